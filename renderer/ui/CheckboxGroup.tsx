import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { CheckboxField } from './CheckboxField.tsx';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import type { Option } from './Select.tsx';
import css from './choices.module.css';

export type CheckboxGroupProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `line` puts short choices beside each other. */
  readonly layout?: 'column' | 'line' | undefined;
};

/** Any number out of a short list. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { options, value, onChange, layout = 'column' } = props;
  return (
    <AriaCheckboxGroup
      {...fieldProps(props)}
      {...defined({ onBlur: props.onBlur, 'data-field-id': props['data-field-id'] })}
      value={[...value]}
      // Values come back as they were given; React Aria only widens their type.
      onChange={(next) => onChange(next as Id[])}
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <div className={css[layout]}>
        {options.map((option) => (
          <CheckboxField key={option.id} value={option.id} label={option.label} description={option.note} isDisabled={option.isDisabled} />
        ))}
      </div>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
    </AriaCheckboxGroup>
  );
}
