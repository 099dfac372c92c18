import { parseDate, type CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateField as AriaDateField,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import { IconCalendar, IconChevronLeft, IconChevronRight } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './DateField.module.css';
import stepCss from './step.module.css';

export type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or null while it is empty or not yet whole. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  readonly minValue?: string | undefined;
  readonly maxValue?: string | undefined;
};

function dateProps(props: DateFieldProps) {
  const day = (text: string | undefined): CalendarDate | undefined => (text === undefined ? undefined : parseDate(text));
  return {
    ...fieldProps(props),
    ...defined({
      autoFocus: props.autoFocus,
      onBlur: props.onBlur,
      minValue: day(props.minValue),
      maxValue: day(props.maxValue),
      'data-field-id': props['data-field-id'],
    }),
    value: props.value === null ? null : parseDate(props.value),
    onChange: (date: CalendarDate | null) => props.onChange(date === null ? null : date.toString()),
    shouldForceLeadingZeros: true,
    granularity: 'day' as const,
  };
}

/** A day, typed as dd/mm/jjjj. */
export function DateField(props: DateFieldProps) {
  return (
    <AriaDateField {...dateProps(props)}>
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <DateInput className={classNames(fieldCss['input'], css['box'])}>
        {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
      </DateInput>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
    </AriaDateField>
  );
}

/** A day, typed or chosen from a calendar whose weeks start on Monday. */
export function DatePicker(props: DateFieldProps) {
  const texts = useUiTexts();
  return (
    <AriaDatePicker {...dateProps(props)}>
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <Group className={classNames(fieldCss['input'], css['box'])}>
        <DateInput className={css['segments'] ?? ''}>{(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}</DateInput>
        <Button className={css['open'] ?? ''} aria-label={texts.openCalendar}>
          <IconCalendar size={16} />
        </Button>
      </Group>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
      <Popover className={fieldCss['popover'] ?? ''} offset={4}>
        <Dialog className={css['dialog'] ?? ''}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function MonthCalendar() {
  const texts = useUiTexts();
  return (
    <Calendar className={css['calendar'] ?? ''} firstDayOfWeek="mon">
      <header className={css['header']}>
        <Button slot="previous" className={stepCss['step'] ?? ''} aria-label={texts.previousMonth}>
          <IconChevronLeft />
        </Button>
        <Heading className={css['month'] ?? ''} />
        <Button slot="next" className={stepCss['step'] ?? ''} aria-label={texts.nextMonth}>
          <IconChevronRight />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className={css['weekday'] ?? ''}>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={css['day'] ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
