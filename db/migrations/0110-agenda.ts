import type { Migration } from '../migrate.ts';

/** Events of other calendars and what stands for them here, and the calendar files that went out. Frozen once shipped: later changes are later steps. */
export const agenda: Migration = {
  version: 110,
  name: 'agenda',
  sql: `
    CREATE TABLE calendar_link (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      uid TEXT NOT NULL,
      meeting_id TEXT,
      conversation_id TEXT,
      contact_moment_id TEXT,
      calendar_period_id TEXT,
      sequence INTEGER,
      ignored INTEGER,
      seen TEXT
    ) STRICT;
    CREATE INDEX calendar_link_by_meeting_id ON calendar_link(meeting_id);
    CREATE INDEX calendar_link_by_conversation_id ON calendar_link(conversation_id);
    CREATE INDEX calendar_link_by_contact_moment_id ON calendar_link(contact_moment_id);
    CREATE INDEX calendar_link_by_calendar_period_id ON calendar_link(calendar_period_id);

    CREATE TABLE calendar_export (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      scope TEXT NOT NULL,
      events TEXT NOT NULL,
      file_name TEXT,
      with_names INTEGER,
      with_places INTEGER
    ) STRICT;

    CREATE INDEX calendar_link_by_uid ON calendar_link(uid);
  `,
};
