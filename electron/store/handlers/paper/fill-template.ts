import { patchDocument, PatchType, Paragraph, TextRun, type FileChild, type IPatch, type TableRowsPatch } from 'docx';
import type { PaperField, PaperItem, PaperSheet } from '#shared/domain/paper/model.ts';
import { bodyPlace, isKnownPlace, placesOf, plainPlace, writtenPlaces } from '#shared/domain/paper/places.ts';
import type { TemplatePlace } from '#shared/domain/records/templates.ts';
import type { FilledPlace } from '#shared/ipc/paper.ts';
import { docxBlocks, listItem, runs } from './docx-blocks.ts';
import { bulletList, houseNumbering } from './house-style.ts';
import { plainTextForTemplate } from './plain-text.ts';

/** What each place of a template becomes with this sheet, in words: what is shown before it leaves. */
export function filledPlaces(places: readonly TemplatePlace[], sheet: PaperSheet): FilledPlace[] {
  const fields = fieldsWithTitle(sheet);
  const kinds = new Map(placesOf(sheet.kind).map(({ name, kind }) => [name, kind]));
  return places.map(({ name, isInRow }): FilledPlace => {
    const plain = plainPlace(name);
    if (plain === bodyPlace) return { name, state: 'filled', kind: 'body', lines: sheet.pages.map(({ title }) => title) };
    const field = fields[plain];
    if (field !== undefined) return { name, state: 'filled', kind: kinds.get(plain) ?? null, lines: field.kind === 'text' ? [field.text].filter((text) => text !== '') : field.items.map(inWords) };
    if (!isKnownPlace(sheet.kind, plain)) return { name, state: 'unknown', kind: null, lines: [] };
    const [list = '', cell = ''] = plain.split('.');
    const rows = fields[list];
    return { name, state: isInRow ? 'filled' : 'needsRow', kind: 'cell', lines: isInRow && rows?.kind === 'list' ? rows.rows.map((row) => row[cell] ?? '') : [] };
  });
}

/** Places with something written in them that the template does not have; the whole sheet of a form, which only stands in its body. */
export function withoutPlace(places: readonly TemplatePlace[], sheet: PaperSheet): string[] {
  const held = new Set(places.flatMap(({ name, isInRow }) => (plainPlace(name).includes('.') && !isInRow ? [] : [plainPlace(name).split('.')[0] ?? ''])));
  if (held.has(bodyPlace)) return [];
  const written = writtenPlaces(sheet.kind);
  return written.length === 0 ? [bodyPlace] : written.filter((name) => !held.has(name) && isFilled(sheet.fields[name]));
}

function isFilled(field: PaperField | undefined): boolean {
  return field !== undefined && (field.kind === 'text' ? field.text.trim() !== '' : field.items.length > 0);
}

type Filling = { readonly template: Uint8Array; readonly places: readonly TemplatePlace[]; readonly sheet: PaperSheet; /** What the file is, for its properties. */ readonly title: string };

/**
 * A template with its places filled in. Rows of a table that hold cells of a list (`{{afspraken.wat}}`) are repeated
 * for each of its items; a list that stands alone in its paragraph becomes a real list. A place that nobody knows stays
 * as it is. @throws when the file cannot be patched.
 */
export async function fillTemplate({ template, places, sheet, title }: Filling): Promise<Uint8Array> {
  const fields = fieldsWithTitle(sheet);
  // The properties of the template may name whoever made it, or what it was before.
  const properties = { title, creator: 'Procescoach', lastModifiedBy: 'Procescoach', subject: '', keywords: '', description: '' };
  const rowPatches = patchesOf(places, (plain, { isInRow }) => {
    const [list = '', cell] = plain.split('.');
    const field = fields[list];
    return cell === undefined || !isInRow || field?.kind !== 'list' ? undefined : { key: list, patch: rowsPatch(field.rows) };
  });
  const wordPatches = patchesOf(places, (plain, place) => {
    const patch = plain === bodyPlace ? bodyPatch(sheet) : fields[plain] === undefined ? undefined : fieldPatch(fields[plain], place);
    return patch === undefined ? undefined : { key: place.name, patch };
  });
  const options = { outputType: 'uint8array', keepOriginalStyles: true, trimPlaceholders: true, numbering: houseNumbering, properties } as const;
  // A list and its cells have one name: rows first, then words. Braces in someone's words are kept apart, so that the second turn leaves them alone.
  const withRows = Object.keys(rowPatches).length === 0 ? template : await patchDocument({ ...options, data: template, patches: rowPatches });
  return patchDocument({ ...options, data: withRows, patches: wordPatches });
}

function fieldsWithTitle(sheet: PaperSheet): Readonly<Record<string, PaperField>> {
  return { ...sheet.fields, titel: { kind: 'text', text: sheet.pages[0]?.title ?? '' } };
}

type Patch = IPatch | TableRowsPatch;

function patchesOf(places: readonly TemplatePlace[], choose: (plain: string, place: TemplatePlace) => { readonly key: string; readonly patch: Patch } | undefined): Record<string, Patch> {
  const found = places.flatMap((place) => choose(plainPlace(place.name), place) ?? []);
  return Object.fromEntries(found.map(({ key, patch }) => [key, patch]));
}

function rowsPatch(rows: readonly Readonly<Record<string, string>>[]): TableRowsPatch {
  return { type: PatchType.TABLE_ROWS, rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([cell, text]) => [cell, textPatch(text)]))) };
}

function fieldPatch(field: PaperField, { isAlone }: TemplatePlace): IPatch {
  if (field.kind === 'text') return textPatch(field.text);
  if (isAlone && field.items.length > 0) return { type: PatchType.DOCUMENT, children: field.items.map((item) => listItem(item, bulletList, plainTextForTemplate)) };
  return textPatch(field.items.map(inWords).join('\n'));
}

function bodyPatch({ pages }: PaperSheet): IPatch {
  const children = pages.flatMap(({ blocks }): FileChild[] => docxBlocks(blocks, { clean: plainTextForTemplate }));
  return { type: PatchType.DOCUMENT, children: children.length === 0 ? [new Paragraph({ children: [] })] : children };
}

function textPatch(text: string): IPatch {
  return { type: PatchType.PARAGRAPH, children: text === '' ? [new TextRun('')] : runs(text, plainTextForTemplate) };
}

function inWords({ text, note }: PaperItem): string {
  return note === undefined || note === '' ? text : `${text} (${note})`;
}
