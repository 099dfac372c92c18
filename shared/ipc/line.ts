import { z } from 'zod';
import type { LineEvent, LineShade } from '../domain/line-events.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** The tweejarenlijn of one group. */
export type Line = {
  readonly swvId: string;
  readonly name: string;
  readonly example: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly shades: readonly LineShade[];
  /** In the order of the calendar. */
  readonly events: readonly LineEvent[];
};

/** Who a printed line is for: the coach, the group, or the coordinator of the programme. */
export const lineReaders = ['self', 'group', 'coordinator'] as const;
export type LineReader = (typeof lineReaders)[number];

/** A line as it may leave: without notes, with names only when they were asked for and may be given. */
export type LinePaper = {
  readonly line: Line;
  readonly mayHaveNames: boolean;
  /** Moments that stay on this laptop because this reader may not know of them. */
  readonly stays: number;
};

/** Lines of two school years, and moving what is still planned on them. */
export const lineContract = {
  'line.get': query<Line | null>()(z.strictObject({ swvId: id })),
  'line.all': query<Line[]>()(nothing),
  'line.paper': query<LinePaper | null>()(z.strictObject({ swvId: id, reader: z.enum(lineReaders), withNames: z.boolean() })),
  /** Every line for one sheet, never with names of people; what is fictional only while there is nothing real. */
  'line.allPaper': query<Line[]>()(z.strictObject({ reader: z.enum(lineReaders) })),
  'line.move': command<Done>()(z.strictObject({ kind: z.enum(['meeting', 'conversation', 'contact', 'observation', 'window']), id, startsOn: day, endsOn: day })),
} as const;
