import type { Migration } from '../migrate.ts';

/** A page of a logbook knows the part of the draaiboek that it opens. Frozen once shipped: later changes are later steps. */
export const plgOpening: Migration = {
  version: 240,
  name: 'plg-opening',
  sql: `
    ALTER TABLE plg_entry ADD COLUMN part_id TEXT;
    CREATE INDEX plg_entry_by_part_id ON plg_entry(part_id);
  `,
};
