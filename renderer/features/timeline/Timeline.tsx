import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { walkKeys } from '#renderer/parts/arrow-walk.ts';
import { SavedFilters } from '#renderer/parts/saved-filters/SavedFilters.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { matchesText } from '#renderer/ui/fold-text.ts';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { SavedValues } from '#shared/domain/saved-filter.ts';
import { byMonth, fromSaved, narrowed, toSaved } from '#shared/domain/timeline-filter.ts';
import type { TimelineEntry, TimelineScope } from '#shared/domain/timeline.ts';
import type { TimelineView } from '#shared/ipc/timeline.ts';
import { EntryRow } from './EntryRow.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import css from './timeline.module.css';
import { useTimelineView } from './timeline-view.ts';
import { useEntryWords } from './use-entry-words.ts';

/** Rows drawn at first, and added each time: a line of thousands is there as quickly as one of ten. */
const shownFirst = 30;

/** Everything of a person or a group, the latest first, narrowed by kind, leervraag, period and words. */
export function Timeline({ scope }: { readonly scope: TimelineScope }) {
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const { data, isPlaceholderData } = useStoreQuery('timeline.get', { scope, isDiscreet });
  if (data === undefined || isPlaceholderData) return <Loading />;
  return <Line view={data} scope={scope} />;
}

function Line({ view, scope }: { readonly view: TimelineView; readonly scope: TimelineScope }) {
  const { t } = useTranslation('timeline');
  const filter = useTimelineView((state) => state.filter);
  const change = useTimelineView((state) => state.change);
  const words = useEntryWords(view.people);
  const sought = useDeferredValue(filter.words);
  const day = today();
  const found = useMemo(
    () => narrowed(view.entries, { ...filter, words: sought }, { today: day, questions: view.questions, hasWords: (entry) => matchesText(`${words.sentence(entry)} ${entry.text ?? ''}`, sought) }),
    [view, filter, sought, day, words],
  );
  const apply = useCallback((saved: SavedValues) => change(fromSaved(saved)), [change]);
  const isGroup = 'swvId' in scope;
  if (view.entries.length === 0) return <EmptyState sentence={isGroup ? t('emptyGroup') : t('emptyPerson', { name: words.nameOf(scope.coacheeId) })} />;
  const saved = toSaved(filter);
  return (
    <Stack gap="field">
      <TimelineFilters filter={filter} onChange={change} view={view} isGroup={isGroup} nameOf={words.nameOf} />
      <SavedFilters screen="timeline" current={saved} onApply={apply} />
      <p className={css['note']} data-print="hide">
        <span role="status">{found.length === view.entries.length ? t('count', { count: found.length }) : t('countOf', { count: found.length, total: view.entries.length })}</span>
        {found.length === 0 ? null : ` · ${t('keys')}`}
      </p>
      {found.length === 0 ? <p>{t('nothing')}</p> : <Years key={JSON.stringify([scope, saved])} entries={found} scope={scope} words={words} />}
    </Stack>
  );
}

type YearsProps = { readonly entries: readonly TimelineEntry[]; readonly scope: TimelineScope; readonly words: ReturnType<typeof useEntryWords> };

function Years({ entries, scope, words }: YearsProps) {
  const { t } = useTranslation('timeline');
  const format = useFormat();
  const [count, setCount] = useState(shownFirst);
  const [current, setCurrent] = useState(entries[0]?.key ?? '');
  const years = useMemo(() => byMonth(entries.slice(0, count)), [entries, count]);
  const rest = entries.length - count;
  const more = (): void => setCount(count + shownFirst * 3);
  return (
    // The links inside are what is walked; this only hears their keys.
    <div className={css['years']} onKeyDown={walkKeys('a[data-entry]', rest > 0 ? more : undefined)}>
      {years.map(({ label, months }) => (
        <Section key={label} title={t('schoolYear', { label })}>
          {months.map(({ month, entries: own }) => (
            <Section key={month} title={format.date(`${month}-01`, 'month')} heading="small" level={3} className={css['month'] ?? ''}>
              <Rows>
                {own.map((entry, index) => (
                  <EntryRow key={entry.key} entry={entry} scope={scope} words={words} hasDay={own[index - 1]?.date !== entry.date} isStop={entry.key === current} onFocus={setCurrent} />
                ))}
              </Rows>
            </Section>
          ))}
        </Section>
      ))}
      {rest <= 0 ? null : (
        <Button variant="quiet" onPress={more}>
          {t('more', { count: rest })}
        </Button>
      )}
    </div>
  );
}
