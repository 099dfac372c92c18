/** For comparing names and answers: case, accents, punctuation and spacing do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An answer as it is compared with others: one space between words, none around, one kind of apostrophe. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00a0]+/g, ' ').replaceAll(/[’‘`´]/g, "'").trim();
}

/** Characters of a header or question that are looked at; the longest real questions stay under half of it. */
export const longestHeader = 4000;

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Question texts come with the mark-up of the tool's editor. */
export function plainText(raw: string): string {
  const text = raw.slice(0, longestHeader);
  if (!/[<&]/.test(text)) return squeeze(text);
  const bare = text
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/&(nbsp|amp|lt|gt|quot|apos);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
  return squeeze(bare);
}

/** The members of each group, in order of appearance. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
