import { useCallback, useEffect, useState } from 'react';
import { api } from '#renderer/lib/ipc.ts';

export type DialogState = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void; readonly open: () => void };

/** Opens and closes a dialog; keeps the screen that owns it short. */
export function useDialog(): DialogState {
  const [isOpen, setIsOpen] = useState(false);
  return { isOpen, onOpenChange: setIsOpen, open: () => setIsOpen(true) };
}

/**
 * A dialog in which people type: it stands open again after a lock or a crash, so that the draft of its form and
 * the caret have a place to come back to. `key` names it together with what it is about.
 */
export function useKeptDialog(key: string): DialogState {
  const draftKey = `dialog:${key}`;
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key: draftKey }).then((kept) => {
      if (isHere && kept.ok && kept.value === true) setIsOpen(true);
    });
    return () => {
      isHere = false;
    };
  }, [draftKey]);
  const onOpenChange = useCallback(
    (next: boolean) => {
      setIsOpen(next);
      void (next ? api['drafts.save']({ key: draftKey, value: true }) : api['drafts.clear']({ key: draftKey }));
    },
    [draftKey],
  );
  return { isOpen, onOpenChange, open: useCallback(() => onOpenChange(true), [onOpenChange]) };
}
