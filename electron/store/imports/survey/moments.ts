/** Dates and times as tools write them, with or without a time, a zone or an AM. For recognising, not for reading. */
const patterns: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]+\d{1,2}[:.]\d{2}.*)?$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[,T ]+\d{1,2}[:.]\d{2}.*)?$/,
  /^\d{1,2} [\p{L}.]{3,10} \d{4}(?:[, ]+\d{1,2}[:.]\d{2}.*)?$/u,
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i,
];

export function looksLikeMoment(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 60 && patterns.some((pattern) => pattern.test(trimmed));
}
