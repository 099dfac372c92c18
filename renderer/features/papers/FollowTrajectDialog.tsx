import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormDate } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { yearsAfter } from '#shared/domain/traject-end.ts';
import type { ClosingView } from '#shared/ipc/papers.ts';

const form = z
  .object({ startsOn: z.iso.date('date-required'), endsOn: z.iso.date('date-required'), coacheeIds: z.array(z.string()).min(1, 'nobody-chosen') })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: 'period-reversed', path: ['endsOn'] });

/** A next traject for the same group, or for those of it who go on. */
export function FollowTrajectDialog({ closing, onClose }: { readonly closing: ClosingView; readonly onClose: () => void }) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const shown = useShownName();
  const { traject, members, swvName } = closing;
  const { control, handleSubmit, forgetDraft } = useDraftForm(`traject.follow:${traject.id}`, form, { ...yearsAfter(traject), coacheeIds: members.map(({ id }) => id) });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const make = handleSubmit(async (values) => {
    if ((await act(api['papers.followTraject']({ trajectId: traject.id, ...values }))) !== null) close();
  });
  return (
    <Dialog
      title={t('follow.title', { name: swvName })}
      lead={t('follow.lead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <>
          <Button onPress={close}>{common('cancel')}</Button>
          <Button variant="primary" onPress={() => void make()}>
            {t('follow.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <FormDate control={control} name="startsOn" label={t('follow.startsOn')} isRequired />
        <FormDate control={control} name="endsOn" label={t('follow.endsOn')} isRequired />
        <Controller
          control={control}
          name="coacheeIds"
          render={({ field, fieldState }) => (
            <CheckboxGroup
              label={t('follow.who')}
              description={t('follow.whoHint')}
              options={members.map((person) => ({ id: person.id, label: shown(person) }))}
              value={field.value}
              onChange={field.onChange}
              errorMessage={fieldState.error === undefined ? undefined : fieldSentence(fieldState.error.message ?? '')}
              data-field-id="form:coacheeIds"
            />
          )}
        />
      </Stack>
    </Dialog>
  );
}
