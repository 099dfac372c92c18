import { parseDate } from '@internationalized/date';
import type { Draft } from '../domain/records.ts';
import type { ExampleGround } from './build.ts';
import { exampleKeys } from './people.ts';

type Window = Pick<Draft<'trajectWindow'>, 'kind' | 'round'> & { readonly year: 0 | 1; readonly from: readonly [month: number, day: number]; readonly to: readonly [month: number, day: number] };

/** When something is to happen in the two school years; autumn months fall in the first calendar year of a school year. */
const windows: readonly Window[] = [
  { kind: 'conversations', round: 1, year: 0, from: [10, 1], to: [12, 18] },
  { kind: 'conversations', round: 2, year: 0, from: [2, 15], to: [5, 28] },
  { kind: 'evaluation', round: 1, year: 0, from: [6, 1], to: [6, 12] },
  { kind: 'plgStart', round: 1, year: 1, from: [9, 14], to: [10, 30] },
  { kind: 'conversations', round: 3, year: 1, from: [10, 1], to: [12, 18] },
  { kind: 'conversations', round: 4, year: 1, from: [2, 15], to: [5, 28] },
  { kind: 'ESA', round: 1, year: 1, from: [5, 3], to: [5, 28] },
  { kind: 'evaluation', round: 2, year: 1, from: [6, 1], to: [6, 11] },
];

/** The stretches of the example's traject, those of the past done, and the day that the group wishes for. */
export function putWindows({ put, calendar, swvId, schoolIds }: ExampleGround): void {
  const first = parseDate(calendar.startsOn).year;
  const dayOf = (year: number, [month, day]: readonly [number, number]): string => parseDate(`${first + year + (month < 9 ? 1 : 0)}-01-01`).set({ month, day }).toString();
  for (const { year, from, to, ...window } of windows) {
    const endsOn = dayOf(year, to);
    put('trajectWindow', { ...window, swvId, startsOn: dayOf(year, from), endsOn, doneOn: endsOn < calendar.today ? endsOn : null });
  }
  put('layoutWish', { swvId, weekday: 4, ordinal: 3, startTime: '09:00', endTime: '15:30', hostSchoolIds: exampleKeys.map((key) => schoolIds[key]) });
}
