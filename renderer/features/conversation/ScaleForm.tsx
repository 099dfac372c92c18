import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { FormNumber, FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { audiences } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { scaleEnds } from '#shared/domain/records/log.ts';
import css from './conversation.module.css';

/** The choice of a question that is about no leervraag. */
export const ownQuestion = 'own';

const points = z.number().int().min(scaleEnds.min).max(scaleEnds.max);
const schema = z
  .object({
    about: z.string(),
    question: z.string().trim().max(500, 'text-too-long'),
    coacheeId: z.string(),
    value: points.nullable().refine((value): boolean => value !== null, 'text-required'),
    goal: points.nullable(),
    note: z.string().max(2000, 'text-too-long'),
    audience: z.array(z.enum(audiences)),
  })
  .refine(({ about, question }) => about !== ownQuestion || question !== '', { path: ['question'], error: 'text-required' });
export type ScaleValues = z.infer<typeof schema>;

type ScaleFormProps = {
  readonly draftKey: string;
  readonly values: ScaleValues;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly people: readonly Rec<'coachee'>[];
  readonly name: string;
  readonly readerName: string | undefined;
  /** An answer that stands keeps its question and its person; the rest may be put right. */
  readonly isNew?: boolean;
  readonly onSave: (values: ScaleValues) => Promise<boolean>;
  readonly onClose: () => void;
};

/** About what, how it is now from 0 to 10, and where to. Begins at the number; Enter keeps it. */
export function ScaleForm({ draftKey, values, questions, people, name, readerName, isNew = true, onSave, onClose }: ScaleFormProps) {
  const { t } = useTranslation('conversations');
  const form = useDraftForm<ScaleValues>(draftKey, schema, values);
  const frame = useRef<HTMLFormElement>(null);
  const { control, handleSubmit, setValue, watch, forgetDraft } = form;
  const isOwn = watch('about') === ownQuestion;
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>(isNew && values.about === ownQuestion ? '[data-field-id="form:question"]' : '[data-field-id="form:value"]')?.focus();
  }, [values.about, isNew]);
  const submit = handleSubmit(async (given) => {
    if (!(await onSave(given))) return;
    await forgetDraft();
    onClose();
  });
  const hearKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      event.stopPropagation();
      // A number counts once its field is left; a refusal gives the caret back.
      const field = event.target;
      if (field instanceof HTMLElement) field.blur();
      setTimeout(() => void submit().then(() => (field instanceof HTMLElement && field.isConnected ? field.focus() : undefined)), 0);
    }
  };
  return (
    <form ref={frame} className={css['agreementForm']} aria-label={t('scales.form')} onKeyDownCapture={hearKey} onSubmit={(event) => void submit(event)} noValidate>
      {isNew ? <FormSelect control={control} name="about" label={t('scales.about')} options={[...questions.map(({ id, text }) => ({ id, label: text })), { id: ownQuestion, label: t('scales.aboutOwn') }]} /> : null}
      {isNew && isOwn ? <FormText control={control} name="question" label={t('scales.question')} placeholder={t('scales.questionPlaceholder')} maxLength={500} /> : null}
      {!isNew || people.length < 2 ? null : <FormSelect control={control} name="coacheeId" label={t('scales.person')} options={people.map(({ id, givenName, familyName }) => ({ id, label: `${givenName} ${familyName}` }))} />}
      <Inline align="end">
        <FormNumber control={control} name="value" label={t('scales.value')} minValue={scaleEnds.min} maxValue={scaleEnds.max} />
        <FormNumber control={control} name="goal" label={people.length < 2 ? t('scales.goal', { name }) : t('scales.goalGroup')} minValue={scaleEnds.min} maxValue={scaleEnds.max} />
      </Inline>
      <FormText control={control} name="note" label={t('scales.note')} maxLength={2000} />
      <p className={css['note']}>{t('scales.own', { name: people.find(({ id }) => id === watch('coacheeId'))?.givenName ?? name })}</p>
      <Inline>
        <Button type="submit" kbd="Enter">
          {t(isNew ? 'scales.save' : 'scales.saveChange')}
        </Button>
        <Button variant="quiet" kbd="Esc" onPress={onClose}>
          {t('agreements.cancel')}
        </Button>
        <AudienceField value={watch('audience')} name={readerName} of={t('scales.form')} onChange={(audience) => setValue('audience', audience, { shouldDirty: true })} />
      </Inline>
    </form>
  );
}
