import { z } from 'zod';
import { audiences } from '../audience.ts';
import { conversationModels } from '../conversation-models.ts';
import { boolean, choice, choices, date, integer, json, order, prose, ref, refs, requiredText, text, time } from '../field.ts';
import { planReason } from '../plan-reason.ts';
import { defineRecord } from '../record.ts';

export const eventStatuses = ['planned', 'held', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];
export const meetingKinds = ['withinSwv', 'acrossSwv', 'withoutCoach', 'withGuests'] as const;

/** A bijeenkomst. Rows that only tell that it took place (starting mid-traject) have `dateOnly`. */
export const meeting = defineRecord(
  { swvId: ref('swv'), date: date(), status: choice(eventStatuses) },
  {
    startTime: time(),
    endTime: time(),
    place: text(),
    hostSchoolId: ref('school'),
    kind: choice(meetingKinds),
    /** Whether members of the schools' teams take part besides the school leaders. */
    withTeam: boolean(),
    /** Who else is there, by name or role, as the coach writes it. */
    guests: text(500),
    title: text(),
    notes: prose(),
    /** Ids of the exittickets that the shown figures stand on; see `counted-batches.ts` for when others may join. No reference: tickets stay where a bijeenkomst may go. */
    countedTicketIds: json(z.array(z.uuid()).max(500)),
    cancelReason: text(500),
    dateOnly: boolean(),
    /** Put on its day by hand or agreed with the group: laying out again leaves it there. */
    isFixed: boolean(),
    /** Days that the group is still asked to choose from. */
    dateOptions: json(z.array(z.iso.date()).max(6)),
    /** Why it stands on this day, when it was proposed. */
    reasons: json(z.array(planReason).max(20), true),
  },
);

export const partStatuses = ['planned', 'done', 'dropped', 'parked'] as const;

/** A part of the draaiboek; `position` is its place in the day. A break takes time but is no work time of the day. */
export const runSheetPart = defineRecord(
  { meetingId: ref('meeting'), title: requiredText(300), minutes: integer(1, 720), position: order() },
  {
    themeId: ref('theme'),
    learningQuestionIds: refs('learningQuestion'),
    note: prose(),
    status: choice(partStatuses),
    isBreak: boolean(),
    /** What of the library it was made from: the key of an item that comes with the app, or the id of an own one. */
    libraryKey: text(120),
    /** What happened, noted while it took place. */
    happened: prose(),
    /** When it ended that day: from there the rest of the day is counted. */
    endedAt: time(),
    /** The part of an earlier bijeenkomst that was parked and comes back as this one. */
    parkedFromId: ref('runSheetPart'),
    /** The dilemma, casus or question that it treats. */
    groupInputId: ref('groupInput'),
  },
);

export const conversationKinds = ['regular', 'intake', 'short', 'closing', 'group'] as const;
export const conversationForms = ['inPerson', 'online', 'phone'] as const;

/** A gesprek with one school leader. */
export const conversation = defineRecord(
  { coacheeId: ref('coachee'), swvId: ref('swv'), date: date(), status: choice(eventStatuses) },
  {
    startTime: time(),
    minutes: integer(5, 600),
    place: text(),
    form: choice(conversationForms),
    kind: choice(conversationKinds),
    cancelReason: text(500),
    /** Only known that it took place: no log belongs to it. */
    dateOnly: boolean(),
    /** The guide that the coach chose for it, if any. */
    model: choice(conversationModels),
    /** Themes that the coach ticked after the gesprek; they show, signals weigh. */
    themeIds: refs('theme'),
    /** Who may see those themes. */
    audience: choices(audiences),
    /** Everyone who takes part in a gesprek of kind `group`; the first of them is `coacheeId`. */
    coacheeIds: refs('coachee'),
    /** A guide of the coach's own: the id of an item of the library. It goes before `model`. */
    modelKey: text(120),
    /** When the school leader read the log back, and *akkoord* or what has to be added, in own words. */
    readBackOn: date(),
    readBackNote: prose(),
    /** Why the log was changed after it was finished; may stay empty. */
    amendNote: prose(),
  },
);

export const blockKinds = ['whatLives', 'ownWords', 'reflection', 'supervision', 'free'] as const;

/** A piece of the log with its own audience; an empty audience is *enkel voor mij*. */
export const conversationBlock = defineRecord(
  { conversationId: ref('conversation'), kind: choice(blockKinds), position: order() },
  { heading: text(120), text: prose(), audience: choices(audiences) },
);

export const agreementStatuses = ['open', 'done', 'dropped'] as const;
export const agreementOwners = ['coachee', 'coach', 'swv'] as const;

/** An afspraak: what, who, by when. */
export const agreement = defineRecord(
  { swvId: ref('swv'), text: requiredText(1000), owner: choice(agreementOwners), status: choice(agreementStatuses), position: order() },
  {
    coacheeId: ref('coachee'),
    conversationId: ref('conversation'),
    meetingId: ref('meeting'),
    /** The observatie that it came from, as the one next step. */
    observationId: ref('observation'),
    /** The leervraag that it works on. */
    learningQuestionId: ref('learningQuestion'),
    dueOn: date(),
    doneOn: date(),
    audience: choices(audiences),
  },
);

/** A signal that the coach ticked: this theme lives with this person or group. Never taken from text. */
export const themeSignal = defineRecord(
  { themeId: ref('theme'), swvId: ref('swv'), noticedOn: date() },
  { coacheeId: ref('coachee'), conversationId: ref('conversation'), meetingId: ref('meeting'), audience: choices(audiences) },
);
