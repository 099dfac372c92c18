import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { defined } from './defined.ts';
import { fieldCss, hasMessage, type FieldProps } from './field.tsx';
import css from './choices.module.css';

export type SwitchProps = Pick<FieldProps, 'label' | 'description' | 'isDisabled' | 'isReadOnly' | 'className' | 'data-field-id'> & {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** Turns something on or off at once. For an answer in a form, use CheckboxField. */
export function Switch({ label, description, isDisabled, isReadOnly, className, isSelected, onChange, 'data-field-id': fieldId }: SwitchProps) {
  return (
    <SwitchField {...defined({ isDisabled, isReadOnly, className, 'data-field-id': fieldId })} isSelected={isSelected} onChange={onChange}>
      <SwitchButton className={css['switch'] ?? ''}>
        <span className={css['track']} aria-hidden="true">
          <span className={css['knob']} />
        </span>
        <span>{label}</span>
      </SwitchButton>
      <div className={css['switchHelp']}>
        {hasMessage(description) ? (
          <Text slot="description" className={fieldCss['description'] ?? ''}>
            {description}
          </Text>
        ) : null}
      </div>
    </SwitchField>
  );
}
