import { useTranslation } from 'react-i18next';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { timelinePeriods, type TimelineFilter } from '#shared/domain/timeline-filter.ts';
import { timelineKinds } from '#shared/domain/timeline.ts';
import type { TimelineView } from '#shared/ipc/timeline.ts';
import css from './timeline.module.css';

const any = 'any';
/** Letters of a leervraag in the list of choices. */
const longestQuestion = 70;

type TimelineFiltersProps = {
  readonly filter: TimelineFilter;
  readonly onChange: (patch: Partial<TimelineFilter>) => void;
  readonly view: TimelineView;
  /** In a group every leervraag says whose it is. */
  readonly isGroup: boolean;
  readonly nameOf: (coacheeId: string | null) => string;
};

/** Narrows the line. Only kinds and leervragen that stand on it are offered. */
export function TimelineFilters({ filter, onChange, view, isGroup, nameOf }: TimelineFiltersProps) {
  const { t } = useTranslation('timeline');
  const { kind, questionId, period, from, until, words } = filter;
  const present = new Set(view.entries.map((entry) => entry.kind));
  const kinds = timelineKinds.filter((known) => present.has(known) || known === kind);
  const questionWords = (text: string, coacheeId: string | null): string => {
    const short = text.length > longestQuestion ? `${text.slice(0, longestQuestion - 1).trimEnd()}…` : text;
    return isGroup ? t('filter.questionOf', { name: nameOf(coacheeId), text: short }) : short;
  };
  const isKnown = view.questions.some(({ id }) => id === questionId);
  return (
    <div className={css['filters']} role="group" aria-label={t('filter.label')} data-print="hide">
      <Select label={t('filter.kind')} value={kind ?? any} onChange={(id) => onChange({ kind: timelineKinds.find((known) => known === id) ?? null })} options={[{ id: any, label: t('filter.anyKind') }, ...kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))]} />
      {view.questions.length === 0 ? null : (
        <Select
          label={t('filter.question')}
          description={isKnown ? t('filter.questionHint') : undefined}
          value={isKnown && questionId !== null ? questionId : any}
          onChange={(id) => onChange({ questionId: id === any ? null : id })}
          options={[{ id: any, label: t('filter.anyQuestion') }, ...view.questions.map(({ id, text, coacheeId }) => ({ id, label: questionWords(text, coacheeId) }))]}
        />
      )}
      <Select label={t('filter.period')} value={period} onChange={(chosen) => onChange({ period: chosen })} options={timelinePeriods.map((id) => ({ id, label: t(`periods.${id}`) }))} />
      {period === 'own' ? (
        <>
          <DatePicker label={t('filter.from')} value={from} onChange={(chosen) => onChange({ from: chosen })} />
          <DatePicker label={t('filter.until')} errorMessage={from !== null && until !== null && from > until ? t('filter.reversed') : undefined} value={until} onChange={(chosen) => onChange({ until: chosen })} />
        </>
      ) : null}
      <TextField label={t('filter.words')} type="search" value={words} onChange={(typed) => onChange({ words: typed })} data-field-id="timeline:words" />
    </div>
  );
}
