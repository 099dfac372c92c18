import type { Migration } from '../migrate.ts';

/** A holiday of the rule that the coach took away. Frozen once shipped: later changes are later steps. */
export const schoolCalendar: Migration = {
  version: 80,
  name: 'school-calendar',
  sql: `
    ALTER TABLE calendar_period ADD COLUMN is_removed INTEGER;
  `,
};
