/** Signs that no record keeps and nobody meant to type: they come along with what is pasted. */
const controls = /\p{Cc}/gu;

/** One line as it was meant: without control characters, an end of line as a space, and well formed. */
export function typedLine(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]+/gu, ' ').replace(controls, '').toWellFormed();
}
