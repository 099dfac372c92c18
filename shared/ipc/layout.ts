import { z } from 'zod';
import { planReason } from '../domain/plan-reason.ts';
import type { VisitDays } from '../domain/layout/conversation-days.ts';
import type { DateOptions } from '../domain/layout/options.ts';
import type { Replan } from '../domain/layout/replan.ts';
import type { LayoutResult, LayoutWish } from '../domain/layout/types.ts';
import { windowKinds } from '../domain/records/calendar.ts';
import { command, day, id, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

export type LayoutPerson = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string; readonly schoolId: string | null };
export type LayoutSchoolView = { readonly id: string; readonly name: string; readonly municipality: string | null };
/** A bijeenkomst for which the group is still asked to choose. */
export type OpenChoice = { readonly meetingId: string; readonly date: string; readonly startTime: string | null; readonly endTime: string | null; readonly hostSchoolId: string | null; readonly options: readonly string[] };

/** A group as the screen on which its traject is laid out shows it. */
export type LayoutGroupView = {
  readonly swvId: string;
  readonly name: string;
  readonly example: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly wish: LayoutWish;
  /** Where the wish differs from the programme: null = as many as the programme says. */
  readonly normMeetings: number;
  readonly people: readonly LayoutPerson[];
  readonly schools: readonly LayoutSchoolView[];
  readonly choices: readonly OpenChoice[];
  /** Windows for gesprekken that are not over, with how many people still need one there. */
  readonly windows: readonly { readonly id: string; readonly round: number; readonly startsOn: string; readonly endsOn: string }[];
};

export type LayoutView = { readonly today: string; readonly groups: readonly LayoutGroupView[] };
export type LayoutProposal = { readonly result: LayoutResult; readonly options: readonly DateOptions[] };
export type VisitProposal = VisitDays & { readonly startsOn: string; readonly endsOn: string; readonly minutes: number };

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const swvIds = z.array(id).min(1).max(50);
const adjustment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pin'), swvId: id, meetingId: id.nullable(), date: day, hostSchoolId: id.nullable() }),
  z.strictObject({ kind: z.literal('drop'), swvId: id, meetingId: id.nullable(), date: day }),
]);
const reasons = z.array(planReason).max(20);
const meetingToWrite = z.strictObject({ swvId: id, meetingId: id.nullable(), date: day, hostSchoolId: id.nullable(), isFixed: z.boolean(), reasons, options: z.array(day).max(6) });
const windowToWrite = z.strictObject({ swvId: id, windowId: id.nullable(), kind: z.enum(windowKinds), round: z.number().int().min(1).max(20), startsOn: day, endsOn: day, reasons });
const wish = z.strictObject({
  weekday: z.number().int().min(1).max(5).nullable(),
  ordinal: z.number().int().min(1).max(5).nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  allowsWednesday: z.boolean(),
  hostSchoolIds: z.array(id).max(30),
  maxGapDays: z.number().int().min(14).max(120),
  meetingsPerYear: z.number().int().min(0).max(20),
});
const change = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('move'), date: day }), z.strictObject({ kind: z.literal('cancel'), newDate: day.nullable() })]);

/** Laying out a traject: wishes, a proposal with its reasons, writing it in one act, and planning again what follows. */
export const layoutContract = {
  'layout.view': query<LayoutView>()(nothing),
  'layout.saveWish': command<Done>()(z.strictObject({ swvId: id, values: wish })),
  /** Answers `layout-stopped` after `layout.stop`. */
  'layout.propose': query<LayoutProposal>()(z.strictObject({ swvIds, adjustments: z.array(adjustment).max(400) })),
  'layout.stop': command<null>()(nothing),
  'layout.write': command<Done>()(z.strictObject({ meetings: z.array(meetingToWrite).max(1000), windows: z.array(windowToWrite).max(1000), removes: z.array(id).max(400) })),
  'layout.choose': command<Done>()(z.strictObject({ choices: z.array(z.strictObject({ meetingId: id, date: day })).min(1).max(100) })),
  'layout.visitDays': query<VisitProposal>()(z.strictObject({ swvId: id, windowId: id.nullable(), perDay: z.number().int().min(1).max(4), allowsWeekBefore: z.boolean() })),
  'layout.planVisits': command<Done>()(z.strictObject({ swvId: id, minutes: z.number().int().min(5).max(600), visits: z.array(z.strictObject({ coacheeId: id, date: day, startTime: time })).min(1).max(60) })),
  'layout.replan': query<Replan | null>()(z.strictObject({ meetingId: id, change })),
  'layout.applyReplan': command<Done>()(
    z.strictObject({
      meetingId: id,
      change,
      reason: z.string().max(500).nullable(),
      /** Hour and place of a moved one; left out: as they were. */
      values: z.strictObject({ startTime: time.nullable(), endTime: time.nullable(), hostSchoolId: id.nullable(), place: z.string().max(200).nullable() }).nullable(),
      replacement: z.strictObject({ date: day, hostSchoolId: id.nullable() }).nullable(),
      shifts: z.array(z.strictObject({ meetingId: id, date: day, reasons })).max(60),
    }),
  ),
} as const;
