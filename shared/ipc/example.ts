import type { RecordType } from '../domain/records.ts';
import { command, nothing, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** What there is of the Voorbeeldgroep, and so what goes when it is removed: also what the coach added to it. */
export type ExampleState = {
  readonly exists: boolean;
  readonly swvId: string | null;
  readonly swvName: string | null;
  /** Records in sight per kind; kinds without any are left out. */
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
};

/** The fictional group to play with: made whole and erased whole, never mixed with real people. */
export const exampleContract = {
  'example.state': query<ExampleState>()(nothing),
  'example.create': command<Done & { readonly swvId: string }>()(nothing),
  'example.remove': command<Done>()(nothing),
} as const;
