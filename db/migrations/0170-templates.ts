import type { Migration } from '../migrate.ts';

/**
 * Own Word templates. The file itself stands once, by its hash, outside the versions of the record: they only name it, and
 * it goes when the last record that names it is erased.
 * Frozen once shipped: later changes are later steps.
 */
export const templates: Migration = {
  version: 170,
  name: 'templates',
  sql: `
    CREATE TABLE word_template (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      example INTEGER NOT NULL DEFAULT 0,
      sheet TEXT NOT NULL,
      name TEXT NOT NULL,
      file TEXT NOT NULL
    ) STRICT;
    CREATE TABLE template_file (
      hash TEXT PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER word_template_erased AFTER DELETE ON word_template BEGIN
      DELETE FROM template_file WHERE hash = json_extract(OLD.file, '$.hash')
        AND NOT EXISTS (SELECT 1 FROM word_template WHERE json_extract(file, '$.hash') = json_extract(OLD.file, '$.hash'));
    END;
  `,
};
