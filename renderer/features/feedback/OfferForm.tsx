import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { audiences } from '#shared/domain/audience.ts';
import type { OfferKind } from '#shared/domain/records/feedback.ts';
import css from './feedback.module.css';

const form = z.strictObject({ text: z.string().trim().min(1, 'text-required').max(500, 'text-too-long'), themeId: z.string(), audience: z.array(z.enum(audiences)) });
type Form = z.infer<typeof form>;

export const noTheme = 'none';

type OfferFormProps = { readonly kind: OfferKind; readonly swvId: string; readonly coacheeId: string; readonly givenName: string; readonly themes: readonly { readonly id: string; readonly label: string }[]; readonly onDone: () => void };

/** Adds to vraag en aanbod: a sentence, and the theme by which people are brought together. */
export function OfferForm({ kind, swvId, coacheeId, givenName, themes, onDone }: OfferFormProps) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm<Form>(`offer:${kind}:${coacheeId}`, form, { text: '', themeId: noTheme, audience: [] });
  const close = (): void => {
    void forgetDraft();
    onDone();
  };
  const save = handleSubmit(async ({ text, themeId, audience }) => {
    const values = { swvId, coacheeId, kind, text, themeId: themeId === noTheme ? null : themeId, since: today(), status: 'open' as const, audience };
    if ((await act(createRecord('offer', values, { code: kind === 'seeks' ? 'offer.sought' : 'offer.offered' }))) !== null) close();
  });
  return (
    <form className={css['form']} onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="field">
        <FormText control={control} name="text" label={t(`offers.text.${kind}`)} placeholder={t(`offers.example.${kind}`)} maxLength={500} autoFocus isRequired />
        {themes.length === 0 ? null : <FormSelect control={control} name="themeId" label={t('offers.theme')} description={t('offers.themeHint')} options={[{ id: noTheme, label: t('offers.noTheme') }, ...themes]} />}
        <Inline>
          <Controller control={control} name="audience" render={({ field }) => <AudienceField value={field.value} onChange={field.onChange} name={givenName} of={t('offers.title')} data-field-id="form:audience" />} />
        </Inline>
        <Inline>
          <Button type="submit">{t('offers.save')}</Button>
          <Button variant="quiet" onPress={close}>
            {common('cancel')}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
