import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormRadio, FormSelect } from '#renderer/parts/form-fields.tsx';
import { fullName, useShownName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { AttentionItem } from '#shared/domain/attention.ts';

type Person = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };

/** Days that a point of a group stays away unless the coach says otherwise. */
const usualDays = 28;

/** The people that a point is about; null for a point of the group as a whole. */
function peopleOf(item: AttentionItem): readonly Person[] | null {
  switch (item.kind) {
    case 'conversationsToPlan':
    case 'agreementToSign':
    case 'bsaMissing':
    case 'lookBackDue':
    case 'transferToAsk':
      return item.people;
    case 'questionsToChoose':
      return [...item.people, ...item.many];
    case 'measurementOpen':
      return item.missing.length === 0 ? null : item.missing;
    default:
      return null;
  }
}

type Props = { readonly item: AttentionItem; /** Until when someone is usually excused. */ readonly nextHolidayOn: string; readonly onClose: () => void };

/** Puts a point of the aandachtslijst off until a day: for one person, or for the group. Asks for no reason. */
export function PostponeDialog(props: Props) {
  const people = peopleOf(props.item);
  return people === null ? <GroupDialog {...props} /> : <PersonDialog {...props} people={people} />;
}

const personSchema = z.object({
  coacheeId: z.string('text-required').min(1, 'text-required'),
  kind: z.enum(['excused', 'unavailable']),
  until: z.iso.date('text-required'),
});
type PersonValues = z.infer<typeof personSchema>;

function PersonDialog({ item, people, nextHolidayOn, onClose }: Props & { readonly people: readonly Person[] }) {
  const { t } = useTranslation('today');
  const shown = useShownName();
  const act = useAct();
  const { swvId, kind: point } = item;
  const defaults: PersonValues = { coacheeId: people.length === 1 ? (people[0]?.coacheeId ?? '') : '', kind: 'excused', until: nextHolidayOn };
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<PersonValues>(`postpone:${point}:${swvId}`, personSchema, defaults);
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ coacheeId, kind, until }) => {
    const person = people.find((candidate) => candidate.coacheeId === coacheeId);
    const params = { name: person === undefined ? '' : fullName(person), date: until };
    // Excused from this; who is not available is left alone altogether.
    const values = { coacheeId, kind, until, swvId, ...(kind === 'excused' ? { point } : {}) };
    if ((await act(createRecord('postponement', values, { code: `postponement.${kind}`, params }))) !== null) close();
  });
  return (
    <PostponeFrame title={t('postpone.title', { what: t(`points.${point}`) })} lead={t('postpone.lead')} isPending={formState.isSubmitting} onSave={() => void save()} onClose={close}>
      <FormSelect control={control} name="coacheeId" label={t('postpone.who')} options={people.map((person) => ({ id: person.coacheeId, label: shown(person) }))} />
      <FormRadio
        control={control}
        name="kind"
        label={t('postpone.kind')}
        options={[
          { id: 'excused', label: t('postpone.excused'), note: t('postpone.excusedNote') },
          { id: 'unavailable', label: t('postpone.unavailable'), note: t('postpone.unavailableNote') },
        ]}
      />
      <FormDate control={control} name="until" label={t('postpone.until')} minValue={today()} isRequired />
    </PostponeFrame>
  );
}

const groupSchema = z.object({ until: z.iso.date('text-required') });
type GroupValues = z.infer<typeof groupSchema>;

function GroupDialog({ item, onClose }: Props) {
  const { t } = useTranslation('today');
  const act = useAct();
  const { swvId, swvName, kind: point } = item;
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<GroupValues>(`postpone:${point}:${swvId}`, groupSchema, { until: parseDate(today()).add({ days: usualDays }).toString() });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ until }) => {
    if ((await act(createRecord('postponement', { swvId, point, kind: 'later', until }, { code: 'postponement.later', params: { date: until } }))) !== null) close();
  });
  return (
    <PostponeFrame title={t('postpone.title', { what: t(`points.${point}`) })} lead={t('postpone.leadGroup', { swv: swvName })} isPending={formState.isSubmitting} onSave={() => void save()} onClose={close}>
      <FormDate control={control} name="until" label={t('postpone.until')} minValue={today()} isRequired />
    </PostponeFrame>
  );
}

type FrameProps = { readonly title: string; readonly lead: string; readonly isPending: boolean; readonly onSave: () => void; readonly onClose: () => void; readonly children: ReactNode };

function PostponeFrame({ title, lead, isPending, onSave, onClose, children }: FrameProps) {
  const { t } = useTranslation('today');
  return (
    <Dialog
      title={title}
      lead={lead}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={<FormFoot form="postpone" submit={t('postpone.save')} onCancel={onClose} isPending={isPending} />}
    >
      <form
        id="postpone"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        onKeyDownCapture={submitOnEnter}
        noValidate
      >
        <Stack gap="field">{children}</Stack>
      </form>
    </Dialog>
  );
}
