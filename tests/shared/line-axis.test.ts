import { parseDate } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { dayAtPlace, nextStep, panBy, placeAtX, placeOfDay, rangeOfYears, reveal, spanOf, stepOf, summerUnits, ticksIn, wholeView, xOf, zoomTo } from '#shared/domain/line-axis.ts';

const range = rangeOfYears('2025-09-01', '2027-06-30');
const whole = wholeView(range);

describe('the axis of a tweejarenlijn', () => {
  it('gives every day of ten years a place of its own, in order, and finds the day back from anywhere within it', () => {
    let last = -Infinity;
    for (let day = parseDate('2021-09-01'); day.compare(parseDate('2031-09-01')) < 0; day = day.add({ days: 1 })) {
      const text = day.toString();
      const place = placeOfDay(text);
      const next = placeOfDay(day.add({ days: 1 }).toString());
      expect(place).toBeGreaterThan(last);
      expect(dayAtPlace(place)).toBe(text);
      expect(dayAtPlace(place + (next - place) * 0.9)).toBe(text);
      last = place;
    }
  });

  it('draws a day of school as one unit and the whole of July and August as twelve', () => {
    expect(placeOfDay('2026-02-02') - placeOfDay('2026-02-01')).toBe(1);
    expect(placeOfDay('2026-09-01') - placeOfDay('2026-07-01')).toBeCloseTo(summerUnits);
  });

  it('reaches from September of the first year to June of the second, and over the summer when something stands in it', () => {
    expect(dayAtPlace(range.from)).toBe('2025-09-01');
    expect(dayAtPlace(range.to - 0.5)).toBe('2027-06-30');
    expect(rangeOfYears('2025-09-01', '2027-08-31')).toEqual(range);
    expect(dayAtPlace(rangeOfYears('2026-09-03', '2028-06-30').to - 0.5)).toBe('2028-06-30');
  });

  it('turns places into px and back', () => {
    const view = zoomTo(whole, spanOf('term', range), range);
    for (const day of ['2026-05-04', '2026-06-30', '2026-09-01']) expect(dayAtPlace(placeAtX(xOf(placeOfDay(day), view, 913), view, 913) + 1e-4)).toBe(day);
    expect(xOf(whole.from, whole, 1000)).toBe(0);
    expect(xOf(range.to, whole, 1000)).toBe(1000);
  });
});

describe('zooming and shifting', () => {
  it('goes in and out step by step, also from between two steps, and stops at both ends', () => {
    let view = whole;
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      view = zoomTo(view, spanOf(nextStep(view, range, 'in'), range), range);
      seen.push(stepOf(view, range) ?? 'between');
    }
    expect(seen).toEqual(['year', 'term', 'month', 'month']);
    const between = zoomTo(whole, 150, range);
    expect(stepOf(between, range)).toBeNull();
    expect([nextStep(between, range, 'in'), nextStep(between, range, 'out')]).toEqual(['term', 'year']);
    expect(zoomTo(whole, 1, range).span).toBe(14);
    expect(zoomTo(whole, 9999, range)).toEqual(whole);
  });

  it('holds what is under the pointer where it is', () => {
    const anchor = placeOfDay('2026-11-23');
    const before = xOf(anchor, whole, 1000);
    const view = zoomTo(whole, 200, range, anchor);
    expect(xOf(anchor, view, 1000)).toBeCloseTo(before);
  });

  it('never goes over the ends', () => {
    const view = zoomTo(whole, 100, range, range.from);
    expect(panBy(view, -50, range).from).toBe(range.from);
    expect(panBy(view, 9999, range)).toEqual({ from: range.to - 100, span: 100 });
  });

  it('shifts as little as needed to bring a day in sight', () => {
    const view = zoomTo(whole, 100, range, range.from);
    const day = placeOfDay('2027-01-11');
    const shown = reveal(view, day, range);
    expect(day).toBeGreaterThan(shown.from);
    expect(day).toBeLessThan(shown.from + shown.span);
    expect(reveal(shown, day, range)).toBe(shown);
  });
});

describe('ticks', () => {
  it('marks twenty school months of two years, and Mondays once a term is in sight', () => {
    expect(ticksIn(whole).map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'month'));
    const month = zoomTo(whole, spanOf('month', range), range, placeOfDay('2026-11-15'));
    const weeks = ticksIn(month).filter(({ kind }) => kind === 'week');
    expect(weeks.length).toBeGreaterThanOrEqual(4);
    for (const { day } of weeks) expect(parseDate(day).toDate('UTC').getUTCDay()).toBe(1);
  });
});
