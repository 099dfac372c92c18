import { daysBetween } from './holidays.ts';
import { minutesOf, timeOf } from './time-of-day.ts';

/**
 * What does this group need next? Every theme gets four terms; their sum orders the board.
 *
 * | term        | share, 0 to 1                                                              | weight |
 * |-------------|----------------------------------------------------------------------------|--------|
 * | `need`      | the group's need in the latest measurement, (max − mean) / (max − min)       | 1.00   |
 * | `questions` | open leervragen: who asks and how urgently, full at half of the group         | 0.75   |
 * | `signals`   | signals that the coach ticked in the last 180 days, full at four people       | 0.40   |
 * | `untreated` | how long ago a bijeenkomst treated the theme, full at 200 days or never       | 0.25   |
 *
 * Why these weights: a measurement asks everybody the same, so it weighs most; a leervraag is somebody's own choice and two
 * urgent ones may pass a need; a signal is one person's impression, so it can only tip; the time since a theme was treated
 * keeps the seven themes in turn over two years without ever winning by itself. The sum is never more than 2.40.
 *
 * Shares are rounded to hundredths first, points are the rounded share times the weight, rounded to hundredths, and the
 * sum adds those points: whoever adds up the figures on the screen gets the sum on the screen. Equal sums keep the
 * programme's own order of themes.
 *
 * The rule never looks at persons beside each other, and proposes only: the coach decides.
 */
export const boardWeights = { need: 100, questions: 75, signals: 40, untreated: 25 } as const;

export const boardTerms = ['need', 'questions', 'signals', 'untreated'] as const;
export type BoardTermKind = (typeof boardTerms)[number];

/** What one leervraag counts, by priority: 1 is the most urgent. */
export const questionPoints = { 1: 1, 2: 0.8, 3: 0.6, none: 0.6 } as const;
/** A leervraag or signal of the whole group counts as that of two people. */
const groupFactor = 2;
/** A leervraag that a part of the next bijeenkomst already serves counts half: it is being worked on. */
const servedFactor = 0.5;
/** A signal counts whole for two months, half until six months, then no more. Days. */
const freshDays = 60;
export const signalDays = 180;
/** People whose signals fill the term. */
const fullSignals = 4;
/** Days after which a treated theme counts as much as one that was never treated: a school year of 200 days. */
const fullUntreatedDays = 200;

/** Minutes of a part that is proposed: 45 for a theme, a quarter more for every further leervraag, at most 90. */
const partMinutes = { least: 45, perQuestion: 15, most: 90 } as const;
/** A part shorter than this is not worth starting: then nothing fits any more. Minutes. */
export const shortestPart = 30;

export type BoardQuestion = { readonly id: string; readonly coacheeId: string | null; readonly priority: number | null };
export type BoardSignal = { readonly coacheeId: string | null; readonly noticedOn: string };

export type BoardTheme = {
  readonly themeId: string;
  /** 0 to 1; null when there is no measurement, or fewer than five anonymous answers. */
  readonly need: number | null;
  /** Open leervragen only. */
  readonly questions: readonly BoardQuestion[];
  readonly signals: readonly BoardSignal[];
  /** The last held bijeenkomst with a part on this theme, 'YYYY-MM-DD'. */
  readonly lastTreatedOn: string | null;
};

export type BoardInput = {
  readonly today: string;
  readonly memberCount: number;
  /** In the programme's own order. */
  readonly themes: readonly BoardTheme[];
  /** Leervragen that the parts of the next bijeenkomst serve. */
  readonly servedQuestionIds: readonly string[];
  /** What the next bijeenkomst still holds; null without a next one. */
  readonly minutesLeft: number | null;
};

/** All in hundredths, so that sums are exact. */
export type BoardTerm = {
  readonly kind: BoardTermKind;
  /** 0 to 100; null when there is nothing to go by: it then adds nothing. */
  readonly share: number | null;
  readonly weight: number;
  /** share × weight, 0 to `weight`. */
  readonly points: number;
};

export type BoardLine = {
  readonly themeId: string;
  readonly terms: readonly BoardTerm[];
  /** The points together, in hundredths, 0 to 240. */
  readonly sum: number;
  /** How long a part on this theme would take, and whether that was shortened to what is left; null when nothing fits. */
  readonly offer: { readonly minutes: number; readonly isShortened: boolean } | null;
};

/** The themes in the order in which this group needs them, each with the arithmetic behind its place. */
export function boardOf(input: BoardInput): BoardLine[] {
  return input.themes.map((theme) => lineOf(theme, input)).sort((a, b) => b.sum - a.sum);
}

function lineOf(theme: BoardTheme, input: BoardInput): BoardLine {
  const shares: Readonly<Record<BoardTermKind, number | null>> = {
    need: theme.need,
    questions: questionShare(theme.questions, input.servedQuestionIds, input.memberCount),
    signals: signalShare(theme.signals, input.today),
    untreated: untreatedShare(theme.lastTreatedOn, input.today),
  };
  const terms = boardTerms.map((kind) => termOf(kind, shares[kind]));
  return { themeId: theme.themeId, terms, sum: terms.reduce((sum, { points }) => sum + points, 0), offer: offerOf(theme, input) };
}

function termOf(kind: BoardTermKind, value: number | null): BoardTerm {
  const weight = boardWeights[kind];
  if (value === null) return { kind, share: null, weight, points: 0 };
  const share = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return { kind, share, weight, points: Math.round((share * weight) / 100) };
}

/** 0 to 1: full when half of the group (at least two people) asks it urgently. */
export function questionShare(questions: readonly BoardQuestion[], servedQuestionIds: readonly string[], memberCount: number): number {
  const points = questions.reduce((sum, question) => sum + pointsOf(question) * (servedQuestionIds.includes(question.id) ? servedFactor : 1), 0);
  return Math.min(1, points / Math.max(2, memberCount / 2));
}

function pointsOf({ coacheeId, priority }: BoardQuestion): number {
  const points = priority === 1 || priority === 2 || priority === 3 ? questionPoints[priority] : questionPoints.none;
  return coacheeId === null ? points * groupFactor : points;
}

/** 0 to 1. Each person counts once, by the latest signal, so that one person seen often does not outweigh four. */
export function signalShare(signals: readonly BoardSignal[], today: string): number {
  const latest = new Map<string | null, number>();
  for (const { coacheeId, noticedOn } of signals) {
    latest.set(coacheeId, Math.max(latest.get(coacheeId) ?? 0, freshness(noticedOn, today) * (coacheeId === null ? groupFactor : 1)));
  }
  return Math.min(1, [...latest.values()].reduce((sum, points) => sum + points, 0) / fullSignals);
}

function freshness(noticedOn: string, today: string): number {
  const age = daysBetween(noticedOn, today);
  return age <= freshDays ? 1 : age <= signalDays ? 0.5 : 0;
}

/** 0 on the day itself to 1 after 200 days; never treated is 1. */
export function untreatedShare(lastTreatedOn: string | null, today: string): number {
  if (lastTreatedOn === null) return 1;
  return Math.min(1, Math.max(0, daysBetween(lastTreatedOn, today)) / fullUntreatedDays);
}

function offerOf({ questions }: BoardTheme, { minutesLeft }: BoardInput): BoardLine['offer'] {
  const minutes = Math.min(partMinutes.most, partMinutes.least + partMinutes.perQuestion * Math.max(0, questions.length - 1));
  if (minutesLeft === null || minutesLeft >= minutes) return { minutes, isShortened: false };
  const left = Math.floor(minutesLeft / 5) * 5;
  return left >= shortestPart ? { minutes: left, isShortened: true } : null;
}

export type DayPart = { readonly minutes: number; readonly isBreak: boolean | null; readonly status: string | null };

/** The parts that take time: what was dropped or parked does not. */
export function takesTime({ status }: Pick<DayPart, 'status'>): boolean {
  return status !== 'dropped' && status !== 'parked';
}

/** Work minutes of the parts, breaks left out: "285 van 300 min". */
export function plannedMinutes(parts: readonly DayPart[]): number {
  return parts.filter((part) => takesTime(part) && part.isBreak !== true).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What a day holds when neither the bijeenkomst nor the group says so, in minutes. */
export const defaultDayMinutes = 300;

/**
 * Work minutes that a bijeenkomst holds: from start to end without its breaks, and never more than what a full day
 * of this group holds; that alone when start or end is missing.
 */
export function availableMinutes(startTime: string | null, endTime: string | null, dayMinutes: number | null, parts: readonly DayPart[]): number {
  const full = dayMinutes ?? defaultDayMinutes;
  if (startTime === null || endTime === null || endTime <= startTime) return full;
  const breaks = parts.filter((part) => takesTime(part) && part.isBreak === true).reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(0, Math.min(minutesOf(endTime) - minutesOf(startTime) - breaks, full));
}

/** When each part begins, 'HH:MM', one after the other from the start; null without a start or for a part that takes no time. */
export function startTimes(startTime: string | null, parts: readonly DayPart[]): (string | null)[] {
  let at = startTime === null ? null : minutesOf(startTime);
  return parts.map((part) => {
    if (at === null || !takesTime(part)) return null;
    const start = at;
    at += part.minutes;
    return timeOf(start);
  });
}
