import { useState, type FormEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { NewRecovery } from '#shared/ipc/vault.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { VaultActions, VaultForm } from './VaultForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import css from './keys.module.css';

type ConfirmRecoveryProps = {
  readonly recovery: NewRecovery;
  readonly label: string;
  readonly channel: 'vault.confirmRecovery' | 'vault.confirmNewRecovery';
  readonly onConfirmed: () => void;
};

/** The recovery code, shown once: to print, and to type the end of back. */
export function ConfirmRecovery({ recovery, label, channel, onConfirmed }: ConfirmRecoveryProps) {
  const { t } = useTranslation('vault');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isOpening, setIsOpening] = useState(false);

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsOpening(true);
    const confirmed = await api[channel]({ typed });
    setIsOpening(false);
    if (confirmed.ok) onConfirmed();
    else setError(confirmed.error);
  }

  return (
    <VaultForm onSubmit={(event) => void confirm(event)}>
      <div className={css['code']} data-testid="recovery-code">
        {recovery.recoveryGroups.map((group, index) => (
          <span key={`${index}-${group}`}>{group}</span>
        ))}
      </div>
      <div>
        <Button icon={<IconPrinter />} onPress={() => void shell['shell.print']({})}>
          {t('recovery.print')}
        </Button>
      </div>
      <TextField
        label={t('recovery.confirm')}
        description={t('recovery.confirmHelp')}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setError(null);
        }}
        autoComplete="off"
        spellCheck={false}
        isRequired
        errorMessage={error === null ? undefined : errorSentence(error)}
      />
      <VaultActions>
        <Button type="submit" variant="primary" isPending={isOpening}>
          {t(channel === 'vault.confirmRecovery' ? 'recovery.done' : 'recovery.replace')}
        </Button>
      </VaultActions>
      {createPortal(
        <section data-print="only" className={css['paper']}>
          <h1>{t('recovery.printTitle')}</h1>
          <p>{t('recovery.printBody', { label })}</p>
          <div className={css['paperCode']}>
            {recovery.recoveryGroups.map((group, index) => (
              <span key={`${index}-${group}`}>{group}</span>
            ))}
          </div>
        </section>,
        document.body,
      )}
    </VaultForm>
  );
}
