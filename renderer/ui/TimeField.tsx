import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import css from './DateField.module.css';

export type TimeFieldProps = FieldProps & {
  /** `HH:MM` in 24 hours, or null while it is empty or not yet whole. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
};

/** A time of the day in 24 hours. */
export function TimeField(props: TimeFieldProps) {
  return (
    <AriaTimeField
      {...fieldProps(props)}
      {...defined({ autoFocus: props.autoFocus, onBlur: props.onBlur, 'data-field-id': props['data-field-id'] })}
      value={props.value === null ? null : parseTime(props.value)}
      onChange={(time) => props.onChange(time === null ? null : time.toString().slice(0, 5))}
      hourCycle={24}
      shouldForceLeadingZeros
      granularity="minute"
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <DateInput className={classNames(fieldCss['input'], css['box'], css['time'])}>
        {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
      </DateInput>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
    </AriaTimeField>
  );
}
