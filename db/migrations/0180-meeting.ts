import type { Migration } from '../migrate.ts';

/** What happens at a bijeenkomst: who was there, what was brought, looked at together and taken home. Frozen once shipped: later changes are later steps. */
export const meeting: Migration = {
  version: 180,
  name: 'meeting',
  sql: `
    CREATE TABLE attendance (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      status TEXT,
      from_time TEXT,
      to_time TEXT,
      remark TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX attendance_by_meeting_id ON attendance(meeting_id);
    CREATE INDEX attendance_by_coachee_id ON attendance(coachee_id);

    CREATE TABLE group_input (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      swv_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      noted_on TEXT NOT NULL,
      status TEXT NOT NULL,
      coachee_id TEXT,
      conversation_id TEXT,
      meeting_id TEXT,
      treated_meeting_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX group_input_by_swv_id ON group_input(swv_id);
    CREATE INDEX group_input_by_coachee_id ON group_input(coachee_id);
    CREATE INDEX group_input_by_conversation_id ON group_input(conversation_id);
    CREATE INDEX group_input_by_meeting_id ON group_input(meeting_id);
    CREATE INDEX group_input_by_treated_meeting_id ON group_input(treated_meeting_id);

    CREATE TABLE intervision (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL,
      method TEXT NOT NULL,
      steps TEXT NOT NULL,
      case_text TEXT,
      bringer_id TEXT,
      group_input_id TEXT,
      outcome TEXT,
      follow_up TEXT,
      look_back TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX intervision_by_meeting_id ON intervision(meeting_id);
    CREATE INDEX intervision_by_bringer_id ON intervision(bringer_id);
    CREATE INDEX intervision_by_group_input_id ON intervision(group_input_id);

    CREATE TABLE exit_ticket (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL,
      usefulness INTEGER,
      usability INTEGER,
      group_feeling INTEGER,
      energy INTEGER,
      word TEXT
    ) STRICT;
    CREATE INDEX exit_ticket_by_meeting_id ON exit_ticket(meeting_id);

    CREATE TABLE transfer_card (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL,
      coachee_id TEXT NOT NULL,
      status TEXT NOT NULL,
      idea TEXT,
      step TEXT,
      due_on TEXT,
      helper TEXT,
      outcome TEXT,
      asked_on TEXT,
      asked_meeting_id TEXT,
      audience TEXT
    ) STRICT;
    CREATE INDEX transfer_card_by_meeting_id ON transfer_card(meeting_id);
    CREATE INDEX transfer_card_by_coachee_id ON transfer_card(coachee_id);
    CREATE INDEX transfer_card_by_asked_meeting_id ON transfer_card(asked_meeting_id);

    ALTER TABLE meeting ADD COLUMN guests TEXT;
    ALTER TABLE run_sheet_part ADD COLUMN happened TEXT;
    ALTER TABLE run_sheet_part ADD COLUMN ended_at TEXT;
    ALTER TABLE run_sheet_part ADD COLUMN parked_from_id TEXT;
    ALTER TABLE run_sheet_part ADD COLUMN group_input_id TEXT;
    CREATE INDEX run_sheet_part_by_parked_from_id ON run_sheet_part(parked_from_id);
    CREATE INDEX run_sheet_part_by_group_input_id ON run_sheet_part(group_input_id);
  `,
};
