import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ImportPage } from '#renderer/parts/ImportPage.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { ChooseFile, FileStep } from './wizard/FileStep.tsx';
import { MomentStep } from './wizard/MomentStep.tsx';
import { ColumnsStep } from './wizard/ColumnsStep.tsx';
import { ScalesStep } from './wizard/ScalesStep.tsx';
import { PeopleStep } from './wizard/PeopleStep.tsx';
import { CheckStep } from './wizard/CheckStep.tsx';
import type { StepProps } from './wizard/ready.ts';
import { useWizard, wizardSteps, type WizardStep } from './wizard/use-wizard.ts';

const screens = { file: FileStep, moment: MomentStep, columns: ColumnsStep, scales: ScalesStep, people: PeopleStep, check: CheckStep } as const;

/** A survey file, step by step, from bytes to figures. Nothing is written before the last step. */
export function ImportScreen() {
  const { t } = useTranslation('analysis');
  const [, navigate] = useLocation();
  const wizard = useWizard();
  const { session, mapping, step, goTo, error } = wizard;
  const at = wizardSteps.indexOf(step);
  const move = (by: 1 | -1): void => {
    goTo(wizardSteps[at + by] ?? step);
    document.querySelector<HTMLElement>('[data-page-title]')?.focus();
  };
  return (
    <ImportPage
      title={t('import.title')}
      lead={t('import.lead')}
      back={{ href: '/analysis', label: t('title') }}
      session={session}
      startOver={{ label: t('import.startOver'), onPress: () => void wizard.leave() }}
      error={error}
      safe={t('import.nothingChanged')}
    >
      {session === null ? <ChooseFile wizard={wizard} /> : null}
      {session === undefined || session === null || mapping === null ? null : (
        <>
          <Stepper label={t('import.steps.label')} steps={wizardSteps.map((id) => ({ id, label: t(`import.steps.${id}`) }))} current={step} />
          <CurrentStep step={step} wizard={{ ...wizard, session, mapping }} onDone={(swvId) => navigate(`/swv/${swvId}/analysis`)} onBack={() => move(-1)} />
          {step === 'check' ? null : (
            <Inline>
              <Button variant="primary" onPress={() => move(1)} isDisabled={wizard.isReading}>
                {t('import.next', { step: t(`import.steps.${wizardSteps[at + 1] as WizardStep}`) })}
              </Button>
              {at > 0 ? <Button onPress={() => move(-1)}>{t('import.previous')}</Button> : null}
            </Inline>
          )}
        </>
      )}
    </ImportPage>
  );
}

function CurrentStep({ step, ...props }: StepProps & { readonly step: WizardStep }) {
  const Screen = screens[step];
  return <Screen {...props} />;
}
