import type { Audience } from '../audience.ts';
import type { SheetKind, SheetReader } from './kinds.ts';
import type { Stays } from './stays.ts';

/** A line of a list on paper. `note` stands behind it, quieter: who, by when. `audience` is repeated on screen before it leaves, never on paper. */
export type PaperItem = { readonly text: string; readonly note?: string; readonly isDone?: boolean; readonly audience?: readonly Audience[] };

/** A column of a table; `share` is its part of the width, in the same unit for all columns. */
export type PaperColumn = { readonly label: string; readonly share: number; readonly align?: 'start' | 'end' };

/** A piece of a sheet. Texts are plain: a line end in them stays a line end, nothing else in them means anything. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly audience?: readonly Audience[] }
  | { readonly kind: 'text'; readonly text: string; readonly isQuiet?: boolean }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'check'; readonly items: readonly PaperItem[] }
  /** `rowHeight: write` leaves room to write or sign by hand. */
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[]; readonly rowHeight: 'text' | 'write' }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  /** Numbers to draw a ring around, with what the ends mean. */
  | { readonly kind: 'rings'; readonly from: number; readonly to: number; readonly low: string; readonly high: string }
  /** A line to sign above each of these. */
  | { readonly kind: 'signatures'; readonly names: readonly { readonly name: string; readonly note: string }[] };

/** One sheet as it leaves: screen, paper, PDF and Word all show this and nothing else. */
export type PaperPage = {
  readonly title: string;
  /** Group, day and place in one line; empty when there is nothing to say. */
  readonly subtitle: string;
  /** `dense` for a long text that is to stay on one sheet; `onePage` never passes one A4, and leaves what is free to write on. */
  readonly layout: 'letter' | 'dense' | 'onePage' | 'certificate';
  /** A line above the title that goes along on paper: for whom it is, when that is the coach alone. */
  readonly mark?: string;
  /** Given name of whom it is about, for the words of an audience; null when it is about no one person. */
  readonly givenName?: string;
  readonly blocks: readonly PaperBlock[];
};

/** What can be filled in a Word template: a few words, or a list whose rows have named cells of their own. */
export type PaperField = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly PaperItem[]; readonly rows: readonly Readonly<Record<string, string>>[] };
export type PaperFields = Readonly<Record<string, PaperField>>;

/** What a function of a sheet gives: its page, the same as named fields, and which pieces stay on the laptop. */
export type SheetPage = { readonly page: PaperPage; readonly fields: PaperFields; readonly stays: Stays };

/** Sheets as they leave together: each on a page of its own. */
export type PaperSheet = {
  readonly kind: SheetKind;
  readonly reader: SheetReader;
  readonly pages: readonly PaperPage[];
  /** Of the only page; empty when there are several. */
  readonly fields: PaperFields;
  readonly stays: Stays;
  /** Nothing on it is about anyone: it is empty until somebody writes on it. */
  readonly isEmpty: boolean;
};

/** Blocks without those that have nothing in them, and without a heading that nothing follows. */
export function withoutEmpty(blocks: readonly PaperBlock[]): PaperBlock[] {
  const filled = blocks.filter((block) => {
    if (block.kind === 'text') return block.text.trim() !== '';
    if (block.kind === 'list') return block.items.length > 0;
    return block.kind === 'table' ? block.rows.length > 0 : true;
  });
  return filled.filter((block, index) => block.kind !== 'heading' || (filled[index + 1] !== undefined && filled[index + 1]?.kind !== 'heading'));
}

export function textField(text: string | null): PaperField {
  return { kind: 'text', text: text ?? '' };
}

export function listField(items: readonly PaperItem[], rows: readonly Readonly<Record<string, string>>[] = []): PaperField {
  return { kind: 'list', items, rows };
}
