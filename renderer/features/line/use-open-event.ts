import { useLocation } from 'wouter';
import type { LineEvent } from '#shared/domain/line-events.ts';

/** The screen of a moment; null when it has none of its own. */
export function addressOf({ kind, id }: LineEvent): string | null {
  switch (kind) {
    case 'meeting':
      return `/meeting/${id}`;
    case 'conversation':
      return `/conversation/${id}`;
    case 'measurement':
      return `/analysis/measurement/${id}`;
    case 'contact':
      return `/contact/${id}`;
    case 'observation':
      return `/observation/${id}`;
    case 'window':
      return null;
  }
}

/** Opens a moment: its screen, or what `onWindow` does with a period. */
export function useOpenEvent(onWindow: (event: LineEvent) => void): (event: LineEvent) => void {
  const [, navigate] = useLocation();
  return (event) => {
    const address = addressOf(event);
    if (address === null) onWindow(event);
    else navigate(address);
  };
}
