import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { useDaysText } from '#renderer/parts/calendar/use-days-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { CalendarYear } from '#shared/ipc/calendar.ts';
import css from './calendar.module.css';
import { capital } from './capital.ts';
import { HolidayDialog, type EditedHoliday } from './HolidayDialog.tsx';

/** The holidays of a year with where each comes from; press one to change it, leave it out or put it back. */
export function HolidayTable({ year }: { readonly year: CalendarYear }) {
  const { t } = useTranslation('calendar');
  const nameOf = useHolidayName();
  const daysText = useDaysText();
  const [edited, setEdited] = useState<EditedHoliday | null>(null);
  const rows = [
    ...year.holidays.map((holiday) => ({ ...holiday, state: t(`origin.${holiday.origin}`), isRemoved: false })),
    ...year.removed.map((holiday) => ({ ...holiday, label: null, state: t('origin.removed'), isRemoved: true })),
  ].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return (
    <>
      <Table
        caption={t('holidaysOf', { year: schoolYearLabel(year.schoolYear) })}
        isCaptionHidden
        className={css['table'] ?? ''}
        columns={[
          { id: 'name', label: t('column.holiday') },
          { id: 'days', label: t('column.days') },
        ]}
        rows={rows.map((row) => ({
          id: `${row.name ?? row.label ?? ''} ${row.startsOn}`,
          cells: {
            name: (
              <>
                <Button variant="quiet" onPress={() => setEdited({ name: row.name, label: row.label, startsOn: row.startsOn, endsOn: row.endsOn, periodId: row.periodId, isRemoved: row.isRemoved })}>
                  {capital(nameOf(row))}
                </Button>
                <div className={css['origin']}>{row.state}</div>
              </>
            ),
            days: row.isRemoved ? <s>{daysText(row)}</s> : daysText(row),
          },
        }))}
      />
      {edited === null ? null : <HolidayDialog schoolYear={year.schoolYear} edited={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
