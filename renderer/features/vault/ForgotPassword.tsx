import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultSummary } from '#shared/domain/vault.ts';
import type { Place } from '#shared/ipc/keeping.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { VaultActions, VaultForm } from '#renderer/parts/vault/VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { NewPasswordFields, type NewPassword } from '#renderer/parts/vault/NewPasswordFields.tsx';
import { VaultPage } from './VaultPage.tsx';

type ForgotPasswordProps = { readonly vault: VaultSummary; readonly onOpen: (place: Place | null) => void; readonly onBack: () => void };

/** Opening with the recovery code, which also sets a new password. */
export function ForgotPassword({ vault, onOpen, onBack }: ForgotPasswordProps) {
  const { t } = useTranslation('vault');
  const [code, setCode] = useState('');
  const [next, setNext] = useState<NewPassword>({ password: '', again: '' });
  const [error, setError] = useState<AppError | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [isTried, setIsTried] = useState(false);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (next.password !== next.again) return;
    setIsOpening(true);
    const opened = await api['vault.unlockWithRecovery']({ vaultId: vault.vaultId, code, newPassword: next.password });
    if (opened.ok) return onOpen(opened.value.place);
    setIsOpening(false);
    setError(opened.error);
  }

  return (
    <VaultPage title={t('forgot.title')} lead={t('forgot.lead')}>
      <VaultForm onSubmit={(event) => void open(event)}>
        <TextArea label={t('forgot.code')} value={code} onChange={setCode} minRows={2} autoFocus isRequired />
        <NewPasswordFields label={t('forgot.newPassword')} value={next} onChange={setNext} own={[vault.label]} showsDifference={isTried || next.again.length >= next.password.length} />
        {error === null ? null : <Callout tone="problem" title={errorSentence(error)} />}
        <VaultActions>
          <Button type="submit" variant="primary" isPending={isOpening}>
            {t('forgot.open')}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t('forgot.back')}
          </Button>
        </VaultActions>
      </VaultForm>
    </VaultPage>
  );
}
