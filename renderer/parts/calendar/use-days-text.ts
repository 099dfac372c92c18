import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';

/** A stretch of days as it is said: "ma 25/01", "ma 07/12 – vr 18/12". */
export function useDaysText(): (days: { readonly startsOn: string; readonly endsOn: string }) => string {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  return ({ startsOn, endsOn }) => (startsOn === endsOn ? format.date(startsOn, 'dayMonth') : t('fromTo', { from: format.date(startsOn, 'dayMonth'), to: format.date(endsOn, 'dayMonth') }));
}
