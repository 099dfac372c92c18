import { lazy, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultSummary } from '#shared/domain/vault.ts';
import type { Place } from '#shared/ipc/keeping.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, environment } from '#renderer/lib/ipc.ts';
import { VaultActions, VaultForm } from '#renderer/parts/vault/VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { noticeSentence } from './notice.ts';
import { VaultPage, vaultCss as css } from './VaultPage.tsx';

// Most coaches have one vault, and a list to choose from is the heaviest part of the kit.
const VaultChooser = lazy(() => import('./VaultChooser.tsx').then((module) => ({ default: module.VaultChooser })));

type LockScreenProps = {
  readonly vaults: readonly VaultSummary[];
  readonly vault: VaultSummary;
  readonly hasRemovedUnfinished: boolean;
  readonly onChoose: (vaultId: string) => void;
  readonly onOpen: (place: Place | null) => void;
  readonly onNew: () => void;
  readonly onForgot: () => void;
  readonly onRestore: () => void;
};

/** The closed vault: which one, the password, and the other ways in. */
export function LockScreen({ vaults, vault, hasRemovedUnfinished, onChoose, onOpen, onNew, onForgot, onRestore }: LockScreenProps) {
  const { t } = useTranslation('vault');
  const problem = vault.problem === null ? null : errorSentence({ code: vault.problem, params: {} });
  const notice = noticeSentence(t, environment.notice) ?? (hasRemovedUnfinished ? t('lock.unfinished') : undefined);
  return (
    <VaultPage title={problem === null ? t('lock.title') : t('damage.title')} lead={problem === null ? notice : undefined}>
      {vaults.length > 1 ? <VaultChooser vaults={vaults} chosen={vault.vaultId} onChoose={onChoose} /> : null}
      {problem === null ? (
        <PasswordForm key={vault.vaultId} vault={vault} onOpen={onOpen} onRestore={onRestore} />
      ) : (
        <Callout
          tone="problem"
          title={problem}
          todo={t('damage.restoreLead')}
          actions={
            <Button variant="primary" onPress={onRestore}>
              {t('lock.backups')}
            </Button>
          }
        />
      )}
      <div className={css['others']}>
        {problem === null ? (
          <Button variant="quiet" onPress={onForgot}>
            {t('lock.forgot')}
          </Button>
        ) : null}
        {problem === null ? (
          <Button variant="quiet" onPress={onRestore}>
            {t('lock.backups')}
          </Button>
        ) : null}
        <Button variant="quiet" onPress={onNew}>
          {t('lock.another')}
        </Button>
      </div>
    </VaultPage>
  );
}

/** Codes after which a backup is the way on, not another try. */
const needsBackup = /^(store-(damaged|empty|missing|not-encrypted|other-|wrong-key)|vault-slot-|vault-keys|vault-manifest)/;

function PasswordForm({ vault, onOpen, onRestore }: Pick<LockScreenProps, 'vault' | 'onOpen' | 'onRestore'>) {
  const { t } = useTranslation('vault');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isOpening, setIsOpening] = useState(false);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isOpening) return;
    setIsOpening(true);
    const opened = await api['vault.unlock']({ vaultId: vault.vaultId, password });
    if (opened.ok) return onOpen(opened.value.place);
    setIsOpening(false);
    setError(opened.error);
  }

  const isDamage = error !== null && needsBackup.test(error.code);
  return (
    <VaultForm onSubmit={(event) => void open(event)}>
      <TextField
        label={t('lock.titleOne', { label: vault.label })}
        description={isOpening ? t('lock.opening') : undefined}
        type="password"
        value={password}
        onChange={(next) => {
          setPassword(next);
          setError(null);
        }}
        autoFocus
        autoComplete="current-password"
        errorMessage={error === null || isDamage ? undefined : errorSentence(error)}
      />
      {isDamage ? (
        <Callout
          tone="problem"
          title={errorSentence(error)}
          todo={t('damage.restoreLead')}
          actions={
            <Button variant="quiet" onPress={onRestore}>
              {t('lock.backups')}
            </Button>
          }
        />
      ) : null}
      <VaultActions>
        <Button type="submit" variant="primary" isPending={isOpening}>
          {t('lock.open')}
        </Button>
      </VaultActions>
    </VaultForm>
  );
}
