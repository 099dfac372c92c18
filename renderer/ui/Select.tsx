import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, hasMessage, type FieldProps } from './field.tsx';
import { IconCheck, IconChevronDown } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './Select.module.css';

/** One thing to choose. */
export type Option<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  readonly note?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SelectProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** `plain` is a quiet word with a chevron, for a filter in a heading. */
  readonly variant?: 'box' | 'plain' | undefined;
};

/** One out of a short known list. To search, to leave empty or to add something new: ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, className, options, value, onChange, variant = 'box' } = props;
  const texts = useUiTexts();
  return (
    <AriaSelect
      {...defined({
        isRequired: props.isRequired,
        isDisabled: props.isDisabled === true || props.isReadOnly === true,
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
      })}
      className={classNames(fieldCss['field'], className)}
      value={value}
      onChange={(key) => {
        // Keys come back as they were given; React Aria only widens their type.
        if (key !== null) {
          onChange(key as Id);
        }
      }}
      placeholder={props.placeholder ?? texts.noChoice}
      isInvalid={hasMessage(errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <Button
        className={classNames(variant === 'box' && fieldCss['input'], css['button'], css[variant])}
        {...defined({ 'data-field-id': props['data-field-id'] })}
      >
        <SelectValue className={css['value'] ?? ''}>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <IconChevronDown size={16} />
      </Button>
      <FieldHelp description={description} errorMessage={errorMessage} />
      <Popover className={fieldCss['popover'] ?? ''} offset={4}>
        <ListBox className={fieldCss['list'] ?? ''} items={options} renderEmptyState={() => <div className={fieldCss['none']}>{texts.noOptions}</div>}>
          {(option) => (
            <OptionItem id={option.id} textValue={option.label} note={option.note} isDisabled={option.isDisabled}>
              {option.label}
            </OptionItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

type OptionItemProps = {
  readonly id: string;
  readonly textValue: string;
  readonly note?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly children: ReactNode;
};

/** A line in a list of choices: the word, a quiet note, a tick when chosen. */
export function OptionItem({ id, textValue, note, isDisabled, children }: OptionItemProps) {
  return (
    <ListBoxItem id={id} textValue={textValue} className={fieldCss['option'] ?? ''} {...defined({ isDisabled })}>
      {({ isSelected }) => (
        <>
          <span>
            {children}
            {note === undefined ? null : <span className={fieldCss['optionNote']}>{note}</span>}
          </span>
          {isSelected ? (
            <span className={fieldCss['tick']}>
              <IconCheck size={16} />
            </span>
          ) : null}
        </>
      )}
    </ListBoxItem>
  );
}
