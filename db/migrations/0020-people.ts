import type { Migration } from '../migrate.ts';

/** Everything about programmes, groups, schools and people. Frozen once shipped: later changes are later steps. */
export const people: Migration = {
  version: 20,
  name: 'people',
  sql: `
    CREATE TABLE author (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE programme (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      provider TEXT,
      partners TEXT,
      aims TEXT,
      conversations_per_year INTEGER,
      meetings_per_year INTEGER,
      starts_on TEXT,
      ends_on TEXT
    ) STRICT;

    CREATE TABLE theme (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      programme_id TEXT NOT NULL,
      label TEXT NOT NULL,
      position TEXT NOT NULL,
      description TEXT,
      practices TEXT,
      traits TEXT,
      pillars TEXT,
      seed TEXT
    ) STRICT;
    CREATE INDEX theme_by_programme_id ON theme(programme_id);

    CREATE TABLE school (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      code TEXT,
      network TEXT,
      level TEXT,
      population TEXT,
      pupils INTEGER,
      leadership_team TEXT,
      street TEXT,
      postal_code TEXT,
      municipality TEXT,
      municipality_code TEXT,
      province TEXT,
      phone TEXT,
      email TEXT,
      website TEXT,
      school_group TEXT,
      school_board TEXT,
      vision TEXT,
      vision_on TEXT,
      vision_makers TEXT
    ) STRICT;

    CREATE TABLE leadership_change (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      school_id TEXT NOT NULL,
      changed_on TEXT NOT NULL,
      outgoing_id TEXT,
      incoming_id TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX leadership_change_by_school_id ON leadership_change(school_id);
    CREATE INDEX leadership_change_by_outgoing_id ON leadership_change(outgoing_id);
    CREATE INDEX leadership_change_by_incoming_id ON leadership_change(incoming_id);

    CREATE TABLE coachee (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      role TEXT,
      email TEXT,
      phone TEXT,
      code TEXT,
      in_role_since TEXT,
      conversations_per_year INTEGER
    ) STRICT;

    CREATE TABLE coachee_school (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      school_id TEXT NOT NULL,
      role TEXT,
      starts_on TEXT,
      ends_on TEXT
    ) STRICT;
    CREATE INDEX coachee_school_by_coachee_id ON coachee_school(coachee_id);
    CREATE INDEX coachee_school_by_school_id ON coachee_school(school_id);

    CREATE TABLE swv (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      shared_goals TEXT,
      school_group TEXT,
      meeting_minutes INTEGER,
      notes TEXT
    ) STRICT;

    CREATE TABLE traject (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      programme_id TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      status TEXT
    ) STRICT;
    CREATE INDEX traject_by_swv_id ON traject(swv_id);
    CREATE INDEX traject_by_programme_id ON traject(programme_id);

    CREATE TABLE membership (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ends_on TEXT,
      end_reason TEXT,
      seat_of TEXT
    ) STRICT;
    CREATE INDEX membership_by_swv_id ON membership(swv_id);
    CREATE INDEX membership_by_coachee_id ON membership(coachee_id);
    CREATE INDEX membership_by_seat_of ON membership(seat_of);

    CREATE TABLE postponement (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      until TEXT NOT NULL,
      swv_id TEXT
    ) STRICT;
    CREATE INDEX postponement_by_coachee_id ON postponement(coachee_id);
    CREATE INDEX postponement_by_swv_id ON postponement(swv_id);

    CREATE TABLE import_batch (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      file_name TEXT NOT NULL,
      file_hash TEXT NOT NULL,
      added INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      unchanged INTEGER NOT NULL,
      measurement_id TEXT,
      undone INTEGER,
      details TEXT
    ) STRICT;
    CREATE INDEX import_batch_by_measurement_id ON import_batch(measurement_id);
  `,
};
