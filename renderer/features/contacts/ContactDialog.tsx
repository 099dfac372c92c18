import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord, updateRecord, useRecord } from '#renderer/lib/records.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormNumber, FormRadio, FormSelect, FormText, FormTime } from '#renderer/parts/form-fields.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { contactPartners } from '#shared/domain/records/calendar.ts';
import { conversationForms } from '#shared/domain/records/planning.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { PlanGroup } from '#shared/ipc/planning.ts';

const contactForm = z.strictObject({
  swvId: z.string().nullable().superRefine(isGiven),
  partner: z.enum(contactPartners),
  name: z.string().max(200, 'text-too-long'),
  date: z.iso.date().nullable().superRefine(isGiven),
  startTime: z.string().nullable(),
  minutes: z.number().int().min(5, 'number-too-small').max(600, 'number-too-large').nullable(),
  form: z.enum(conversationForms),
  place: z.string().max(200, 'text-too-long'),
  subject: z.string().max(300, 'text-too-long'),
  tookPlace: z.boolean(),
});
type ContactForm = z.infer<typeof contactForm>;

function isGiven(value: string | null, context: z.RefinementCtx): void {
  if (value === null) context.addIssue({ code: 'custom', message: 'text-required' });
}

/** Usual length of a contact moment, in minutes. */
const usualMinutes = 45;

/** The one dialog in which contact moments are planned and moved; any screen opens it by asking. */
export function ContactDialogHost() {
  const { request, close } = usePlanRequest();
  const groups = useStoreQuery('planning.options', {}, { enabled: request?.kind === 'contact' }).data;
  if (request?.kind !== 'contact' || groups === undefined) return null;
  const { contactId, swvId, date } = request;
  if (contactId !== undefined) return <EditContact key={contactId} id={contactId} groups={groups} onClose={close} />;
  return <ContactDialog groups={groups} known={null} swvId={swvId ?? null} date={date ?? null} onClose={close} />;
}

function EditContact({ id, groups, onClose }: { readonly id: string; readonly groups: readonly PlanGroup[]; readonly onClose: () => void }) {
  const known = useRecord('contactMoment', id);
  if (known === undefined || known === null || known.id !== id) return null;
  return <ContactDialog groups={groups} known={known} swvId={known.swvId} date={null} onClose={onClose} />;
}

type ContactDialogProps = { readonly groups: readonly PlanGroup[]; readonly known: Rec<'contactMoment'> | null; readonly swvId: string | null; readonly date: string | null; readonly onClose: () => void };

function ContactDialog({ groups, known, swvId, date, onClose }: ContactDialogProps) {
  const { t } = useTranslation('contacts');
  const act = useAct();
  const key = known === null ? `plan.contact:${swvId ?? ''}:${date ?? ''}` : `plan.contact:${known.id}`;
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<ContactForm>(key, contactForm, initialValues(groups, known, swvId, date));
  const values = useWatch({ control });
  const isPast = typeof values.date === 'string' && values.date < today();
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (given) => {
    if ((await act(saveContact(given, known, isPast))) !== null) close();
  });
  const word = known === null ? (isPast && values.tookPlace === true ? t('noted') : t('planAction')) : known.status === 'cancelled' ? t('again') : t('save');
  return (
    <Dialog
      title={known === null ? t('planTitle') : t('moveTitle')}
      {...(known === null ? { lead: groups.length === 0 ? t('noGroups') : t('lead') } : {})}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="plan-contact" submit={word} onCancel={close} isPending={formState.isSubmitting} isDisabled={groups.length === 0} />}
    >
      <form id="plan-contact" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <Columns shape="even">
            {known === null ? <FormSelect control={control} name="swvId" label={t('fields.swv')} options={groups.map((group) => ({ id: group.swvId, label: group.name }))} /> : null}
            <FormSelect control={control} name="partner" label={t('fields.partner')} options={contactPartners.map((id) => ({ id, label: t(`partnersLong.${id}`) }))} />
          </Columns>
          <Columns shape="even">
            <FormText control={control} name="name" label={t('fields.name')} maxLength={200} />
            <FormText control={control} name="subject" label={t('fields.subject')} maxLength={300} />
          </Columns>
          <Columns shape="even">
            <FormDate control={control} name="date" label={t('fields.date')} isRequired />
            <Columns shape="even">
              <FormTime control={control} name="startTime" label={t('fields.startTime')} />
              <FormNumber control={control} name="minutes" label={t('fields.minutes')} suffix={t('fields.minutesSuffix')} minValue={5} maxValue={600} step={5} />
            </Columns>
          </Columns>
          <FormRadio control={control} name="form" label={t('fields.form')} layout="line" options={conversationForms.map((id) => ({ id, label: t(`forms.${id}`) }))} />
          {values.form === 'inPerson' ? <FormText control={control} name="place" label={t('fields.place')} maxLength={200} /> : null}
          {isPast && known === null ? (
            <Controller control={control} name="tookPlace" render={({ field }) => <CheckboxField label={t('tookPlace')} isSelected={field.value} onChange={field.onChange} data-field-id="form:tookPlace" />} />
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}

function initialValues(groups: readonly PlanGroup[], known: Rec<'contactMoment'> | null, swvId: string | null, date: string | null): ContactForm {
  if (known !== null) {
    const { partner, name, startTime, minutes, form, place, subject } = known;
    return { swvId, partner, name: name ?? '', date: known.date, startTime, minutes, form: form ?? 'inPerson', place: place ?? '', subject: subject ?? '', tookPlace: false };
  }
  const only = groups.length === 1 ? (groups[0]?.swvId ?? null) : null;
  return { swvId: swvId ?? only, partner: 'codi', name: '', date, startTime: null, minutes: usualMinutes, form: 'inPerson', place: '', subject: '', tookPlace: true };
}

function saveContact(given: ContactForm, known: Rec<'contactMoment'> | null, isPast: boolean) {
  const { swvId, partner, name, date, startTime, minutes, form, place, subject, tookPlace } = given;
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
  const moment = { partner, name: orNull(name), date: date ?? '', startTime, minutes, form, place: form === 'inPerson' ? orNull(place) : null, subject: orNull(subject) };
  const params = { date: moment.date };
  if (known === null) {
    const isHeld = isPast && tookPlace;
    return createRecord('contactMoment', { ...moment, swvId: swvId ?? '', status: isHeld ? 'held' : 'planned' }, { code: isHeld ? 'contactMoment.noted' : 'contactMoment.planned', params });
  }
  const again = known.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
  return updateRecord('contactMoment', known.id, { ...moment, ...again }, { act: { code: known.status === 'cancelled' ? 'contactMoment.replanned' : 'contactMoment.moved', params } });
}
