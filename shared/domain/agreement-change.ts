import type { Patch, Values } from './records.ts';

type Agreement = Pick<Values<'agreement'>, 'status' | 'dueOn' | 'doneOn' | 'owner' | 'coacheeId'>;

/** What can be done with several agreements at once. */
export type AgreementEdit =
  | { readonly do: 'status'; readonly status: Values<'agreement'>['status'] }
  | { readonly do: 'date'; readonly dueOn: string | null }
  | { readonly do: 'owner'; readonly owner: Values<'agreement'>['owner'] };

/**
 * What an edit changes on one agreement; null when it leaves it as it is. Only what is done has a day on which that was:
 * `today`. An agreement of the whole group cannot be done by one school leader, so that it keeps who does it.
 */
export function changedAgreement(agreement: Agreement, edit: AgreementEdit, today: string): Patch<'agreement'> | null {
  switch (edit.do) {
    case 'status':
      return agreement.status === edit.status ? null : { status: edit.status, doneOn: edit.status === 'done' ? today : null };
    case 'date':
      return agreement.dueOn === edit.dueOn ? null : { dueOn: edit.dueOn };
    case 'owner':
      return agreement.owner === edit.owner || (edit.owner === 'coachee' && agreement.coacheeId === null) ? null : { owner: edit.owner };
  }
}
