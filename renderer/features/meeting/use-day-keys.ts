import { useEffect } from 'react';

/** Where a letter is typed or chooses something of its own. */
export const ownKeys = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=grid] [role=row], [role=spinbutton]';

export type DayKeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys of one letter for what is on the page, as capitals; deaf while someone types, chooses or answers a dialog. */
export function useDayKeys(keys: DayKeys, isOn = true): void {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(ownKeys) !== null) return;
      const doIt = keys[event.key === '=' ? '+' : event.key.toLocaleUpperCase('nl-BE')];
      if (doIt === undefined) return;
      event.preventDefault();
      doIt(event);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });
}
