import type { RecordType } from '#shared/domain/records.ts';

/** Where the page of a record is. */
const roots: Readonly<Partial<Record<RecordType, string>>> = {
  conversation: '/conversation/',
  meeting: '/meeting/',
  contactMoment: '/contact/',
  observation: '/observation/',
  measurement: '/analysis/measurement/',
  coachee: '/coachee/',
  swv: '/swv/',
  school: '/school/',
  programme: '/programme/',
  libraryItem: '/library/item/',
};

/** The address of a record with a page of its own; null for any other. */
export function pageAddress(type: RecordType, id: string): string | null {
  const root = roots[type];
  return root === undefined ? null : `${root}${id}`;
}
