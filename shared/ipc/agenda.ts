import { z } from 'zod';
import type { AgendaItem } from '../domain/agenda.ts';
import type { EventMatch, IncomingEvent, KnownChange } from '../domain/calendar-match.ts';
import { calendarEventTypes, type CalendarScope } from '../domain/records/agenda.ts';
import { contactPartners } from '../domain/records/calendar.ts';
import type { Reminder } from '../domain/reminders.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';
import { languages } from './shell.ts';

export type AgendaView = {
  readonly today: string;
  /** Groups to choose from, by name. */
  readonly swvs: readonly { readonly swvId: string; readonly name: string }[];
  readonly items: readonly AgendaItem[];
};

export const agendaSettings = z.strictObject({
  /** Names in calendar files; off until the coach asks for it. */
  withNames: z.boolean(),
  withPlaces: z.boolean(),
  /** A message of the system before an appointment. */
  reminders: z.boolean(),
  minutesBefore: z.number().int().min(1).max(240),
});
export type AgendaSettings = z.infer<typeof agendaSettings>;
/** Off: a message may show on a beamer, and systems keep what they showed. The coach switches it on. */
export const defaultAgendaSettings: AgendaSettings = { withNames: false, withPlaces: false, reminders: false, minutesBefore: 15 };

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), type: z.enum(calendarEventTypes), id }),
  z.strictObject({ kind: z.literal('swv'), swvId: id }),
  z.strictObject({ kind: z.literal('year'), schoolYear: z.number().int().min(2000).max(2100) }),
]);
export type CalendarFileScope = z.infer<typeof scope>;
const what = z.strictObject({ scope, withNames: z.boolean(), withPlaces: z.boolean(), language: z.enum(languages) });

/** One event of the file, letter for letter as it leaves. */
export type FileLine = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly isCancelled: boolean;
};

export type FilePreview = { readonly lines: readonly FileLine[]; /** Name for the file, about no one. */ readonly suggestedName: string; readonly lastSavedAt: string | null };
export type FileSaved = { readonly name: string; readonly count: number };
export type FileSavedEntry = { readonly id: string; readonly savedAt: string; readonly fileName: string; readonly scope: CalendarScope; readonly count: number; readonly withNames: boolean };

/** What the coach says that an event is. */
export const eventChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ignore') }),
  z.strictObject({ kind: z.literal('conversation'), swvId: id, coacheeId: id }),
  z.strictObject({ kind: z.literal('meeting'), swvId: id }),
  z.strictObject({ kind: z.literal('contact'), swvId: id, partner: z.enum(contactPartners) }),
  z.strictObject({ kind: z.literal('away') }),
  /** It is this one that was planned here: the moment of the file is taken over. */
  z.strictObject({ kind: z.literal('link'), type: z.enum(calendarEventTypes), id }),
  /** Known: take over what changed, or cancel what was cancelled. */
  z.strictObject({ kind: z.literal('follow') }),
  /** Known: leave ours as it is. */
  z.strictObject({ kind: z.literal('keep') }),
]);
export type EventChoice = z.infer<typeof eventChoice>;

/** What our record says now, of an event that is known. `name`: of the people, as `namesTogether`. */
export type OwnSide = { readonly type: (typeof calendarEventTypes)[number] | 'calendarPeriod'; readonly id: string; readonly swvName: string | null; readonly name: string | null; readonly startsOn: string; readonly startTime: string | null; readonly endTime: string | null; readonly place: string | null };

export type EventRow = {
  readonly key: string;
  readonly event: IncomingEvent;
  /** `new`, or what happened to one that is known. */
  readonly state: 'new' | KnownChange;
  readonly own: OwnSide | null;
  readonly proposal: EventMatch;
  /** Choices that only this row has: what was planned near it. */
  readonly near: readonly OwnSide[];
};

export type CalendarSession = {
  readonly sessionId: string;
  readonly fileName: string;
  readonly rows: readonly EventRow[];
  /** Known and the same, or left out before: nothing to ask. */
  readonly quiet: number;
  /** Before this school year. */
  readonly older: number;
  readonly importedAt: string | null;
};

export type CalendarImported = Done & { readonly added: number; readonly changed: number };
export type CalendarImportEntry = { readonly batchId: string; readonly fileName: string; readonly importedAt: string; readonly added: number; readonly changed: number; readonly unchanged: number; readonly undone: boolean };

const session = z.strictObject({ sessionId: id });

/** The calendar: what stands in it, files out and in, reminders. */
export const agendaContract = {
  'agenda.view': query<AgendaView>()(z.strictObject({ from: day, to: day })),
  /** The next appointment that begins within the hour. */
  'agenda.soon': query<Reminder | null>()(nothing),
  'agenda.settings': query<AgendaSettings>()(nothing),
  'agenda.saveSettings': command<AgendaSettings>()(agendaSettings.partial()),
  'calendarFile.preview': query<FilePreview>()(what),
  'calendarFile.save': command<FileSaved>()(what.extend({ token: z.uuid() })),
  'calendarFile.history': query<FileSavedEntry[]>()(nothing),
  'calendarImport.read': command<CalendarSession>()(z.strictObject({ token: z.uuid() })),
  'calendarImport.current': query<CalendarSession | null>()(nothing),
  'calendarImport.run': command<CalendarImported>()(session.extend({ choices: z.array(z.strictObject({ key: z.string().max(700), choice: eventChoice })).max(5000) })),
  'calendarImport.forget': command<null>()(nothing),
  'calendarImport.history': query<CalendarImportEntry[]>()(nothing),
  'calendarImport.undo': command<Done>()(z.strictObject({ batchId: id })),
} as const;
