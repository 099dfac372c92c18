import type { ReactNode } from 'react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, hasMessage, type FieldProps } from './field.tsx';
import { IconMinus, IconPlus } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './NumberField.module.css';

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

/** A number, with a decimal comma in Dutch. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, errorMessage, decimals = 0, suffix, hasButtons = false } = props;
  const texts = useUiTexts();
  return (
    <AriaNumberField
      {...defined({
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
        minValue: props.minValue,
        maxValue: props.maxValue,
        step: props.step,
      })}
      className={classNames(fieldCss['field'], props.className)}
      // React Aria's word for an empty number field is NaN.
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
      isInvalid={hasMessage(errorMessage)}
      validationBehavior="aria"
      isWheelDisabled
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <Group className={css['line'] ?? ''}>
        <Input className={classNames(fieldCss['input'], css['input'])} {...defined({ 'data-field-id': props['data-field-id'] })} />
        {hasButtons ? (
          <>
            <Button slot="decrement" className={css['step'] ?? ''} aria-label={texts.decrease}>
              <IconMinus size={15} />
            </Button>
            <Button slot="increment" className={css['step'] ?? ''} aria-label={texts.increase}>
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
