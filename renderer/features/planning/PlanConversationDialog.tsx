import { useEffect } from 'react';
import { Controller, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormDate, FormNumber, FormRadio, FormSelect, FormText, FormTime } from '#renderer/parts/form-fields.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { namesTogether, takingPart } from '#shared/domain/group-talk.ts';
import type { Rec } from '#shared/domain/records.ts';
import { minutesOf, timeOf } from '#shared/domain/time-of-day.ts';
import type { PlanGroup, PlanMember } from '#shared/ipc/planning.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { conversationForm, usualMinutes, type ConversationForm } from './plan-form.ts';
import { PlanFoot } from './PlanFoot.tsx';
import { PlanWarnings } from './PlanWarnings.tsx';

type Props = {
  readonly groups: readonly PlanGroup[];
  /** The gesprek that is being moved; null plans a new one. */
  readonly known: Rec<'conversation'> | null;
  readonly swvId: string | null;
  readonly coacheeId: string | null;
  /** The day that was pointed at, for a new one. */
  readonly date: string | null;
  readonly startTime?: string | null;
  readonly onClose: () => void;
};

/** Plans a gesprek, moves it, or says that it does not take place. */
export function PlanConversationDialog(props: Props) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { groups, known, onClose } = props;
  const { isOpen: isCancelling, onOpenChange: setIsCancelling } = useKeptDialog(`cancel:${known?.id ?? ''}`);
  const leave = (): void => {
    setIsCancelling(false);
    onClose();
  };
  if (isCancelling && known !== null) {
    const names = namesOf(groups, takingPart(known));
    const lead = t('cancel.leadConversation', { name: format.list(names), date: format.date(known.date, 'weekday') });
    return <CancelDialog type="conversation" id={known.id} lead={lead} params={{ name: namesTogether(names) }} onBack={() => setIsCancelling(false)} onClose={leave} />;
  }
  return <ConversationDialog {...props} onCancelEvent={() => setIsCancelling(true)} />;
}

function ConversationDialog({ groups, known, swvId, coacheeId, date, startTime = null, onClose, onCancelEvent }: Props & { readonly onCancelEvent: () => void }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const act = useAct();
  const key = known === null ? `plan.conversation:${swvId ?? ''}:${coacheeId ?? ''}${date === null ? '' : `:${date}`}` : `plan.conversation:${known.id}`;
  const form = useDraftForm<ConversationForm>(key, conversationForm, initialValues(groups, known, { swvId, coacheeId, date, startTime }));
  const { control, handleSubmit, forgetDraft, setValue, getValues, formState } = form;
  const values = useWatch({ control });
  const group = groups.find((candidate) => candidate.swvId === values.swvId);
  const isPast = typeof values.date === 'string' && values.date < today();
  const place = group?.members.find((member) => member.coacheeId === values.coacheeId)?.place ?? '';
  useEffect(() => {
    // The school of whoever is chosen, unless the coach typed another place.
    const typed = getValues('place');
    const isAutomatic = typed === '' || groups.some(({ members }) => members.some((member) => member.place === typed));
    const next = values.form === 'inPerson' ? place : '';
    if (known === null && isAutomatic && typed !== next) setValue('place', next);
  }, [place, values.form, known, groups, getValues, setValue]);
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (given) => {
    if ((await act(saveConversation(given, known, groups, isPast))) !== null) close();
  });
  return (
    <Dialog
      title={known === null ? t('planConversation') : t('moveConversation', { name: format.list(namesOf(groups, takingPart(known))) })}
      {...(known === null ? { lead: groups.length === 0 ? t('noGroups') : t(values.kind === 'group' ? 'leadGroupTalk' : 'leadConversation') } : {})}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<PlanFoot form="plan-conversation" status={known?.status ?? null} isPast={isPast} isPending={formState.isSubmitting} isDisabled={groups.length === 0} onCancelEvent={onCancelEvent} onClose={close} />}
    >
      <form id="plan-conversation" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          {known === null ? (
            <Columns shape="even">
              <FormSelect control={control} name="swvId" label={t('fields.swv')} options={groups.map((one) => ({ id: one.swvId, label: one.name }))} />
              <FormSelect
                control={control}
                name="coacheeId"
                label={t('fields.person')}
                options={(group?.members ?? []).map((member) => ({ id: member.coacheeId, label: fullName(member), note: member.toPlan > 0 ? t('toPlan', { count: member.toPlan }) : undefined }))}
              />
            </Columns>
          ) : null}
          <Columns shape="even">
            <FormDate control={control} name="date" label={t('fields.date')} isRequired autoFocus={date !== null} />
            <Columns shape="even">
              <FormTime control={control} name="startTime" label={t('fields.startTime')} />
              <FormNumber control={control} name="minutes" label={t('fields.minutes')} minValue={5} maxValue={600} step={5} suffix={t('fields.minutesUnit')} />
            </Columns>
          </Columns>
          <PlanWarnings date={values.date ?? null} startTime={values.startTime ?? null} endTime={endOf(values.startTime, values.minutes)} swvId={values.swvId ?? null} exceptId={known?.id ?? null} />
          <FormRadio control={control} name="form" label={t('fields.form')} layout="line" options={(['inPerson', 'online', 'phone'] as const).map((id) => ({ id, label: t(`form.${id}`) }))} />
          <Columns shape="even">
            <FormText control={control} name="place" label={t('fields.place')} maxLength={200} />
            <FormSelect control={control} name="kind" label={t('fields.kind')} options={(['regular', 'intake', 'closing', 'short', 'group'] as const).map((id) => ({ id, label: t(`kind.${id}`) }))} />
          </Columns>
          {values.kind === 'group' ? <WithWhom control={control} members={(group?.members ?? []).filter((member) => member.coacheeId !== values.coacheeId)} /> : null}
          {isPast && known === null ? (
            <Controller control={control} name="tookPlace" render={({ field }) => <CheckboxField label={t('fields.tookPlace')} isSelected={field.value} onChange={field.onChange} data-field-id="form:tookPlace" />} />
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}

/** Who sits at the table besides, in a gesprek with several people. */
function WithWhom({ control, members }: { readonly control: Control<ConversationForm>; readonly members: readonly PlanMember[] }) {
  const { t } = useTranslation('planning');
  return (
    <Controller
      control={control}
      name="coacheeIds"
      render={({ field, fieldState: { error } }) => (
        <CheckboxGroup
          label={t('fields.others')}
          layout="line"
          value={field.value}
          onChange={field.onChange}
          errorMessage={error?.message === undefined ? undefined : fieldSentence(error.message)}
          options={members.map((member) => ({ id: member.coacheeId, label: fullName(member) }))}
        />
      )}
    />
  );
}

type Pointed = { readonly swvId: string | null; readonly coacheeId: string | null; readonly date: string | null; readonly startTime: string | null };

function initialValues(groups: readonly PlanGroup[], known: Rec<'conversation'> | null, pointed: Pointed): ConversationForm {
  if (known !== null) {
    const { swvId, coacheeId, coacheeIds, date, startTime, minutes, form, kind, place } = known;
    return { swvId, coacheeId, coacheeIds: coacheeIds ?? [], date, startTime, minutes, form: form ?? 'inPerson', kind: kind ?? 'regular', place: place ?? '', tookPlace: false };
  }
  const only = groups.length === 1 ? (groups[0]?.swvId ?? null) : null;
  const { swvId, coacheeId, date, startTime } = pointed;
  return { swvId: swvId ?? only, coacheeId, coacheeIds: [], date, startTime, minutes: usualMinutes, form: 'inPerson', kind: 'regular', place: '', tookPlace: true };
}

function saveConversation(given: ConversationForm, known: Rec<'conversation'> | null, groups: readonly PlanGroup[], isPast: boolean) {
  const { swvId, coacheeId, coacheeIds, date, startTime, minutes, form, kind, place, tookPlace } = given;
  const all = takingPart({ kind, coacheeId: coacheeId ?? '', coacheeIds });
  const people = kind === 'group' ? [...all] : null;
  const name = namesTogether(namesOf(groups, all));
  const moment = { date: date ?? '', startTime, minutes, form, kind, coacheeIds: people, place: place.trim() === '' ? null : place };
  if (known === null) {
    const isHeld = isPast && tookPlace;
    return createRecord('conversation', { ...moment, swvId: swvId ?? '', coacheeId: coacheeId ?? '', status: isHeld ? 'held' : 'planned' }, { code: isHeld ? 'conversation.noted' : 'conversation.planned', params: { name, date: moment.date } });
  }
  const again = known.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
  const code = known.status === 'cancelled' ? 'conversation.replanned' : 'conversation.moved';
  return updateRecord('conversation', known.id, { ...moment, ...again }, { act: { code, params: { name, date: moment.date } } });
}

function namesOf(groups: readonly PlanGroup[], ids: readonly string[]): string[] {
  const members = groups.flatMap((group) => group.members);
  return ids.flatMap((id) => members.find(({ coacheeId }) => coacheeId === id) ?? []).map(fullName);
}

function endOf(startTime: string | null | undefined, minutes: number | null | undefined): string | null {
  return startTime == null || minutes == null ? null : timeOf(minutesOf(startTime) + minutes);
}
