/** Keys that write nothing and choose nothing: leaving is always possible. */
const harmless = new Set(['Escape', 'Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Keeps a form as it was sent until the store has answered, in sight and with the caret where it was: a letter typed after
 * the press belongs to nothing, and a second press would send it twice. Answers what lets it go again.
 */
export function standStill(frame: Element | null): () => void {
  if (frame === null) return () => undefined;
  const stop = new AbortController();
  const hold = (event: Event): void => {
    if (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || harmless.has(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const kind of ['beforeinput', 'keydown', 'paste', 'drop'] as const) frame.addEventListener(kind, hold, { capture: true, signal: stop.signal });
  frame.setAttribute('aria-busy', 'true');
  return () => {
    stop.abort();
    frame.removeAttribute('aria-busy');
  };
}

/** The form that is sent: by its own event, or else the one around what was pressed. */
export function frameOf(event: { readonly currentTarget?: unknown } | undefined): Element | null {
  return event?.currentTarget instanceof HTMLFormElement ? event.currentTarget : (document.activeElement?.closest('form:not([id=unremembered]), [role=dialog], [role=alertdialog]') ?? null);
}
