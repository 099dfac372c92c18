import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { TransferRow } from '#shared/ipc/meeting.ts';
import { AskBack } from './AskBack.tsx';
import { TransferForm } from './TransferForm.tsx';

/** What everyone takes home, entered one after the other; and what became of the cards of the last time. */
export function TransferTab({ meetingId, date }: { readonly meetingId: string; readonly date: string }) {
  const { t } = useTranslation('meeting');
  const [editing, setEditing] = useKeptOpen(`transferCard:${meetingId}`);
  const { data } = useStoreQuery('transfer.ofMeeting', { meetingId });
  if (data === undefined || data === null || data.meetingId !== meetingId) return null;
  const { rows, toAsk } = data;
  const nextAfter = (coacheeId: string): string | null => {
    const index = rows.findIndex((row) => row.coacheeId === coacheeId);
    return rows.slice(index + 1).find(({ card }) => card === null)?.coacheeId ?? null;
  };
  return (
    <Columns>
      <Sheet>
        <Section title={t('transfer.title')} note={t('transfer.count', { count: rows.filter(({ card }) => card !== null).length, total: rows.length })}>
          {rows.length === 0 ? <EmptyState sentence={t('attendance.noMembers')} /> : null}
          <Rows label={t('transfer.title')}>
            {rows.map((row) =>
              row.coacheeId === editing ? (
                <Row key={row.coacheeId} title={<PersonLink person={{ ...row, id: row.coacheeId }} />}>
                  <TransferForm row={row} meetingId={meetingId} date={date} onSent={() => setEditing(nextAfter(row.coacheeId))} onRefused={() => setEditing(row.coacheeId)} onCancel={() => setEditing(null)} />
                </Row>
              ) : (
                <CardRow key={row.coacheeId} row={row} onEdit={() => setEditing(row.coacheeId)} />
              ),
            )}
          </Rows>
        </Section>
      </Sheet>
      <Stack gap="block">
        <AskBack meetingId={meetingId} cards={toAsk} />
      </Stack>
    </Columns>
  );
}

function CardRow({ row, onEdit }: { readonly row: TransferRow; readonly onEdit: () => void }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const shown = useShownName();
  const { card } = row;
  const name = shown(row);
  const words = card === null ? null : [card.idea, card.step, card.dueOn === null ? null : t('transfer.due', { date: format.date(card.dueOn, 'dayMonth') }), card.helper === null ? null : t('transfer.with', { helper: card.helper })];
  return (
    <Row
      title={<PersonLink person={{ ...row, id: row.coacheeId }} />}
      detail={words?.filter((part) => part !== null && part !== '').join(' · ')}
      action={
        <>
          <Button variant="quiet" aria-label={card === null ? t('transfer.fillOf', { name }) : t('transfer.editOf', { name })} onPress={onEdit}>
            {card === null ? t('transfer.fill') : t('transfer.edit')}
          </Button>
          {card === null ? null : <DeleteAction type="transferCard" id={card.id} name={t('transfer.cardOf', { name })} />}
        </>
      }
    />
  );
}
