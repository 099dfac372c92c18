import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import { foldText, matchesText } from './fold-text.ts';
import { IconChevronDown } from './icons.ts';
import { OptionItem, type Option } from './Select.tsx';
import { useUiTexts } from './ui-texts.ts';
import css from './ComboBox.module.css';

export type ComboBoxProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  /** Null when the text was taken away. */
  readonly onChange: (value: Id | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Offers to add what was typed when no option is called so. */
  readonly onCreate?: ((text: string) => void) | undefined;
};

// No id of ours holds a space.
const createId = ' create';

/** More than this many are not read in a list anyway, and drawing them takes time at every key. */
const shownAtMost = 200;

function closest<Id extends string>(options: readonly Option<Id>[], typed: string, value: Id | null): readonly Option<Id>[] {
  const found = options.filter(({ label }) => matchesText(label, typed)).slice(0, shownAtMost);
  const chosen = options.find(({ id }) => id === value);
  return chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
}

/** One out of a long list, found by typing; accents and case do not count. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { options, value, onChange, onCreate, errorMessage } = props;
  const texts = useUiTexts();
  const chosen = options.find((option) => option.id === value)?.label ?? '';
  const [shown, setShown] = useState(chosen);
  const [typed, setTyped] = useState(chosen);
  if (shown !== chosen) {
    // Chosen elsewhere, renamed, or just added: React Aria only looks when nobody is typing.
    setShown(chosen);
    setTyped(chosen);
  }
  const shownOptions = options.length > shownAtMost ? closest(options, typed, value) : options;
  const isKnown = options.some((option) => foldText(option.label) === foldText(typed));
  const items: readonly Option[] =
    onCreate === undefined || typed.trim() === '' || isKnown ? shownOptions : [...shownOptions, { id: createId, label: texts.create(typed.trim()) }];
  return (
    <AriaComboBox
      {...fieldProps(props)}
      {...defined({ autoFocus: props.autoFocus, onBlur: props.onBlur })}
      defaultItems={items}
      defaultFilter={matchesText}
      value={value}
      onChange={(key) => {
        if (key === createId) {
          onCreate?.(typed.trim());
        } else {
          // Keys come back as they were given; React Aria only widens their type.
          onChange(key as Id | null);
        }
      }}
      inputValue={typed}
      onInputChange={setTyped}
      allowsEmptyCollection
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <Group className={css['line'] ?? ''}>
        <Input
          className={classNames(fieldCss['input'], css['input'])}
          {...defined({ placeholder: props.placeholder, 'data-field-id': props['data-field-id'] })}
        />
        <Button className={css['open'] ?? ''} aria-label={texts.showOptions}>
          <IconChevronDown size={16} />
        </Button>
      </Group>
      <FieldHelp description={props.description} errorMessage={errorMessage} />
      <Popover className={fieldCss['popover'] ?? ''} offset={4}>
        <ListBox<Option> className={fieldCss['list'] ?? ''} renderEmptyState={() => <div className={fieldCss['none']}>{texts.noOptions}</div>}>
          {(option) => (
            <OptionItem id={option.id} textValue={option.label} note={option.note} isDisabled={option.isDisabled}>
              {option.label}
            </OptionItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
