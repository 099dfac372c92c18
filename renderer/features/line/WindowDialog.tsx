import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { LineEvent } from '#shared/domain/line-events.ts';
import { useLineWords } from './use-line-words.ts';

type WindowDialogProps = { readonly event: LineEvent; readonly onClose: () => void };

/** The days of a period in fields, for who types rather than drags; and whether it is done. */
export function WindowDialog({ event, onClose }: WindowDialogProps) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const act = useAct();
  const [startsOn, setStartsOn] = useState<string | null>(event.startsOn);
  const [endsOn, setEndsOn] = useState<string | null>(event.endsOn);
  const wasDone = event.status === 'held';
  const [isDone, setIsDone] = useState(wasDone);
  const isBackward = startsOn !== null && endsOn !== null && endsOn < startsOn;
  const isMoved = startsOn !== event.startsOn || endsOn !== event.endsOn;
  const save = async (): Promise<void> => {
    if (startsOn === null || endsOn === null || isBackward) return;
    if (isMoved && (await act(api['line.move']({ kind: 'window', id: event.id, startsOn, endsOn }))) === null) return;
    if (isDone !== wasDone && (await act(updateRecord('trajectWindow', event.id, { doneOn: isDone ? today() : null }))) === null) return;
    onClose();
  };
  return (
    <Dialog
      title={t('window.title')}
      lead={words.what(event)}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button variant="primary" isDisabled={startsOn === null || endsOn === null || isBackward} onPress={() => void save()}>
            {t('window.save')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <Columns shape="even">
          <DatePicker label={t('window.from')} value={startsOn} onChange={setStartsOn} isReadOnly={wasDone} />
          <DatePicker label={t('window.to')} value={endsOn} onChange={setEndsOn} isReadOnly={wasDone} errorMessage={isBackward ? t('window.endFirst') : undefined} />
        </Columns>
        <CheckboxField label={t('window.done')} isSelected={isDone} onChange={setIsDone} />
      </Stack>
    </Dialog>
  );
}
