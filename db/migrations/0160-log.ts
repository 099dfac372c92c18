import type { Migration } from '../migrate.ts';

/** Inzichten and answers to scale questions, gesprekken with several people, and reading a log back. Frozen once shipped: later changes are later steps. */
export const log: Migration = {
  version: 160,
  name: 'log',
  sql: `
    CREATE TABLE insight (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      text TEXT NOT NULL,
      noted_on TEXT NOT NULL,
      conversation_id TEXT,
      codes TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX insight_by_coachee_id ON insight(coachee_id);
    CREATE INDEX insight_by_conversation_id ON insight(conversation_id);

    CREATE TABLE scale_answer (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      coachee_id TEXT NOT NULL,
      question TEXT NOT NULL,
      value INTEGER NOT NULL,
      answered_on TEXT NOT NULL,
      conversation_id TEXT,
      learning_question_id TEXT,
      goal INTEGER,
      note TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX scale_answer_by_coachee_id ON scale_answer(coachee_id);
    CREATE INDEX scale_answer_by_conversation_id ON scale_answer(conversation_id);
    CREATE INDEX scale_answer_by_learning_question_id ON scale_answer(learning_question_id);

    ALTER TABLE conversation ADD COLUMN coachee_ids TEXT;
    ALTER TABLE conversation ADD COLUMN model_key TEXT;
    ALTER TABLE conversation ADD COLUMN read_back_on TEXT;
    ALTER TABLE conversation ADD COLUMN read_back_note TEXT;
    ALTER TABLE conversation ADD COLUMN amend_note TEXT;
    CREATE INDEX conversation_of_groups ON conversation(swv_id) WHERE kind = 'group';
  `,
};
