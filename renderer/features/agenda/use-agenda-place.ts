import { parseDate } from '@internationalized/date';
import { useCallback, useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { weekStart } from '#renderer/lib/format.ts';
import { schoolYearBounds, schoolYearOf } from '#shared/domain/school-year.ts';

export const agendaViews = ['week', 'month', 'year'] as const;
export type AgendaViewId = (typeof agendaViews)[number];

export type AgendaPlace = {
  readonly view: AgendaViewId;
  /** The day that is pointed at. */
  readonly day: string;
  /** First and last day that the view shows. */
  readonly from: string;
  readonly to: string;
  readonly go: (view: AgendaViewId, day: string) => void;
};

/** Which view on which day: it stands in the address, so that a lock brings one back to it. */
export function useAgendaPlace(): AgendaPlace {
  const params = useParams<{ view?: string; day?: string }>();
  const [, navigate] = useLocation();
  const view = agendaViews.find((known) => known === params.view) ?? 'week';
  const day = isDay(params.day) ? params.day : today();
  const go = useCallback((next: AgendaViewId, on: string) => navigate(`/agenda/${next}/${on}`, { replace: true }), [navigate]);
  return useMemo(() => ({ view, day, ...spanOf(view, day), go }), [view, day, go]);
}

function isDay(text: string | undefined): text is string {
  if (text === undefined) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

/** What a view shows around a day: a week, the weeks of a month, a school year. Monday first. */
export function spanOf(view: AgendaViewId, day: string): { readonly from: string; readonly to: string } {
  if (view === 'week') return { from: weekStart(day), to: addDays(weekStart(day), 6) };
  if (view === 'month') {
    const first = parseDate(day).set({ day: 1 });
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return { from: weekStart(first.toString()), to: addDays(weekStart(last.toString()), 6) };
  }
  const { startsOn, endsOn } = schoolYearBounds(schoolYearOf(day));
  return { from: startsOn, to: endsOn };
}

export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** One step of the view: a week, a month, a year. */
export function stepOf(view: AgendaViewId, day: string, step: 1 | -1): string {
  const date = parseDate(day);
  return (view === 'week' ? date.add({ days: 7 * step }) : view === 'month' ? date.add({ months: step }) : date.add({ years: step })).toString();
}

/** Every day from the first to the last. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A stretch of days is named once in the days that stand together: on its first day, or where they begin. */
export function isNamedOn({ startsOn }: { readonly startsOn: string }, day: string, from: string): boolean {
  return startsOn === day || (startsOn < from && day === from);
}
