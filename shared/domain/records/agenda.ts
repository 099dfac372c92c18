import { z } from 'zod';
import { boolean, choice, integer, json, ref, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';

/** What a calendar file may hold of ours. */
export const calendarEventTypes = ['meeting', 'conversation', 'contactMoment', 'observation'] as const;
export type CalendarEventType = (typeof calendarEventTypes)[number];

/** What an event of another calendar said when it was last taken over: enough to see that it changed, without its title. */
export const seenEvent = z.strictObject({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  startTime: z.string().max(5).nullable(),
  endTime: z.string().max(5).nullable(),
  place: z.string().max(300).nullable(),
  isCancelled: z.boolean(),
});
export type SeenEvent = z.infer<typeof seenEvent>;

/** Which record an event of another calendar stands for, so that the same file again changes nothing. */
export const calendarLink = defineRecord(
  /** The UID of the event, with the day of the occurrence when it repeats. */
  { uid: requiredText(600) },
  {
    meetingId: ref('meeting'),
    conversationId: ref('conversation'),
    contactMomentId: ref('contactMoment'),
    calendarPeriodId: ref('calendarPeriod'),
    observationId: ref('observation'),
    /** How often its maker had changed the event (SEQUENCE, RFC 5545 3.8.7.4). */
    sequence: integer(0, 2_147_483_647),
    /** The coach does not want it here. */
    ignored: boolean(),
    seen: json(seenEvent),
  },
);

export const calendarScopes = ['event', 'swv', 'year'] as const;
export type CalendarScope = (typeof calendarScopes)[number];

/** One event as it went out, without a name: what is deleted later can still be cancelled elsewhere. */
export const sentEvent = z.strictObject({
  type: z.enum(calendarEventTypes),
  id: z.uuid(),
  swvId: z.uuid(),
  date: z.iso.date(),
  startTime: z.string().max(5).nullable(),
  endTime: z.string().max(5).nullable(),
  sequence: z.number().int().nonnegative(),
  isCancelled: z.boolean(),
});
export type SentEvent = z.infer<typeof sentEvent>;

/** A calendar file that was saved: which events went out, and what was switched on. */
export const calendarExport = defineRecord(
  { scope: choice(calendarScopes), events: json(z.array(sentEvent).max(5000)) },
  { fileName: text(300), withNames: boolean(), withPlaces: boolean() },
);
