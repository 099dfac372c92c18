import type { RoundItem } from './records/feedback.ts';

/** How the columns of a table of answers are read: the question of each, and whether names stand in it. */
export type AnswerColumns = {
  readonly hasTitles: boolean;
  /** The question that each column answers; null leaves it out. */
  readonly itemIds: readonly (string | null)[];
  /** Columns in which people seem to be named: they go in only when the coach says so. */
  readonly named: readonly boolean[];
};

/** Titles of what a form tool adds about the form and about who filled it in. */
const aboutForm = /^(?:tijdstempel|timestamp|time stamp|(?:start|begin|eind|voltooiings)tijd|(?:start|completion|end) time|(?:start|eind|inzend)?datum|date|id|nr|nummer|(?:response |antwoord)id|score|punten|taal|language|status|ip ?adres)$/u;
const aboutPerson = /^(?:(?:wat is |geef )?(?:je |jouw |uw |your )?(?:(?:voor|familie|achter|volledige ?)?naam|naam en voornaam|voornaam en naam|(?:first |last |full )?name|e ?mail ?(?:adres|address)?|gebruikersnaam|username))$/u;
const moment = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/u;
const address = /^\S+@\S+\.\S+$/u;
/** Two to five words with capitals, as a name is written: "Çağlar-D’hondt Zoë", "An van den Berg". */
const personName = /^\p{Lu}[\p{L}'’.-]*(?: (?:van|de|den|der|ten|ter|von|el|al|t|\p{Lu}[\p{L}'’.-]*)){0,4} \p{Lu}[\p{L}'’.-]*$/u;

/** As alike as this, from 0 to 1, two titles are taken to ask the same. */
const alikeFrom = 0.6;

/**
 * Reads a table against the questions of a round. Under a title a column is the question that is most like it, and nothing
 * else; only a table without titles goes by the order of its columns. What a form tool adds and what names people stays out.
 */
export function answerColumns(rows: readonly (readonly string[])[], items: readonly RoundItem[]): AnswerColumns {
  const first = rows[0] ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const titles = Array.from({ length: width }, (_, column) => folded(first[column] ?? ''));
  const likest = bestPairs(titles, items);
  const hasTitles = likest.some((id) => id !== null) || titles.some((title) => aboutForm.test(title) || aboutPerson.test(title)) || !first.some((cell) => /^[1-5]$/u.test(cell.trim()));
  const body = rows.slice(hasTitles ? 1 : 0);
  const cells = titles.map((_, column) => body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== ''));
  const named = cells.map((values, column) => (hasTitles && aboutPerson.test(titles[column] ?? '')) || mostly(values, (value) => address.test(value) || personName.test(value)));
  if (hasTitles) return { hasTitles, named, itemIds: likest.map((id, column) => (named[column] === true ? null : id)) };
  let next = 0;
  const itemIds = cells.map((values, column) => {
    if (named[column] === true || mostly(values, (value) => moment.test(value))) return null;
    next += 1;
    return items[next - 1]?.id ?? null;
  });
  return { hasTitles, named, itemIds };
}

/** Each question to the column that is most like it, the likest first, so that none is given twice. */
function bestPairs(titles: readonly string[], items: readonly RoundItem[]): (string | null)[] {
  const pairs = titles
    .flatMap((title, column) => (title === '' || aboutForm.test(title) || aboutPerson.test(title) ? [] : items.map(({ id, text }) => ({ column, id, likeness: likeness(title, folded(text)) }))))
    .filter((pair) => pair.likeness >= alikeFrom)
    .toSorted((a, b) => b.likeness - a.likeness);
  const found = titles.map((): string | null => null);
  const taken = new Set<string>();
  for (const { column, id } of pairs) {
    if (found[column] !== null || taken.has(id)) continue;
    found[column] = id;
    taken.add(id);
  }
  return found;
}

/** From 0, nothing in common, to 1, the same words: by the letters that differ, or by the words of one that stand in the other. */
function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const [a, b] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  const contained = Math.min(a.size, b.size) >= 2 ? (0.95 * common) / Math.min(a.size, b.size) : 0;
  const letters = 1 - distance(left, right) / Math.max(left.length, right.length);
  return Math.max(letters, contained * (0.75 + (0.25 * Math.min(a.size, b.size)) / Math.max(a.size, b.size)));
}

/** Letters to change, add or leave out to make one of the other. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j += 1) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1)));
    row = next;
  }
  return row[right.length] ?? 0;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase().slice(0, 500);
}

function mostly(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length * 2 > values.length;
}
