import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';

/** How often it is looked at again, in ms. */
const lookMs = 30_000;

/** A few words for the menu when something begins within the hour; null otherwise. */
export function useSoon(): string | null {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const next = useStoreQuery('agenda.soon', {}).data;
  useEffect(() => {
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: ['agenda.soon'] }), lookMs);
    return () => clearInterval(timer);
  }, []);
  return next == null ? null : t('reminder.soon', { time: format.time(next.time) });
}
