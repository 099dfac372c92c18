import type { EarlierQuestion } from '#shared/ipc/papers.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { PersonRef } from '#shared/ipc/people.ts';
import { isOverlapping } from '#shared/domain/traject-end.ts';
import type { ReadDb } from '../connection.ts';
import { getRecords, listRecords } from '../records/read.ts';
import { compareByName, refOf } from './people.ts';
import { listQuestions } from './questions.ts';

type Span = { readonly startsOn: string; readonly endsOn: string };

/** Everyone who had a seat in the group during these years, by name. */
export function peopleDuring(db: ReadDb, swvId: string, span: Span): PersonRef[] {
  const seats = listRecords(db, 'membership', { swvId }).filter((seat) => isOverlapping(seat, span));
  return getRecords(db, 'coachee', [...new Set(seats.map(({ coacheeId }) => coacheeId))])
    .filter(({ deleted }) => !deleted)
    .map(refOf)
    .sort(compareByName);
}

/** What still stands open in a group on that day. */
export function openIn(db: ReadDb, swvId: string, today: string): { conversations: number; meetings: number; agreements: number; questions: number } {
  const count = (sql: string, ...params: string[]): number => db.prepare<string[], { n: number }>(sql).get(...params)?.n ?? 0;
  return {
    conversations: count("SELECT count(*) AS n FROM conversation WHERE swv_id = ? AND deleted = 0 AND status = 'planned' AND date >= ?", swvId, today),
    meetings: count("SELECT count(*) AS n FROM meeting WHERE swv_id = ? AND deleted = 0 AND status = 'planned' AND date >= ?", swvId, today),
    agreements: count("SELECT count(*) AS n FROM agreement WHERE swv_id = ? AND deleted = 0 AND status = 'open'", swvId),
    questions: count("SELECT count(*) AS n FROM learning_question WHERE swv_id = ? AND deleted = 0 AND status IN ('draft', 'active', 'paused')", swvId),
  };
}

/**
 * Leervragen from before the follow-up traject of their group, of that group or of one person. They are earlier ones
 * once the follow-up has begun, or the traject before it was closed.
 */
export function earlierQuestions(db: ReadDb, where: { readonly swvId?: string | undefined; readonly coacheeId?: string | undefined }, today: string): EarlierQuestion[] {
  const follows = new Map<string, string>();
  const trajects = listRecords(db, 'traject');
  const closed = new Set(trajects.filter(({ status }) => status === 'closed').map(({ id }) => id));
  for (const { swvId, followsId, startsOn } of trajects) {
    if (followsId !== null && (startsOn <= today || closed.has(followsId)) && startsOn > (follows.get(swvId) ?? '')) follows.set(swvId, startsOn);
  }
  if (follows.size === 0) return [];
  const views = listQuestions(db, where);
  const taken = new Set(views.flatMap(({ question }) => question.takenFromId ?? []));
  return views.flatMap(({ question, person, themeLabel }): EarlierQuestion[] => {
    const from = follows.get(question.swvId);
    if (from === undefined || question.takenFromId !== null || beganOn(question) >= from) return [];
    return [{ question, person, themeLabel, isTakenOn: taken.has(question.id) }];
  });
}

function beganOn({ startedOn, createdAt }: Rec<'learningQuestion'>): string {
  return startedOn ?? createdAt.slice(0, 10);
}
