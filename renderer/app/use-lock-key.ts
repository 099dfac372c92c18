import { useLayoutEffect } from 'react';
import { shell } from '#renderer/lib/ipc.ts';

/**
 * Ctrl+L (Cmd+L) locks, wherever the caret is, from the moment that the vault `isOpen`. To be used above every
 * Suspense: what waits for its texts has no effects, and a screen that can be seen must be one that can be locked.
 */
export function useLockKey(isOpen: boolean): void {
  // Before the first paint: whoever sees the screen can lock it.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'l') {
        event.preventDefault();
        void shell['shell.lock']({});
      }
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isOpen]);
}
