import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { WorkplaceView } from '#shared/ipc/people.ts';
import { PeriodDialog } from './PeriodDialog.tsx';
import { schoolOf } from './person-form.ts';
import { SchoolField } from './SchoolField.tsx';
import { schoolText } from './use-people-labels.ts';

const joining = z.object({ schoolKey: z.string().nullable(), role: z.string().max(200, 'text-too-long'), startsOn: z.iso.date().nullable() });
type Joining = z.infer<typeof joining>;

type JoinSchoolDialogProps = { readonly coachee: Rec<'coachee'>; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Adds a school to someone who leads several, or who changed school. */
export function JoinSchoolDialog(props: JoinSchoolDialogProps) {
  return props.isOpen ? <JoinSchool {...props} /> : null;
}

function JoinSchool({ coachee, isOpen, onOpenChange }: JoinSchoolDialogProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { control, handleSubmit, forgetDraft, watch } = useDraftForm<Joining>(`school.join:${coachee.id}`, joining, { schoolKey: null, role: coachee.role ?? '', startsOn: null });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const add = handleSubmit(async ({ schoolKey, role, startsOn }) => {
    const school = schoolOf(schoolKey);
    if (school !== null && (await act(api['people.joinSchool']({ coacheeId: coachee.id, school, role, startsOn }))) !== null) close();
  });
  return (
    <Dialog
      title={t('school.joinTitle', { name: fullName(coachee) })}
      size="small"
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
      actions={
        <Button variant="primary" type="submit" form="join-school" isDisabled={schoolOf(watch('schoolKey')) === null}>
          {common('add')}
        </Button>
      }
    >
      <form id="join-school" onSubmit={(event) => void add(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <Controller
            control={control}
            name="schoolKey"
            render={({ field }) => <SchoolField value={field.value} onChange={field.onChange} example={coachee.example} description={t('school.typeNew')} data-field-id="form:schoolKey" />}
          />
          <FormText control={control} name="role" label={t('field.coacheeSchool.role')} maxLength={200} />
          <FormDate control={control} name="startsOn" label={t('field.coacheeSchool.startsOn')} />
        </Stack>
      </form>
    </Dialog>
  );
}

type WorkplaceMenuProps = { readonly workplace: WorkplaceView; readonly name: string };

/** What can be done about one place of work: mend it, or end it on a day. */
export function WorkplaceMenu({ workplace, name }: WorkplaceMenuProps) {
  const { t } = useTranslation('people');
  const edit = useKeptDialog(`workplace:${workplace.linkId}`);
  const leave = useDialog();
  const school = schoolText(workplace.school);
  const change = { id: 'edit', label: t('edit.open'), onAction: edit.open };
  return (
    <>
      <Menu label={t('edit.menu', { place: school })} entries={workplace.state === 'ended' ? [change] : [change, { id: 'leave', label: t('school.leave'), onAction: leave.open }]} />
      <PeriodDialog type="coacheeSchool" id={workplace.linkId} place={school} {...edit} />
      {leave.isOpen ? <LeaveSchoolDialog workplace={workplace} name={name} {...leave} /> : null}
    </>
  );
}

/** Ends the work at one school, on a day. */
function LeaveSchoolDialog({ workplace, name, isOpen, onOpenChange }: WorkplaceMenuProps & { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation('people');
  const act = useAct();
  const [endsOn, setEndsOn] = useState<string | null>(today());
  const leave = async (): Promise<void> => {
    if (endsOn === null) return;
    if ((await act(api['people.leaveSchool']({ linkId: workplace.linkId, endsOn }))) !== null) onOpenChange(false);
  };
  return (
    <Dialog
      title={t('school.leaveTitle', { name, school: schoolText(workplace.school) })}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button variant="primary" isDisabled={endsOn === null} onPress={() => void leave()}>
          {t('school.leave')}
        </Button>
      }
    >
      <DatePicker label={t('member.lastDay')} value={endsOn} onChange={setEndsOn} minValue={workplace.startsOn ?? undefined} isRequired />
    </Dialog>
  );
}
