import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './field.module.css';

/** What every field has. */
export type FieldProps = {
  readonly label: ReactNode;
  /** Hides the label for the eye only, where a heading just above says the same. */
  readonly isLabelHidden?: boolean | undefined;
  /** A quiet sentence under the field: what is it for, in which form. */
  readonly description?: ReactNode;
  /** A sentence about what is wrong and how to mend it; makes the field invalid. */
  readonly errorMessage?: ReactNode;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  /** Names the field across a lock, so that the app can come back to it and to the caret. */
  readonly 'data-field-id'?: string | undefined;
};

/** True when there is a sentence to show; an empty string is none. */
export function hasMessage(message: ReactNode): boolean {
  return message !== undefined && message !== null && message !== false && message !== '';
}

/** What every field tells React Aria in the same way. */
export function fieldProps({ isRequired, isDisabled, isReadOnly, errorMessage, className }: FieldProps) {
  return { ...defined({ isRequired, isDisabled, isReadOnly }), className: classNames(css['field'], className), isInvalid: hasMessage(errorMessage), validationBehavior: 'aria' as const };
}

type FieldLabelProps = Pick<FieldProps, 'label' | 'isLabelHidden' | 'isRequired'>;

export function FieldLabel({ label, isLabelHidden, isRequired }: FieldLabelProps) {
  const { required } = useUiTexts();
  return (
    <Label className={isLabelHidden === true ? (css['hidden'] ?? '') : (css['label'] ?? '')}>
      {label}
      {isRequired === true ? <span className={css['required']}> {required}</span> : null}
    </Label>
  );
}

type FieldHelpProps = Pick<FieldProps, 'description' | 'errorMessage'>;

/** Description and error, both announced with the field. */
export function FieldHelp({ description, errorMessage }: FieldHelpProps) {
  return (
    <>
      {hasMessage(description) ? (
        <Text slot="description" className={css['description'] ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={css['error'] ?? ''}>{errorMessage}</FieldError>
    </>
  );
}

export { css as fieldCss };
