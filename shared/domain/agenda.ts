import type { EventStatus } from './records/planning.ts';

/** Everything that can stand in the agenda. */
export const agendaKinds = ['meeting', 'conversation', 'contact', 'observation', 'window', 'measurement', 'holiday', 'localFreeDay', 'studyDay', 'examWeek', 'coachAway'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** The kinds that a coach goes to; the others are stretches of days around them. */
export const appointmentKinds = ['meeting', 'conversation', 'contact', 'observation'] as const satisfies readonly AgendaKind[];

/** What the coach looks at: everything, one kind of appointment, the periods of the trajects, or the days off. */
export const agendaFilters = ['all', 'meeting', 'conversation', 'contact', 'observation', 'periods', 'daysOff'] as const;
export type AgendaFilter = (typeof agendaFilters)[number];

export type AgendaItem = {
  readonly kind: AgendaKind;
  /** Unique in the agenda; for what is a record, its id. */
  readonly id: string;
  /** First and last day, both counted; the same for an appointment. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** Null for a stretch of days. */
  readonly status: EventStatus | null;
  /** Whose it is; several when a school's free day touches several groups, none when it is everyone's. */
  readonly swvIds: readonly string[];
  readonly swvName: string | null;
  /** With whom, for a gesprek or an observatie: several in a groepsgesprek, in the order of the group. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
  readonly number: number | null;
  readonly total: number | null;
  readonly place: string | null;
  readonly form: string | null;
  /** Words of the coach or the name of a school. */
  readonly label: string | null;
  /** Which partner, window, moment or holiday: a word of the catalogues. */
  readonly code: string | null;
};

export function isAppointment(item: AgendaItem): boolean {
  return appointmentKinds.some((kind) => kind === item.kind);
}

/** Whether the item stays when the coach looks at one group or one kind. What is everyone's stays with every group. */
export function passesFilter({ kind, swvIds }: Pick<AgendaItem, 'kind' | 'swvIds'>, swvId: string | null, filter: AgendaFilter): boolean {
  if (swvId !== null && swvIds.length > 0 && !swvIds.includes(swvId)) return false;
  switch (filter) {
    case 'all':
      return true;
    case 'periods':
      return kind === 'window' || kind === 'measurement';
    case 'daysOff':
      return kind === 'holiday' || kind === 'localFreeDay' || kind === 'studyDay' || kind === 'examWeek' || kind === 'coachAway';
    default:
      return kind === filter;
  }
}

/** Whether the item holds on that day. */
export function isOn({ startsOn, endsOn }: Pick<AgendaItem, 'startsOn' | 'endsOn'>, day: string): boolean {
  return startsOn <= day && day <= endsOn;
}

/** An appointment with its place beside others at the same hour. */
export type Placed<T> = { readonly item: T; readonly lane: number; readonly lanes: number; readonly start: number; readonly end: number };

/**
 * Puts appointments that overlap beside each other. Minutes of the day in, lanes out: `lane` counts from 0, `lanes`
 * is how many share the width. Nothing is shorter than `least` minutes, so that it can be read.
 */
export function inLanes<T extends { readonly start: number; readonly end: number }>(items: readonly T[], least = 45): Placed<T>[] {
  const sorted = [...items].map((item) => ({ item, start: item.start, end: Math.max(item.end, item.start + least) })).sort((a, b) => a.start - b.start || b.end - a.end);
  const placed: Placed<T>[] = [];
  let group: { item: T; start: number; end: number; lane: number }[] = [];
  const close = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    placed.push(...group.map((one) => ({ ...one, lanes })));
    group = [];
  };
  for (const one of sorted) {
    if (group.length > 0 && group.every(({ end }) => end <= one.start)) close();
    const taken = new Set(group.filter(({ end }) => end > one.start).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ ...one, lane });
  }
  if (group.length > 0) close();
  return placed;
}
