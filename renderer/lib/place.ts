import { api } from './ipc.ts';
import { flushAll } from './pending-saves.ts';
import type { Place } from '#shared/ipc/keeping.ts';

/** How long a field may take to come on screen after unlocking, in ms. */
const patienceMs = 3000;

/** Remembers the screen, the field and the caret, and saves what is being typed, right before a lock. */
export async function leaveForLock(route: string): Promise<void> {
  const place = currentPlace(route);
  await flushAll();
  await api['place.save'](place);
}

function currentPlace(route: string): Place {
  const active = document.activeElement;
  const fieldId = active instanceof HTMLElement ? (active.dataset['fieldId'] ?? null) : null;
  const hasCaret = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text');
  return { route, fieldId, selectionStart: hasCaret ? active.selectionStart : null, selectionEnd: hasCaret ? active.selectionEnd : null };
}

/** Puts the caret back where it was, as soon as that field is on screen; gives up after three seconds. */
export function returnToField(place: Place): void {
  const { fieldId } = place;
  if (fieldId === null) return;
  const find = (): boolean => {
    const field = document.querySelector<HTMLElement>(`[data-field-id="${CSS.escape(fieldId)}"]`);
    if (field === null) return false;
    if (field.closest('[hidden]') === null) focusAt(field, place);
    else {
      unfold(field);
      requestAnimationFrame(() => focusAt(field, place));
    }
    return true;
  };
  if (find()) return;
  const observer = new MutationObserver(() => {
    if (find()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patienceMs);
}

function focusAt(field: HTMLElement, { selectionStart, selectionEnd }: Place): void {
  field.focus();
  if ((field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && selectionStart !== null) {
    putCaret(field, selectionStart, selectionEnd ?? selectionStart, performance.now() + patienceMs);
  }
}

/** A field under a fold that is closed again: opens every fold around it. */
function unfold(field: HTMLElement): void {
  for (let fold = field.closest<HTMLElement>('[hidden]'); fold !== null; fold = fold.parentElement?.closest<HTMLElement>('[hidden]') ?? null) {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(fold.id)}"]`)?.click();
  }
}

/** A half-filled form is empty for a moment, until its draft has come back; the caret waits for the words. */
function putCaret(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, until: number): void {
  if (field.value.length >= end || performance.now() > until) field.setSelectionRange(start, end);
  else if (document.activeElement === field) requestAnimationFrame(() => putCaret(field, start, end, until));
}
