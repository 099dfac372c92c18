/** Whether a dialog holds the page, so that keys of the page do nothing. A message at the edge is no dialog that holds it. */
export function isBehindDialog(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]:not([aria-modal=false])') !== null;
}
