import type { Audience } from './audience.ts';
import type { Rec } from './records.ts';

type Agreement = Rec<'agreement'>;

/** The same agreement, once or made with several people. */
export type AgreementRow = { readonly text: string; readonly dueOn: string | null; readonly agreements: readonly Agreement[] };

/** Agreements of one kind that the same readers may see. */
export type AgreementKind = { readonly owner: Agreement['owner']; readonly audience: readonly Audience[]; readonly rows: readonly AgreementRow[] };

const owners = ['swv', 'coachee', 'coach'] as const;

/** What was agreed at a bijeenkomst: of the group first, each kind with who may see it, and what several people agreed once. */
export function agreementKinds(agreements: readonly Agreement[]): AgreementKind[] {
  const kinds = Map.groupBy(agreements, ({ owner, audience }) => JSON.stringify([owner, [...(audience ?? [])].sort()]));
  return [...kinds.values()]
    .map((list) => ({ owner: list[0]?.owner ?? 'swv', audience: list[0]?.audience ?? [], rows: rowsOf(list) }))
    .toSorted((a, b) => owners.indexOf(a.owner) - owners.indexOf(b.owner));
}

function rowsOf(agreements: readonly Agreement[]): AgreementRow[] {
  // Of the group each is one of its own, also when the words are the same.
  const rows = Map.groupBy(agreements, ({ id, owner, text, dueOn }) => (owner === 'coachee' ? JSON.stringify([text, dueOn]) : id));
  return [...rows.values()].map((list) => ({ text: list[0]?.text ?? '', dueOn: list[0]?.dueOn ?? null, agreements: list }));
}
