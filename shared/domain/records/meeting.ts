import { z } from 'zod';
import { audiences } from '../audience.ts';
import { cleanString, choice, choices, date, integer, json, prose, ref, requiredText, text, time } from '../field.ts';
import { defineRecord } from '../record.ts';

export const attendanceStatuses = ['present', 'excused', 'absent', 'partly'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Whether someone was at a bijeenkomst, and what the coach noticed about that person there. Why someone was not there is not asked. */
export const attendance = defineRecord(
  { meetingId: ref('meeting'), coacheeId: ref('coachee') },
  {
    status: choice(attendanceStatuses),
    /** From when until when, for who was there partly. */
    fromTime: time(),
    toTime: time(),
    remark: prose(),
    /** Who may see the remark. */
    audience: choices(audiences),
  },
);

export const groupInputKinds = ['dilemma', 'case', 'question'] as const;
export const groupInputStatuses = ['open', 'treated', 'dropped'] as const;

/** A dilemma, casus or question that someone brings: the stuff of which bijeenkomsten are made. */
export const groupInput = defineRecord(
  { swvId: ref('swv'), kind: choice(groupInputKinds), text: requiredText(4000), notedOn: date(), status: choice(groupInputStatuses) },
  {
    /** Who brought it; empty when the group did, or when it does not matter. */
    coacheeId: ref('coachee'),
    conversationId: ref('conversation'),
    meetingId: ref('meeting'),
    treatedMeetingId: ref('meeting'),
    audience: choices(audiences),
  },
);

export const intervisionMethods = ['incident', 'gossip', 'problemSolving', 'learning', 'tenSteps'] as const;
export type IntervisionMethod = (typeof intervisionMethods)[number];

const step = z.object({ title: cleanString.pipe(z.string().trim().min(1).max(200)), minutes: z.number().int().min(1).max(240) });
export type IntervisionStep = z.infer<typeof step>;

/** One casus that a group looked at together, step by step, and what came of it. */
export const intervision = defineRecord(
  { meetingId: ref('meeting'), method: choice(intervisionMethods), steps: json(z.array(step).min(1).max(20), true) },
  {
    caseText: prose(),
    bringerId: ref('coachee'),
    groupInputId: ref('groupInput'),
    outcome: prose(),
    followUp: prose(),
    /** What became of it, asked at the next intervisie. */
    lookBack: prose(),
    audience: choices(audiences),
  },
);

const mark = (): ReturnType<typeof integer> => integer(1, 5);

/** What one school leader, nameless, thought of a bijeenkomst: 1 (not at all) to 5 (very). No person belongs to it. */
export const exitTicket = defineRecord({ meetingId: ref('meeting') }, { usefulness: mark(), usability: mark(), groupFeeling: mark(), energy: mark(), word: text(300) });

export const transferStatuses = ['open', 'done', 'partly', 'dropped'] as const;

/** A transferkaart: what someone takes to the own school after a bijeenkomst. The next bijeenkomst asks what became of it. */
export const transferCard = defineRecord(
  { meetingId: ref('meeting'), coacheeId: ref('coachee'), status: choice(transferStatuses) },
  {
    idea: text(1000),
    step: text(1000),
    dueOn: date(),
    helper: text(200),
    outcome: prose(),
    askedOn: date(),
    askedMeetingId: ref('meeting'),
    audience: choices(audiences),
  },
);
