import { useTranslation } from 'react-i18next';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { FormDate, FormSelect, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { agreementOwners } from '#shared/domain/records/planning.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ObservationView } from '#shared/ipc/observations.ts';
import css from './observation.module.css';

const stepForm = z.strictObject({ text: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'), owner: z.enum(agreementOwners), dueOn: z.iso.date().nullable() });
type StepForm = z.infer<typeof stepForm>;

/** One next step: it becomes an agreement in the plan, tied to the leervraag. */
export function NextStep({ view }: { readonly view: ObservationView }) {
  const { t } = useTranslation('observation');
  const { observation, step, questions, coachee } = view;
  const question = questions.find(({ id }) => id === observation.learningQuestionId);
  return (
    <Section heading="small" title={t('step.title')}>
      {step === null ? <StepFields observationId={observation.id} name={coachee.givenName} /> : <Step step={step} />}
      {question === undefined ? null : <p className={css['quiet']}>{t('step.question', { question: question.text })}</p>}
    </Section>
  );
}

function Step({ step }: { readonly step: Rec<'agreement'> }) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const act = useAct();
  const { id, text, status, dueOn } = step;
  return (
    <>
      <CheckboxField label={text} isSelected={status === 'done'} onChange={(isDone) => void act(api['agreements.setStatus']({ id, status: isDone ? 'done' : 'open' }))} />
      <p className={css['quiet']}>{[t('step.inPlan'), dueOn === null ? null : t('step.by', { date: format.date(dueOn, 'short') })].filter((part) => part !== null).join(' · ')}</p>
      <DeleteAction type="agreement" id={id} name={text} />
    </>
  );
}

function StepFields({ observationId, name }: { readonly observationId: string; readonly name: string }) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const { control, handleSubmit, forgetDraft, reset } = useDraftForm<StepForm>(`observation.step:${observationId}`, stepForm, { text: '', owner: 'coachee', dueOn: null });
  const text = useWatch({ control, name: 'text' });
  const save = handleSubmit(async (given) => {
    if ((await act(api['observations.addStep']({ observationId, ...given }))) === null) return;
    reset();
    await forgetDraft();
  });
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="field">
        <FormTextArea control={control} name="text" label={t('step.text')} minRows={2} placeholder={t('step.placeholder')} />
        {text.trim() === '' ? null : (
          <>
            <FormSelect control={control} name="owner" label={t('step.owner')} options={agreementOwners.map((id) => ({ id, label: t(`step.owners.${id}`, { name }) }))} />
            <FormDate control={control} name="dueOn" label={t('step.dueOn')} />
          </>
        )}
        <div>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('step.add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
