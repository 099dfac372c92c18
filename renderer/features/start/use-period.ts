import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Period } from '#shared/domain/period.ts';

/** "1/09/2025 tot 30/06/2027", or the half of it that is known; empty when nothing is. */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useTranslation('start');
  const format = useFormat();
  return ({ startsOn, endsOn }) => {
    const from = startsOn === null ? '' : format.date(startsOn, 'short');
    const to = endsOn === null ? '' : format.date(endsOn, 'short');
    if (from !== '' && to !== '') return t('programmes.period', { from, to });
    if (from !== '') return t('programmes.from', { from });
    return to === '' ? '' : t('programmes.until', { to });
  };
}
