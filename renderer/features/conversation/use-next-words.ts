import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { NextConversation } from '#shared/ipc/conversations.ts';
import { useShortDay } from './use-agreement-words.ts';

/** When the next gesprek is, or between which days it would keep the rhythm. */
export function useNextWords(): (next: NextConversation) => string {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const short = useShortDay();
  return ({ planned, window }) => {
    if (planned !== null) return t('guide.planned', { date: `${format.date(planned.date, 'weekday')}${planned.startTime === null ? '' : `, ${format.time(planned.startTime)}`}` });
    return window === null ? t('guide.noWindow') : t('guide.window', { from: short(window.from), until: short(window.until) });
  };
}
