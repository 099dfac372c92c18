import type { Migration } from '../migrate.ts';

/** Instruments, measurements, answers and leervragen. Frozen once shipped: later changes are later steps. */
export const analysis: Migration = {
  version: 30,
  name: 'analysis',
  sql: `
    CREATE TABLE instrument (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      title TEXT NOT NULL,
      version INTEGER NOT NULL,
      unit TEXT NOT NULL,
      source TEXT,
      rights TEXT,
      previous_id TEXT,
      header_fingerprint TEXT
    ) STRICT;
    CREATE INDEX instrument_by_previous_id ON instrument(previous_id);

    CREATE TABLE scale (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      instrument_id TEXT NOT NULL,
      label TEXT NOT NULL,
      min REAL NOT NULL,
      max REAL NOT NULL,
      need_end TEXT NOT NULL,
      position TEXT NOT NULL,
      theme_id TEXT
    ) STRICT;
    CREATE INDEX scale_by_instrument_id ON scale(instrument_id);
    CREATE INDEX scale_by_theme_id ON scale(theme_id);

    CREATE TABLE item (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      instrument_id TEXT NOT NULL,
      code TEXT NOT NULL,
      kind TEXT NOT NULL,
      position TEXT NOT NULL,
      scale_id TEXT,
      text TEXT,
      min REAL,
      max REAL,
      reverse INTEGER,
      labels TEXT
    ) STRICT;
    CREATE INDEX item_by_instrument_id ON item(instrument_id);
    CREATE INDEX item_by_scale_id ON item(scale_id);

    CREATE TABLE measurement (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      instrument_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      moment TEXT NOT NULL,
      naming TEXT NOT NULL,
      taken_on TEXT NOT NULL,
      label TEXT
    ) STRICT;
    CREATE INDEX measurement_by_instrument_id ON measurement(instrument_id);
    CREATE INDEX measurement_by_swv_id ON measurement(swv_id);

    CREATE TABLE response (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      measurement_id TEXT NOT NULL,
      respondent_key TEXT NOT NULL,
      answers TEXT NOT NULL,
      coachee_id TEXT,
      submitted_at TEXT,
      finished INTEGER
    ) STRICT;
    CREATE INDEX response_by_measurement_id ON response(measurement_id);
    CREATE INDEX response_by_coachee_id ON response(coachee_id);

    CREATE TABLE learning_question (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      text TEXT NOT NULL,
      status TEXT NOT NULL,
      coachee_id TEXT,
      theme_id TEXT,
      level TEXT,
      priority INTEGER,
      practices TEXT,
      traits TEXT,
      pillars TEXT,
      evidence TEXT,
      audience TEXT,
      started_on TEXT
    ) STRICT;
    CREATE INDEX learning_question_by_swv_id ON learning_question(swv_id);
    CREATE INDEX learning_question_by_coachee_id ON learning_question(coachee_id);
    CREATE INDEX learning_question_by_theme_id ON learning_question(theme_id);
  `,
};
