import { useEffect } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { useRequestOfBefore } from '#renderer/lib/kept-request.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { isBehindDialog } from '#renderer/ui/behind-dialog.ts';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { audiences } from '#shared/domain/audience.ts';
import { appreciationKinds } from '#shared/domain/records/feedback.ts';
import type { GroupFeedback } from '#shared/ipc/feedback.ts';
import { AudienceField } from '../AudienceField.tsx';
import { FormFoot } from '../FormFoot.tsx';
import { FormDate, FormRadio, FormSelect, FormText, FormTextArea } from '../form-fields.tsx';
import { useShownName } from '../PersonName.tsx';
import { submitOnEnter } from '../submit-on-enter.ts';
import { useAct } from '../use-act.ts';
import { aboutPage, appreciationRequestKey, useAppreciationRequest, type AppreciationAbout } from './appreciation-request.ts';

const form = z.strictObject({
  kind: z.enum(appreciationKinds),
  text: z.string().trim().min(1, 'text-required').max(2000, 'text-too-long'),
  toId: z.string(),
  giverId: z.string(),
  giverName: z.string().max(120, 'text-too-long'),
  date: z.iso.date().nullable(),
  audience: z.array(z.enum(audiences)),
});
type Form = z.infer<typeof form>;

const everyone = 'group';
const someoneElse = 'other';
const nobody = 'nobody';

/** The one dialog in which appreciation and what was celebrated are noted; Alt+W opens it about the page that one is on. */
export function AppreciationDialogHost() {
  useRequestOfBefore(appreciationRequestKey, useAppreciationRequest);
  const { request: about, open, close } = useAppreciationRequest();
  const [location] = useLocation();
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyW') return;
      const page = aboutPage(location);
      if (page === null || isBehindDialog()) return;
      event.preventDefault();
      open(page);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [location, open]);
  return about === null ? null : <Resolve about={about} onClose={close} />;
}

/** Looks up whose group this is about. */
function Resolve({ about, onClose }: { readonly about: AppreciationAbout; readonly onClose: () => void }) {
  const { conversationId, meetingId } = about;
  const conversation = useStoreQuery('records.get', { type: 'conversation', id: conversationId ?? '' }, { enabled: conversationId !== undefined }).data as { swvId: string; coacheeId: string } | null | undefined;
  const meeting = useStoreQuery('records.get', { type: 'meeting', id: meetingId ?? '' }, { enabled: meetingId !== undefined }).data as { swvId: string } | null | undefined;
  const coacheeId = about.coacheeId ?? conversation?.coacheeId;
  const person = useStoreQuery('feedback.person', { coacheeId: coacheeId ?? '' }, { enabled: coacheeId !== undefined && about.swvId === undefined }).data;
  const swvId = about.swvId ?? conversation?.swvId ?? meeting?.swvId ?? person?.swvId;
  const group = useStoreQuery('feedback.group', { swvId: swvId ?? '' }, { enabled: swvId !== undefined }).data;
  if (swvId === undefined || group === undefined || group === null || group.swvId !== swvId) return null;
  return <AppreciationDialog group={group} about={{ ...about, swvId, ...(coacheeId === undefined ? {} : { coacheeId }) }} onClose={onClose} />;
}

function AppreciationDialog({ group, about, onClose }: { readonly group: GroupFeedback; readonly about: AppreciationAbout; readonly onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const shown = useShownName();
  const act = useAct();
  const members = [...group.members, ...group.leaders];
  const start: Form = { kind: 'appreciation', text: '', toId: about.coacheeId ?? everyone, giverId: nobody, giverName: '', date: today(), audience: [] };
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Form>(`appreciation:${about.coacheeId ?? group.swvId}`, form, start);
  const { toId, giverId } = useWatch({ control });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ kind, text, toId: to, giverId: giver, giverName, date, audience }) => {
    const values = {
      swvId: group.swvId,
      kind,
      text,
      date: date ?? today(),
      audience,
      coacheeId: to === everyone ? null : to,
      giverId: giver === nobody || giver === someoneElse ? null : giver,
      giverName: giver === someoneElse && giverName.trim() !== '' ? giverName : null,
      conversationId: about.conversationId ?? null,
      meetingId: about.meetingId ?? null,
    };
    if ((await act(createRecord('appreciation', values, { code: kind === 'celebrated' ? 'appreciation.celebrated' : 'appreciation.noted' }))) !== null) close();
  });
  const people = members.map((member) => ({ id: member.id, label: shown(member) }));
  const name = members.find(({ id }) => id === toId)?.givenName;
  return (
    <Dialog
      title={t('appreciation.dialog')}
      lead={t('appreciation.lead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="appreciation" submit={t('appreciation.save')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="appreciation" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormTextArea control={control} name="text" label={t('appreciation.text')} placeholder={t('appreciation.placeholder')} minRows={3} autoFocus isRequired />
          <FormRadio control={control} name="kind" label={t('appreciation.kind')} layout="line" options={appreciationKinds.map((id) => ({ id, label: t(`appreciation.kinds.${id}`) }))} />
          <Columns shape="even">
            <FormSelect control={control} name="toId" label={t('appreciation.to')} options={[{ id: everyone, label: t('appreciation.everyone') }, ...people]} />
            <FormSelect control={control} name="giverId" label={t('appreciation.from')} options={[{ id: nobody, label: t('appreciation.fromNobody') }, ...people.filter(({ id }) => id !== toId), { id: someoneElse, label: t('appreciation.fromOther') }]} />
          </Columns>
          {giverId === someoneElse ? <FormText control={control} name="giverName" label={t('appreciation.fromName')} maxLength={120} /> : null}
          <FormDate control={control} name="date" label={t('appreciation.date')} />
          <Inline>
            <Controller control={control} name="audience" render={({ field }) => <AudienceField value={field.value} onChange={field.onChange} {...(name === undefined ? {} : { name })} of={t('appreciation.text')} data-field-id="form:audience" />} />
          </Inline>
        </Stack>
      </form>
    </Dialog>
  );
}
