import type { KeyboardEvent } from 'react';

/** Enter in a part of a date or a time sends the form, as it does in a field of text. For `onKeyDownCapture` of a form: the parts keep their keys to themselves. */
export function submitOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'spinbutton') return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
