import type { KeyboardEvent, ReactNode } from 'react';
import { Autocomplete, Collection, Dialog, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { fieldCss } from './field.tsx';
import { IconSearch } from './icons.ts';
import { Kbd } from './Kbd.tsx';
import css from './CommandPalette.module.css';

/** One line to choose. `id` is its own in the whole list. */
export type PaletteItem = {
  readonly id: string;
  /** The line in plain words, for who hears it. */
  readonly text: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: ReactNode;
  readonly kbd?: string;
};

export type PaletteSection = { readonly id: string; readonly title: string; readonly items: readonly PaletteItem[] };

type CommandPaletteProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What was found, the most likely first; the caller has filtered it. */
  readonly sections: readonly PaletteSection[];
  readonly onChoose: (id: string) => void;
  /** What stands there when nothing was found. */
  readonly emptyText: string;
  /** A quiet line under the list. */
  readonly foot?: ReactNode;
};

/** A field over the page in which one types where to go or what to do; the first line is chosen while typing. */
export function CommandPalette({ label, placeholder, isOpen, onOpenChange, value, onChange, sections, onChoose, emptyText, foot }: CommandPaletteProps) {
  const first = sections.flatMap(({ items }) => items)[0];
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Until a line is marked, Enter takes the one that stands first.
    if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant') || first === undefined) return;
    event.preventDefault();
    onChoose(first.id);
  };
  return (
    <ModalOverlay className={css['veil'] ?? ''} isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={css['modal'] ?? ''}>
        <Dialog className={css['dialog'] ?? ''} aria-label={label}>
          <Autocomplete inputValue={value} onInputChange={onChange}>
            <TextField className={css['field'] ?? ''} autoFocus type="search" autoComplete="off" spellCheck="false">
              <Label className={fieldCss['hidden'] ?? ''}>{label}</Label>
              <IconSearch />
              <Input className={css['input'] ?? ''} placeholder={placeholder} maxLength={100} onKeyDownCapture={takeFirst} data-field-id="find:text" />
            </TextField>
            <ListBox
              className={css['list'] ?? ''}
              aria-label={label}
              items={sections}
              onAction={(key) => onChoose(String(key))}
              renderEmptyState={() => <div className={css['none']}>{emptyText}</div>}
            >
              {(section) => (
                <ListBoxSection id={`section ${section.id}`} className={css['section'] ?? ''}>
                  <Header className={css['heading'] ?? ''}>{section.title}</Header>
                  <Collection items={section.items}>{(item) => <Line item={item} />}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          {foot === undefined ? null : <div className={css['foot']}>{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Line({ item }: { readonly item: PaletteItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.text} className={css['line'] ?? ''}>
      {item.icon === undefined ? null : <span className={css['icon']}>{item.icon}</span>}
      <span className={css['words']}>
        <span className={css['title']}>{item.title}</span>
        {item.detail === undefined ? null : <span className={css['detail']}>{item.detail}</span>}
      </span>
      {item.kbd === undefined ? null : (
        <span aria-hidden="true">
          <Kbd>{item.kbd}</Kbd>
        </span>
      )}
    </ListBoxItem>
  );
}
