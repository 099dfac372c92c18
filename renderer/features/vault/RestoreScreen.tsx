import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupSummary, VaultSummary } from '#shared/domain/vault.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { VaultActions, VaultForm } from '#renderer/parts/vault/VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { VaultPage } from './VaultPage.tsx';

type RestoreScreenProps = { readonly vault: VaultSummary; readonly onBack: () => void; readonly onRestored: () => void };

/** Choosing a backup to put in the place of a vault that is damaged, or that should go back in time. */
export function RestoreScreen({ vault, onBack, onRestored }: RestoreScreenProps) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const view = useStoreQuery('backups.list', { vaultId: vault.vaultId }).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  if (view === undefined) return null;
  const { backups } = view;
  const keyOf = (backup: BackupSummary): string => `${backup.place} ${backup.backupId}`;
  const backup = backups.find((candidate) => keyOf(candidate) === chosen) ?? backups[0];

  async function restore(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (backup === undefined) return;
    setIsRestoring(true);
    const restored = await api['backups.restore']({ vaultId: vault.vaultId, backupId: backup.backupId, place: backup.place, password });
    setIsRestoring(false);
    if (!restored.ok) return setError(restored.error);
    showToast({ message: t('restore.done', { name: restored.value.replacedAs }) });
    onRestored();
  }

  const sentence = (one: BackupSummary): string => {
    const { date, time } = inBrussels(one.at);
    return t('restore.option', { when: `${format.date(date, 'short')} ${format.time(time)}`, reason: t(`reason.${one.reason}`), place: t(`place.${one.place}`) });
  };

  return (
    <VaultPage title={t('restore.title')} lead={backup === undefined ? t('damage.noBackups') : t('restore.leadPlain')}>
      <VaultForm onSubmit={(event) => void restore(event)}>
        {backup === undefined ? null : (
          <>
            <Select label={t('restore.which')} options={backups.map((one) => ({ id: keyOf(one), label: sentence(one) }))} value={keyOf(backup)} onChange={setChosen} />
            <TextField
              label={t('restore.password')}
              type="password"
              value={password}
              onChange={(next) => {
                setPassword(next);
                setError(null);
              }}
              autoComplete="current-password"
            />
          </>
        )}
        {error === null ? null : <Callout tone="problem" title={errorSentence(error)} />}
        <VaultActions>
          {backup === undefined ? null : (
            <Button type="submit" variant="primary" isPending={isRestoring}>
              {t('restore.do')}
            </Button>
          )}
          <Button variant="quiet" onPress={onBack}>
            {t('restore.back')}
          </Button>
        </VaultActions>
      </VaultForm>
    </VaultPage>
  );
}
