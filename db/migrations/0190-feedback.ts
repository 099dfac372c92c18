import type { Migration } from '../migrate.ts';

/** Feedback loops, vraag en aanbod, appreciation, rounds in a school team, and the logbook of the PLG. Frozen once shipped: later changes are later steps. */
export const feedback: Migration = {
  version: 190,
  name: 'feedback',
  sql: `
    CREATE TABLE feedback_loop (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      giver_kind TEXT NOT NULL,
      question TEXT NOT NULL,
      step INTEGER NOT NULL,
      asked_on TEXT NOT NULL,
      giver_id TEXT,
      giver_name TEXT,
      received_on TEXT,
      discussed_on TEXT,
      applied_on TEXT,
      told_giver_on TEXT,
      dropped_on TEXT,
      seen TEXT,
      effect TEXT,
      suggestion TEXT,
      take_away TEXT,
      learning_question_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX feedback_loop_by_swv_id ON feedback_loop(swv_id);
    CREATE INDEX feedback_loop_by_coachee_id ON feedback_loop(coachee_id);
    CREATE INDEX feedback_loop_by_giver_id ON feedback_loop(giver_id);
    CREATE INDEX feedback_loop_by_learning_question_id ON feedback_loop(learning_question_id);

    CREATE TABLE offer (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      since TEXT NOT NULL,
      status TEXT NOT NULL,
      theme_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX offer_by_swv_id ON offer(swv_id);
    CREATE INDEX offer_by_coachee_id ON offer(coachee_id);
    CREATE INDEX offer_by_theme_id ON offer(theme_id);

    CREATE TABLE appreciation (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      date TEXT NOT NULL,
      coachee_id TEXT,
      giver_id TEXT,
      giver_name TEXT,
      conversation_id TEXT,
      meeting_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX appreciation_by_swv_id ON appreciation(swv_id);
    CREATE INDEX appreciation_by_coachee_id ON appreciation(coachee_id);
    CREATE INDEX appreciation_by_giver_id ON appreciation(giver_id);
    CREATE INDEX appreciation_by_conversation_id ON appreciation(conversation_id);
    CREATE INDEX appreciation_by_meeting_id ON appreciation(meeting_id);

    CREATE TABLE feedback_round (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      title TEXT NOT NULL,
      intro TEXT,
      items TEXT,
      low_label TEXT,
      high_label TEXT,
      invited INTEGER,
      asked_on TEXT,
      return_by TEXT,
      closed_on TEXT,
      counted_ids TEXT,
      learning_question_id TEXT,
      take_away TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX feedback_round_by_swv_id ON feedback_round(swv_id);
    CREATE INDEX feedback_round_by_coachee_id ON feedback_round(coachee_id);
    CREATE INDEX feedback_round_by_learning_question_id ON feedback_round(learning_question_id);

    CREATE TABLE feedback_answer (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      round_id TEXT NOT NULL,
      relation TEXT NOT NULL,
      answers TEXT NOT NULL
    ) STRICT;
    CREATE INDEX feedback_answer_by_round_id ON feedback_answer(round_id);

    CREATE TABLE plg (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      theme TEXT NOT NULL,
      status TEXT NOT NULL,
      school_id TEXT,
      started_on TEXT,
      participants TEXT,
      rhythm TEXT,
      learning_question_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX plg_by_swv_id ON plg(swv_id);
    CREATE INDEX plg_by_coachee_id ON plg(coachee_id);
    CREATE INDEX plg_by_school_id ON plg(school_id);
    CREATE INDEX plg_by_learning_question_id ON plg(learning_question_id);

    CREATE TABLE plg_entry (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      plg_id TEXT NOT NULL,
      date TEXT NOT NULL,
      done TEXT,
      obstacle TEXT,
      gain TEXT,
      library_key TEXT,
      question TEXT,
      answer TEXT,
      meeting_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX plg_entry_by_plg_id ON plg_entry(plg_id);
    CREATE INDEX plg_entry_by_meeting_id ON plg_entry(meeting_id);
  `,
};
