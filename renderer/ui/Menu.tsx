import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { fieldCss } from './field.tsx';
import { IconDots } from './icons.ts';
import { Kbd } from './Kbd.tsx';
import buttonCss from './Button.module.css';
import iconButtonCss from './IconButton.module.css';
import { shownText } from './shown-text.ts';
import css from './Menu.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly kbd?: string;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
};

type MenuProps = {
  /** The word on the button, or its accessible name when it shows dots only. */
  readonly label: string;
  readonly trigger?: 'dots' | 'quiet' | 'secondary';
  readonly icon?: ReactNode;
  readonly entries: readonly MenuEntry[];
  /** A name by which the button is found, as a key does. */
  readonly 'data-field-id'?: string;
};

/** The less common actions on one thing. */
export function Menu({ label, trigger = 'dots', icon, entries, 'data-field-id': fieldId }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger === 'dots' ? (
        <Button className={iconButtonCss['button'] ?? ''} aria-label={label}>
          {icon ?? <IconDots />}
        </Button>
      ) : (
        <Button className={classNames(buttonCss['button'], buttonCss[trigger])} data-field-id={fieldId}>
          {icon}
          <span>{label}</span>
        </Button>
      )}
      <Popover className={fieldCss['popover'] ?? ''} placement="bottom end" offset={4}>
        <AriaMenu className={fieldCss['list'] ?? ''} items={entries} aria-label={label}>
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.label} onAction={entry.onAction} isDisabled={entry.isDisabled ?? false} className={classNames(fieldCss['option'], css['item'])}>
              {entry.icon}
              <span>{shownText(entry.label)}</span>
              {entry.kbd === undefined ? null : (
                <span className={css['kbd']} aria-hidden="true">
                  <Kbd>{entry.kbd}</Kbd>
                </span>
              )}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
