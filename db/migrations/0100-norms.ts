import type { Migration } from '../migrate.ts';

/** The norms of a programme's rhythm, what differs for one person in one school year, and who was at a bijeenkomst. Frozen once shipped: later changes are later steps. */
export const norms: Migration = {
  version: 100,
  name: 'norms',
  sql: `
    ALTER TABLE programme ADD COLUMN max_gap_days INTEGER;
    ALTER TABLE programme ADD COLUMN priority_questions_min INTEGER;
    ALTER TABLE programme ADD COLUMN priority_questions_max INTEGER;
    ALTER TABLE programme ADD COLUMN needs_bsa INTEGER;
    ALTER TABLE programme ADD COLUMN needs_signed_agreement INTEGER;
    ALTER TABLE programme ADD COLUMN feedback_per_year INTEGER;

    ALTER TABLE meeting ADD COLUMN with_team INTEGER;

    CREATE TABLE person_norm (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      school_year INTEGER NOT NULL,
      conversations INTEGER,
      feedback INTEGER
    ) STRICT;
    CREATE INDEX person_norm_by_coachee_id ON person_norm(coachee_id);
    CREATE INDEX person_norm_by_swv_id ON person_norm(swv_id);
  `,
};
