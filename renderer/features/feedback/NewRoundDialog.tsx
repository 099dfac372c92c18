import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const form = z.strictObject({ title: z.string().trim().min(1, 'text-required').max(200, 'text-too-long') });

type NewRoundProps = { readonly coacheeId: string; readonly swvId: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Begins a round in a school team; its questions are chosen on its own page. */
export function NewRoundDialog({ coacheeId, swvId, isOpen, onOpenChange }: NewRoundProps) {
  const { t } = useTranslation('feedback');
  const [, navigate] = useLocation();
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`feedback.newRound:${coacheeId}`, form, { title: '' });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const save = handleSubmit(async ({ title }) => {
    const labels = { lowLabel: t('round.low'), highLabel: t('round.high'), intro: t('round.introDefault') };
    const done = await act(createRecord('feedbackRound', { coacheeId, swvId, title, items: [], ...labels, audience: [] }));
    const id = done?.ids[0];
    if (id === undefined) return;
    close();
    navigate(`/round/${id}`);
  });
  return (
    <Dialog
      title={t('rounds.new')}
      lead={t('rounds.lead')}
      size="small"
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
      actions={<FormFoot form="new-round" submit={t('rounds.begin')} onCancel={close} />}
    >
      <form id="new-round" onSubmit={(event) => void save(event)} noValidate>
        <FormText control={control} name="title" label={t('round.title')} placeholder={t('round.titleExample')} maxLength={200} autoFocus isRequired />
      </form>
    </Dialog>
  );
}
