import { audiences } from '../audience.ts';
import { choice, choices, date, prose, ref, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';

export const plgStatuses = ['planned', 'running', 'paused', 'finished'] as const;

/** The professionele leergemeenschap that a school leader starts in the own school in year 2. */
export const plg = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), theme: requiredText(300), status: choice(plgStatuses) },
  {
    schoolId: ref('school'),
    startedOn: date(),
    /** Who takes part, by function only: "zes leraren van de onderbouw". */
    participants: text(500),
    rhythm: text(200),
    learningQuestionId: ref('learningQuestion'),
    audience: choices(audiences),
  },
);

/** One page of its logbook. */
export const plgEntry = defineRecord(
  { plgId: ref('plg'), date: date() },
  {
    /** What was done. */
    done: prose(),
    obstacle: prose(),
    /** What it yielded. */
    gain: prose(),
    /** The item of the library whose meeneemversie was led. */
    libraryKey: text(120),
    /** The question to bring back to the group, and what the team answered. */
    question: text(500),
    answer: prose(),
    /** The bijeenkomst whose opening it went to. */
    meetingId: ref('meeting'),
    /** The part that opens that bijeenkomst; while it stands in no draaiboek, the question waits again. */
    partId: ref('runSheetPart'),
    audience: choices(audiences),
  },
);
