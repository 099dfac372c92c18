import type { PdfKey, PdfStep } from '#shared/ipc/pdf-frame.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
export type KeyMeaning = { readonly step: PdfStep } | { readonly key: PdfKey } | null;

/**
 * What a key in the frame means. Keys of the whole app are told to the window, which hears nothing of what is pressed
 * here; what is left over scrolls, as everywhere.
 */
export function meaningOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): KeyMeaning {
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && !altKey) {
    if (letter === 'l') return { key: 'lock' };
    if (letter === 'k' && !shiftKey) return { key: 'find' };
    return letter === 'd' && shiftKey ? { key: 'discreet' } : null;
  }
  if (altKey) return null;
  switch (key) {
    case 'Escape':
      return { key: 'close' };
    case 'ArrowLeft':
      return { step: 'previous' };
    case 'ArrowRight':
      return { step: 'next' };
    case '+':
    case '=':
      return { step: 'larger' };
    case '-':
      return { step: 'smaller' };
    default:
      return null;
  }
}
