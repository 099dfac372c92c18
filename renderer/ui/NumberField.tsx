import { useState, type ReactNode } from 'react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import { IconMinus, IconPlus } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './NumberField.module.css';
import stepCss from './step.module.css';

export type NumberFieldProps = FieldProps & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  readonly step?: number | undefined;
  /** Digits after the comma; 0 by default. */
  readonly decimals?: number | undefined;
  /** The unit, behind the field. */
  readonly suffix?: ReactNode;
  /** Buttons for one more and one less. The arrow keys do so either way. */
  readonly hasButtons?: boolean | undefined;
};

/**
 * A number, with a decimal comma in Dutch. What was typed outside its range is not taken, nor quietly made another number:
 * the earlier one stays, and a sentence says so.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, minValue = Number.NEGATIVE_INFINITY, maxValue = Number.POSITIVE_INFINITY, decimals = 0, suffix, hasButtons = false } = props;
  const texts = useUiTexts();
  const [refused, setRefused] = useState<number | null>(null);
  const errorMessage = refused === null ? props.errorMessage : texts.outOfRange({ given: refused, min: minValue, max: maxValue });
  const take = (next: number): void => {
    const isOutside = next < minValue || next > maxValue;
    setRefused(isOutside ? next : null);
    // React Aria's word for an empty number field is NaN.
    if (!isOutside) onChange(Number.isNaN(next) ? null : next);
  };
  return (
    <AriaNumberField
      {...fieldProps({ ...props, errorMessage })}
      {...defined({
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
        minValue: props.minValue,
        maxValue: props.maxValue,
        step: props.step,
      })}
      value={value ?? Number.NaN}
      onChange={take}
      commitBehavior="validate"
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
      isWheelDisabled
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <Group className={css['line'] ?? ''}>
        <Input className={classNames(fieldCss['input'], css['input'])} {...defined({ 'data-field-id': props['data-field-id'] })} />
        {hasButtons ? (
          <>
            <Button slot="decrement" className={stepCss['step'] ?? ''} aria-label={texts.decrease}>
              <IconMinus size={15} />
            </Button>
            <Button slot="increment" className={stepCss['step'] ?? ''} aria-label={texts.increase}>
              <IconPlus size={15} />
            </Button>
          </>
        ) : null}
        {suffix === undefined ? null : <span className={css['suffix']}>{suffix}</span>}
      </Group>
      <FieldHelp description={props.description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
