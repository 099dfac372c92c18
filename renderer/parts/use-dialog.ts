import { useCallback, useState } from 'react';
import { useKeptValue } from '#renderer/lib/kept-value.ts';

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
  const [isOpen, onOpenChange] = useKeptValue<boolean>(`dialog:${key}`, false);
  return { isOpen, onOpenChange, open: useCallback(() => onOpenChange(true), [onOpenChange]) };
}

/** Which of many stands open to type in, by its id; null when none does. After a lock or a crash it stands open again. */
export function useKeptOpen(key: string): readonly [openId: string | null, setOpenId: (id: string | null) => void] {
  const [openId, setOpenId] = useKeptValue<string>(`open:${key}`, '');
  return [openId === '' ? null : openId, useCallback((id) => setOpenId(id ?? ''), [setOpenId])];
}
