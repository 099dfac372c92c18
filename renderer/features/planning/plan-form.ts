import { z } from 'zod';
import { meetingKinds } from '#shared/domain/records/planning.ts';

const time = z.string().nullable();
const day = z.string('text-required').nullable().refine((value): boolean => value !== null, 'text-required');
const chosen = z.string().nullable().refine((value): boolean => value !== null && value !== '', 'text-required');

/** What is asked about a gesprek. */
export const conversationForm = z
  .object({
    swvId: chosen,
    coacheeId: chosen,
    date: day,
    startTime: time,
    minutes: z.number().int().min(5, 'number-too-small').max(600, 'number-too-large').nullable(),
    form: z.enum(['inPerson', 'online', 'phone']),
    kind: z.enum(['regular', 'intake', 'closing', 'short', 'group']),
    /** Who takes part besides, in one of kind `group`. */
    coacheeIds: z.array(z.string()),
    place: z.string().max(200, 'text-too-long'),
    tookPlace: z.boolean(),
  })
  .refine(({ kind, coacheeId, coacheeIds }) => kind !== 'group' || coacheeIds.some((id) => id !== coacheeId), { path: ['coacheeIds'], error: 'choose-another-person' });
export type ConversationForm = z.infer<typeof conversationForm>;

/** The choice of a place that is no school of a member. */
export const otherPlace = 'other';

/** What is asked about a bijeenkomst. */
export const meetingForm = z
  .object({ swvId: chosen, date: day, startTime: time, endTime: time, host: z.string(), place: z.string().max(200, 'text-too-long'), kind: z.enum(meetingKinds), guests: z.string().max(500, 'text-too-long'), tookPlace: z.boolean() })
  .refine(({ startTime, endTime }) => startTime === null || endTime === null || startTime < endTime, { path: ['endTime'], error: 'end-before-start' });
export type MeetingForm = z.infer<typeof meetingForm>;

/** Minutes of a gesprek unless the coach says otherwise: an hour and a half is a usual length. */
export const usualMinutes = 90;
export const usualDay = { startTime: '09:00', endTime: '15:30' } as const;
