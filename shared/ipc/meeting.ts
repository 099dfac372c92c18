import { z } from 'zod';
import type { PresenceCount } from '../domain/attendance.ts';
import { ticketTargets, type TicketReading } from '../domain/exit-ticket-table.ts';
import { longestWord, type TicketResults } from '../domain/exit-tickets.ts';
import { attendanceStatuses, transferStatuses } from '../domain/records/meeting.ts';
import type { Rec } from '../domain/records.ts';
import { command, day, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

export type MeetingPerson = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };

/** A member on the day of a bijeenkomst, and what is known of being there. */
export type AttendanceRow = MeetingPerson & {
  readonly attendance: Rec<'attendance'> | null;
  /** Said beforehand not to come on that day. */
  readonly isExcusedBefore: boolean;
};

export type AttendanceView = { readonly meetingId: string; readonly rows: readonly AttendanceRow[] };

/** The bijeenkomsten of one school leader, the latest first, with what the coach noticed and the transferkaarten that came of them. */
export type CoacheeMeetings = {
  readonly coacheeId: string;
  readonly meetings: readonly { readonly meetingId: string; readonly date: string; readonly title: string | null; readonly attendance: Rec<'attendance'> | null; readonly card: Rec<'transferCard'> | null }[];
  /** For the coach alone. */
  readonly count: PresenceCount;
  readonly inputs: readonly Rec<'groupInput'>[];
  readonly swvId: string | null;
};

/** What may open or fill the next bijeenkomst before any theme of the board: parked parts first, then what people brought. */
export type TakeUpView = {
  readonly swvId: string;
  readonly meetingId: string | null;
  readonly parked: readonly { readonly partId: string; readonly title: string; readonly minutes: number; readonly note: string | null; /** What someone brought, that it was to treat. */ readonly inputId: string | null; readonly parkedOn: string }[];
  readonly inputs: readonly GroupInputLine[];
};

export type GroupInputLine = { readonly record: Rec<'groupInput'>; readonly person: MeetingPerson | null; /** A part of the coming bijeenkomst treats it. */ readonly isInRunSheet: boolean };

export type IntervisionView = {
  readonly meetingId: string;
  readonly sessions: readonly { readonly record: Rec<'intervision'>; readonly bringer: MeetingPerson | null }[];
  /** The last one of an earlier bijeenkomst of this group: what became of it is asked first. */
  readonly previous: { readonly record: Rec<'intervision'>; readonly bringer: MeetingPerson | null; readonly date: string } | null;
  readonly members: readonly MeetingPerson[];
  readonly inputs: readonly GroupInputLine[];
};

export type TicketsView = { readonly meetingId: string; readonly results: TicketResults; /** Counting now would show more than is shown. */ readonly canCount: boolean; readonly members: number };
export type TicketsOverTime = { readonly swvId: string; readonly meetings: readonly { readonly meetingId: string; readonly date: string; readonly results: TicketResults }[] };

export type TransferRow = MeetingPerson & { readonly card: Rec<'transferCard'> | null };
export type TransferView = {
  readonly meetingId: string;
  readonly rows: readonly TransferRow[];
  /** Cards of earlier bijeenkomsten of which nobody asked yet what became of them. */
  readonly toAsk: readonly (MeetingPerson & { readonly card: Rec<'transferCard'>; readonly date: string })[];
};

const status = z.enum(attendanceStatuses);
const mark = z.number().int().min(1).max(5).nullable();
const ticket = z.strictObject({ usefulness: mark, usability: mark, groupFeeling: mark, energy: mark, word: z.string().trim().max(longestWord).nullable() });
/** Tickets of one bijeenkomst; a list with more is none of a group. */
const mostTickets = 500;
const line = z.string().trim().max(1000);

/** What happens around one bijeenkomst: the live day, who was there, input, intervisie, exit tickets and transferkaarten. */
export const meetingContract = {
  /** Ends the part that is busy, on the day itself at this time; with `next` it does so for the first part that still stands. */
  'live.finishPart': command<Done>()(z.strictObject({ partId: id, status: z.enum(['done', 'dropped', 'parked']), endedAt: z.string().max(5).nullable() })),
  'live.reopenPart': command<Done>()(z.strictObject({ partId: id })),
  /** Longer or shorter by these minutes; never under 5. */
  'live.stretchPart': command<Done>()(z.strictObject({ partId: id, by: z.number().int().min(-60).max(60) })),

  'attendance.ofMeeting': query<AttendanceView | null>()(z.strictObject({ meetingId: id })),
  'attendance.ofCoachee': query<CoacheeMeetings>()(z.strictObject({ coacheeId: id })),
  /** Notes it for these members; who has something noted already is changed. A null status makes place for a remark. Errors: `not-a-member`. */
  'attendance.set': command<Done>()(z.strictObject({ meetingId: id, coacheeIds: z.array(id).min(1).max(100), status: status.nullable() })),
  /** Everyone of whom nothing is noted was there. Errors: `attendance-complete`. */
  'attendance.setRest': command<Done>()(z.strictObject({ meetingId: id })),

  'takeUp.ofSwv': query<TakeUpView>()(z.strictObject({ swvId: id, meetingId: id.nullable().default(null) })),
  /** A part of the coming bijeenkomst made from a parked one or from what someone brought. Errors: `record-missing`, `taken-up-already`. */
  'takeUp.add': command<Done>()(z.strictObject({ meetingId: id, source: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('part'), partId: id }), z.strictObject({ kind: z.literal('input'), inputId: id, title: z.string().trim().min(1).max(300) })]) })),
  'takeUp.settle': command<Done>()(z.strictObject({ inputId: id, status: z.enum(['open', 'treated', 'dropped']), meetingId: id.nullable() })),

  /** One agreement: of the group without people, else one for each of them, in one act. */
  'meetingAgreements.add': command<Done>()(z.strictObject({ meetingId: id, text: line.min(1, 'text-required'), dueOn: day.nullable(), coacheeIds: z.array(id).max(100) })),

  /** The same agreement of several people, in one act. */
  'meetingAgreements.remove': command<Done>()(z.strictObject({ agreementIds: z.array(id).min(1).max(100) })),

  'intervision.ofMeeting': query<IntervisionView | null>()(z.strictObject({ meetingId: id })),

  'tickets.ofMeeting': query<TicketsView | null>()(z.strictObject({ meetingId: id })),
  'tickets.ofSwv': query<TicketsOverTime>()(z.strictObject({ swvId: id })),
  'tickets.add': command<Done>()(z.strictObject({ meetingId: id, tickets: z.array(ticket).min(1).max(mostTickets) })),
  /** The coach is done entering: figures show, of all tickets so far. Later ones wait until there are five. Errors: `tickets-too-few`. */
  'tickets.count': command<Done>()(z.strictObject({ meetingId: id })),
  /** Reads tickets from a file that was chosen, by the columns that the coach chose or else by their titles; nothing goes in yet. Errors: those of the reader. */
  'tickets.read': command<TicketReading>()(z.strictObject({ token: id, choices: z.array(z.enum(ticketTargets).nullable()).max(1000).nullable() })),
  'tickets.clear': command<Done>()(z.strictObject({ meetingId: id })),

  'transfer.ofMeeting': query<TransferView | null>()(z.strictObject({ meetingId: id })),
  /** Makes the card of this person for this bijeenkomst, or changes it. */
  'transfer.save': command<Done>()(z.strictObject({ meetingId: id, coacheeId: id, idea: line, step: line, dueOn: day.nullable(), helper: z.string().trim().max(200) })),
  /** What became of it; the words for it save themselves. */
  'transfer.ask': command<Done>()(z.strictObject({ cardId: id, status: z.enum(transferStatuses), meetingId: id.nullable() })),
} as const;
