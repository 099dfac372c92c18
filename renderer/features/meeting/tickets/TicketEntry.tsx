import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { longestWord, readTypedTicket } from '#shared/domain/exit-tickets.ts';
import css from '../meeting.module.css';

const schema = z.object({ line: z.string().refine((line) => readTypedTicket(line) !== null, 'ticket-unreadable') });
type Values = z.infer<typeof schema>;

/** Four digits, a word or sentence if there is one, Enter: the next ticket. On an empty line one key says that these were all. */
export function TicketEntry({ meetingId, onDone }: { readonly meetingId: string; /** What the key for being done does; null when there is nothing to be done with. */ readonly onDone: (() => void) | null }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const { control, sendAndGoOn, setFocus } = useDraftForm<Values>(`ticket:${meetingId}`, schema, { line: '' });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const add = sendAndGoOn(async ({ line }) => {
    const ticket = readTypedTicket(line);
    return ticket !== null && (await act(api['tickets.add']({ meetingId, tickets: [ticket] }))) !== null;
  });
  const hear = (event: KeyboardEvent): void => {
    const isDone = event.key.toLocaleUpperCase('nl-BE') === t('tickets.keys.done') && event.target instanceof HTMLInputElement && event.target.value === '';
    if (!isDone || onDone === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDone();
  };
  return (
    <form ref={form} className={css['newAgreement']} onKeyDown={hear} onSubmit={(event) => void add(event).then(() => setFocus('line'))} noValidate>
      <FormText control={control} name="line" label={t('tickets.line')} maxLength={longestWord + 20} className={css['agreementText'] ?? ''} />
      <Button type="submit">{t('tickets.add')}</Button>
      <p className={`${css['whole'] ?? ''} ${css['hint'] ?? ''}`}>{t('tickets.lineHint')}</p>
    </form>
  );
}
