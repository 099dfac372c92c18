/** A field that was asked for is on the screen within this many drawings. */
const drawings = 60;

/** Puts the caret in a field by its name, as soon as it is drawn. */
export function focusField(fieldId: string): void {
  let left = drawings;
  const look = (): void => {
    const field = document.querySelector<HTMLElement>(`[data-field-id="${CSS.escape(fieldId)}"]`);
    if (field !== null) {
      field.focus();
      return;
    }
    left -= 1;
    if (left > 0) requestAnimationFrame(look);
  };
  look();
}

/** The texts of the log in the order of the page. */
function logTexts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-field-id^="conversationBlock:"][data-field-id$=":text"]')];
}

/** Goes to the text after or before the one with the caret; from elsewhere to the first one. */
export function focusNextText(step: 1 | -1): void {
  const texts = logTexts();
  const here = texts.findIndex((text) => text === document.activeElement);
  const next = here < 0 ? 0 : Math.min(Math.max(here + step, 0), texts.length - 1);
  texts[next]?.focus();
}
