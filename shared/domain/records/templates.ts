import { z } from 'zod';
import { choice, json, requiredText } from '../field.ts';
import { sheetKinds } from '../paper/kinds.ts';
import { defineRecord } from '../record.ts';

/** A place in a Word template that is filled in, as it stands between the braces, with single spaces and in lower case. */
export const templatePlace = z.strictObject({
  name: z.string().min(1).max(200),
  /** Every time it is written it is the only thing in its paragraph: a list may then become paragraphs of its own. */
  isAlone: z.boolean(),
  /** Every time it is written it stands in the row of a table: such rows can be repeated. */
  isInRow: z.boolean(),
});
export type TemplatePlace = z.infer<typeof templatePlace>;

export const templateFile = z.strictObject({
  /** SHA-256 of its bytes, hexadecimal; they stand in the table `template_file`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(1),
  places: z.array(templatePlace).max(500),
});
export type TemplateFile = z.infer<typeof templateFile>;

/** A Word file of the coach's own that the words of a sheet are put into. */
export const wordTemplate = defineRecord({ sheet: choice(sheetKinds), name: requiredText(120), file: json(templateFile) }, {});
