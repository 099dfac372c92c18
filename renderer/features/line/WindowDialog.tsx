import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { LineEvent } from '#shared/domain/line-events.ts';
import { windowKinds, type WindowKind } from '#shared/domain/records/calendar.ts';
import { useLineWords } from './use-line-words.ts';

type Days = { readonly startsOn: string | null; readonly endsOn: string | null };
type WindowDialogProps = { readonly event: LineEvent; readonly onClose: () => void };

/** The days of a period in fields, for who types rather than drags; and whether it is done. */
export function WindowDialog({ event, onClose }: WindowDialogProps) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const act = useAct();
  const [days, setDays] = useState<Days>(event);
  const { startsOn, endsOn } = days;
  const wasDone = event.status === 'held';
  const [isDone, setIsDone] = useState(wasDone);
  const isMoved = startsOn !== event.startsOn || endsOn !== event.endsOn;
  const save = async (): Promise<void> => {
    if (startsOn === null || endsOn === null) return;
    if (isMoved && (await act(api['line.move']({ kind: 'window', id: event.id, startsOn, endsOn }))) === null) return;
    if (isDone !== wasDone && (await act(updateRecord('trajectWindow', event.id, { doneOn: isDone ? today() : null }))) === null) return;
    onClose();
  };
  return (
    <WindowFrame title={t('window.title')} lead={words.what(event)} days={days} onDays={setDays} isReadOnly={wasDone} onSave={() => void save()} onClose={onClose}>
      <CheckboxField label={t('window.done')} isSelected={isDone} onChange={setIsDone} />
    </WindowFrame>
  );
}

type NewWindowDialogProps = { readonly swvId: string; /** The periods that are there, for the number of a next round. */ readonly windows: readonly LineEvent[]; readonly onClose: () => void };

/** A period put there by hand: laying out the traject leaves it where it is. */
export function NewWindowDialog({ swvId, windows, onClose }: NewWindowDialogProps) {
  const { t } = useTranslation('line');
  const act = useAct();
  const [kind, setKind] = useState<WindowKind>('conversations');
  const [days, setDays] = useState<Days>({ startsOn: today(), endsOn: null });
  const save = async (): Promise<void> => {
    const { startsOn, endsOn } = days;
    if (startsOn === null || endsOn === null) return;
    const round = Math.max(0, ...windows.filter(({ topic }) => topic === kind).map(({ number }) => number ?? 0)) + 1;
    if ((await act(createRecord('trajectWindow', { swvId, kind, round, startsOn, endsOn, isFixed: true }))) !== null) onClose();
  };
  return (
    <WindowFrame
      title={t('window.add')}
      lead={t('window.addLead')}
      before={<Select label={t('window.kind')} value={kind} onChange={setKind} options={windowKinds.map((id) => ({ id, label: t(`what.window.${id}`) }))} />}
      days={days}
      onDays={setDays}
      onSave={() => void save()}
      onClose={onClose}
    />
  );
}

type FrameProps = { readonly title: string; readonly lead: string; readonly before?: ReactNode; readonly days: Days; readonly onDays: (days: Days) => void; readonly isReadOnly?: boolean; readonly onSave: () => void; readonly onClose: () => void; readonly children?: ReactNode };

function WindowFrame({ title, lead, before, days, onDays, isReadOnly = false, onSave, onClose, children }: FrameProps) {
  const { t } = useTranslation('line');
  const { startsOn, endsOn } = days;
  const isBackward = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return (
    <Dialog
      title={title}
      lead={lead}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button variant="primary" isDisabled={startsOn === null || endsOn === null || isBackward} onPress={onSave}>
            {t('window.save')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        {before}
        <Columns shape="even">
          <DatePicker label={t('window.from')} value={startsOn} onChange={(day) => onDays({ ...days, startsOn: day })} isReadOnly={isReadOnly} />
          <DatePicker label={t('window.to')} value={endsOn} onChange={(day) => onDays({ ...days, endsOn: day })} isReadOnly={isReadOnly} errorMessage={isBackward ? t('window.endFirst') : undefined} />
        </Columns>
        {children}
      </Stack>
    </Dialog>
  );
}
