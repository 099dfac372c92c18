import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconArrowDown, IconArrowUp } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { inDateOrder, type LineEvent } from '#shared/domain/line-events.ts';
import type { Line } from '#shared/ipc/line.ts';
import { useLineWords } from './use-line-words.ts';
import { addressOf } from './use-open-event.ts';

type LineTableProps = { readonly lines: readonly Line[]; readonly label: string; readonly withSwv: boolean };

/** The same moments in words: what a drawing can only show, and for who reads rather than looks. */
export function LineTable({ lines, label, withSwv }: LineTableProps) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const [isNewestFirst, setIsNewestFirst] = useState(false);
  const names = useMemo(() => new Map(lines.map(({ swvId, name }) => [swvId, name])), [lines]);
  const events = useMemo(() => {
    const sorted = lines.flatMap((line) => line.events).sort(inDateOrder);
    return isNewestFirst ? sorted.toReversed() : sorted;
  }, [lines, isNewestFirst]);
  const date = (
    <Button variant="quiet" icon={isNewestFirst ? <IconArrowDown size={14} /> : <IconArrowUp size={14} />} onPress={() => setIsNewestFirst((newest) => !newest)}>
      {isNewestFirst ? t('table.newestFirst') : t('table.oldestFirst')}
    </Button>
  );
  return (
    <Table
      caption={label}
      columns={[{ id: 'date', label: date }, ...(withSwv ? [{ id: 'swv', label: t('table.swv') }] : []), { id: 'what', label: t('table.what') }, { id: 'who', label: t('table.who') }, { id: 'state', label: t('table.state') }]}
      rows={events.map((event) => {
        const address = addressOf(event);
        const what = words.kind(event);
        return {
          id: event.id,
          cells: {
            date: words.when(event),
            swv: <LinkAction href={`/swv/${event.swvId}`}>{names.get(event.swvId) ?? ''}</LinkAction>,
            what: address === null ? what : <LinkAction href={address}>{what}</LinkAction>,
            who: event.people.length === 0 ? words.who(event) : <People people={event.people} />,
            state: words.state(event),
          },
        };
      })}
    />
  );
}

/** Everyone in a gesprek, each with the way to the own page. */
function People({ people }: Pick<LineEvent, 'people'>) {
  return people.map((person, index) => (
    <Fragment key={person.coacheeId}>
      {index === 0 ? null : ', '}
      <PersonLink person={{ ...person, id: person.coacheeId }} />
    </Fragment>
  ));
}
