import { z } from 'zod';
import { cleanString } from '../domain/field.ts';
import { sheetKinds, sheetReaders, type SheetKind } from '../domain/paper/kinds.ts';
import type { PaperSheet } from '../domain/paper/model.ts';
import type { Place, PlaceKind } from '../domain/paper/places.ts';
import type { Stays } from '../domain/paper/stays.ts';
import { command, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';
import { languages } from './shell.ts';

/** A sheet, or several of one kind, each on a page of its own; for whom, and in the language of the screen. */
export const sheetRequest = z.strictObject({ kind: z.enum(sheetKinds), ids: z.array(id).min(1).max(100), reader: z.enum(sheetReaders).default('others'), language: z.enum(languages).default('nl-BE') });
export type SheetRequest = z.input<typeof sheetRequest>;

/** What leaves, to be looked at first. `seal` stands for exactly this: saving asks for it, and refuses when something changed since. */
export type SheetPreview = PaperSheet & { readonly seal: string; readonly templates: readonly { readonly id: string; readonly name: string }[] };

/**
 * What one place of a template becomes: a table's row needs to stand in a row, and what nobody knows stays as it stands.
 * `kind` says what fills it; null when nothing does.
 */
export type FilledPlace = { readonly name: string; readonly state: 'filled' | 'unknown' | 'needsRow'; readonly kind: PlaceKind | 'cell' | null; readonly lines: readonly string[] };
export type TemplatePreview = {
  readonly seal: string;
  readonly name: string;
  readonly places: readonly FilledPlace[];
  /** Places of the sheet with something written in them for which the template has none: that is not in the file. */
  readonly noPlaceFor: readonly string[];
  readonly stays: Stays;
};

/** An own template with what the app knows of its places. */
export type WordTemplateView = {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetKind;
  readonly bytes: number;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
};

/** What a sheet can fill in. */
export type KnownPlace = Place;

const token = z.string().max(80);
const seal = z.string().max(80);

/** Paper and Word: what leaves, its preview, and the coach's own templates. */
export const paperContract = {
  'paper.sheet': query<SheetPreview | null>()(sheetRequest),
  /** Writes the sheet in the house style. Errors: `paper-changed`, `record-missing`, `file-not-chosen`, `file-not-written`. */
  'paper.saveWord': command<{ readonly name: string }>()(z.strictObject({ request: sheetRequest, seal, token })),
  /** What a template would become with this sheet. */
  'paper.templatePreview': query<TemplatePreview | null>()(z.strictObject({ request: sheetRequest, templateId: id })),
  /** Fills a template in. Errors: as above, and `template-file-missing`, `template-broke`. */
  'paper.fillTemplate': command<{ readonly name: string }>()(z.strictObject({ request: sheetRequest, templateId: id, seal, token })),
  'paper.templates': query<readonly WordTemplateView[]>()(nothing),
  'paper.knownPlaces': query<readonly KnownPlace[]>()(z.strictObject({ kind: z.enum(sheetKinds) })),
  /** Takes a Word file in, after the disposable process looked at it. */
  'paper.addTemplate': command<Done>()(z.strictObject({ token, kind: z.enum(sheetKinds), name: cleanString.pipe(z.string().trim().min(1, 'text-required').max(120, 'text-too-long')) })),
} as const;
