import { useEffect, useRef } from 'react';
import { focusNextText } from './focus-field.ts';

export type LogKeys = {
  readonly onAgreement: () => void;
  readonly onInsight: () => void;
  readonly onScale: () => void;
  readonly onNext: () => void;
  readonly onModel: () => void;
  readonly onFinish: () => void;
  /** A step of the model by its place, from 0. */
  readonly onStep: (index: number) => void;
};

/** The keys of a gesprek, from anywhere on its screen but not from inside a form or a dialog. */
export function useLogKeys(keys: LogKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.isComposing || (event.target instanceof Element && event.target.closest('form, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null)) return;
      const act = actOf(event, current.current);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before a button or a box to tick takes Enter for itself.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}

function actOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: LogKeys): (() => void) | null {
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return shiftKey ? keys.onFinish : keys.onAgreement;
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  if (key === 'ArrowDown') return () => focusNextText(1);
  if (key === 'ArrowUp') return () => focusNextText(-1);
  // By place on the keyboard: with Alt some systems make another letter of it.
  if (code === 'KeyI') return keys.onInsight;
  if (code === 'KeyS') return keys.onScale;
  if (code === 'KeyV') return keys.onNext;
  if (code === 'KeyM') return keys.onModel;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : () => keys.onStep(Number(digit) - 1);
}
