import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormRadio, FormSelect, FormText, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useShownGivenName, useShownName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { giverFor, stepFor } from '#shared/domain/feedback-ladder.ts';
import { giverKinds } from '#shared/domain/records/feedback.ts';
import type { PersonFeedback } from '#shared/ipc/feedback.ts';
import { useStepOptions } from './use-steps.ts';

const form = z
  .strictObject({
    question: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'),
    giverKind: z.enum(giverKinds),
    giverId: z.string().nullable(),
    giverName: z.string().max(120, 'text-too-long'),
    step: z.string(),
    askedOn: z.iso.date().nullable(),
    learningQuestionId: z.string(),
  })
  .superRefine(({ giverKind, giverId }, context) => {
    if (giverKind === 'colleague' && giverId === null) context.addIssue({ code: 'custom', path: ['giverId'], message: 'text-required' });
  });
type Form = z.infer<typeof form>;

const noQuestion = 'none';

/** Asks for feedback: what, of whom, on which step of the ladder. */
export function AskDialog({ view, isOpen, onOpenChange }: { readonly view: PersonFeedback; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const shown = useShownName();
  const shownGiven = useShownGivenName();
  const steps = useStepOptions();
  const { person, swvId, colleagues, advice, questions } = view;
  const hasColleagues = colleagues.length > 0;
  const start: Form = { question: '', giverKind: giverFor(advice.step, null, { hasColleagues }), giverId: null, giverName: '', step: String(advice.step), askedOn: today(), learningQuestionId: noQuestion };
  const { control, handleSubmit, forgetDraft, formState, setValue } = useDraftForm<Form>(`feedback.ask:${person.id}`, form, start);
  const [giverKind, step] = useWatch({ control, name: ['giverKind', 'step'] });
  useFollow(giverKind, step, (changed) => {
    if (changed === 'giverKind') setValue('step', String(stepFor(giverKind, Number(step), advice.step)));
    else setValue('giverKind', giverFor(Number(step), giverKind, { hasColleagues }));
  });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const save = handleSubmit(async ({ question, giverKind: kind, giverId, giverName, step: chosen, askedOn, learningQuestionId }) => {
    const values = {
      swvId,
      coacheeId: person.id,
      question,
      giverKind: kind,
      giverId: kind === 'colleague' ? giverId : null,
      giverName: kind === 'other' && giverName.trim() !== '' ? giverName : null,
      step: Number(chosen),
      askedOn: askedOn ?? today(),
      learningQuestionId: learningQuestionId === noQuestion ? null : learningQuestionId,
    };
    if ((await act(createRecord('feedbackLoop', values, { code: 'feedbackLoop.asked' }))) !== null) close();
  });
  return (
    <Dialog
      title={t('ask.title')}
      lead={t('ask.lead')}
      isOpen={isOpen}
      // Escape puts it away with what was typed; only Annuleren throws that away.
      onOpenChange={(next) => (next ? undefined : onOpenChange(false))}
      actions={<FormFoot form="ask-feedback" submit={t('ask.save')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="ask-feedback" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormTextArea control={control} name="question" label={t('loop.fields.question')} placeholder={t('ask.placeholder')} minRows={2} autoFocus isRequired />
          <FormRadio control={control} name="giverKind" label={t('ask.who')} layout="line" options={giverKinds.filter((kind) => kind !== 'colleague' || hasColleagues).map((id) => ({ id, label: t(`ask.kinds.${id}`, { name: shownGiven(person.givenName) }) }))} />
          {giverKind === 'colleague' ? <FormSelect control={control} name="giverId" label={t('ask.colleague')} options={colleagues.map((colleague) => ({ id: colleague.id, label: shown(colleague) }))} isRequired /> : null}
          {giverKind === 'other' ? <FormText control={control} name="giverName" label={t('ask.name')} maxLength={120} /> : null}
          <FormSelect control={control} name="step" label={t('loop.fields.step')} options={steps.map((option) => (option.id === String(advice.step) ? { ...option, note: t('ask.advised') } : option))} />
          <Columns shape="even">
            <FormDate control={control} name="askedOn" label={t('loop.fields.askedOn')} />
            {questions.length === 0 ? null : <FormSelect control={control} name="learningQuestionId" label={t('loop.fields.learningQuestionId')} options={[{ id: noQuestion, label: t('loop.noQuestion') }, ...questions.map(({ id, text }) => ({ id, label: text }))]} />}
          </Columns>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Says which of the two was changed last, so that the other can follow it. */
function useFollow(giverKind: string, step: string, follow: (changed: 'giverKind' | 'step') => void): void {
  const before = useRef({ giverKind, step });
  useEffect(() => {
    const last = before.current;
    before.current = { giverKind, step };
    if (last.giverKind !== giverKind) follow('giverKind');
    else if (last.step !== step) follow('step');
  });
}
