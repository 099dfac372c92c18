import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { useDaysText } from '#renderer/parts/calendar/use-days-text.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import type { Found } from './use-calendar-import.ts';

export type ImportLine = { readonly id: string; readonly label: string; readonly note: string; readonly isTicked: boolean };
type ImportLines = { readonly lines: readonly ImportLine[]; /** Lines that stand so already. */ readonly known: number; readonly take: (ticked: readonly string[], schoolIds: readonly string[]) => Promise<Result<Done>> };

/** The lines of a file that can be taken in, and the act that takes the ticked ones. Their ids are places in the file. */
export function useImportLines(found: Found): ImportLines {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const nameOf = useHolidayName();
  const daysText = useDaysText();
  const { fileName } = found.file;
  const withYear = (days: { readonly startsOn: string; readonly endsOn: string }): string => `${daysText(days)} (${days.startsOn.slice(0, 4)})`;
  switch (found.kind) {
    case 'holidays': {
      const { holidays } = found.file;
      return {
        known: holidays.filter(({ status }) => status === 'same').length,
        lines: holidays.flatMap((one, index) => (one.status === 'same' ? [] : [{ id: String(index), label: `${one.name === null ? one.label : nameOf({ name: one.name, label: null })} · ${withYear(one)}`, note: one.before === null ? t('import.newHoliday') : t('import.instead', { days: daysText(one.before) }), isTicked: one.status === 'changed' }])),
        take: (ticked) => api['calendar.takeHolidays']({ fileName, holidays: holidays.filter((_, index) => ticked.includes(String(index))).map(({ name, label, startsOn, endsOn }) => ({ name, label, startsOn, endsOn })) }),
      };
    }
    case 'away': {
      const { events } = found.file;
      return {
        known: events.filter(({ status }) => status === 'known').length,
        lines: events.flatMap((event, index) => {
          if (event.status === 'known') return [];
          const time = event.startTime === null ? t('import.wholeDay') : event.endTime === null ? format.time(event.startTime) : `${format.time(event.startTime)} – ${format.time(event.endTime)}`;
          const note = event.status === 'new' ? time : t(`import.${event.status}`);
          return [{ id: String(index), label: `${withYear(event)} · ${event.label === '' ? t('import.nameless') : event.label}`, note, isTicked: event.status !== 'new' || event.isLikely }];
        }),
        take: (ticked) => api['calendar.takeAway']({ fileName, events: events.filter((_, index) => ticked.includes(String(index))).map(({ sourceUid, label, startsOn, endsOn, status }) => ({ sourceUid, label: label === '' ? null : label, startsOn, endsOn, isCancelled: status === 'cancelled' })) }),
      };
    }
    case 'schoolDays': {
      const { days } = found.file;
      return {
        known: days.filter(({ isKnown }) => isKnown).length,
        lines: days.flatMap((one, index) => (one.isKnown ? [] : [{ id: String(index), label: `${withYear(one)} · ${one.label ?? t(`kind.${one.kind}`)}`, note: [t(`kind.${one.kind}`), one.schoolId === null ? (one.schoolText === null ? t('import.noSchool') : t('import.unknownSchool', { school: one.schoolText })) : one.schoolText].join(' · '), isTicked: one.schoolId !== null || one.schoolText === null }])),
        take: (ticked, schoolIds) =>
          api['calendar.takeSchoolDays']({
            fileName,
            days: days.filter((_, index) => ticked.includes(String(index))).flatMap(({ startsOn, endsOn, kind, label, schoolId }) => (schoolId === null ? schoolIds : [schoolId]).map((id) => ({ schoolId: id, kind, startsOn, endsOn, label }))),
          }),
      };
    }
  }
}
