import type { Migration } from '../migrate.ts';

/** Frameworks of a programme, the intake of a group, its parts, its formal leaders and its coaches. Frozen once shipped: later changes are later steps. */
export const start: Migration = {
  version: 60,
  name: 'start',
  sql: `
    CREATE TABLE framework (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      programme_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      position TEXT NOT NULL,
      is_kapstok INTEGER,
      source TEXT,
      description TEXT
    ) STRICT;
    CREATE INDEX framework_by_programme_id ON framework(programme_id);

    CREATE TABLE framework_item (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      framework_id TEXT NOT NULL,
      code TEXT NOT NULL,
      label TEXT NOT NULL,
      position TEXT NOT NULL,
      group_label TEXT,
      is_hidden INTEGER
    ) STRICT;
    CREATE INDEX framework_item_by_framework_id ON framework_item(framework_id);

    CREATE TABLE swv_intake (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      programme_id TEXT,
      held_on TEXT,
      participation TEXT,
      expectations TEXT,
      shared_interests TEXT,
      trust TEXT,
      met_before TEXT,
      context_conditions TEXT,
      organisation_conditions TEXT,
      decision TEXT,
      decision_reason TEXT,
      decided_on TEXT
    ) STRICT;
    CREATE INDEX swv_intake_by_swv_id ON swv_intake(swv_id);
    CREATE INDEX swv_intake_by_programme_id ON swv_intake(programme_id);

    CREATE TABLE subgroup (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      name TEXT NOT NULL,
      coachee_ids TEXT,
      purpose TEXT
    ) STRICT;
    CREATE INDEX subgroup_by_swv_id ON subgroup(swv_id);

    CREATE TABLE formal_leader (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT,
      coachee_id TEXT,
      role TEXT,
      involvement TEXT,
      starts_on TEXT,
      ends_on TEXT,
      does TEXT,
      does_not TEXT,
      is_told TEXT,
      is_not_told TEXT,
      group_may_ask TEXT,
      coach_may_ask TEXT,
      agreed_on TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX formal_leader_by_swv_id ON formal_leader(swv_id);
    CREATE INDEX formal_leader_by_coachee_id ON formal_leader(coachee_id);

    CREATE TABLE swv_coach (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT,
      starts_on TEXT,
      ends_on TEXT,
      is_lead INTEGER
    ) STRICT;
    CREATE INDEX swv_coach_by_swv_id ON swv_coach(swv_id);

    ALTER TABLE programme ADD COLUMN aim_list TEXT;
    ALTER TABLE swv ADD COLUMN origin TEXT;
    ALTER TABLE learning_question ADD COLUMN framework_item_ids TEXT;
  `,
};
