import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { readPastedTickets, type TicketReading } from '#shared/domain/exit-tickets.ts';

/** Tickets out of a spreadsheet: rows pasted, or a file; how many can be read is said before anything goes in. */
export function TicketImport({ meetingId, onClose }: { readonly meetingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const format = useFormat();
  const [text, setText] = useState('');
  const [read, setRead] = useState<(TicketReading & { readonly name: string }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reading = read ?? (text.trim() === '' ? null : readPastedTickets(text));
  const choose = async (): Promise<void> => {
    const chosen = await shell['shell.chooseFile']({ purpose: 'exitTickets' });
    if (!chosen.ok || chosen.value === null) return;
    const { token, name } = chosen.value;
    const found = await api['tickets.read']({ token });
    setProblem(found.ok ? null : errorSentence(found.error));
    setRead(found.ok ? { ...found.value, name } : null);
  };
  const take = async (): Promise<void> => {
    if (reading === null || reading.tickets.length === 0) return;
    if ((await act(api['tickets.add']({ meetingId, tickets: [...reading.tickets].slice(0, 100) }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('tickets.importTitle')}
      lead={t('tickets.importLead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={reading === null || reading.tickets.length === 0} onPress={() => void take()}>
            {t('tickets.take', { count: reading?.tickets.length ?? 0 })}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <TextArea
          label={t('tickets.paste')}
          description={t('tickets.pasteHint')}
          value={text}
          onChange={(next) => {
            setRead(null);
            setText(next);
          }}
          minRows={6}
        />
        <div>
          <Button variant="quiet" onPress={() => void choose()}>
            {t('tickets.file')}
          </Button>
        </div>
        {problem === null ? null : <Callout tone="problem" title={problem} />}
        {reading === null ? null : (
          <p role="status">
            {read === null ? null : `${read.name}: `}
            {t('tickets.readable', { count: reading.tickets.length })}
            {reading.faultyRows.length === 0 ? null : ` ${t('tickets.faulty', { count: reading.faultyRows.length, rows: format.list(reading.faultyRows.slice(0, 10).map(String)) })}`}
          </p>
        )}
      </Stack>
    </Dialog>
  );
}
