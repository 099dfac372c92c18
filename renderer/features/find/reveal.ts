import { foldText } from '#renderer/ui/fold-text.ts';
import css from './find.module.css';

/** What to look for on the page that comes: the record, and some of its words. */
export type Sought = { readonly type: string; readonly id: string; readonly words: string; /** It is a button, to be pressed. */ readonly presses?: boolean };

/** How long the page may take to show it, and how long the mark stays, in ms. */
const patienceMs = 3000;
const shownMs = 4000;

/** Scrolls to the field or the line in which something was found and marks it for a moment; puts the focus in it where that can be. */
export function reveal(sought: Sought): void {
  const until = performance.now() + patienceMs;
  const look = (): void => {
    const found = placeOf(sought);
    if (found !== null) mark(found, sought.presses === true);
    else if (performance.now() < until) setTimeout(look, 60);
  };
  // The page that stands there now goes first.
  setTimeout(look, 60);
}

function placeOf({ type, id, words }: Sought): HTMLElement | null {
  const main = document.querySelector('main');
  if (main === null) return null;
  const fields = [...main.querySelectorAll<HTMLElement>(`[data-field-id^="${CSS.escape(`${type}:${id}:`)}"]`)].filter((field) => field.checkVisibility());
  const folded = foldText(words).replace(/\s+/g, ' ');
  return fields.find((field) => textOf(field).includes(folded)) ?? (folded === '' ? null : smallestWith(main, folded)) ?? fields[0] ?? null;
}

/** The smallest thing on the page that holds the words. */
function smallestWith(main: HTMLElement, folded: string): HTMLElement | null {
  for (const field of main.querySelectorAll<HTMLElement>('textarea, input')) if (textOf(field).includes(folded) && field.checkVisibility()) return field;
  const holding = [...main.querySelectorAll<HTMLElement>('p, li, dd, td, h1, h2, h3, span, div')].filter((element) => textOf(element).includes(folded) && element.checkVisibility());
  return holding.findLast((element) => !holding.some((other) => other !== element && element.contains(other))) ?? null;
}

function textOf(element: HTMLElement): string {
  const text = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return foldText(text).replace(/\s+/g, ' ');
}

function mark(element: HTMLElement, presses: boolean): void {
  element.scrollIntoView({ block: 'center' });
  const button = element.closest<HTMLElement>('button, a[href]');
  button?.focus({ preventScroll: true });
  if (presses) {
    button?.click();
    return;
  }
  if (element.dataset['fieldId'] !== undefined) element.focus({ preventScroll: true });
  const name = css['found'];
  if (name === undefined) return;
  element.classList.add(name);
  setTimeout(() => element.classList.remove(name), shownMs);
}
