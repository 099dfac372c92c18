import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { TransferView } from '#shared/ipc/meeting.ts';
import css from '../meeting.module.css';

type Card = TransferView['toAsk'][number];

/** "Wat werd het?": the cards of earlier bijeenkomsten, asked back one by one. */
export function AskBack({ meetingId, cards }: { readonly meetingId: string; readonly cards: readonly Card[] }) {
  const { t } = useTranslation('meeting');
  const open = cards.filter(({ card }) => card.askedOn === null).length;
  return (
    <Section title={t('transfer.askTitle')} note={open === 0 ? undefined : t('transfer.askCount', { count: open })}>
      {cards.length === 0 ? <p className={css['soft']}>{t('transfer.askNone')}</p> : null}
      <Rows label={t('transfer.askTitle')}>
        {cards.map((line) => (
          <AskRow key={line.card.id} line={line} meetingId={meetingId} />
        ))}
      </Rows>
    </Section>
  );
}

function AskRow({ line, meetingId }: { readonly line: Card; readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const act = useAct();
  const shown = useShownName();
  const { card, date } = line;
  const name = shown(line);
  const isAsked = card.askedOn !== null;
  const settle = (status: 'done' | 'partly' | 'dropped'): void => void act(api['transfer.ask']({ cardId: card.id, status, meetingId }));
  const words = [isAsked ? t(`transfer.status.${card.status}`) : null, card.idea, card.step, card.dueOn === null ? null : t('transfer.due', { date: format.date(card.dueOn, 'dayMonth') }), t('transfer.takenOn', { date: format.date(date, 'dayMonth') })];
  return (
    <Row title={<PersonLink person={{ ...line, id: line.coacheeId }} />} detail={words.filter((part) => part !== null && part !== '').join(' · ')}>
      <Stack gap="row">
        <SavedTextArea type="transferCard" record={card} field="outcome" label={t('transfer.outcomeOf', { name })} isLabelHidden placeholder={t('transfer.outcomePlaceholder')} minRows={1} />
        <Inline>
          {(['done', 'partly', 'dropped'] as const).map((status) => (
            <Button key={status} variant="quiet" aria-label={t('transfer.settleOf', { status: t(`transfer.settle.${status}`), name })} onPress={() => settle(status)}>
              {t(`transfer.settle.${status}`)}
            </Button>
          ))}
          {card.outcome === null ? null : <HistoryAction type="transferCard" id={card.id} of={t('transfer.cardOf', { name })} />}
        </Inline>
      </Stack>
    </Row>
  );
}
