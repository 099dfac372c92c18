import type { Migration } from '../migrate.ts';

/** Bijeenkomsten, gesprekken, agreements and signals. Frozen once shipped: later changes are later steps. */
export const planning: Migration = {
  version: 40,
  name: 'planning',
  sql: `
    CREATE TABLE meeting (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      date TEXT NOT NULL,
      status TEXT NOT NULL,
      start_time TEXT,
      end_time TEXT,
      place TEXT,
      host_school_id TEXT,
      kind TEXT,
      title TEXT,
      notes TEXT,
      cancel_reason TEXT,
      date_only INTEGER
    ) STRICT;
    CREATE INDEX meeting_by_swv_id ON meeting(swv_id);
    CREATE INDEX meeting_by_host_school_id ON meeting(host_school_id);
    CREATE INDEX meeting_by_date ON meeting(date);

    CREATE TABLE run_sheet_part (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL,
      title TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      position TEXT NOT NULL,
      theme_id TEXT,
      learning_question_ids TEXT,
      note TEXT,
      status TEXT,
      is_break INTEGER
    ) STRICT;
    CREATE INDEX run_sheet_part_by_meeting_id ON run_sheet_part(meeting_id);
    CREATE INDEX run_sheet_part_by_theme_id ON run_sheet_part(theme_id);

    CREATE TABLE conversation (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      date TEXT NOT NULL,
      status TEXT NOT NULL,
      start_time TEXT,
      minutes INTEGER,
      place TEXT,
      form TEXT,
      kind TEXT,
      cancel_reason TEXT,
      date_only INTEGER,
      model TEXT,
      theme_ids TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX conversation_by_coachee_id ON conversation(coachee_id);
    CREATE INDEX conversation_by_swv_id ON conversation(swv_id);
    CREATE INDEX conversation_by_date ON conversation(date);

    CREATE TABLE conversation_block (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      conversation_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      position TEXT NOT NULL,
      heading TEXT,
      text TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX conversation_block_by_conversation_id ON conversation_block(conversation_id);

    CREATE TABLE agreement (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      text TEXT NOT NULL,
      owner TEXT NOT NULL,
      status TEXT NOT NULL,
      position TEXT NOT NULL,
      coachee_id TEXT,
      conversation_id TEXT,
      meeting_id TEXT,
      due_on TEXT,
      done_on TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX agreement_by_swv_id ON agreement(swv_id);
    CREATE INDEX agreement_by_coachee_id ON agreement(coachee_id);
    CREATE INDEX agreement_by_conversation_id ON agreement(conversation_id);
    CREATE INDEX agreement_by_meeting_id ON agreement(meeting_id);

    CREATE TABLE theme_signal (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      theme_id TEXT NOT NULL,
      swv_id TEXT NOT NULL,
      noticed_on TEXT NOT NULL,
      coachee_id TEXT,
      conversation_id TEXT,
      meeting_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX theme_signal_by_theme_id ON theme_signal(theme_id);
    CREATE INDEX theme_signal_by_swv_id ON theme_signal(swv_id);
    CREATE INDEX theme_signal_by_coachee_id ON theme_signal(coachee_id);
    CREATE INDEX theme_signal_by_conversation_id ON theme_signal(conversation_id);
    CREATE INDEX theme_signal_by_meeting_id ON theme_signal(meeting_id);
  `,
};
