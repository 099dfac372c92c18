import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm, type DraftForm } from '#renderer/lib/draft-form.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { FormTextArea } from '#renderer/parts/form-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { audiences } from '#shared/domain/audience.ts';
import { agreementOwners } from '#shared/domain/records/planning.ts';
import css from './conversation.module.css';
import { useAgreementWords } from './use-agreement-words.ts';

const schema = z.object({
  text: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'),
  owner: z.enum(agreementOwners),
  dueOn: z.iso.date().nullable(),
  audience: z.array(z.enum(audiences)),
});
export type AgreementValues = z.infer<typeof schema>;

type FormProps = {
  readonly givenName: string;
  /** Several people at the table: the group or the coach does it. */
  readonly isGroup?: boolean;
  readonly fieldId: string;
  readonly saveLabel: string;
  /** Saves; answers whether it was done. */
  readonly onSave: (values: AgreementValues) => Promise<boolean>;
  readonly onClose: () => void;
};

type NewFormProps = FormProps & {
  readonly draftKey: string;
  readonly empty: AgreementValues;
  /** What was half-typed before a lock. */
  readonly kept: AgreementValues | null;
};

/** What, who, by when. Enter keeps it and makes room for the next; Escape leaves, and what was typed stays for later. */
export function NewAgreementForm({ draftKey, empty, kept, ...props }: NewFormProps) {
  const form = useDraftForm<AgreementValues>(draftKey, schema, kept ?? empty);
  const { getValues, setValue } = form;
  const usual = useRef(empty.audience);
  const audience = empty.audience.join();
  // Who may see the agreements of this gesprek was changed around it: so may the next one, unless another choice was made for it.
  useEffect(() => {
    const before = usual.current;
    usual.current = audience === '' ? [] : schema.shape.audience.parse(audience.split(','));
    if (before.join() !== audience && getValues('audience').join() === before.join()) setValue('audience', usual.current);
  }, [audience, getValues, setValue]);
  return <Fields {...props} form={form} submit={form.sendAndGoOn(props.onSave, () => empty)} isNew />;
}

type EditFormProps = FormProps & { readonly draftKey: string; readonly values: AgreementValues };

/** Other words for what was agreed; what is half-typed stays over a lock, and goes when the form is left. */
export function EditAgreementForm({ draftKey, values, onSave, onClose, ...props }: EditFormProps) {
  const form = useDraftForm<AgreementValues>(draftKey, schema, values);
  const leave = (): void => {
    void form.forgetDraft();
    onClose();
  };
  const submit = form.handleSubmit(async (given) => {
    if (await onSave(given)) await form.forgetDraft();
  });
  return <Fields {...props} form={form} submit={submit} onClose={leave} isNew={false} />;
}

type FieldsProps = Omit<FormProps, 'onSave'> & { readonly form: DraftForm<AgreementValues>; readonly submit: () => Promise<void>; readonly isNew: boolean };

function Fields({ form, givenName, isGroup = false, fieldId, saveLabel, submit, onClose, isNew }: FieldsProps) {
  const { t } = useTranslation('conversations');
  const words = useAgreementWords(givenName);
  const text = useRef<HTMLTextAreaElement>(null);
  const { control, getValues, watch, setValue } = form;
  useEffect(() => text.current?.focus(), []);
  const send = (): void => {
    void submit();
    if (isNew) text.current?.focus();
  };
  const hearKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    // A list that unfolds lies elsewhere on the page; its Escape is its own.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    const isInText = event.target === text.current;
    if (event.key === 'Enter' && !event.shiftKey && (isInText || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (getValues('text').trim() !== '') send();
    }
  };
  return (
    <form
      className={css['agreementForm']}
      aria-label={isNew ? t('agreements.form') : t('agreements.editForm')}
      // Parts of a date keep their keys to themselves, so this listens before they do.
      onKeyDownCapture={hearKey}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormTextArea control={control} name="text" label={t('agreements.text')} isLabelHidden placeholder={t('agreements.text')} minRows={1} ref={text} fieldId={fieldId} />
      <Inline align="end">
        <Controller
          control={control}
          name="owner"
          render={({ field }) => <Select label={t('agreements.owner')} value={field.value} onChange={field.onChange} options={agreementOwners.filter((id) => !isGroup || id !== 'coachee').map((id) => ({ id, label: words.owner(id) }))} />}
        />
        <Controller control={control} name="dueOn" render={({ field }) => <DateField label={t('agreements.due')} value={field.value} onChange={field.onChange} />} />
        <AudienceField value={watch('audience')} name={isGroup ? undefined : givenName} of={t('agreements.form')} onChange={(audience) => setValue('audience', audience, { shouldDirty: true })} />
      </Inline>
      <Inline>
        <Button type="submit" variant="secondary" kbd="Enter">
          {saveLabel}
        </Button>
        <Button variant="quiet" kbd="Esc" onPress={onClose}>
          {t('agreements.cancel')}
        </Button>
      </Inline>
    </form>
  );
}
