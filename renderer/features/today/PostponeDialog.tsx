import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormDate, FormRadio, FormSelect } from '#renderer/parts/form-fields.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { nextHoliday } from '#shared/domain/holidays.ts';
import type { ItemOf } from './Attention.tsx';

const schema = z.object({
  coacheeId: z.string('text-required').min(1, 'text-required'),
  kind: z.enum(['excused', 'unavailable']),
  until: z.iso.date('text-required'),
});
type Values = z.infer<typeof schema>;

/** Puts a point of the aandachtslijst off for one person until a day; asks for no reason. */
export function PostponeDialog({ item, onClose }: { readonly item: ItemOf<'conversationsToPlan'>; readonly onClose: () => void }) {
  const { t } = useTranslation('today');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { swvId, people } = item;
  const defaults: Values = { coacheeId: people.length === 1 ? (people[0]?.coacheeId ?? '') : '', kind: 'excused', until: nextHoliday(today()).startsOn };
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Values>(`postpone:${swvId}`, schema, defaults);
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ coacheeId, kind, until }) => {
    const person = people.find((candidate) => candidate.coacheeId === coacheeId);
    const params = { name: person === undefined ? '' : fullName(person), date: until };
    if ((await act(createRecord('postponement', { coacheeId, kind, until, swvId }, { code: `postponement.${kind}`, params }))) !== null) close();
  });
  return (
    <Dialog
      title={t('postpone.title')}
      lead={t('postpone.lead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <>
          <Button onPress={close}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form="postpone" isPending={formState.isSubmitting}>
            {t('postpone.save')}
          </Button>
        </>
      }
    >
      <form id="postpone" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormSelect control={control} name="coacheeId" label={t('postpone.who')} options={people.map((person) => ({ id: person.coacheeId, label: fullName(person) }))} />
          <FormRadio control={control} name="kind" label={t('postpone.kind')} options={(['excused', 'unavailable'] as const).map((id) => ({ id, label: t(`postpone.${id}`) }))} />
          <FormDate control={control} name="until" label={t('postpone.until')} minValue={today()} isRequired />
        </Stack>
      </form>
    </Dialog>
  );
}
