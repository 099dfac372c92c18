import { parseAbsolute, toCalendarDate } from '@internationalized/date';
import type { AgreementLine } from '#shared/ipc/timeline.ts';
import type { ReadDb } from '../connection.ts';

type Row = Omit<AgreementLine, 'person' | 'example' | 'source' | 'madeOn'> & {
  coachee_id: string | null;
  given_name: string | null;
  family_name: string | null;
  conversation_id: string | null;
  meeting_id: string | null;
  made_on: string | null;
  created_at: string;
  example: number;
};

/** Every agreement with every person and group that is still there: the one that is due first in front, without a date behind. */
export function allAgreements(db: ReadDb): AgreementLine[] {
  return db
    .prepare<[], Row>(
      `SELECT a.id, a.text, a.owner, a.status, a.due_on AS dueOn, a.done_on AS doneOn, a.swv_id AS swvId, s.name AS swvName, a.example,
              a.coachee_id, c.given_name, c.family_name, v.id AS conversation_id, m.id AS meeting_id, coalesce(v.date, m.date) AS made_on, a.created_at,
              coalesce(v.id, m.id) AS sourceId
       FROM agreement a JOIN swv s ON s.id = a.swv_id AND s.deleted = 0 LEFT JOIN coachee c ON c.id = a.coachee_id
       LEFT JOIN conversation v ON v.id = a.conversation_id AND v.deleted = 0 LEFT JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0
       WHERE a.deleted = 0 AND (c.id IS NULL OR c.deleted = 0)
       ORDER BY a.due_on IS NULL, a.due_on, a.id`,
    )
    .all()
    .map(({ coachee_id, given_name, family_name, conversation_id, meeting_id, made_on, created_at, example, ...line }) => ({
      ...line,
      madeOn: made_on ?? toCalendarDate(parseAbsolute(created_at, 'Europe/Brussels')).toString(),
      source: conversation_id !== null ? 'conversation' : meeting_id !== null ? 'meeting' : 'other',
      person: coachee_id === null ? null : { id: coachee_id, givenName: given_name ?? '', familyName: family_name ?? '' },
      example: example === 1,
    }));
}
