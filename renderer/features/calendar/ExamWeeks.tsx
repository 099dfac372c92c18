import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PeriodRows } from '#renderer/parts/calendar/PeriodRows.tsx';
import { useDaysText } from '#renderer/parts/calendar/use-days-text.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CalendarYear } from '#shared/ipc/calendar.ts';
import css from './calendar.module.css';

/** Exam weeks of secondary schools: what stands, or the usual weeks to take over with one press. */
export function ExamWeeks({ year }: { readonly year: CalendarYear }) {
  const { t } = useTranslation('calendar');
  const act = useAct();
  const format = useFormat();
  const daysText = useDaysText();
  const { examProposals } = year;
  const periods = year.periods.filter(({ kind }) => kind === 'examWeek');
  const hasSecondary = year.schools.some(({ level }) => level === 'secondary' || level === 'specialSecondary');
  if (periods.length === 0 && !hasSecondary) return null;
  const take = (): void => void act(api['calendar.addPeriods']({ kind: 'examWeek', schoolIds: [], days: examProposals.map((days) => ({ ...days, label: null })) }));
  return (
    <Section title={t('exams')} heading="small" action={examProposals.length === 0 ? undefined : <Button variant="quiet" onPress={take}>{t('takeExams')}</Button>}>
      {periods.length > 0 ? <PeriodRows periods={periods} label={t('exams')} /> : <p className={css['note']}>{t('examProposal', { weeks: format.list(examProposals.map(daysText)) })}</p>}
    </Section>
  );
}
