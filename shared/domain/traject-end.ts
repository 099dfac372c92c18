import { parseDate } from '@internationalized/date';

/** The end of a traject is looked at from 1 March of its last school year: time to make things last. */
const springMonth = 3;

type Span = { readonly startsOn: string; readonly endsOn: string };

/** From when the papers of the end stand ready by themselves, 'YYYY-MM-DD'. */
export function closingFrom({ endsOn }: Span): string {
  const end = parseDate(endsOn);
  const year = end.month >= 9 ? end.year + 1 : end.year;
  const spring = end.set({ year, month: springMonth, day: 1 });
  return (spring.compare(end) > 0 ? end : spring).toString();
}

/** The traject that a group is in or was in last on that day; one that has yet to begin only when there is no other. */
export function trajectToClose<T extends Span>(trajects: readonly T[], day: string): T | undefined {
  const inOrder = trajects.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.findLast(({ startsOn }) => startsOn <= day) ?? inOrder[0];
}

/** The traject that a group's page is about on that day: the one that runs, else the next to begin, else the last. */
export function trajectToShow<T extends Span>(trajects: readonly T[], day: string): T | undefined {
  const inOrder = trajects.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.findLast(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? inOrder.find(({ startsOn }) => startsOn > day) ?? inOrder.at(-1);
}

/** The first and last day of the two school years that come after a traject. */
export function yearsAfter({ endsOn }: Span): Span {
  const end = parseDate(endsOn);
  const year = end.month >= 9 ? end.year + 1 : end.year;
  return { startsOn: `${year}-09-01`, endsOn: `${year + 2}-06-30` };
}

/** Whether a seat lies wholly or partly in these years. */
export function isOverlapping(seat: { readonly startsOn: string; readonly endsOn: string | null }, span: Span): boolean {
  return seat.startsOn <= span.endsOn && (seat.endsOn === null || seat.endsOn >= span.startsOn);
}
