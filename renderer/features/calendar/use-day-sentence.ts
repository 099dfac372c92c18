import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import type { CalendarPeriodView } from '#shared/ipc/calendar.ts';
import type { DayMark } from './day-marks.ts';

/** What is to be known about a day in one sentence: "maandag 2 november: herfstvakantie; lokale verlofdag in De Regenboog." */
export function useDaySentence(): (mark: DayMark) => string {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const holidayName = useHolidayName();
  return ({ day, isWeekend, holidays, periods }) => {
    const groups = [...Map.groupBy(periods, ({ kind, label }) => `${kind} ${label ?? ''}`).values()];
    const facts = [...holidays.map(holidayName), ...groups.map((same) => groupText(same))];
    const what = facts.length > 0 ? facts.join('; ') : isWeekend ? t('day.weekend') : t('day.school');
    return t('day.sentence', { day: format.date(day, 'weekday'), what });
  };
  function groupText(same: readonly CalendarPeriodView[]): string {
    const [first] = same;
    if (first === undefined || first.kind === 'holiday') return '';
    const schools = [...new Set(same.flatMap(({ schoolName }) => schoolName ?? []))];
    const where = first.kind === 'coachAway' ? null : schools.length > 0 ? t('day.in', { schools: format.list(schools) }) : t('day.inAllSecondary');
    return [t(`kindInText.${first.kind}`), where, first.label === null ? null : `(${first.label})`].filter((part) => part !== null).join(' ');
  }
}
