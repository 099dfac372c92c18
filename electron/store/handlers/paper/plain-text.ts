/** Characters that no XML file may hold, and those that only turn the reading direction round. */
// oxlint-disable-next-line no-control-regex -- taking control characters out is what this is for
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * Someone's words as they may stand in a Word file: the same to read, and never anything but text. Half a pair of
 * surrogates becomes a question mark, as it is no character.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replace(unwanted, '').replace(/\r\n?/g, '\n');
}

/** The same inside a template: braces are kept apart by a character without width, so that someone's words are never taken for a place to fill in. */
export function plainTextForTemplate(text: string): string {
  return plainText(text).replace(/\{(?=\{)/g, '{\u2060').replace(/\}(?=\})/g, '}\u2060');
}
