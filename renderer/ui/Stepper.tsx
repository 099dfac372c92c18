import { IconCheck } from './icons.ts';
import { classNames } from './class-names.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './Stepper.module.css';

type StepperProps = {
  /** Accessible name of the whole way. */
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
};

/** Where one is in a wizard. Shows the way; the buttons under the step do the walking. */
export function Stepper({ label, steps, current }: StepperProps) {
  const texts = useUiTexts();
  const at = steps.findIndex((step) => step.id === current);
  return (
    <div role="group" aria-label={label} className={css['stepper']}>
      <p className={css['short']}>{texts.stepOf(at + 1, steps.length)}</p>
      <ol className={css['steps']}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={classNames(css['step'], index === at && css['current'], index < at && css['done'])}
            {...(index === at ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={css['number']}>{index < at ? <IconCheck size={13} /> : index + 1}</span>
            {step.label}
          </li>
        ))}
      </ol>
    </div>
  );
}
