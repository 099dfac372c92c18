import { parseDate } from '@internationalized/date';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { ProposalView } from '#shared/ipc/feedback.ts';

const form = z.strictObject({ date: z.iso.date().nullable().refine((date) => date !== null, 'text-required'), sought: z.string().max(2000, 'text-too-long'), lookQuestion: z.string().max(2000, 'text-too-long') });

/** Plans the school visit of a proposal; it stands among the observaties, where it can be moved and prepared. */
export function VisitDialog({ swvId, proposal, onClose }: { readonly swvId: string; readonly proposal: ProposalView; readonly onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const shown = useShownGivenName();
  const { from, to, fromId, toId } = proposal;
  const { control, handleSubmit, forgetDraft } = useDraftForm<{ date: string | null; sought: string; lookQuestion: string }>(`feedback.visit:${fromId}:${toId}`, form as never, { date: parseDate(today()).add({ weeks: 2 }).toString(), sought: '', lookQuestion: '' });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ date, sought, lookQuestion }) => {
    const words = { lookQuestion: lookQuestion.trim() === '' ? null : lookQuestion, agreedBefore: sought.trim() === '' ? null : t('visit.agreed', { question: sought.trim() }) };
    if ((await act(api['feedback.planVisit']({ swvId, hostId: fromId, visitorId: toId, date: date ?? today(), ...words }))) !== null) close();
  });
  return (
    <Dialog
      title={t('visit.title', { visitor: shown(to.givenName), host: shown(from.givenName) })}
      lead={t('visit.lead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="plan-visit" submit={t('visit.save')} onCancel={close} />}
    >
      <form id="plan-visit" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormDate control={control} name="date" label={t('visit.date')} isRequired />
          <FormTextArea control={control} name="sought" label={t('visit.sought', { name: shown(to.givenName) })} description={t('visit.soughtHint')} minRows={2} />
          <FormTextArea control={control} name="lookQuestion" label={t('visit.question', { name: shown(from.givenName) })} description={t('visit.questionHint')} minRows={2} />
        </Stack>
      </form>
    </Dialog>
  );
}
