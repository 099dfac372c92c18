import type { Migration } from '../migrate.ts';

/** A round in a school team says how an answer comes back. Frozen once shipped: later changes are later steps. */
export const roundReturn: Migration = {
  version: 260,
  name: 'round-return',
  sql: `ALTER TABLE feedback_round ADD COLUMN return_to TEXT;`,
};
