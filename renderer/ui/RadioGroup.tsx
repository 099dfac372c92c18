import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import type { Option } from './Select.tsx';
import { shownText } from './shown-text.ts';
import css from './choices.module.css';

export type RadioGroupProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `line` puts short choices beside each other. */
  readonly layout?: 'column' | 'line' | undefined;
};

/** Exactly one out of two to six, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, layout = 'column' } = props;
  return (
    <AriaRadioGroup
      {...fieldProps(props)}
      {...defined({ onBlur: props.onBlur, 'data-field-id': props['data-field-id'] })}
      value={value}
      // Values come back as they were given; React Aria only widens their type.
      onChange={(next) => onChange(next as Id)}
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <div className={css[layout]}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} {...defined({ isDisabled: option.isDisabled })}>
            <RadioButton className={css['radio'] ?? ''}>
              <span className={css['dot']} aria-hidden="true" />
              <span>{shownText(option.label)}</span>
            </RadioButton>
            {option.note === undefined ? null : (
              <Text slot="description" className={css['note'] ?? ''}>
                {option.note}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
    </AriaRadioGroup>
  );
}
