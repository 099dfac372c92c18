import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Preparation } from '#shared/ipc/conversations.ts';

/** What was said and agreed at the start, a line each: the first gesprek begins there. */
export function useStartLines(): (start: Preparation['start']) => string[] {
  const { t } = useTranslation('papers');
  const format = useFormat();
  return (start) => {
    if (start === null) return [];
    const { expectations, preferences, signedOn } = start;
    const ticks = preferences.map((preference) => t(`intake.preference.${preference}`).toLowerCase());
    return [
      ...(expectations === null || expectations.trim() === '' ? [] : [t('start.expectations', { text: expectations.trim() })]),
      ...(ticks.length === 0 ? [] : [t('start.learnsBy', { list: format.list(ticks) })]),
      signedOn === null ? t('start.notSigned') : t('start.signed', { date: format.date(signedOn, 'long') }),
    ];
  };
}
