import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ColumnChoice } from '#renderer/parts/column-choice/ColumnChoice.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { pastedCells, readTicketTable, ticketTargets, type TicketReading, type TicketTarget } from '#shared/domain/exit-ticket-table.ts';

const schema = z.object({ text: z.string() });

type Choices = readonly (TicketTarget | null)[];
type FileRead = { readonly token: string; readonly name: string; readonly reading: TicketReading };

/** Tickets out of a spreadsheet: rows pasted, or a file. What each column counts as can be changed, before anything goes in. */
export function TicketImport({ meetingId, onClose }: { readonly meetingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { control, watch, handleSubmit, forgetDraft } = useDraftForm(`tickets.pasted:${meetingId}`, schema, { text: '' });
  const text = watch('text');
  const [chosen, setChosen] = useState<Choices | null>(null);
  const [file, setFile] = useState<FileRead | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reading = file?.reading ?? (text.trim() === '' ? null : readTicketTable(pastedCells(text), chosen));
  const readFile = async (token: string, name: string, choices: Choices | null): Promise<void> => {
    const found = await api['tickets.read']({ token, choices: choices === null ? null : [...choices] });
    setProblem(found.ok ? null : errorSentence(found.error));
    setFile(found.ok ? { token, name, reading: found.value } : null);
  };
  const choose = async (): Promise<void> => {
    const picked = await shell['shell.chooseFile']({ purpose: 'exitTickets' });
    if (picked.ok && picked.value !== null) await readFile(picked.value.token, picked.value.name, null);
  };
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const take = handleSubmit(async () => {
    if (reading === null || reading.tickets.length === 0) return;
    if ((await act(api['tickets.add']({ meetingId, tickets: [...reading.tickets] }))) !== null) close();
  });
  return (
    <Dialog
      title={t('tickets.importTitle')}
      lead={t('tickets.importLead')}
      size={reading === null ? 'medium' : 'wide'}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <>
          <Button onPress={close}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={reading === null || reading.tickets.length === 0} onPress={() => void take()}>
            {t('tickets.take', { count: reading?.tickets.length ?? 0 })}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <Controller
          control={control}
          name="text"
          render={({ field }) => (
            <TextArea
              label={t('tickets.paste')}
              description={t('tickets.pasteHint')}
              value={field.value}
              onChange={(next) => {
                setFile(null);
                setChosen(null);
                field.onChange(next);
              }}
              minRows={reading === null ? 6 : 2}
              data-field-id="form:text"
            />
          )}
        />
        <div>
          <Button variant="quiet" onPress={() => void choose()}>
            {t('tickets.file')}
          </Button>
        </div>
        {problem === null ? null : <Callout tone="problem" title={problem} />}
        {reading === null ? null : <ReadingView reading={reading} name={file?.name ?? null} onChange={(next) => (file === null ? setChosen(next) : void readFile(file.token, file.name, next))} />}
      </Stack>
    </Dialog>
  );
}

function ReadingView({ reading, name, onChange }: { readonly reading: TicketReading; readonly name: string | null; readonly onChange: (next: Choices) => void }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const { columns, choices, tickets, faultyRows } = reading;
  const targets = ticketTargets.map((id) => ({ id, label: t(`tickets.questions.${id}`) }));
  return (
    <>
      <p role="status">
        {name === null ? null : `${name}: `}
        {choices.every((choice) => choice === null) ? t('tickets.noColumns') : t('tickets.readable', { count: tickets.length })}
        {faultyRows.length === 0 ? null : ` ${t('tickets.faulty', { count: faultyRows.length, rows: format.list(faultyRows.slice(0, 10).map(String)) })}`}
      </p>
      <ColumnChoice caption={t('tickets.columns')} columns={columns} targets={targets} value={choices} onChange={(next) => onChange(next.map((id) => ticketTargets.find((target) => target === id) ?? null))} />
    </>
  );
}
