import type { Migration } from '../migrate.ts';

/** Which exittickets the shown figures of a bijeenkomst stand on. Frozen once shipped: later changes are later steps. */
export const countedTickets: Migration = {
  version: 230,
  name: 'counted-tickets',
  sql: `
    ALTER TABLE meeting ADD COLUMN counted_ticket_ids TEXT;
  `,
};
