import { useEffect, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormDate, FormSelect, FormText, FormTime } from '#renderer/parts/form-fields.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { meetingKinds } from '#shared/domain/records/planning.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { PlanGroup } from '#shared/ipc/planning.ts';
import { CancelMeetingDialog } from './CancelMeetingDialog.tsx';
import { meetingForm, otherPlace, usualDay, type MeetingForm } from './plan-form.ts';
import { PlanFoot } from './PlanFoot.tsx';
import { PlanWarnings } from './PlanWarnings.tsx';
import { Shifts, takenShifts } from './Shifts.tsx';

type Props = {
  readonly groups: readonly PlanGroup[];
  /** The bijeenkomst that is being moved; null plans a new one. */
  readonly known: Rec<'meeting'> | null;
  readonly swvId: string | null;
  /** The day that was pointed at: for a new one, or to move a known one to. */
  readonly date: string | null;
  /** Opens on what happens when it falls away. */
  readonly isCancelled?: boolean;
  readonly onClose: () => void;
};

/** Stands in for an id while nothing is being moved; the question is not asked then. */
const noMeeting = '00000000-0000-4000-8000-000000000000';

/** Plans a bijeenkomst, moves it, or says that it does not take place. */
export function PlanMeetingDialog(props: Props) {
  const { known, onClose } = props;
  const { isOpen: isCancelling, onOpenChange: setIsCancelling } = useKeptDialog(`cancel:${known?.id ?? ''}`);
  const [isAsked, setIsAsked] = useState(props.isCancelled === true);
  const back = (): void => {
    setIsAsked(false);
    setIsCancelling(false);
  };
  const leave = (): void => {
    back();
    onClose();
  };
  if ((isCancelling || isAsked) && known !== null) return <CancelMeetingDialog meeting={known} onBack={back} onClose={leave} />;
  return <MeetingDialog {...props} onCancelEvent={() => setIsCancelling(true)} />;
}

function MeetingDialog({ groups, known, swvId, date, onClose, onCancelEvent }: Props & { readonly onCancelEvent: () => void }) {
  const { t } = useTranslation('planning');
  const { t: layout } = useTranslation('layout');
  const { t: meeting } = useTranslation('meeting');
  const why = usePlanReasons()(known?.reasons ?? null);
  const act = useAct();
  const key = known === null ? `plan.meeting:${swvId ?? ''}${date === null ? '' : `:${date}`}` : `plan.meeting:${known.id}${date === null ? '' : `:${date}`}`;
  const { control, handleSubmit, forgetDraft, setValue, formState } = useDraftForm<MeetingForm>(key, meetingForm, initialValues(groups, known, swvId, date));
  const values = useWatch({ control });
  const group = groups.find((candidate) => candidate.swvId === values.swvId);
  const hosts = group?.hosts ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const moved = known !== null && known.status !== 'held' && typeof values.date === 'string' && values.date !== known.date && values.date >= today() ? values.date : null;
  const preview = useStoreQuery('layout.replan', { meetingId: known?.id ?? noMeeting, change: { kind: 'move', date: moved ?? today() } }, { enabled: moved !== null }).data;
  const isPast = typeof values.date === 'string' && values.date < today();
  const isForeignHost = values.host !== undefined && values.host !== otherPlace && group !== undefined && !hosts.some(({ schoolId }) => schoolId === values.host);
  useEffect(() => {
    if (known === null && isForeignHost) setValue('host', otherPlace);
  }, [known, isForeignHost, setValue]);
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (given) => {
    if ((await act(known !== null && moved !== null && moved === given.date ? moveMeeting(given, known, left) : saveMeeting(given, known, groups, isPast))) !== null) close();
  });
  return (
    <Dialog
      title={known === null ? t('planMeeting') : t('moveMeeting', { swv: swvName(groups, known.swvId) })}
      {...(known === null ? { lead: groups.length === 0 ? t('noGroups') : t('leadMeeting') } : why === '' ? {} : { lead: layout('replan.why', { why }) })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<PlanFoot form="plan-meeting" status={known?.status ?? null} isPast={isPast} isPending={formState.isSubmitting} isDisabled={groups.length === 0} onCancelEvent={onCancelEvent} onClose={close} />}
    >
      <form id="plan-meeting" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          {known === null && swvId === null ? <FormSelect control={control} name="swvId" label={t('fields.swv')} options={groups.map((one) => ({ id: one.swvId, label: one.name }))} /> : null}
          <Columns shape="even">
            <FormDate control={control} name="date" label={t('fields.date')} isRequired />
            <Columns shape="even">
              <FormTime control={control} name="startTime" label={t('fields.startTime')} />
              <FormTime control={control} name="endTime" label={t('fields.endTime')} />
            </Columns>
          </Columns>
          <PlanWarnings date={values.date ?? null} startTime={values.startTime ?? null} endTime={values.endTime ?? null} swvId={values.swvId ?? null} exceptId={known?.id ?? null} />
          {moved === null || preview === undefined || preview === null ? null : <Shifts preview={preview} left={left} onChange={setLeft} />}
          <Columns shape="even">
            <FormSelect control={control} name="host" label={t('fields.host')} options={[...hosts.map(({ schoolId, place }) => ({ id: schoolId, label: place })), { id: otherPlace, label: t('fields.otherPlace') }]} />
            {values.host === otherPlace ? <FormText control={control} name="place" label={t('fields.place')} maxLength={200} /> : null}
          </Columns>
          {known === null ? (
            <Columns shape="even">
              <FormSelect control={control} name="kind" label={meeting('kind.title')} options={meetingKinds.map((kind) => ({ id: kind, label: meeting(`kind.${kind}`) }))} />
              <FormText control={control} name="guests" label={meeting('kind.guests')} maxLength={500} />
            </Columns>
          ) : null}
          {isPast && known === null ? (
            <Controller control={control} name="tookPlace" render={({ field }) => <CheckboxField label={t('fields.tookPlace')} isSelected={field.value} onChange={field.onChange} data-field-id="form:tookPlace" />} />
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}

function initialValues(groups: readonly PlanGroup[], known: Rec<'meeting'> | null, swvId: string | null, day: string | null): MeetingForm {
  if (known !== null) {
    const { startTime, endTime, hostSchoolId, place } = known;
    return { swvId, date: day ?? known.date, startTime, endTime, host: hostSchoolId ?? otherPlace, place: place ?? '', kind: known.kind ?? 'withinSwv', guests: known.guests ?? '', tookPlace: false };
  }
  const chosen = swvId ?? (groups.length === 1 ? (groups[0]?.swvId ?? null) : null);
  const usual = groups.find((group) => group.swvId === chosen)?.usual ?? usualDay;
  return { swvId: chosen, date: day, startTime: usual.startTime, endTime: usual.endTime, host: otherPlace, place: '', kind: 'withinSwv', guests: '', tookPlace: true };
}

function saveMeeting(given: MeetingForm, known: Rec<'meeting'> | null, groups: readonly PlanGroup[], isPast: boolean) {
  const { swvId, date, startTime, endTime, host, place, kind, guests, tookPlace } = given;
  const isOther = host === otherPlace;
  const moment = { date: date ?? '', startTime, endTime, hostSchoolId: isOther ? null : host, place: isOther && place.trim() !== '' ? place : null };
  const params = { swv: swvName(groups, swvId ?? ''), date: moment.date };
  if (known === null) {
    const isHeld = isPast && tookPlace;
    return createRecord('meeting', { ...moment, swvId: swvId ?? '', status: isHeld ? 'held' : 'planned', kind, guests: guests.trim() === '' ? null : guests }, { code: isHeld ? 'meeting.noted' : 'meeting.planned', params });
  }
  const again = known.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
  return updateRecord('meeting', known.id, { ...moment, ...again }, { act: { code: known.status === 'cancelled' ? 'meeting.replanned' : 'meeting.moved', params } });
}

/** Moving one may shift what follows; all of it is one act. */
async function moveMeeting({ date, startTime, endTime, host, place }: MeetingForm, known: Rec<'meeting'>, left: ReadonlySet<string>) {
  const isOther = host === otherPlace;
  const values = { startTime, endTime, hostSchoolId: isOther ? null : host, place: isOther && place.trim() !== '' ? place : null };
  const change = { kind: 'move' as const, date: date ?? known.date };
  return api['layout.applyReplan']({ meetingId: known.id, change, reason: null, values, replacement: null, shifts: await takenShifts(known.id, change, left) });
}

function swvName(groups: readonly PlanGroup[], swvId: string): string {
  return groups.find((group) => group.swvId === swvId)?.name ?? '';
}
