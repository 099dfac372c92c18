import { api } from './ipc.ts';
import { flushAll } from './pending-saves.ts';
import { standStill } from './stand-still.ts';
import type { Place } from '#shared/ipc/keeping.ts';

/** How long a field may take to come on screen after unlocking, in ms. */
const patienceMs = 3000;

/**
 * Remembers the screen, the field and the caret, and saves what is being typed, right before a lock. From the first moment
 * nothing can be read any more; where saving takes long, `words` say so.
 */
export async function leaveForLock(route: string, words: string): Promise<void> {
  const place = currentPlace(route);
  // A number or a name in a list counts once its field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const root = document.documentElement;
  root.dataset['locking'] = words;
  // What is typed from here on would be in no field any more when the lock opens.
  standStill(root);
  await Promise.all([api['place.save'](place), flushAll()]);
}

function currentPlace(route: string): Place {
  const active = document.activeElement;
  const fieldId = active instanceof HTMLElement ? (active.dataset['fieldId'] ?? null) : null;
  const hasCaret = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text');
  return { route, fieldId, selectionStart: hasCaret ? active.selectionStart : null, selectionEnd: hasCaret ? active.selectionEnd : null };
}

/**
 * Puts the caret back where it was: as soon as that field is on screen, and its words are in it (a half-filled form is empty
 * until its draft has come back). Gives up after three seconds, and at once when the coach goes somewhere herself. Letters that
 * come before the words wait for them, so that the first one lands where the sentence broke off.
 */
export function returnToField(place: Place): void {
  const { fieldId } = place;
  if (fieldId === null) return;
  const until = performance.now() + patienceMs;
  const stop = new AbortController();
  let waiting = '';
  const find = (): HTMLElement | null => document.querySelector<HTMLElement>(`[data-field-id="${CSS.escape(fieldId)}"]`);
  const end = (): void => {
    stop.abort();
    const field = find();
    if (field !== null && waiting !== '') insert(field, waiting);
  };
  const step = (): void => {
    if (stop.signal.aborted) return;
    const field = find();
    const isLate = performance.now() > until;
    if (isLate && field !== null) placeCaret(field, place);
    if (isLate || (field !== null && settle(field, place))) end();
    else requestAnimationFrame(step);
  };
  const hear = (event: KeyboardEvent): void => {
    // The key that opened the vault may still be down, and one that writes nothing takes the caret nowhere.
    if (event.repeat || ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(event.key) || !(event.target instanceof HTMLElement) || event.target.dataset['fieldId'] !== fieldId) return;
    if (!settle(event.target, place) && isLetter(event)) {
      event.preventDefault();
      event.stopPropagation();
      waiting += event.key;
    } else end();
  };
  window.addEventListener('keydown', hear, { capture: true, signal: stop.signal });
  window.addEventListener('pointerdown', end, { capture: true, signal: stop.signal });
  step();
}

const isLetter = (event: KeyboardEvent): boolean => event.key.length === 1 && (event.getModifierState('AltGraph') || (!event.ctrlKey && !event.altKey && !event.metaKey));

/** Puts letters at the caret, as if they were typed there now. */
function insert(field: HTMLElement, letters: string): void {
  if (!isText(field)) return;
  field.setRangeText(letters, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letters }));
}

/** Goes to the field, out of every fold; true once the caret stands between the words that were around it. */
function settle(field: HTMLElement, place: Place): boolean {
  if (field.closest('[hidden]') !== null) unfold(field);
  if (document.activeElement !== field) field.focus();
  if (document.activeElement !== field) return false;
  const isFilled = !isText(field) || field.value.length >= (place.selectionEnd ?? place.selectionStart ?? 0);
  if (isFilled) placeCaret(field, place);
  return isFilled;
}

function placeCaret(field: HTMLElement, { selectionStart, selectionEnd }: Place): void {
  if (isText(field) && selectionStart !== null && document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd ?? selectionStart);
}

const isText = (field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement => field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;

/** A field under a fold that is closed again: opens every fold around it. */
function unfold(field: HTMLElement): void {
  for (let fold = field.closest<HTMLElement>('[hidden]'); fold !== null; fold = fold.parentElement?.closest<HTMLElement>('[hidden]') ?? null) {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(fold.id)}"][aria-expanded="false"]`)?.click();
  }
}
