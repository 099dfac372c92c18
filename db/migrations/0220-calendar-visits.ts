import type { Migration } from '../migrate.ts';

/** An event of another calendar can stand for an observatie too. Frozen once shipped: later changes are later steps. */
export const calendarVisits: Migration = {
  version: 220,
  name: 'calendar-visits',
  sql: `
    ALTER TABLE calendar_link ADD COLUMN observation_id TEXT;
    CREATE INDEX calendar_link_by_observation_id ON calendar_link(observation_id);
  `,
};
