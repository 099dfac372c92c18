import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { MeetingYear, RhythmOverview } from '#shared/ipc/rhythm.ts';
import { MeetingMarks } from './MeetingMarks.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import css from './rhythm.module.css';

/** Per school year how the bijeenkomsten are shared out: in a sentence, in a drawing, and one by one. */
export function MeetingYears({ overview: { years } }: { readonly overview: RhythmOverview }) {
  const { t } = useTranslation('rhythm');
  const hasMarks = years.some(({ meetings }) => meetings.length > 0);
  return (
    <Section title={t('meetings.title')} note={t('meetings.note')}>
      {years.map((year) => (
        <Year key={year.schoolYear} year={year} />
      ))}
      {hasMarks ? <p className={css['legend']}>{t('meetings.legend')}</p> : null}
      <Disclosure variant="reason" title={t('meetings.whyTitle')}>
        {t('meetings.why')}
      </Disclosure>
    </Section>
  );
}

function Year({ year }: { readonly year: MeetingYear }) {
  const { t } = useTranslation('rhythm');
  const sentence = useYearSentence();
  const { schoolYear, meetings } = year;
  const label = schoolYearLabel(schoolYear);
  if (meetings.length === 0) return <p className={css['year']}>{t('meetings.none', { year: label })}</p>;
  return (
    <div className={css['year']}>
      <p>{sentence(year)}</p>
      <MeetingMarks schoolYear={schoolYear} meetings={meetings} />
      <Disclosure title={t('meetings.each')}>
        <MeetingTable schoolYear={schoolYear} meetings={meetings} />
      </Disclosure>
    </div>
  );
}

function useYearSentence(): (year: MeetingYear) => string {
  const { t } = useTranslation('rhythm');
  const format = useFormat();
  return ({ schoolYear, promised, shares }) => {
    const { held, planned, kinds, withTeam, leadersOnly, unsaid } = shares;
    const total = held + planned;
    const year = schoolYearLabel(schoolYear);
    const kindParts = [
      t('meetings.within', { count: kinds.withinSwv, total, share: format.percent(kinds.withinSwv / total) }),
      kinds.acrossSwv === 0 ? null : t('meetings.across', { count: kinds.acrossSwv }),
      kinds.withGuests === 0 ? null : t('meetings.guests', { count: kinds.withGuests }),
      kinds.withoutCoach === 0 ? null : t('meetings.withoutCoach', { count: kinds.withoutCoach }),
    ].filter((part) => part !== null);
    return [
      promised === 0 ? t('meetings.sentenceFree', { year, held, planned }) : t('meetings.sentence', { year, held, planned, promised }),
      `${format.list(kindParts)}.`,
      withTeam + leadersOnly === 0 ? null : t('meetings.team', { withTeam, leadersOnly }),
      unsaid === 0 ? null : t('meetings.unsaid', { count: unsaid }),
    ]
      .filter((part) => part !== null)
      .join(' ');
  };
}
