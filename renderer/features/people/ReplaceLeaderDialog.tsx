import type { Control, UseFormSetValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormSelect, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { SchoolRef } from '#shared/ipc/people.ts';
import type { Seat } from './MemberDialogs.tsx';
import { emptyPerson, personForm, requirePerson, whoOf, type PersonForm } from './person-form.ts';
import { PersonFields } from './PersonFields.tsx';
import { schoolText } from './use-people-labels.ts';

const schema = requirePerson(personForm.extend({ schoolId: z.string(), changedOn: z.iso.date('text-required'), note: z.string().max(2000, 'text-too-long') }));

type ReplaceLeaderDialogProps = {
  readonly seat: Seat;
  readonly coacheeId: string;
  readonly schools: readonly SchoolRef[];
  readonly onClose: () => void;
  /** Told the id of the successor. */
  readonly onReplaced?: (coacheeId: string) => void;
};

/** A directiewissel: the successor takes the seat; the dossier stays with the one who leaves. */
export function ReplaceLeaderDialog({ seat, coacheeId, schools, onClose, onReplaced }: ReplaceLeaderDialogProps) {
  const { t } = useTranslation('people');
  const act = useAct();
  const { control, setValue, handleSubmit, forgetDraft, formState } = useDraftForm(`leader.replace:${seat.membershipId}`, schema, {
    ...emptyPerson,
    schoolId: schools[0]?.id ?? '',
    changedOn: today(),
    note: '',
  });
  const replace = handleSubmit(async (values) => {
    let successorId = '';
    const { schoolId, changedOn, note } = values;
    const done = await act(
      api['people.replaceLeader']({ membershipId: seat.membershipId, successor: whoOf(values), schoolId: schoolId === '' ? null : schoolId, changedOn, note }).then((result) => {
        if (result.ok) successorId = result.value.coacheeId;
        return result;
      }),
    );
    if (done === null) return;
    await forgetDraft();
    onClose();
    onReplaced?.(successorId);
  });
  return (
    <Dialog
      title={t('replace.title', { name: seat.name })}
      lead={t('replace.lead', { name: seat.name, swv: seat.swvName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={<FormFoot form="replace-leader" submit={t('replace.confirm')} onCancel={onClose} isPending={formState.isSubmitting} />}
    >
      <form id="replace-leader" onSubmit={(event) => void replace(event)} noValidate>
        <Stack gap="field">
          <PersonFields control={control as unknown as Control<PersonForm>} setValue={setValue as unknown as UseFormSetValue<PersonForm>} example={seat.example} except={[coacheeId]} />
          <FormDate control={control} name="changedOn" label={t('replace.changedOn')} isRequired />
          {schools.length === 0 ? null : (
            <FormSelect
              control={control}
              name="schoolId"
              label={t('school.one')}
              options={[...schools.map((school) => ({ id: school.id, label: schoolText(school) })), { id: '', label: t('replace.noSchool') }]}
            />
          )}
          <FormTextArea control={control} name="note" label={t('field.leadershipChange.note')} description={t('onlyMe')} minRows={2} />
        </Stack>
      </form>
    </Dialog>
  );
}
