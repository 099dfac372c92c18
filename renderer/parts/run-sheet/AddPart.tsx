import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '../FormFoot.tsx';
import { FormNumber, FormText } from '../form-fields.tsx';
import { LibraryPicker } from '../library/LibraryPicker.tsx';
import { useAct } from '../use-act.ts';
import { useDialog, useKeptDialog } from '../use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const schema = z.object({ title: z.string().trim().min(1, 'text-required').max(300, 'text-too-long'), minutes: z.number('text-required').int().min(1).max(720), isBreak: z.boolean() });
type Values = z.infer<typeof schema>;

/** A quarter of an hour, and half an hour: what a break and a part of one's own begin with. Minutes. */
const usual = { break: 15, part: 30 } as const;

/** A part of the coach's own, or a break. */
export function AddPart({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const dialog = useKeptDialog(`part.new:${meetingId}`);
  const picker = useDialog();
  const { t: library } = useTranslation('library');
  return (
    <>
      <Button variant="quiet" onPress={dialog.open}>
        {t('next.addPart')}
      </Button>
      <Button variant="quiet" onPress={() => void act(api['runSheet.addPart']({ meetingId, themeId: null, title: t('part.break'), minutes: usual.break, isBreak: true }))}>
        {t('next.addBreak')}
      </Button>
      <Button variant="quiet" onPress={picker.open}>
        {library('picker.open')}
      </Button>
      {picker.isOpen ? <LibraryPicker meetingId={meetingId} onClose={() => picker.onOpenChange(false)} /> : null}
      {dialog.isOpen ? <AddPartDialog meetingId={meetingId} onClose={() => dialog.onOpenChange(false)} /> : null}
    </>
  );
}

function AddPartDialog({ meetingId, onClose }: { readonly meetingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Values>(`part.new:${meetingId}`, schema, { title: '', minutes: usual.part, isBreak: false });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ title, minutes, isBreak }) => {
    if ((await act(api['runSheet.addPart']({ meetingId, themeId: null, title, minutes, isBreak }))) !== null) close();
  });
  return (
    <Dialog
      title={t('part.newTitle')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="add-part" submit={t('add')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="add-part" onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="field">
          <FormText control={control} name="title" label={t('part.title')} maxLength={300} isRequired autoFocus />
          <FormNumber control={control} name="minutes" label={t('part.minutes')} minValue={1} maxValue={720} suffix={t('part.minutesUnit')} />
          <Controller control={control} name="isBreak" render={({ field }) => <CheckboxField label={t('part.isBreak')} isSelected={field.value} onChange={field.onChange} data-field-id="form:isBreak" />} />
        </Stack>
      </form>
    </Dialog>
  );
}
