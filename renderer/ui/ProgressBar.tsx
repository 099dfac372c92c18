import type { ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './Button.tsx';
import { useUiTexts } from './ui-texts.ts';
import css from './ProgressBar.module.css';

type ProgressBarProps = {
  /** What is being done, in words. */
  readonly label: ReactNode;
  /** 0 to 100, or null while the end is not known. */
  readonly value: number | null;
  /** How far in words, e.g. "312 van 452 rijen". */
  readonly valueLabel?: string;
  readonly onCancel?: () => void;
};

/** Long work, how far it is, and the way out. */
export function ProgressBar({ label, value, valueLabel, onCancel }: ProgressBarProps) {
  const texts = useUiTexts();
  return (
    <div className={css['line']}>
      <AriaProgressBar
        className={css['progress'] ?? ''}
        value={value ?? 0}
        isIndeterminate={value === null}
        {...(valueLabel === undefined ? {} : { valueLabel })}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={css['words']}>
              <Label>{label}</Label>
              <span className={css['value']}>{value === null ? valueLabel : valueText}</span>
            </div>
            <div className={css['track']}>
              <div
                className={value === null ? css['unknown'] : css['bar']}
                style={value === null ? {} : { inlineSize: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel === undefined ? null : (
        <Button variant="quiet" onPress={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
