import { useLayoutEffect } from 'react';
import { shell } from '#renderer/lib/ipc.ts';

/** Ctrl+L (Cmd+L) locks, wherever the caret is. */
export function useLockKey(): void {
  // Before the first paint: whoever sees the screen can lock it.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'l') {
        event.preventDefault();
        void shell['shell.lock']({});
      }
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}
