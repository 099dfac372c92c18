import '#shared/zod-setup.ts';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { LocationWarning } from '#renderer/parts/vault/LocationWarning.tsx';
import { VaultActions, VaultForm } from '#renderer/parts/vault/VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

const line = z.string().trim().min(1, 'text-required').max(120, 'text-too-long');
const schema = z.object({ name: line, provider: line });
export type You = z.infer<typeof schema>;

/** The coach's name and for whom she works. */
export function WhoAreYou({ value, onDone }: { readonly value: You; readonly onDone: (you: You) => void }) {
  const { t } = useTranslation('vault');
  const { control, handleSubmit } = useForm<You>({ defaultValues: value, resolver: zodResolver(schema) });
  return (
    <VaultForm onSubmit={(event) => void handleSubmit(onDone)(event)}>
      <LocationWarning />
      <Controller
        control={control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField {...field} label={t('you.name')} description={t('you.nameHelp')} isRequired autoFocus autoComplete="name" errorMessage={sentence(fieldState.error)} />
        )}
      />
      <Controller
        control={control}
        name="provider"
        render={({ field, fieldState }) => (
          <TextField {...field} label={t('you.provider')} description={t('you.providerHelp')} isRequired autoComplete="organization" errorMessage={sentence(fieldState.error)} />
        )}
      />
      <VaultActions>
        <Button type="submit" variant="primary">
          {t('you.next')}
        </Button>
      </VaultActions>
    </VaultForm>
  );
}

function sentence(error: { message?: string } | undefined): string | undefined {
  return error === undefined ? undefined : fieldSentence(error.message ?? 'field-invalid');
}
