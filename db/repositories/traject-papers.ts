import type { ReadDb } from '../connection.ts';

export type SignedAgreement = { readonly swvId: string; readonly coacheeId: string; readonly signedOn: string };

/**
 * Who has a signed coachingsovereenkomst in which group, with the day on which the latest was signed. Whoever is not
 * in the list has none; a later version that is not signed yet does not take that away.
 */
export function signedAgreements(db: ReadDb): SignedAgreement[] {
  return db
    .prepare<[], { swv_id: string; coachee_id: string; signed_on: string }>(
      'SELECT swv_id, coachee_id, max(signed_on) AS signed_on FROM coaching_agreement WHERE deleted = 0 AND signed_on IS NOT NULL GROUP BY swv_id, coachee_id',
    )
    .all()
    .map((row) => ({ swvId: row.swv_id, coacheeId: row.coachee_id, signedOn: row.signed_on }));
}
