import Papa from 'papaparse';

/** Belgian Excel writes `;`, so it goes first when two candidates fit equally well. */
const candidates = [';', '\t', '|', ','] as const;
const sampleCharacters = 600_000;
const sampleRecords = 150;

/** `sep=;` on the first line is an instruction to Excel, not a row. */
export function separatorLine(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const found = /^"?sep=(.)"?[;,\t|]*\r?\n/i.exec(text) ?? /^"?sep=(.)"?\r/i.exec(text);
  return found?.[1] === undefined ? null : { delimiter: found[1], rest: text.slice(found[0].length) };
}

/**
 * The delimiter under which most records have the same number of fields, the header among them.
 * Null when no candidate ever parts a record: a table of one column.
 */
export function detectDelimiter(text: string): string | null {
  const sample = text.slice(0, sampleCharacters);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of candidates) {
    const score = consistency(sample, delimiter, sample.length < text.length);
    if (score > 0 && (best === null || score > best.score + 0.001)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function consistency(sample: string, delimiter: string, cut: boolean): number {
  const parsed = Papa.parse<string[]>(sample, { delimiter, header: false, skipEmptyLines: 'greedy', newline: '\n', preview: sampleRecords });
  const records = cut && parsed.data.length < sampleRecords ? parsed.data.slice(0, -1) : parsed.data;
  const widths = records.map(usedWidth);
  if (widths.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [mode, times] = [...counts].filter(([width]) => width > 1).toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  if (mode < 2) return 0;
  const header = Math.max(...widths.slice(0, 6));
  const broken = parsed.errors.some((error) => error.code === 'MissingQuotes' || error.code === 'InvalidQuotes') ? 0.5 : 1;
  const headerFits = header === mode || Math.abs(header - mode) <= Math.max(1, mode * 0.2) ? 1 : 0.4;
  return (times / records.length) * headerFits * broken * widthWeight(mode) * bareText(records);
}

function usedWidth(record: readonly string[]): number {
  let width = record.length;
  while (width > 1 && (record[width - 1] ?? '').trim() === '') width -= 1;
  return width;
}

/** Two fields can be chance (a comma in a sentence); five can hardly be. */
function widthWeight(width: number): number {
  return width >= 5 ? 1 : 0.8 + width * 0.04;
}

/** A wrong delimiter cuts through other candidates: fields that hold a foreign delimiter between digits or words count against it. */
function bareText(records: readonly (readonly string[])[]): number {
  const header = records[0] ?? [];
  const cut = header.filter((field) => /[;\t|].*[;\t|]/.test(field)).length;
  return header.length > 0 && cut > header.length / 2 ? 0.3 : 1;
}
