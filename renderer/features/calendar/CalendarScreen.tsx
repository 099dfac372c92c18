import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AddDaysDialog } from '#renderer/parts/calendar/AddDaysDialog.tsx';
import { PeriodRows } from '#renderer/parts/calendar/PeriodRows.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconCalendarPlus, IconFileImport } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { CalendarYear } from '#shared/ipc/calendar.ts';
import css from './calendar.module.css';
import { ExamWeeks } from './ExamWeeks.tsx';
import { HolidayDialog, newHoliday } from './HolidayDialog.tsx';
import { HolidayTable } from './HolidayTable.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { useCalendarImport } from './use-calendar-import.ts';
import { YearView } from './YearView.tsx';

/** School years that can be looked at: two back, four ahead. */
const yearsBack = 2;
const yearsAhead = 4;

/** The school calendar: a year drawn, and beside it what stands in it and where that comes from. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar');
  const thisYear = schoolYearOf(today());
  const [schoolYear, setSchoolYear] = useState(thisYear);
  const year = useStoreQuery('calendar.year', { schoolYear }).data;
  const add = useKeptDialog('calendar:add');
  const [addOn, setAddOn] = useState<string | null>(null);
  const [isAddingHoliday, setAddingHoliday] = useState(false);
  const act = useAct();
  const importing = useCalendarImport();
  const options = Array.from({ length: yearsBack + yearsAhead + 1 }, (_, index) => thisYear - yearsBack + index).map((one) => ({ id: String(one), label: schoolYearLabel(one) }));
  const addDays = (day: string | null): void => {
    setAddOn(day);
    add.open();
  };
  const isChanged = year !== undefined && (year.removed.length > 0 || year.holidays.some(({ periodId }) => periodId !== null));
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <Inline>
            <Select label={t('schoolYear')} isLabelHidden options={options} value={String(schoolYear)} onChange={(id) => setSchoolYear(Number(id))} />
            <Menu
              label={t('menu.label')}
              trigger="secondary"
              icon={<IconFileImport />}
              entries={[
                { id: 'holidays', label: t('menu.holidays'), onAction: () => void importing.choose('holidays') },
                { id: 'schoolDays', label: t('menu.schoolDays'), onAction: () => void importing.choose('schoolDays') },
                { id: 'away', label: t('menu.away'), onAction: () => void importing.choose('away') },
              ]}
            />
            <Button variant="primary" icon={<IconCalendarPlus />} onPress={() => addDays(null)}>
              {t('addDays')}
            </Button>
          </Inline>
        }
      />
      {year === undefined || year.schoolYear !== schoolYear ? null : (
        <Columns>
          <YearView year={year} onAdd={addDays} />
          <Stack gap="block">
            <Section title={t('holidays')} heading="small" action={<Button variant="quiet" onPress={() => setAddingHoliday(true)}>{t('addHoliday')}</Button>}>
              <p className={css['note']}>{sourceSentence(year)}</p>
              <HolidayTable year={year} />
              {isChanged ? (
                <Button variant="quiet" onPress={() => void act(api['calendar.resetYear']({ schoolYear }))}>
                  {t('resetYear')}
                </Button>
              ) : null}
            </Section>
            <SchoolDaysSection year={year} />
            <ExamWeeks year={year} />
            <Section title={t('away')} heading="small">
              <Periods year={year} kinds={['coachAway']} label={t('away')} none={t('noAway')} />
            </Section>
          </Stack>
        </Columns>
      )}
      {add.isOpen && year !== undefined ? <AddDaysDialog {...add} schoolYear={schoolYear} kinds={year.schools.length === 0 ? ['coachAway'] : ['localFreeDay', 'studyDay', 'examWeek', 'coachAway']} schools={year.schools} startsOn={addOn} /> : null}
      {isAddingHoliday ? <HolidayDialog schoolYear={schoolYear} edited={newHoliday} onClose={() => setAddingHoliday(false)} /> : null}
      {importing.found === null ? null : <ImportDialog key={importing.found.file.fileName} found={importing.found} schools={year?.schools ?? []} onClose={importing.close} />}
    </>
  );
  function sourceSentence({ holidays }: CalendarYear): string {
    const count = holidays.filter(({ origin }) => origin === 'published').length;
    if (count > 0 && !isChanged) return t('source.published');
    return isChanged ? t('source.edited') : t('source.rule');
  }
}

function SchoolDaysSection({ year }: { readonly year: CalendarYear }) {
  const { t } = useTranslation('calendar');
  return (
    <Section title={t('schoolDays')} heading="small">
      <Periods year={year} kinds={['localFreeDay', 'studyDay']} label={t('schoolDays')} none={year.schools.length === 0 ? t('noSchools') : t('noSchoolDays')} />
    </Section>
  );
}

function Periods({ year, kinds, label, none }: { readonly year: CalendarYear; readonly kinds: readonly string[]; readonly label: string; readonly none: string }) {
  const periods = year.periods.filter(({ kind }) => kinds.includes(kind));
  return periods.length === 0 ? <p className={css['note']}>{none}</p> : <PeriodRows periods={periods} label={label} />;
}
