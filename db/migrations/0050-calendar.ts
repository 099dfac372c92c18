import type { Migration } from '../migrate.ts';

/** The calendar of schools and coach, the wishes and windows of a traject, contact moments. Frozen once shipped: later changes are later steps. */
export const calendar: Migration = {
  version: 50,
  name: 'calendar',
  sql: `
    CREATE TABLE calendar_period (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      school_id TEXT,
      label TEXT,
      holiday TEXT,
      source_uid TEXT
    ) STRICT;
    CREATE INDEX calendar_period_by_school_id ON calendar_period(school_id);

    CREATE TABLE layout_wish (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      weekday INTEGER,
      ordinal INTEGER,
      start_time TEXT,
      end_time TEXT,
      allows_wednesday INTEGER,
      host_school_ids TEXT,
      max_gap_days INTEGER,
      meetings_per_year INTEGER
    ) STRICT;
    CREATE INDEX layout_wish_by_swv_id ON layout_wish(swv_id);

    CREATE TABLE traject_window (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      round INTEGER,
      label TEXT,
      note TEXT,
      done_on TEXT,
      is_fixed INTEGER,
      reasons TEXT
    ) STRICT;
    CREATE INDEX traject_window_by_swv_id ON traject_window(swv_id);

    CREATE TABLE contact_moment (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      partner TEXT NOT NULL,
      date TEXT NOT NULL,
      status TEXT NOT NULL,
      name TEXT,
      start_time TEXT,
      minutes INTEGER,
      form TEXT,
      place TEXT,
      subject TEXT,
      told TEXT,
      not_told TEXT,
      cancel_reason TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX contact_moment_by_swv_id ON contact_moment(swv_id);

    CREATE INDEX calendar_period_by_kind ON calendar_period(kind);
    CREATE INDEX contact_moment_by_date ON contact_moment(date);

    ALTER TABLE meeting ADD COLUMN is_fixed INTEGER;
    ALTER TABLE meeting ADD COLUMN date_options TEXT;
    ALTER TABLE meeting ADD COLUMN reasons TEXT;

    ALTER TABLE traject ADD COLUMN closed_on TEXT;
    ALTER TABLE traject ADD COLUMN follows_id TEXT;
    CREATE INDEX traject_by_follows_id ON traject(follows_id);

    CREATE TABLE postponement_new (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      until TEXT NOT NULL,
      coachee_id TEXT,
      swv_id TEXT,
      point TEXT
    ) STRICT;
    INSERT INTO postponement_new (id, created_at, author, deleted, example, kind, until, coachee_id, swv_id)
      SELECT id, created_at, author, deleted, example, kind, until, coachee_id, swv_id FROM postponement;
    DROP TABLE postponement;
    ALTER TABLE postponement_new RENAME TO postponement;
    CREATE INDEX postponement_by_coachee_id ON postponement(coachee_id);
    CREATE INDEX postponement_by_swv_id ON postponement(swv_id);
  `,
};
