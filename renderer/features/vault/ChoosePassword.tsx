import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewRecovery } from '#shared/ipc/vault.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { VaultActions, VaultForm } from '#renderer/parts/vault/VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { NewPasswordFields, type NewPassword } from '#renderer/parts/vault/NewPasswordFields.tsx';
import type { You } from './WhoAreYou.tsx';

type ChoosePasswordProps = { readonly you: You; readonly onBack: () => void; readonly onMade: (recovery: NewRecovery) => void };

/** Second step of the first run: the password, and the making of the vault. */
export function ChoosePassword({ you, onBack, onMade }: ChoosePasswordProps) {
  const { t } = useTranslation(['vault', 'common']);
  const [value, setValue] = useState<NewPassword>({ password: '', again: '' });
  const [error, setError] = useState<AppError | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [isTried, setIsTried] = useState(false);

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (value.password !== value.again) return;
    setIsMaking(true);
    const made = await api['vault.create']({ label: you.provider, coachName: you.name, password: value.password });
    setIsMaking(false);
    if (made.ok) onMade(made.value);
    else setError(made.error);
  }

  return (
    <VaultForm onSubmit={(event) => void make(event)}>
      <NewPasswordFields
        value={value}
        onChange={(next) => {
          setValue(next);
          setError(null);
        }}
        own={[you.name, you.provider]}
        autoFocus
        showsDifference={isTried || value.again.length >= value.password.length}
      />
      {error === null ? null : <Callout tone="problem" title={errorSentence(error)} />}
      <VaultActions>
        <Button type="submit" variant="primary" isPending={isMaking}>
          {isMaking ? t('password.making') : t('password.make')}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t('common:back')}
        </Button>
      </VaultActions>
    </VaultForm>
  );
}
