import { getRecord, getRecords } from '#db/records/read.ts';
import { runSheetOf } from '#db/repositories/board.ts';
import { membersOf } from '#db/repositories/people.ts';
import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import { takesTime } from '#shared/domain/board.ts';
import { attendancePage, type MeetingFacts } from '#shared/domain/paper/meeting-sheets.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { ownRunSheetPage, runSheetPage, type PartFact, type RunSheetFacts } from '#shared/domain/paper/run-sheets.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { Rec } from '#shared/domain/records.ts';
import { ownItem } from '#shared/library/own.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import type { RunSheetPart } from '#shared/ipc/board.ts';
import type { Deps } from '../deps.ts';

/** What every sheet of a bijeenkomst says of it, handed to the sheet; null when the bijeenkomst is gone. */
export function onMeeting({ writer }: Deps, meetingId: string, page: (facts: MeetingFacts, meeting: Rec<'meeting'>) => SheetPage): SheetPage | null {
  const { db } = writer;
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return null;
  const sheet = runSheetOf(db, meeting.swvId, meetingId);
  const { date, startTime, endTime, place, swvId } = meeting;
  const host = meeting.hostSchoolId === null ? undefined : getRecord(db, 'school', meeting.hostSchoolId);
  return page(
    {
      swvName: getRecord(db, 'swv', swvId)?.name ?? '',
      coachName: getRecord(db, 'author', writer.author)?.name ?? '',
      date,
      startTime,
      endTime,
      place: place ?? host?.name ?? null,
      number: sheet === null || sheet.number === null || sheet.total === null ? null : { number: sheet.number, total: sheet.total },
    },
    meeting,
  );
}

/** The draaiboek for the group. */
export function runSheetPageOf(deps: Deps, meetingId: string, words: SheetWords): Promise<SheetPage | null> {
  return onRunSheet(deps, meetingId, (facts) => runSheetPage(facts, words));
}

/** The draaiboek to lead the day by, for the coach alone. */
export function ownRunSheetPageOf(deps: Deps, meetingId: string, words: SheetWords): Promise<SheetPage | null> {
  return onRunSheet(deps, meetingId, (facts) => ownRunSheetPage(facts, words));
}

async function onRunSheet(deps: Deps, meetingId: string, page: (facts: RunSheetFacts) => SheetPage): Promise<SheetPage | null> {
  // Two hundred texts that are only needed here; fetched before the store is read, so that one moment is read.
  const { builtInItems } = await import('#shared/library/all.ts');
  return onMeeting(deps, meetingId, (facts, { swvId, notes }) => page({ ...facts, notes, parts: (runSheetOf(deps.writer.db, swvId, meetingId)?.parts ?? []).map((part) => partFact(deps, part, builtInItems)) }));
}

function partFact(deps: Deps, { record, startsAt, themeLabel }: RunSheetPart, builtIn: readonly LibraryItem[]): PartFact {
  const { title, minutes, isBreak, note, happened, libraryKey } = record;
  const item = libraryKey === null ? undefined : (builtIn.find(({ id }) => id === libraryKey) ?? ownLibraryItem(deps, libraryKey));
  return {
    title,
    minutes,
    startsAt,
    themeLabel,
    isBreak: isBreak === true,
    takesTime: takesTime(record),
    note,
    happened,
    input: inputOf(deps, record),
    questions: questionsOf(deps, record),
    format: item === undefined ? null : { steps: item.steps ?? [], material: item.material ?? [] },
  };
}

function ownLibraryItem({ writer }: Deps, key: string): LibraryItem | undefined {
  const record = getRecord(writer.db, 'libraryItem', key);
  return record === undefined || record.deleted ? undefined : ownItem(record);
}

function inputOf(deps: Deps, { groupInputId }: Rec<'runSheetPart'>): PartFact['input'] {
  const input = groupInputId === null ? undefined : getRecord(deps.writer.db, 'groupInput', groupInputId);
  return input === undefined || input.deleted ? null : { kind: input.kind, text: input.text, from: nameOf(deps, input.coacheeId) };
}

function questionsOf(deps: Deps, { learningQuestionIds }: Rec<'runSheetPart'>): PartFact['questions'] {
  return getRecords(deps.writer.db, 'learningQuestion', learningQuestionIds ?? [])
    .filter(({ deleted }) => !deleted)
    .map(({ text, coacheeId }) => ({ text, from: nameOf(deps, coacheeId) }));
}

function nameOf({ writer }: Deps, coacheeId: string | null): string | null {
  const person = coacheeId === null ? undefined : getRecord(writer.db, 'coachee', coacheeId);
  return person === undefined ? null : `${person.givenName} ${person.familyName}`;
}

/** Who has a seat on the day of the bijeenkomst, by name. */
export function attendanceOf(deps: Deps, meetingId: string, words: SheetWords): SheetPage | null {
  const { db } = deps.writer;
  return onMeeting(deps, meetingId, (facts, { swvId }) => {
    const members = membersOf(db, swvId, facts.date).filter(({ startsOn, endsOn }) => startsOn <= facts.date && (endsOn === null || endsOn >= facts.date));
    return attendancePage({ ...facts, people: members.map(({ coachee }) => ({ name: `${coachee.givenName} ${coachee.familyName}`, schoolName: schoolNameOf(db, coachee.id, facts.date) })) }, words);
  });
}
