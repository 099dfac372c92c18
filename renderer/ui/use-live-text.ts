import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export type LiveText = { readonly text: string; readonly setText: (text: string) => void };

/**
 * What is being typed, kept apart from the value that comes back from the store. A save that
 * answers late must not take away the letters typed since, nor move the caret; a real change from
 * elsewhere (undo, another window) must come in, with the caret where it was: also behind the words that come in front of
 * what is being typed.
 */
export function useLiveText(
  ref: RefObject<TextElement | null>,
  value: string,
  onChange: (text: string) => void,
): LiveText {
  const [text, setText] = useState(value);
  const seenValue = useRef(value);
  const sent = useRef<string[]>([]);
  const caret = useRef<readonly [number, number] | null>(null);

  useLayoutEffect(() => {
    if (seenValue.current === value) {
      return;
    }
    seenValue.current = value;
    if (sent.current.at(-1) === value) {
      // All is saved: from here on an older text is no late answer but an undo.
      sent.current = [];
      return;
    }
    if (sent.current.includes(value)) {
      return;
    }
    const element = ref.current;
    if (element !== null && element === document.activeElement) {
      const before = value.endsWith(element.value) ? value.length - element.value.length : 0;
      caret.current = [before + (element.selectionStart ?? value.length), before + (element.selectionEnd ?? value.length)];
    }
    sent.current = [];
    setText(value);
  }, [ref, value]);

  useLayoutEffect(() => {
    if (caret.current !== null) {
      ref.current?.setSelectionRange(...caret.current);
      caret.current = null;
    }
  }, [ref, text]);

  return {
    text,
    setText: (next) => {
      // Only the answers to recent keystrokes can still be on their way.
      sent.current = [...sent.current.slice(-200), next];
      setText(next);
      onChange(next);
    },
  };
}
