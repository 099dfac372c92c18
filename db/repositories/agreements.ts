import type { Rec } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';

/** The agreements made in a gesprek, in their own order. */
export function agreementsOfConversation(db: ReadDb, conversationId: string): Rec<'agreement'>[] {
  return listRecords(db, 'agreement', { conversationId }).toSorted(byPosition);
}

/** Everything that was agreed with a person, open ones by due date (without one last), then the others, latest first. */
export function agreementsOfCoachee(db: ReadDb, coacheeId: string): { readonly open: Rec<'agreement'>[]; readonly closed: Rec<'agreement'>[] } {
  const all = listRecords(db, 'agreement', { coacheeId });
  return {
    open: all.filter(({ status }) => status === 'open').toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.id, b.id)),
    closed: all.filter(({ status }) => status !== 'open').toSorted((a, b) => compare(b.doneOn ?? '', a.doneOn ?? '') || compare(b.id, a.id)),
  };
}

function byPosition(a: Rec<'agreement'>, b: Rec<'agreement'>): number {
  return compare(a.position, b.position) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
