import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import { AddDaysDialog } from './AddDaysDialog.tsx';
import { PeriodRows } from './PeriodRows.tsx';
import css from './calendar-parts.module.css';

/** On a school's page: its local free days, study days and exam weeks from this school year on. */
export function SchoolDays({ school }: { readonly school: { readonly id: string; readonly name: string } }) {
  const { t } = useTranslation('calendar');
  const periods = useStoreQuery('calendar.ofSchool', { schoolId: school.id }).data;
  const add = useKeptDialog(`calendar:school:${school.id}`);
  return (
    <Section
      title={t('ofSchool.title')}
      heading="small"
      action={
        <Button variant="quiet" onPress={add.open}>
          {t('ofSchool.add')}
        </Button>
      }
    >
      {periods === undefined || periods.length > 0 ? null : <p className={css['note']}>{t('ofSchool.none')}</p>}
      {periods === undefined || periods.length === 0 ? null : <PeriodRows periods={periods} label={t('ofSchool.title')} hasSchools={false} />}
      {add.isOpen ? <AddDaysDialog {...add} schoolYear={schoolYearOf(today())} kinds={['localFreeDay', 'studyDay', 'examWeek']} schools={[school]} /> : null}
    </Section>
  );
}
