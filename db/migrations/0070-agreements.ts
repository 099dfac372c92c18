import type { Migration } from '../migrate.ts';

/** Intakes, coachingsovereenkomsten, and the papers of the end of a traject. Frozen once shipped: later changes are later steps. */
export const agreements: Migration = {
  version: 70,
  name: 'agreements',
  sql: `
    CREATE TABLE coachee_intake (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      held_on TEXT,
      expectations TEXT,
      motivation TEXT,
      prior_training TEXT,
      preferences TEXT,
      preference_note TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX coachee_intake_by_coachee_id ON coachee_intake(coachee_id);
    CREATE INDEX coachee_intake_by_swv_id ON coachee_intake(swv_id);

    CREATE TABLE text_template (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE coaching_agreement (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      text TEXT NOT NULL,
      signed_on TEXT,
      signed_by TEXT,
      valid_from TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX coaching_agreement_by_coachee_id ON coaching_agreement(coachee_id);
    CREATE INDEX coaching_agreement_by_swv_id ON coaching_agreement(swv_id);

    CREATE TABLE sustainability_plan (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      traject_id TEXT NOT NULL,
      policy_team TEXT,
      policy_support TEXT,
      relief TEXT,
      group_keeps TEXT,
      carriers TEXT,
      look_back_on TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX sustainability_plan_by_swv_id ON sustainability_plan(swv_id);
    CREATE INDEX sustainability_plan_by_traject_id ON sustainability_plan(traject_id);

    CREATE TABLE certificate (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      traject_id TEXT NOT NULL,
      text TEXT NOT NULL,
      issued_on TEXT,
      minutes INTEGER,
      missed_meeting_ids TEXT
    ) STRICT;
    CREATE INDEX certificate_by_coachee_id ON certificate(coachee_id);
    CREATE INDEX certificate_by_swv_id ON certificate(swv_id);
    CREATE INDEX certificate_by_traject_id ON certificate(traject_id);

    ALTER TABLE learning_question ADD COLUMN taken_from_id TEXT;
    CREATE INDEX learning_question_by_taken_from_id ON learning_question(taken_from_id);
  `,
};
