import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { IconArrowDown, IconArrowUp } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { inDateOrder } from '#shared/domain/line-events.ts';
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
        const what = words.what({ ...event, person: null, name: null });
        const who = words.who(event);
        return {
          id: event.id,
          cells: {
            date: words.when(event),
            swv: <LinkAction href={`/swv/${event.swvId}`}>{names.get(event.swvId) ?? ''}</LinkAction>,
            what: address === null ? what : <LinkAction href={address}>{what}</LinkAction>,
            who: event.person === null ? who : <LinkAction href={`/coachee/${event.person.coacheeId}`}>{who}</LinkAction>,
            state: words.state(event),
          },
        };
      })}
    />
  );
}
