import type { Migration } from '../migrate.ts';

/**
 * The words of every record, for finding them. Filled by the write path, and from the records themselves when it is
 * empty or of an older kind. `secure-delete`: a word that was erased may not stay in a segment of the index.
 */
export const search: Migration = {
  version: 120,
  name: 'search',
  sql: `
    CREATE TABLE search_entry (
      no INTEGER PRIMARY KEY AUTOINCREMENT,
      record_id TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(words, kind, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
    INSERT INTO search(search, rank) VALUES ('secure-delete', 1);
  `,
};
