import { useState } from 'react';

/** Opens and closes a dialog; keeps the screen that owns it short. */
export function useDialog(): { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void; readonly open: () => void } {
  const [isOpen, setIsOpen] = useState(false);
  return { isOpen, onOpenChange: setIsOpen, open: () => setIsOpen(true) };
}
