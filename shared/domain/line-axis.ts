import { CalendarDate, parseDate } from '@internationalized/date';
import { schoolYearOf, type SchoolYear } from './school-year.ts';

/**
 * Places on the axis of a tweejarenlijn: one unit is one day of a school year. July and August, when nothing is planned,
 * are drawn as a gap of twelve units, so that the two school years get the room. Place 0 is 1 September 2000.
 */
export type AxisPlace = number;

/** What part of the axis is looked at: from which place, and how many units. */
export type AxisView = { readonly from: AxisPlace; readonly span: number };

/** The whole of an axis. */
export type AxisRange = { readonly from: AxisPlace; readonly to: AxisPlace };

const summerDays = 62;
/** How wide July and August are drawn, in units. */
export const summerUnits = 12;
const firstYear = 2000;
const origin = new CalendarDate(firstYear, 9, 1);
const perYear = 365.2425 - summerDays + summerUnits;

/** The steps of the zoom, as widths of the view in units: all, a school year, about a term, a month. */
export const zoomSteps = ['twoYears', 'year', 'term', 'month'] as const;
export type ZoomStep = (typeof zoomSteps)[number];
const spans: Readonly<Record<Exclude<ZoomStep, 'twoYears'>, number>> = { year: 304, term: 100, month: 31 };

/** The narrowest view, in units: a fortnight. */
export const narrowestSpan = 14;

function startOfYear(year: SchoolYear): AxisPlace {
  return daysFrom(origin, new CalendarDate(year, 9, 1)) - (summerDays - summerUnits) * (year - firstYear);
}

function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((to.toDate('UTC').getTime() - from.toDate('UTC').getTime()) / 86_400_000);
}

const places = new Map<string, AxisPlace>();

/** Where a day begins on the axis. Kept per day: a line asks for the same few hundred at every step of the zoom. */
export function placeOfDay(day: string): AxisPlace {
  const known = places.get(day);
  if (known !== undefined) return known;
  const place = computePlace(day);
  places.set(day, place);
  return place;
}

function computePlace(day: string): AxisPlace {
  const date = parseDate(day);
  const year = schoolYearOf(day);
  const july = new CalendarDate(year + 1, 7, 1);
  const sinceJuly = daysFrom(july, date);
  const units = sinceJuly <= 0 ? daysFrom(new CalendarDate(year, 9, 1), date) : daysFrom(new CalendarDate(year, 9, 1), july) + (sinceJuly * summerUnits) / summerDays;
  return startOfYear(year) + units;
}

/** The day that lies at a place: the inverse of `placeOfDay`, also for places within a day. */
export function dayAtPlace(place: AxisPlace): string {
  let year = firstYear + Math.floor(place / perYear);
  while (startOfYear(year + 1) <= place) year += 1;
  while (startOfYear(year) > place) year -= 1;
  const september = new CalendarDate(year, 9, 1);
  const july = new CalendarDate(year + 1, 7, 1);
  const units = place - startOfYear(year);
  const yearUnits = daysFrom(september, july);
  // A hair over, so that the beginning of a day in the drawn-in summer does not round to the day before.
  if (units < yearUnits) return september.add({ days: Math.floor(units + 1e-6) }).toString();
  return july.add({ days: Math.min(summerDays - 1, Math.floor(((units - yearUnits) * summerDays) / summerUnits + 1e-6)) }).toString();
}

/** From 1 September of the first school year to 30 June of the last one; a day in July or August makes the summer part of it. */
export function rangeOfYears(firstDay: string, lastDay: string): AxisRange {
  const last = schoolYearOf(lastDay);
  return { from: startOfYear(schoolYearOf(firstDay)), to: startOfYear(last + 1) - summerUnits };
}

export function wholeView({ from, to }: AxisRange): AxisView {
  return { from, span: to - from };
}

/** The width of a view at a step of the zoom, never more than there is. */
export function spanOf(step: ZoomStep, range: AxisRange): number {
  const whole = range.to - range.from;
  return step === 'twoYears' ? whole : Math.min(whole, spans[step]);
}

/** The step that a view stands at; null between two steps. */
export function stepOf(view: AxisView, range: AxisRange): ZoomStep | null {
  return zoomSteps.find((step) => Math.abs(spanOf(step, range) - view.span) < 0.5) ?? null;
}

/** The next step inward or outward from a view, also when it stands between two. */
export function nextStep(view: AxisView, range: AxisRange, direction: 'in' | 'out'): ZoomStep {
  const order = direction === 'in' ? zoomSteps : zoomSteps.toReversed();
  const beyond = (step: ZoomStep): boolean => (direction === 'in' ? spanOf(step, range) < view.span - 0.5 : spanOf(step, range) > view.span + 0.5);
  return order.find(beyond) ?? (direction === 'in' ? 'month' : 'twoYears');
}

/** Makes a view as wide as asked, holding `anchor` where it stands (the middle when nothing is said), within the range. */
export function zoomTo(view: AxisView, span: number, range: AxisRange, anchor: AxisPlace = view.from + view.span / 2): AxisView {
  const wanted = Math.min(range.to - range.from, Math.max(narrowestSpan, span));
  const share = (anchor - view.from) / view.span;
  return within({ from: anchor - share * wanted, span: wanted }, range);
}

/** Shifts a view by units, to the right when positive, not over the ends. */
export function panBy(view: AxisView, units: number, range: AxisRange): AxisView {
  return within({ ...view, from: view.from + units }, range);
}

/** The view shifted as little as needed to have a place in sight, with a tenth of its width beside it. */
export function reveal(view: AxisView, place: AxisPlace, range: AxisRange): AxisView {
  const edge = view.span / 10;
  if (place >= view.from && place <= view.from + view.span) return view;
  return within({ ...view, from: place < view.from ? place - edge : place - view.span + edge }, range);
}

function within(view: AxisView, range: AxisRange): AxisView {
  const span = Math.min(view.span, range.to - range.from);
  return { from: Math.min(range.to - span, Math.max(range.from, view.from)), span };
}

/** How far from the left a place is drawn, in px, on a drawing of this width. */
export function xOf(place: AxisPlace, view: AxisView, width: number): number {
  return ((place - view.from) / view.span) * width;
}

/** The place under a point of the drawing. */
export function placeAtX(x: number, view: AxisView, width: number): AxisPlace {
  return view.from + (x / width) * view.span;
}

export type AxisTick = { readonly day: string; readonly kind: 'month' | 'week' };

/** The first days of months in sight; from a term inward also Mondays. July and August have no tick of their own. */
export function ticksIn(view: AxisView): AxisTick[] {
  const ticks: AxisTick[] = [];
  const end = view.from + view.span;
  let month = parseDate(dayAtPlace(view.from)).set({ day: 1 });
  for (; placeOfDay(month.toString()) < end; month = month.add({ months: 1 })) {
    if (month.month !== 7 && month.month !== 8) ticks.push({ day: month.toString(), kind: 'month' });
  }
  if (view.span > 120) return ticks;
  let monday = parseDate(mondayOnOrAfter(dayAtPlace(view.from)));
  for (; placeOfDay(monday.toString()) < end; monday = monday.add({ weeks: 1 })) {
    if (monday.month !== 7 && monday.month !== 8) ticks.push({ day: monday.toString(), kind: 'week' });
  }
  return ticks;
}

function mondayOnOrAfter(day: string): string {
  const date = parseDate(day);
  // 2000-01-03 was a Monday.
  const weekday = ((daysFrom(new CalendarDate(2000, 1, 3), date) % 7) + 7) % 7;
  return date.add({ days: (7 - weekday) % 7 }).toString();
}
