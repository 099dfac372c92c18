import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formalLeaderKinds } from '#shared/domain/records/start.ts';
import type { StartView } from '#shared/ipc/start.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormRadio, FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { fullName, useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import type { DialogState } from '#renderer/parts/use-dialog.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const formId = 'new-formal-leader';
const noMember = 'none';

const newLeader = z
  .object({ kind: z.enum(formalLeaderKinds), coacheeId: z.string(), name: z.string().trim().max(120, 'text-too-long') })
  .refine(({ coacheeId, name }) => coacheeId !== noMember || name !== '', { error: 'text-required', path: ['name'] });

type AddLeaderDialogProps = DialogState & { readonly view: StartView; readonly onAdded: (leaderId: string) => void };

/** Who it is and in which role; the agreements about the role follow in a dialog of their own. */
export function AddLeaderDialog({ view: { swv, members }, onAdded, isOpen, onOpenChange }: AddLeaderDialogProps) {
  const { t } = useTranslation('start');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const shown = useShownName();
  const { control, handleSubmit, forgetDraft, watch } = useDraftForm<z.infer<typeof newLeader>>(`formalLeader.new.form:${swv.id}`, newLeader, { kind: 'codi', coacheeId: noMember, name: '' });
  const coacheeId = watch('coacheeId');
  const save = handleSubmit(async (values) => {
    const member = members.find(({ id }) => id === values.coacheeId);
    const name = member === undefined ? values.name : fullName(member);
    const who = member === undefined ? { name } : { coacheeId: member.id };
    const done = await act(createRecord('formalLeader', { swvId: swv.id, kind: values.kind, ...who }, { code: 'formalLeader.added', params: { name } }));
    if (done === null) return;
    await forgetDraft();
    onOpenChange(false);
    onAdded(done.ids[0] ?? '');
  });
  return (
    <Dialog
      title={t('leader.addTitle')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={<FormFoot form={formId} submit={common('add')} onCancel={() => onOpenChange(false)} />}
    >
      <form id={formId} onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="field">
          {coacheeId === noMember ? <FormText control={control} name="name" label={t('leader.name')} isRequired autoFocus /> : null}
          <FormRadio control={control} name="kind" label={t('leader.kind')} options={formalLeaderKinds.map((id) => ({ id, label: t(`leader.kinds.${id}`) }))} />
          {members.length === 0 ? null : (
            <FormSelect control={control} name="coacheeId" label={t('leader.member')} options={[{ id: noMember, label: t('leader.noMember') }, ...members.map((member) => ({ id: member.id, label: shown(member) }))]} />
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
