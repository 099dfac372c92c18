import type { Migration } from '../migrate.ts';

/** The coach's own items in the library, and which item a part of a draaiboek was made from. Frozen once shipped: later changes are later steps. */
export const library: Migration = {
  version: 150,
  name: 'library',
  sql: `
    CREATE TABLE library_item (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      summary TEXT,
      goal TEXT,
      for_whom TEXT,
      when_to_use TEXT,
      minutes INTEGER,
      group_min INTEGER,
      group_max INTEGER,
      mode TEXT,
      themes TEXT,
      material TEXT,
      steps TEXT,
      questions TEXT,
      take_home_steps TEXT,
      take_home_question TEXT,
      without_coach TEXT,
      exchange TEXT,
      source TEXT,
      tags TEXT,
      experience TEXT,
      contact TEXT,
      tried_on TEXT,
      based_on TEXT
    ) STRICT;

    ALTER TABLE run_sheet_part ADD COLUMN library_key TEXT;
    CREATE INDEX run_sheet_part_by_library_key ON run_sheet_part(library_key);
  `,
};
