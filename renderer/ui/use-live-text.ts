import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export type LiveText = { readonly text: string; readonly setText: (text: string) => void };

/**
 * What is being typed, kept apart from the value that comes back from the store. A save that
 * answers late must not take away the letters typed since, nor move the caret; a real change from
 * elsewhere (undo, another window) must come in, with the caret where it was.
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
    const element = ref.current;
    const isFocused = element !== null && element === document.activeElement;
    if (isFocused && sent.current.includes(value)) {
      return;
    }
    if (isFocused) {
      caret.current = [element.selectionStart ?? value.length, element.selectionEnd ?? value.length];
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
