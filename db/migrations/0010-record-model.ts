import type { Migration } from '../migrate.ts';

/**
 * What every record shares: who it is, the versions of its fields, the acts that changed it, what was erased.
 *
 * A field is a multi-value register. Each version carries its dot (replica, counter) and the dots it replaced,
 * so that *newer* and *concurrent* can be told apart; `is_head` marks the versions that nothing has replaced.
 * The tables of the next steps hold one live value per field and can be rebuilt from here.
 */
export const recordModel: Migration = {
  version: 10,
  name: 'record-model',
  sql: `
    CREATE TABLE vault_meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE replica (
      no INTEGER PRIMARY KEY,
      replica_id TEXT NOT NULL UNIQUE,
      created_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE own_key (
      purpose TEXT PRIMARY KEY,
      algorithm TEXT NOT NULL,
      public_key TEXT NOT NULL,
      private_key TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE act (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL,
      params TEXT NOT NULL,
      at TEXT NOT NULL,
      author TEXT NOT NULL,
      undoes TEXT REFERENCES act(id),
      undone_by TEXT REFERENCES act(id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE record (
      id TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      example INTEGER NOT NULL,
      act_id TEXT NOT NULL REFERENCES act(id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_by_act ON record(act_id);
    CREATE INDEX record_by_example ON record(example) WHERE example = 1;

    CREATE TABLE field_version (
      record_id TEXT NOT NULL,
      field TEXT NOT NULL,
      replica_no INTEGER NOT NULL REFERENCES replica(no),
      counter INTEGER NOT NULL,
      value TEXT,
      replaced TEXT NOT NULL,
      act_id TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      is_head INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      PRIMARY KEY (record_id, field, replica_no, counter)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX field_version_by_act ON field_version(act_id);
    CREATE INDEX field_version_by_counter ON field_version(replica_no, counter);
    CREATE INDEX field_version_open ON field_version(record_id) WHERE closed = 0;

    CREATE TABLE erased (
      record_id TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      replica_no INTEGER NOT NULL REFERENCES replica(no),
      counter INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
