import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, hasMessage, type FieldProps } from './field.tsx';
import { IconCheck, IconMinus } from './icons.ts';
import { shownText } from './shown-text.ts';
import css from './CheckboxField.module.css';

export type CheckboxFieldProps = Omit<FieldProps, 'isLabelHidden'> & {
  readonly isSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  /** Some but not all of what it stands for. */
  readonly isIndeterminate?: boolean | undefined;
  /** Inside a CheckboxGroup: the value that it adds. */
  readonly value?: string | undefined;
  /** Quiet words at the end of the line: who, when. */
  readonly trailing?: ReactNode;
  /** Strikes nothing through; only makes the words quiet once ticked. */
  readonly isQuietWhenSelected?: boolean | undefined;
};

/** A box to tick with its words beside it. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, description, errorMessage, className, trailing, isQuietWhenSelected } = props;
  return (
    <AriaCheckboxField
      {...defined({
        isSelected: props.isSelected,
        onChange: props.onChange,
        isIndeterminate: props.isIndeterminate,
        value: props.value,
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        'data-field-id': props['data-field-id'],
      })}
      className={classNames(css['field'], className)}
      isInvalid={hasMessage(errorMessage)}
      validationBehavior="aria"
    >
      <div className={css['line']}>
        <CheckboxButton className={classNames(css['button'], isQuietWhenSelected === true && css['quiet'])}>
          {({ isSelected, isIndeterminate }) => (
            <>
              <span className={css['box']} aria-hidden="true">
                {isIndeterminate ? <IconMinus size={12} /> : isSelected ? <IconCheck size={12} /> : null}
              </span>
              <span>{shownText(label)}</span>
            </>
          )}
        </CheckboxButton>
        {trailing === undefined ? null : <span className={css['trailing']}>{shownText(trailing)}</span>}
      </div>
      <div className={css['help']}>
        <FieldHelp description={description} errorMessage={errorMessage} />
      </div>
    </AriaCheckboxField>
  );
}
