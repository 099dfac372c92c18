import { useEffect } from 'react';

/** Where one types, ticks or chooses; a link or a tab may move with its page. */
const fields = 'textarea, input, [aria-haspopup="listbox"]';

/**
 * A box that is being worked in stays where it is on screen, also when a sentence above it appears, grows or goes: the page
 * moves under it instead. The browser holds on to another thing that it chose itself, in the other column or drawn anew at
 * every letter; so it leaves this to us as long as a box is worked in. A box that a new page only gave the focus moves with
 * its page, which is still coming.
 */
export function useHeldPlace(main: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const page = main.current?.firstElementChild;
    if (page == null) return undefined;
    let touched: Element | null = null;
    let held: { readonly field: Element; readonly top: number; readonly onPage: number } | null = null;
    const measure = (): void => {
      const field = document.activeElement;
      const isField = field !== null && page.contains(field) && field.matches(fields) && isAt(touched, field);
      document.documentElement.style.overflowAnchor = isField ? 'none' : '';
      if (!isField) held = null;
      else {
        const { top } = field.getBoundingClientRect();
        held = { field, top, onPage: top + window.scrollY };
      }
    };
    const hold = (): void => {
      const before = held;
      measure();
      if (before === null || held === null || before.field !== held.field || held.onPage === before.onPage) return;
      window.scrollBy({ top: held.top - before.top, behavior: 'instant' });
      measure();
    };
    const touch = ({ target }: Event): void => {
      touched = target instanceof Element ? target : null;
      measure();
    };
    const observer = new ResizeObserver(hold);
    observer.observe(page);
    document.addEventListener('keydown', touch, { capture: true });
    document.addEventListener('pointerdown', touch, { capture: true });
    document.addEventListener('focusin', measure);
    document.addEventListener('focusout', measure);
    window.addEventListener('scroll', measure, { passive: true });
    return () => {
      document.documentElement.style.overflowAnchor = '';
      observer.disconnect();
      document.removeEventListener('keydown', touch, { capture: true });
      document.removeEventListener('pointerdown', touch, { capture: true });
      document.removeEventListener('focusin', measure);
      document.removeEventListener('focusout', measure);
      window.removeEventListener('scroll', measure);
    };
  }, [main]);
}

/** Whether a key or the pointer was last used on this box, or on the words beside it that belong to it. */
function isAt(touched: Element | null, field: Element): boolean {
  return touched !== null && (touched === field || field.contains(touched) || touched.closest('label')?.contains(field) === true);
}
