import type { Migration } from '../migrate.ts';

/** Filters of lists, kept under a name. Frozen once shipped: later changes are later steps. */
export const views: Migration = {
  version: 210,
  name: 'views',
  sql: `
    CREATE TABLE saved_filter (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      screen TEXT NOT NULL,
      name TEXT NOT NULL,
      filter TEXT NOT NULL,
      position TEXT NOT NULL
    ) STRICT;
    CREATE INDEX saved_filter_by_screen ON saved_filter(screen);
  `,
};
