import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormSelect, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { ProposalView } from '#shared/ipc/feedback.ts';
import { useStepOptions } from './use-steps.ts';
import css from './feedback.module.css';

const form = z.strictObject({ question: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'), step: z.string() });

/** A duo asks each other one question, gives one tip and one appreciation: the third step of the ladder. */
const duoStep = '3';

type AcceptProps = { readonly swvId: string; readonly proposals: readonly ProposalView[]; readonly lines: readonly string[]; readonly onClose: () => void };

/** Turns proposals into feedback questions, with the question to begin from. */
export function AcceptDialog({ swvId, proposals, lines, onClose }: AcceptProps) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const steps = useStepOptions();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`feedback.accept:${swvId}`, form, { question: t('proposals.question'), step: duoStep });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ question, step }) => {
    const pairs = proposals.map(({ fromId, toId, kind }) => ({ fromId, toId, bothWays: kind === 'duo' }));
    if ((await act(api['feedback.accept']({ swvId, pairs, question, step: Number(step) }))) !== null) close();
  });
  return (
    <Dialog
      title={t('proposals.dialog', { count: lines.length })}
      lead={t('proposals.lead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="accept-feedback" submit={t('proposals.confirm')} onCancel={close} />}
    >
      <form id="accept-feedback" onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="field">
          <ul className={css['plainList']}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <FormTextArea control={control} name="question" label={t('loop.fields.question')} description={t('proposals.questionHint')} minRows={2} autoFocus isRequired />
          <FormSelect control={control} name="step" label={t('loop.fields.step')} options={steps} />
        </Stack>
      </form>
    </Dialog>
  );
}
