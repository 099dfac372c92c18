import { useTranslation } from 'react-i18next';
import type { HolidayName } from '#shared/domain/holidays.ts';

/** What a holiday is called inside a sentence: "kerstvakantie"; for one of the coach's own the name that was typed. */
export function useHolidayName(): (holiday: { readonly name: HolidayName | null; readonly label: string | null }) => string {
  const { t } = useTranslation('planning');
  return ({ name, label }) => (name === null ? (label ?? t('holidays.other')) : t(`holidays.${name}`));
}
