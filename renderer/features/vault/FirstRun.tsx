import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewRecovery } from '#shared/ipc/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { ChoosePassword } from './ChoosePassword.tsx';
import { ConfirmRecovery } from '#renderer/parts/vault/ConfirmRecovery.tsx';
import { VaultPage } from './VaultPage.tsx';
import { WhoAreYou, type You } from './WhoAreYou.tsx';

type FirstRunProps = {
  readonly onOpen: () => void;
  /** Set when there is a vault already: a second one can be left. */
  readonly onCancel: (() => void) | null;
};

const steps = ['you', 'password', 'recovery'] as const;

/** Making a vault in three steps: who, password, recovery code. */
export function FirstRun({ onOpen, onCancel }: FirstRunProps) {
  const { t } = useTranslation('vault');
  const [you, setYou] = useState<You>({ name: '', provider: '' });
  const [step, setStep] = useState<(typeof steps)[number]>('you');
  const [recovery, setRecovery] = useState<NewRecovery | null>(null);
  const title = { you: t('welcome.title'), password: t('password.title'), recovery: t('recovery.title') }[step];
  const lead = { you: t('welcome.lead'), password: t('password.lead'), recovery: t('recovery.lead') }[step];
  return (
    <VaultPage title={title} lead={lead}>
      <Stepper label={t('steps.label')} steps={steps.map((id) => ({ id, label: t(`steps.${id}`) }))} current={step} />
      {step === 'you' ? (
        <WhoAreYou
          value={you}
          onDone={(given) => {
            setYou(given);
            setStep('password');
          }}
        />
      ) : null}
      {step === 'password' ? (
        <ChoosePassword
          you={you}
          onBack={() => setStep('you')}
          onMade={(made) => {
            setRecovery(made);
            setStep('recovery');
          }}
        />
      ) : null}
      {step === 'recovery' && recovery !== null ? <ConfirmRecovery recovery={recovery} label={you.provider} channel="vault.confirmRecovery" onConfirmed={onOpen} /> : null}
      {onCancel === null || step === 'recovery' ? null : (
        <div>
          <Button variant="quiet" onPress={onCancel}>
            {t('lock.cancelNew')}
          </Button>
        </div>
      )}
    </VaultPage>
  );
}
