import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { FormSelect, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { audiences } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { insightCodes, type InsightCode } from '#shared/domain/records/log.ts';
import css from './conversation.module.css';

const schema = z.object({
  text: z.string().trim().min(1, 'text-required').max(2000, 'text-too-long'),
  codes: z.array(z.enum(insightCodes)),
  coacheeId: z.string(),
  audience: z.array(z.enum(audiences)),
});
export type InsightValues = z.infer<typeof schema>;

type InsightFormProps = {
  readonly draftKey: string;
  readonly fieldId: string;
  readonly values: InsightValues;
  readonly people: readonly Rec<'coachee'>[];
  /** For whom the audience names the school leader; left out with several people. */
  readonly readerName: string | undefined;
  readonly isNew: boolean;
  /** Saves; answers whether it was done. */
  readonly onSave: (values: InsightValues) => Promise<boolean>;
  readonly onClose: () => void;
};

/** An inzicht with its codes: Alt+1 to Alt+5 from the text, or 1 to 5 on the codes. Enter keeps it. */
export function InsightForm({ draftKey, fieldId, values, people, readerName, isNew, onSave, onClose }: InsightFormProps) {
  const { t } = useTranslation('conversations');
  const form = useDraftForm<InsightValues>(draftKey, schema, values);
  const text = useRef<HTMLTextAreaElement>(null);
  const { control, getValues, handleSubmit, setValue, watch, sendAndGoOn, forgetDraft } = form;
  useEffect(() => text.current?.focus(), []);
  const change = handleSubmit(async (given) => {
    if (await onSave(given)) await forgetDraft();
  });
  const add = sendAndGoOn(onSave, ({ coacheeId, audience }) => ({ ...values, coacheeId, audience, text: '', codes: [] }));
  const submit = (): void => {
    void (isNew ? add() : change());
    if (isNew) text.current?.focus();
  };
  const toggle = (code: InsightCode): void => {
    const chosen = getValues('codes');
    setValue('codes', insightCodes.filter((one) => (one === code) !== chosen.includes(one)), { shouldDirty: true });
  };
  const hearKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.target as Node)) return;
    const isInText = event.target === text.current;
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
    const code = digit === undefined ? undefined : insightCodes[Number(digit) - 1];
    if (code !== undefined && (event.altKey || !isInText) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      toggle(code);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && (isInText || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (getValues('text').trim() !== '') submit();
    }
  };
  return (
    <form className={css['agreementForm']} aria-label={t(isNew ? 'insights.form' : 'insights.editForm')} onKeyDownCapture={hearKey} onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}>
      <FormTextArea control={control} name="text" label={t('insights.text')} isLabelHidden placeholder={t('insights.text')} minRows={1} ref={text} fieldId={fieldId} />
      {people.length < 2 || !isNew ? null : <FormSelect control={control} name="coacheeId" label={t('insights.person')} options={people.map(({ id, givenName, familyName }) => ({ id, label: `${givenName} ${familyName}` }))} />}
      <CheckboxGroup
        label={t('insights.codesLabel')}
        description={t('insights.codesHelp')}
        layout="line"
        value={watch('codes')}
        onChange={(codes) => setValue('codes', insightCodes.filter((code) => codes.includes(code)), { shouldDirty: true })}
        options={insightCodes.map((id, index) => ({ id, label: `${index + 1} ${t(`insights.codes.${id}`)}` }))}
      />
      <Inline>
        <Button type="submit" kbd="Enter">
          {t(isNew ? 'insights.save' : 'insights.change')}
        </Button>
        <Button variant="quiet" kbd="Esc" onPress={onClose}>
          {t('agreements.cancel')}
        </Button>
        <AudienceField value={watch('audience')} name={readerName} of={t('insights.form')} onChange={(audience) => setValue('audience', audience, { shouldDirty: true })} />
      </Inline>
    </form>
  );
}
