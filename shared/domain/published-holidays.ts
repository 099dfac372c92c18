import type { Holiday } from './holidays.ts';
import type { SchoolYear } from './school-year.ts';

/**
 * Holidays as Flanders published them, by school year. They prove the rule and tell the coach that a date was published; the
 * dates themselves still come from the rule. 2026-2027 was not published when this was written.
 */
export const publishedHolidays: ReadonlyMap<SchoolYear, readonly Holiday[]> = new Map([
  [
    2025,
    [
      { name: 'autumn', startsOn: '2025-10-27', endsOn: '2025-11-02' },
      { name: 'armistice', startsOn: '2025-11-11', endsOn: '2025-11-11' },
      { name: 'christmas', startsOn: '2025-12-22', endsOn: '2026-01-04' },
      { name: 'carnival', startsOn: '2026-02-16', endsOn: '2026-02-22' },
      { name: 'easter', startsOn: '2026-04-06', endsOn: '2026-04-19' },
      { name: 'easterMonday', startsOn: '2026-04-06', endsOn: '2026-04-06' },
      { name: 'labourDay', startsOn: '2026-05-01', endsOn: '2026-05-01' },
      { name: 'ascension', startsOn: '2026-05-14', endsOn: '2026-05-15' },
      { name: 'whitMonday', startsOn: '2026-05-25', endsOn: '2026-05-25' },
      { name: 'summer', startsOn: '2026-07-01', endsOn: '2026-08-31' },
    ],
  ],
  [
    2027,
    [
      { name: 'autumn', startsOn: '2027-11-01', endsOn: '2027-11-07' },
      { name: 'armistice', startsOn: '2027-11-11', endsOn: '2027-11-11' },
      { name: 'christmas', startsOn: '2027-12-27', endsOn: '2028-01-09' },
      { name: 'carnival', startsOn: '2028-02-28', endsOn: '2028-03-05' },
      { name: 'easter', startsOn: '2028-04-03', endsOn: '2028-04-16' },
      { name: 'easterMonday', startsOn: '2028-04-17', endsOn: '2028-04-17' },
      { name: 'labourDay', startsOn: '2028-05-01', endsOn: '2028-05-01' },
      { name: 'ascension', startsOn: '2028-05-25', endsOn: '2028-05-26' },
      { name: 'whitMonday', startsOn: '2028-06-05', endsOn: '2028-06-05' },
      { name: 'summer', startsOn: '2028-07-01', endsOn: '2028-08-31' },
    ],
  ],
]);
