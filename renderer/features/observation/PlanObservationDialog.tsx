import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormNumber, FormRadio, FormSelect, FormText, FormTime } from '#renderer/parts/form-fields.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { observationKinds, observerKinds } from '#shared/domain/records/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { PlanGroup } from '#shared/ipc/planning.ts';
import { initialValues, observationForm, saveObservation, type ObservationForm } from './plan-form.ts';

/** The one dialog in which observaties are planned and moved; any screen opens it by asking. */
export function ObservationDialogHost() {
  const { request, close } = usePlanRequest();
  const groups = useStoreQuery('planning.options', {}, { enabled: request?.kind === 'observation' }).data;
  if (request?.kind !== 'observation' || groups === undefined) return null;
  const { observationId, swvId, coacheeId, date } = request;
  if (observationId !== undefined) return <EditObservation key={observationId} id={observationId} groups={groups} onClose={close} />;
  return <ObservationDialog groups={groups} known={null} swvId={swvId ?? null} coacheeId={coacheeId ?? null} date={date ?? null} onClose={close} />;
}

function EditObservation({ id, groups, onClose }: { readonly id: string; readonly groups: readonly PlanGroup[]; readonly onClose: () => void }) {
  const known = useRecord('observation', id);
  if (known === undefined || known === null || known.id !== id) return null;
  return <ObservationDialog groups={groups} known={known} swvId={known.swvId} coacheeId={known.coacheeId} date={null} onClose={onClose} />;
}

type DialogProps = { readonly groups: readonly PlanGroup[]; readonly known: Rec<'observation'> | null; readonly swvId: string | null; readonly coacheeId: string | null; readonly date: string | null; readonly onClose: () => void };

function ObservationDialog({ groups, known, swvId, coacheeId, date, onClose }: DialogProps) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const key = known === null ? `plan.observation:${swvId ?? ''}:${coacheeId ?? ''}:${date ?? ''}` : `plan.observation:${known.id}`;
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<ObservationForm>(key, observationForm, initialValues(groups, known, { swvId, coacheeId, date }));
  const values = useWatch({ control });
  const members = groups.find((group) => group.swvId === values.swvId)?.members ?? [];
  const isPast = typeof values.date === 'string' && values.date < today();
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (given) => {
    if ((await act(saveObservation(given, known, groups, isPast))) !== null) close();
  });
  const word = known === null ? (isPast && values.tookPlace === true ? t('dialog.note') : t('dialog.plan')) : known.status === 'cancelled' ? t('again') : t('dialog.save');
  const people = members.map((member) => ({ id: member.coacheeId, label: fullName(member) }));
  return (
    <Dialog
      title={known === null ? t('plan') : t('dialog.moveTitle')}
      {...(known === null ? { lead: groups.length === 0 ? t('dialog.noGroups') : t('dialog.lead') } : {})}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="plan-observation" submit={word} onCancel={close} isPending={formState.isSubmitting} isDisabled={groups.length === 0} />}
    >
      <form id="plan-observation" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          {known === null ? (
            <Columns shape="even">
              <FormSelect control={control} name="swvId" label={t('fields.swv')} options={groups.map((group) => ({ id: group.swvId, label: group.name }))} />
              <FormSelect control={control} name="coacheeId" label={t('fields.coachee')} options={people} />
            </Columns>
          ) : null}
          <FormRadio control={control} name="kind" label={t('fields.kind')} layout="line" options={observationKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))} />
          <Columns shape="even">
            <FormDate control={control} name="date" label={t('fields.date')} isRequired />
            <Columns shape="even">
              <FormTime control={control} name="startTime" label={t('fields.startTime')} />
              <FormNumber control={control} name="minutes" label={t('fields.minutes')} suffix={t('fields.minutesSuffix')} minValue={5} maxValue={720} step={5} />
            </Columns>
          </Columns>
          <FormText control={control} name="place" label={t('fields.place')} description={t('fields.placeHint')} maxLength={200} />
          <FormRadio control={control} name="observerKind" label={t('fields.observer')} layout="line" options={observerKinds.map((id) => ({ id, label: t(`observerKinds.${id}`) }))} />
          {values.observerKind === 'colleague' ? <FormSelect control={control} name="observerId" label={t('fields.colleague')} options={people.filter(({ id }) => id !== values.coacheeId)} /> : null}
          {values.observerKind === 'other' ? <FormText control={control} name="observerName" label={t('fields.observerName')} maxLength={200} /> : null}
          {isPast && known === null ? (
            <Controller control={control} name="tookPlace" render={({ field }) => <CheckboxField label={t('fields.tookPlace')} isSelected={field.value} onChange={field.onChange} data-field-id="form:tookPlace" />} />
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}
