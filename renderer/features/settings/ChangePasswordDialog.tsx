import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { NewPasswordFields, type NewPassword } from '#renderer/parts/vault/NewPasswordFields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

/** A new password for the open vault, after the one of now was given. */
export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const open = useStoreQuery('vault.state', {}).data?.open;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState<NewPassword>({ password: '', again: '' });
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (next.password !== next.again) return;
    setIsBusy(true);
    const changed = await api['vault.changePassword']({ current, next: next.password });
    setIsBusy(false);
    if (!changed.ok) return setError(changed.error);
    showToast({ message: t('password.done') });
    onClose();
  }

  return (
    <Dialog
      title={t('password.title')}
      lead={t('password.lead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <Button type="submit" form="change-password" variant="primary" isPending={isBusy}>
          {t('password.do')}
        </Button>
      }
    >
      <form id="change-password" onSubmit={(event) => void change(event)} noValidate>
        <Stack gap="field">
          <TextField label={t('password.current')} type="password" value={current} onChange={setCurrent} autoComplete="current-password" autoFocus isRequired />
          <NewPasswordFields
            label={t('password.new')}
            value={next}
            onChange={(value) => {
              setNext(value);
              setError(null);
            }}
            own={[open?.coachName ?? '', open?.label ?? '']}
            showsDifference={next.again.length >= next.password.length}
          />
          {error === null ? null : <Callout tone="problem" title={errorSentence(error)} />}
        </Stack>
      </form>
    </Dialog>
  );
}
