import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '#renderer/lib/ipc.ts';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import type { Rec } from '#shared/domain/records.ts';
import css from './planning.module.css';
import { Shifts, takenShifts } from './Shifts.tsx';

const schema = z.object({ reason: z.string() });

type Props = { readonly meeting: Rec<'meeting'>; readonly onBack: () => void; readonly onClose: () => void };

/** A bijeenkomst falls away, also on its own morning: the app proposes days for it, and what had better move along. One act. */
export function CancelMeetingDialog({ meeting, onBack, onClose }: Props) {
  const { t } = useTranslation('planning');
  const { t: layout } = useTranslation('layout');
  const format = useFormat();
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`cancel.reason:${meeting.id}`, schema, { reason: '' });
  const leave = (next: () => void): void => {
    void forgetDraft();
    next();
  };
  const [choice, setChoice] = useState<string | null>(null);
  const [ownDay, setOwnDay] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const first = useStoreQuery('layout.replan', { meetingId: meeting.id, change: { kind: 'cancel', newDate: null } }).data;
  const options = first?.options ?? [];
  const chosen = choice ?? (options.length > 0 ? (first?.replacement?.date ?? options[0] ?? 'none') : 'none');
  const newDate = chosen === 'none' ? null : chosen === 'other' ? ownDay : chosen;
  const preview = useStoreQuery('layout.replan', { meetingId: meeting.id, change: { kind: 'cancel', newDate } }, { enabled: newDate !== null }).data;
  const shown = newDate === null ? null : preview;
  const cancel = handleSubmit(async ({ reason }) => {
    const replacement = newDate === null ? null : { date: newDate, hostSchoolId: meeting.hostSchoolId };
    const change = { kind: 'cancel' as const, newDate };
    const shifts = newDate === null ? [] : await takenShifts(meeting.id, change, left);
    const trimmed = reason.trim();
    const doing = api['layout.applyReplan']({ meetingId: meeting.id, change, reason: trimmed === '' ? null : trimmed.slice(0, 500), values: null, replacement, shifts });
    if ((await act(doing)) !== null) leave(onClose);
  });
  return (
    <Dialog
      title={layout('replan.cancelTitle')}
      lead={layout('replan.cancelLead', { date: format.date(meeting.date, 'weekday') })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : leave(onClose))}
      actions={
        <>
          <Button onPress={() => leave(onBack)}>{t('cancel.back')}</Button>
          <Button variant="primary" isDisabled={chosen === 'other' && ownDay === null} onPress={() => void cancel()}>
            {newDate === null ? t('cancel.confirm') : layout('replan.putOff')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <FormTextArea control={control} name="reason" label={t('cancel.reason')} description={t('cancel.reasonHint')} minRows={2} autoFocus />
        {first === undefined ? null : (
          <RadioGroup
            label={layout('replan.newDay')}
            value={chosen}
            options={[...options.map((day) => ({ id: day, label: format.date(day, 'weekday') })), { id: 'other', label: layout('replan.otherDay') }, { id: 'none', label: layout('replan.noNewDay') }]}
            onChange={setChoice}
          />
        )}
        {first !== undefined && options.length === 0 ? <p className={css['quiet']}>{layout('replan.none')}</p> : null}
        {chosen === 'other' ? <DatePicker label={layout('replan.otherDay')} value={ownDay} onChange={setOwnDay} minValue={today()} /> : null}
        {shown === null || shown === undefined ? null : <Shifts preview={shown} left={left} onChange={setLeft} />}
      </Stack>
    </Dialog>
  );
}
