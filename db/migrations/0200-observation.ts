import type { Migration } from '../migrate.ts';

/** Observaties with their notes, files that belong to something, and an agreement that comes from an observatie. Frozen once shipped: later changes are later steps. */
export const observation: Migration = {
  version: 200,
  name: 'observation',
  sql: `
    CREATE TABLE observation (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      date TEXT NOT NULL,
      status TEXT NOT NULL,
      start_time TEXT,
      minutes INTEGER,
      place TEXT,
      school_id TEXT,
      observer_kind TEXT,
      observer_id TEXT,
      observer_name TEXT,
      learning_question_id TEXT,
      look_question TEXT,
      agreed_before TEXT,
      library_key TEXT,
      guide_title TEXT,
      look_fors TEXT,
      started_at TEXT,
      stopped_at TEXT,
      debrief_on TEXT,
      cancel_reason TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX observation_by_swv_id ON observation(swv_id);
    CREATE INDEX observation_by_coachee_id ON observation(coachee_id);
    CREATE INDEX observation_by_school_id ON observation(school_id);
    CREATE INDEX observation_by_observer_id ON observation(observer_id);
    CREATE INDEX observation_by_learning_question_id ON observation(learning_question_id);

    CREATE TABLE observation_note (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      observation_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      position TEXT NOT NULL,
      text TEXT,
      at TEXT,
      heading TEXT,
      voice TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX observation_note_by_observation_id ON observation_note(observation_id);

    CREATE TABLE attachment (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      file_name TEXT NOT NULL,
      file_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      stored_as TEXT NOT NULL,
      coachee_id TEXT,
      swv_id TEXT,
      conversation_id TEXT,
      meeting_id TEXT,
      observation_id TEXT,
      learning_question_id TEXT,
      words TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX attachment_by_coachee_id ON attachment(coachee_id);
    CREATE INDEX attachment_by_swv_id ON attachment(swv_id);
    CREATE INDEX attachment_by_conversation_id ON attachment(conversation_id);
    CREATE INDEX attachment_by_meeting_id ON attachment(meeting_id);
    CREATE INDEX attachment_by_observation_id ON attachment(observation_id);
    CREATE INDEX attachment_by_learning_question_id ON attachment(learning_question_id);

    CREATE INDEX attachment_by_stored_as ON attachment(stored_as);

    ALTER TABLE agreement ADD COLUMN observation_id TEXT;
    ALTER TABLE agreement ADD COLUMN learning_question_id TEXT;
    CREATE INDEX agreement_by_observation_id ON agreement(observation_id);
    CREATE INDEX agreement_by_learning_question_id ON agreement(learning_question_id);
  `,
};
