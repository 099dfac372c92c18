import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { GroupInputLine, TakeUpView } from '#shared/ipc/meeting.ts';

type TakeUpProps = {
  readonly swvId: string;
  /** The bijeenkomst that is being filled. */
  readonly meetingId: string | null;
  /** Folded under one line and without the notes, where something else is the main thing. */
  readonly isShort?: boolean;
};

/** What was parked the last time, and the dilemma's, casussen and questions that people brought. Nothing shows when nothing waits. */
export function TakeUp({ swvId, meetingId, isShort = false }: TakeUpProps) {
  const { t } = useTranslation('meeting');
  const { data } = useStoreQuery('takeUp.ofSwv', { swvId, meetingId });
  if (data === undefined || data.swvId !== swvId) return null;
  const { parked, inputs } = data;
  if (parked.length === 0 && inputs.length === 0) return null;
  const rows = (
    <Rows label={t('takeUp.title')}>
      {parked.map((part) => (
        <ParkedRow key={part.partId} part={isShort ? { ...part, note: null } : part} meetingId={meetingId} />
      ))}
      {inputs.map((line) => (
        <InputRow key={line.record.id} line={line} meetingId={meetingId} />
      ))}
    </Rows>
  );
  if (isShort) {
    return (
      <Disclosure level={2} title={t('takeUp.folded', { count: parked.length + inputs.length })}>
        {rows}
      </Disclosure>
    );
  }
  return (
    <Section title={t('takeUp.title')} note={t('takeUp.note')}>
      {rows}
    </Section>
  );
}

function ParkedRow({ part, meetingId }: { readonly part: TakeUpView['parked'][number]; readonly meetingId: string | null }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const act = useAct();
  const { partId, title, minutes, note, parkedOn } = part;
  return (
    <Row
      title={title}
      detail={[t('takeUp.parked', { date: format.date(parkedOn, 'dayAndMonth'), minutes }), note].filter((words) => words !== null && words !== '').join(' · ')}
      action={
        <Inline>
          {meetingId === null ? null : (
            <Button variant="quiet" aria-label={t('takeUp.addOf', { title })} onPress={() => void act(api['takeUp.add']({ meetingId, source: { kind: 'part', partId } }))}>
              {t('takeUp.add')}
            </Button>
          )}
          <Menu label={t('takeUp.menuOf', { title })} entries={[{ id: 'drop', label: t('takeUp.drop'), onAction: () => void act(api['runSheet.setPartStatus']({ partId, status: 'dropped' })) }]} />
        </Inline>
      }
    />
  );
}

/** Longest title that a part is made with from what someone brought. */
const titleLength = 120;

function InputRow({ line, meetingId }: { readonly line: GroupInputLine; readonly meetingId: string | null }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const shown = useShownName();
  const { record, person, isInRunSheet } = line;
  const { id, kind, text } = record;
  const first = text.split('\n')[0] ?? text;
  const title = first.length > titleLength ? `${first.slice(0, titleLength - 1)}…` : first;
  return (
    <Row
      title={title}
      detail={person === null ? t(`input.kinds.${kind}`) : t('takeUp.from', { kind: t(`input.kinds.${kind}`), name: shown(person) })}
      action={
        <Inline>
          {isInRunSheet ? <span>{t('takeUp.inRunSheet')}</span> : null}
          {meetingId === null || isInRunSheet ? null : (
            <Button variant="quiet" aria-label={t('takeUp.addOf', { title })} onPress={() => void act(api['takeUp.add']({ meetingId, source: { kind: 'input', inputId: id, title } }))}>
              {t('takeUp.add')}
            </Button>
          )}
          <Menu
            label={t('takeUp.menuOf', { title })}
            entries={[
              { id: 'treated', label: t('takeUp.treated'), onAction: () => void act(api['takeUp.settle']({ inputId: id, status: 'treated', meetingId: null })) },
              { id: 'drop', label: t('takeUp.drop'), onAction: () => void act(api['takeUp.settle']({ inputId: id, status: 'dropped', meetingId: null })) },
            ]}
          />
        </Inline>
      }
    />
  );
}
