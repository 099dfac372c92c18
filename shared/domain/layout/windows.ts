import { parseDate } from '@internationalized/date';
import { dayContext, isOpenDay, type DayContext } from '../school-calendar.ts';
import type { PlanReason } from '../plan-reason.ts';
import type { WindowKind } from '../records/calendar.ts';
import { schoolYearsBetween } from '../school-year.ts';
import type { LayoutGroup, LayoutInput, ProposedWindow } from './types.ts';

type Wanted = { readonly kind: WindowKind; readonly round: number; readonly startsOn: string; readonly endsOn: string; readonly reasons: readonly PlanReason[] };

/** Gesprekken are held between these days of a school year: after the start, before the last weeks. */
const conversationsFrom = '-10-01';
const conversationsUntil = '-05-28';

/**
 * The windows of a traject: rounds of gesprekken by the norm, BSA in its first six weeks, tussenmeting and an evaluation at the end of each year
 * but the last, the start of the PLG in the own schools at the beginning of the second year, ESA in the last spring before the last gesprekken,
 * evaluation at the end, and a nameting one year after the ESA. What was done or put by hand stays; what is over is not proposed any more.
 */
export function windowsOf(group: LayoutGroup, { today, periods }: Pick<LayoutInput, 'today' | 'periods'>): ProposedWindow[] {
  const context = dayContext(periods);
  const known = new Map(group.windows.map((window) => [`${window.kind} ${window.round}`, window]));
  const wanted = wantedWindows(group);
  const proposed = wanted.flatMap((window): ProposedWindow[] => {
    const there = known.get(`${window.kind} ${window.round}`);
    if (there !== undefined && (there.isDone || there.isFixed || there.endsOn < today)) {
      known.delete(`${window.kind} ${window.round}`);
      return [staying(group.swvId, there)];
    }
    known.delete(`${window.kind} ${window.round}`);
    const isFollowUp = window.kind === 'followUp';
    const startsOn = openFrom(latest(window.startsOn, isFollowUp ? window.startsOn : group.startsOn, there === undefined ? today : window.startsOn), context, 1);
    const endsOn = openFrom(isFollowUp || window.endsOn < group.endsOn ? window.endsOn : group.endsOn, context, -1);
    if (endsOn < today || startsOn > endsOn) return [];
    return [{ swvId: group.swvId, windowId: there?.id ?? null, kind: window.kind, round: window.round, startsOn, endsOn, stays: false, reasons: window.reasons }];
  });
  return [...proposed, ...[...known.values()].map((window) => staying(group.swvId, window))].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

function staying(swvId: string, { id, kind, round, startsOn, endsOn, isDone }: LayoutGroup['windows'][number]): ProposedWindow {
  return { swvId, windowId: id, kind, round, startsOn, endsOn, stays: true, reasons: [{ code: isDone ? 'done' : 'fixed' }] };
}

function wantedWindows({ startsOn, endsOn, conversationsPerYear }: LayoutGroup): Wanted[] {
  const years = schoolYearsBetween(startsOn, endsOn);
  const last = years.length - 1;
  const measureUntil = parseDate(startsOn).add({ days: 42 }).toString();
  const windows = years.flatMap((year, index): Wanted[] => [
    ...conversationRounds(year, conversationsPerYear, index),
    ...(index === 0 ? [{ kind: 'BSA' as const, round: 1, startsOn, endsOn: measureUntil > `${year}-10-15` ? measureUntil : `${year}-10-15`, reasons: [{ code: 'window.BSA' }] }] : []),
    ...(index < last ? [{ kind: 'interim' as const, round: index + 1, startsOn: `${year + 1}-05-02`, endsOn: `${year + 1}-06-10`, reasons: [{ code: 'window.interim' }] }] : []),
    ...(index === 1 ? [{ kind: 'plgStart' as const, round: 1, startsOn: `${year}-09-08`, endsOn: `${year}-10-31`, reasons: [{ code: 'window.plgStart' }] }] : []),
    ...(index === last ? [{ kind: 'ESA' as const, round: 1, startsOn: `${year + 1}-03-01`, endsOn: `${year + 1}-04-30`, reasons: [{ code: 'window.ESA' }] }] : []),
    { kind: 'evaluation', round: index + 1, startsOn: `${year + 1}-05-20`, endsOn: `${year + 1}-06-16`, reasons: [{ code: index === last ? 'window.evaluationEnd' : 'window.evaluation' }] },
  ]);
  const end = years[last] ?? 0;
  return [...windows, { kind: 'followUp', round: 1, startsOn: `${end + 2}-03-01`, endsOn: `${end + 2}-04-30`, reasons: [{ code: 'window.followUp' }] }];
}

/** Two a year are one in the najaar and one in the voorjaar; another number shares the time between evenly. */
function conversationRounds(year: number, count: number, index: number): Wanted[] {
  const from = `${year}${conversationsFrom}`;
  const until = `${year + 1}${conversationsUntil}`;
  const reasons: PlanReason[] = [{ code: 'window.conversations', params: { count } }];
  if (count === 2) {
    return [
      { kind: 'conversations', round: index * 2 + 1, startsOn: from, endsOn: `${year}-12-18`, reasons },
      { kind: 'conversations', round: index * 2 + 2, startsOn: `${year + 1}-02-15`, endsOn: until, reasons },
    ];
  }
  const first = parseDate(from);
  const length = parseDate(until).compare(first) / Math.max(1, count);
  return Array.from({ length: count }, (_, number): Wanted => ({
    kind: 'conversations',
    round: index * count + number + 1,
    startsOn: first.add({ days: Math.round(number * length) }).toString(),
    endsOn: first.add({ days: Math.round((number + 1) * length) - 1 }).toString(),
    reasons,
  }));
}

/** The first school day from that day on, or back from it. */
function openFrom(day: string, context: DayContext, by: 1 | -1): string {
  let date = parseDate(day);
  for (let tries = 0; tries < 70 && !isOpenDay(date.toString(), context); tries += 1) date = date.add({ days: by });
  return date.toString();
}

function latest(...days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
