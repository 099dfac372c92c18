import type { Rec } from '#shared/domain/records.ts';
import type { EvidenceView, QuestionThemes, QuestionView } from '#shared/ipc/questions.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';

const statusOrder = { active: 0, draft: 1, paused: 2, answered: 3, dropped: 4 } as const;

/** Leervragen of a group (with those of its people) or of one person: prioritaire first, dropped ones last. */
export function listQuestions(db: ReadDb, where: { readonly swvId?: string | undefined; readonly coacheeId?: string | undefined }): QuestionView[] {
  const questions = listRecords(db, 'learningQuestion', where);
  const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T & {} => value !== null && value !== undefined);
  const people = new Map(getRecords(db, 'coachee', present(questions.map(({ coacheeId }) => coacheeId))).map((person) => [person.id, person]));
  const themes = new Map(getRecords(db, 'theme', present(questions.map(({ themeId }) => themeId))).map(({ id, label }) => [id, label]));
  return questions.toSorted(byUrgency).map((question) => {
    const person = question.coacheeId === null ? undefined : people.get(question.coacheeId);
    return {
      question,
      person: person === undefined ? null : { id: person.id, givenName: person.givenName, familyName: person.familyName },
      themeLabel: question.themeId === null ? null : (themes.get(question.themeId) ?? null),
      evidence: (question.evidence ?? []).map((piece) => evidenceView(db, piece)),
    };
  });
}

/** The themes that a group's leervragen can be about: those of its programmes, in their order. */
export function themesOfGroup(db: ReadDb, swvId: string): QuestionThemes {
  const programmes = new Set(listRecords(db, 'traject', { swvId }).map(({ programmeId }) => programmeId));
  return listRecords(db, 'theme')
    .filter(({ programmeId }) => programmes.has(programmeId))
    .toSorted((left, right) => (left.position < right.position ? -1 : 1))
    .map(({ id, label }) => ({ id, label }));
}

/** The group that a person is in on that day, else the latest she was in. */
export function groupOf(db: ReadDb, coacheeId: string, today: string): string | null {
  const seats = listRecords(db, 'membership', { coacheeId }).toSorted((left, right) => (left.startsOn < right.startsOn ? 1 : -1));
  const now = seats.find(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today));
  return (now ?? seats[0])?.swvId ?? null;
}

function evidenceView(db: ReadDb, { kind, measurementId, entryId, scaleId, itemId, mean, n, text }: NonNullable<Rec<'learningQuestion'>['evidence']>[number]): EvidenceView {
  if (kind === 'plgEntry') return logbookView(db, entryId ?? '', text);
  const measurement = measurementId === null ? undefined : getRecord(db, 'measurement', measurementId);
  const scale = scaleId === null ? undefined : getRecord(db, 'scale', scaleId);
  const item = itemId === null ? undefined : getRecord(db, 'item', itemId);
  return {
    label: scale?.label ?? item?.text ?? '',
    moment: measurement?.moment ?? null,
    takenOn: measurement?.takenOn ?? null,
    mean,
    n,
    min: scale?.min ?? null,
    max: scale?.max ?? null,
    text,
    isThere: measurement !== undefined && !measurement.deleted,
  };
}

/** A page of the logbook of a PLG: its day, the theme of the PLG, and the words as they were when it was chosen. */
function logbookView(db: ReadDb, entryId: string, text: string | null): EvidenceView {
  const entry = getRecord(db, 'plgEntry', entryId);
  const plg = entry === undefined ? undefined : getRecord(db, 'plg', entry.plgId);
  const nothing = { moment: null, mean: null, n: null, min: null, max: null } as const;
  return { ...nothing, label: plg?.theme ?? '', takenOn: entry?.date ?? null, text, isThere: entry !== undefined && !entry.deleted, isLogbook: true };
}

function byUrgency(left: Rec<'learningQuestion'>, right: Rec<'learningQuestion'>): number {
  const status = statusOrder[left.status] - statusOrder[right.status];
  if (status !== 0) return status;
  const priority = (left.priority ?? 4) - (right.priority ?? 4);
  return priority === 0 ? (left.id < right.id ? -1 : 1) : priority;
}
