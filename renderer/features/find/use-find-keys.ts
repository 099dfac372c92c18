import { useEffect } from 'react';
import { setDiscreet } from '#renderer/lib/discreet.ts';
import { isBehindDialog } from '#renderer/ui/behind-dialog.ts';
import { useFindState } from './find-state.ts';

type Steps = { readonly back: () => void; readonly forward: () => void };

const isMac = navigator.platform.startsWith('Mac');

/**
 * The keys that work on every screen: Ctrl or Cmd+K finds, Ctrl or Cmd+Shift+D hides names and notes, Alt with an arrow
 * (on a Mac Cmd with a bracket, since Alt moves the caret there) and the side buttons of a mouse go back and forward.
 */
export function useFindKeys(isDiscreet: boolean, { back, forward }: Steps): void {
  const setOpen = useFindState((state) => state.setOpen);
  useEffect(() => {
    const actions = { find: () => setOpen(!useFindState.getState().isOpen), discreet: () => void setDiscreet(!isDiscreet), back, forward };
    const hear = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === null || event.repeat) return;
      // Behind a dialog the page stays where it is.
      if ((action === 'back' || action === 'forward') && isBehindDialog()) return;
      event.preventDefault();
      actions[action]();
    };
    const press = ({ button }: MouseEvent): void => {
      if (isBehindDialog()) return;
      if (button === 3) back();
      if (button === 4) forward();
    };
    window.addEventListener('keydown', hear, { capture: true });
    window.addEventListener('mouseup', press);
    return () => {
      window.removeEventListener('keydown', hear, { capture: true });
      window.removeEventListener('mouseup', press);
    };
  }, [isDiscreet, setOpen, back, forward]);
}

function actionOf(event: KeyboardEvent): 'find' | 'discreet' | 'back' | 'forward' | null {
  const withCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (withCommand && !event.shiftKey && key === 'k') return 'find';
  if (withCommand && event.shiftKey && key === 'd') return 'discreet';
  if (isMac) return event.metaKey && key === '[' ? 'back' : event.metaKey && key === ']' ? 'forward' : null;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return event.key === 'ArrowLeft' ? 'back' : event.key === 'ArrowRight' ? 'forward' : null;
}
