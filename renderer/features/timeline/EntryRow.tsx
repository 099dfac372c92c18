import { memo } from 'react';
import { useFormat } from '#renderer/lib/use-format.ts';
import { pageAddress } from '#renderer/parts/page-address.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import type { TimelineEntry, TimelineScope } from '#shared/domain/timeline.ts';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './timeline.module.css';
import type { EntryWords } from './use-entry-words.ts';

type EntryRowProps = {
  readonly entry: TimelineEntry;
  readonly scope: TimelineScope;
  readonly words: EntryWords;
  /** False when the day stands on the row above. */
  readonly hasDay: boolean;
  /** Whether Tab stops here: one row of the whole line does. */
  readonly isStop: boolean;
  readonly onFocus: (key: string) => void;
};

/** One moment: the day, what happened, and the words that were written then. */
export const EntryRow = memo(function EntryRow({ entry, scope, words, hasDay, isStop, onFocus }: EntryRowProps) {
  const format = useFormat();
  const day = format.date(entry.date, 'dayMonth');
  return (
    <Row
      className={css['entry'] ?? ''}
      leadWidth="date"
      lead={hasDay ? <time dateTime={entry.date}>{day}</time> : ''}
      title={
        <LinkAction href={addressOf(entry, scope)} data-entry={entry.key} excludeFromTabOrder={!isStop} onFocus={() => onFocus(entry.key)} {...(hasDay ? {} : { 'aria-label': `${day}: ${words.sentence(entry)}` })}>
          {words.sentence(entry)}
        </LinkAction>
      }
      detail={entry.text === null ? undefined : <span className={css['words']}>{shownText(entry.text)}</span>}
    />
  );
});

/** Where it can be read: its own page, that of the gesprek or bijeenkomst it belongs to, else that of the person or group. */
function addressOf({ page, type, coacheeId }: TimelineEntry, scope: TimelineScope): string {
  const own = page === null ? null : pageAddress(page.type, page.id);
  if (own !== null) return own;
  if ('coacheeId' in scope) return `/coachee/${scope.coacheeId}`;
  if (coacheeId !== null) return `/coachee/${coacheeId}`;
  return type === 'learningQuestion' ? `/swv/${scope.swvId}/questions` : `/swv/${scope.swvId}/planning`;
}
