import { ticketOf, ticketQuestions, type Ticket, type TicketQuestion } from './exit-tickets.ts';

/** Exittickets out of a table, pasted or from a file: which column answers what is proposed by its title, and the coach can change it. */

export const ticketTargets = [...ticketQuestions, 'word'] as const;
export type TicketTarget = TicketQuestion | 'word';

/** Cells as they stand in the table, with the number of each row as a spreadsheet counts. */
export type TicketCells = { readonly rows: readonly (readonly string[])[]; readonly rowNumbers: readonly number[] };

export type TicketReading = {
  /** Samples in the order of the alphabet, so that no order ties one answer to another; none of what is left out under a title of its own. */
  readonly columns: readonly { readonly title: string; readonly samples: readonly string[] }[];
  readonly choices: readonly (TicketTarget | null)[];
  readonly tickets: readonly Ticket[];
  /** Rows that cannot be read, as a spreadsheet numbers them. */
  readonly faultyRows: readonly number[];
};

/** Titles of our own forms and of common ones. */
const titles: Readonly<Record<TicketTarget, readonly string[]>> = {
  usefulness: ['nut', 'nuttig', 'usefulness', 'useful', 'Hoe nuttig was deze bijeenkomst voor jou?', 'Het was nuttig voor mij', 'How useful was this meeting to you?', 'It was useful for me'],
  usability: ['bruikbaarheid', 'bruikbaar', 'usability', 'usable', 'Hoe bruikbaar is dit in je school?', 'Ik kan het gebruiken in mijn school', 'How usable is this in your school?', 'I can use it in my school'],
  groupFeeling: ['groepsgevoel', 'groep', 'sfeer', 'group feeling', 'group', 'Hoe goed voelde je je in deze groep?', 'Ik voelde me goed in de groep', 'How good did you feel in this group?', 'I felt good in the group'],
  energy: ['energie', 'energy', 'Met hoeveel energie ga je naar huis?', 'Ik ga met energie naar huis', 'With how much energy do you go home?', 'I go home with energy'],
  word: ['woord', 'één woord', 'in één woord', 'in één woord of zin', 'zin', 'word', 'one word', 'in one word', 'in one word or sentence'],
};

/** Beginnings of words by which a title in other words is recognised. */
const stems: Readonly<Record<TicketTarget, readonly string[]>> = {
  usefulness: ['nut', 'useful'],
  usability: ['bruikba', 'gebruik', 'toepas', 'usab', 'apply'],
  groupFeeling: ['groep', 'sfeer', 'group'],
  energy: ['energ'],
  word: ['woord', 'word'],
};

const searchedRows = 15;
const sampleCount = 3;

/** Reads tickets; without `chosen` under the titles that are recognised. Rows that say nothing are no tickets. */
export function readTicketTable({ rows, rowNumbers }: TicketCells, chosen: readonly (TicketTarget | null)[] | null = null): TicketReading {
  const titleRow = findTitles(rows);
  const names = titleRow === null ? [] : (rows[titleRow] ?? []);
  const first = titleRow === null ? 0 : titleRow + 1;
  const body = rows.slice(first);
  const width = Math.max(0, names.length, ...body.map((cells) => cells.length));
  const choices = Array.from({ length: width }, (_, column) => (chosen === null ? null : (chosen[column] ?? null)));
  if (chosen === null) for (const [column, target] of proposeColumns(names, body, width)) choices[column] = target;
  const tickets: Ticket[] = [];
  const faultyRows: number[] = [];
  for (const [index, cells] of body.entries()) {
    const ticket = readRow(cells, choices);
    if (ticket === 'faulty') faultyRows.push(rowNumbers[first + index] ?? first + index + 1);
    else if (ticket !== null) tickets.push(ticket);
  }
  const columns = choices.map((target, column) => {
    const title = (names[column] ?? '').trim();
    return { title, samples: target === null && title !== '' ? [] : samplesOf(body, column) };
  });
  return { columns, choices, tickets, faultyRows };
}

function readRow(cells: readonly string[], choices: readonly (TicketTarget | null)[]): Ticket | 'faulty' | null {
  const cellOf = (target: TicketTarget): string => (cells[choices.indexOf(target)] ?? '').trim();
  const marks = ticketQuestions.map((question) => readMark(cellOf(question)));
  const word = cellOf('word');
  if (marks.every((mark) => mark === null) && word === '') return null;
  return ticketOf(marks, word === '' ? null : word) ?? 'faulty';
}

/** A mark; null for what was left open, and a number that no mark is for anything else. */
function readMark(cell: string): number | null {
  if (/^[-–0]?$/u.test(cell)) return null;
  return /^[1-5](?:[.,]0+)?$/u.test(cell) ? Number(cell[0]) : Number.NaN;
}

/** The row that names most of the columns; else the first when no mark stands in it. */
function findTitles(rows: readonly (readonly string[])[]): number | null {
  const scores = rows.slice(0, searchedRows).map((cells) => cells.filter((cell) => ticketTargets.some((target) => nameScore(cell, target) === exact)).length);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const [first = []] = rows;
  return first.some((cell) => cell.trim() !== '') && first.every((cell) => !/^[0-9–-]+$/u.test(cell.trim())) ? 0 : null;
}

const exact = 2;

function nameScore(title: string, target: TicketTarget): number {
  const words = fold(title);
  if (words === '') return 0;
  if (titles[target].some((known) => fold(known) === words)) return exact;
  return words.split(' ').some((word) => stems[target].some((stem) => word.startsWith(stem))) ? 1 : 0;
}

/** Columns by their titles. Only a table without any titles is read in the order of the questions, and only when it holds nothing else. */
function proposeColumns(names: readonly string[], body: readonly (readonly string[])[], width: number): Map<number, TicketTarget> {
  if (names.length === 0) return width > ticketTargets.length ? new Map() : new Map(ticketTargets.slice(0, width).map((target, column) => [column, target]));
  const scored = names.flatMap((name, column) => {
    const found = ticketTargets.map((target) => ({ column, target, score: nameScore(name, target) })).filter(({ score }) => score > 0);
    const best = Math.max(0, ...found.map(({ score }) => score));
    const fitting = found.filter(({ score, target }) => score === best && (target === 'word' || holdsMarks(body, column)));
    // A title that could be either is for the coach to choose.
    return fitting.length === 1 ? fitting : [];
  });
  const proposed = new Map<number, TicketTarget>();
  for (const { column, target } of scored.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (![...proposed.values()].includes(target)) proposed.set(column, target);
  }
  return proposed;
}

/** Whether what is filled in there is mostly a mark: the name of a group under "Groep" is none. */
function holdsMarks(body: readonly (readonly string[])[], column: number): boolean {
  const filled = body.map((cells) => readMark((cells[column] ?? '').trim())).filter((mark) => mark !== null);
  return filled.filter((mark) => !Number.isNaN(mark)).length * 2 >= filled.length;
}

function samplesOf(body: readonly (readonly string[])[], column: number): string[] {
  const values = new Set(body.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== ''));
  return [...values].toSorted((a, b) => a.localeCompare(b, 'nl-BE')).slice(0, sampleCount);
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Cells that were copied from a spreadsheet, or typed with ; or , between them. A cell in quotes may hold separators and new lines. */
export function pastedCells(text: string): TicketCells {
  const separator = ['\t', ';', ','].find((candidate) => text.includes(candidate)) ?? '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (const sign of text.replaceAll(/\r\n?/gu, '\n')) {
    if (isQuoted && sign === '"') isQuoted = false;
    else if (sign === '"' && cell.trim() === '') isQuoted = true;
    else if (sign === separator && !isQuoted) endCell();
    else if (sign === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += isQuoted && sign === '\n' ? ' ' : sign;
  }
  endCell();
  return { rows, rowNumbers: rows.map((_, index) => index + 1) };
}
