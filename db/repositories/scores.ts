import type { Rec, Values } from '#shared/domain/records.ts';
import { groupFigure, groupFloor, itemScore, scaleScore, type ScaleScore } from '#shared/domain/scale.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';
import { instrumentParts, latestFirst, measurementsOf, responsesOf, type InstrumentParts } from './measurements.ts';

export type NeedEnd = Values<'scale'>['needEnd'];
type Measurement = Rec<'measurement'>;

/** What one scale says of a theme. */
export type ThemeScorePart = {
  readonly scaleId: string;
  readonly label: string;
  /** Forms with a score on this scale. */
  readonly n: number;
  /** Null when nobody has a score, or when there are fewer than five anonymous ones. */
  readonly mean: number | null;
  readonly min: number;
  readonly max: number;
  readonly needEnd: 'low' | 'high';
  /** 0 (no need) to 1 (all of it): (max − mean) / (max − min), turned round when high means need. */
  readonly need: number | null;
};

/** What the latest measurement that speaks of a theme says of a group. */
export type ThemeScore = {
  readonly themeId: string;
  readonly measurementId: string;
  readonly moment: Measurement['moment'];
  /** 'YYYY-MM-DD'. */
  readonly takenOn: string;
  readonly naming: Measurement['naming'];
  /** Forms that say something of this theme. */
  readonly n: number;
  readonly mean: number | null;
  /** Range of `mean`. Several scales on different ranges are brought to 0-1 with low as need. */
  readonly min: number;
  readonly max: number;
  readonly needEnd: 'low' | 'high';
  /** The mean of the needs of the parts that have one. */
  readonly need: number | null;
  readonly parts: readonly ThemeScorePart[];
  /** Why there is no mean although forms came in. */
  readonly reason?: 'too-few-answers';
};

/** A person's own score on one scale. */
export type PersonScore = {
  readonly measurementId: string;
  readonly swvId: string;
  readonly moment: Measurement['moment'];
  readonly takenOn: string;
  readonly instrumentId: string;
  readonly instrumentTitle: string;
  readonly scaleId: string;
  readonly label: string;
  readonly themeId: string | null;
  readonly needEnd: NeedEnd;
  /** Null when less than three quarters of the items were answered. */
  readonly mean: number | null;
  readonly itemsAnswered: number;
  readonly itemCount: number;
  readonly min: number;
  readonly max: number;
};

/**
 * Per theme of the group's programme that a scale points at: the need of the group by the latest measurement
 * with at least one form that covers the theme. In no particular order.
 */
export function latestThemeScores(db: ReadDb, swvId: string): ThemeScore[] {
  const themeIds = themesOf(db, swvId);
  const found = new Map<string, ThemeScore>();
  for (const measurement of measurementsOf(db, swvId)) {
    for (const score of measurementThemeScores(db, measurement)) {
      if (themeIds.has(score.themeId) && !found.has(score.themeId)) found.set(score.themeId, score);
    }
  }
  return [...found.values()];
}

/** What one measurement says of each theme that its scales point at; nothing while no form came in. */
export function measurementThemeScores(db: ReadDb, measurement: Measurement): ThemeScore[] {
  const parts = instrumentParts(db, measurement.instrumentId);
  if (parts === undefined) return [];
  const responses = responsesOf(db, measurement.id);
  if (responses.length === 0) return [];
  const byTheme = Map.groupBy(
    parts.scales.filter(({ themeId, needEnd }) => themeId !== null && needEnd !== 'none'),
    ({ themeId }) => themeId as string,
  );
  return [...byTheme].map(([themeId, scales]) => themeScore(themeId, scales, parts, measurement, responses));
}

/** The latest scores of a school leader on questionnaires about the person, newest measurement first. */
export function personScores(db: ReadDb, coacheeId: string): PersonScore[] {
  const responses = listRecords(db, 'response', { coacheeId });
  const measurements = listRecords(db, 'measurement').filter(({ id }) => responses.some(({ measurementId }) => measurementId === id));
  return measurements.toSorted(latestFirst).flatMap((measurement) => {
    const parts = instrumentParts(db, measurement.instrumentId);
    const response = responses.findLast(({ measurementId }) => measurementId === measurement.id);
    // What a group says of itself is never shown as the profile of one person.
    if (parts === undefined || response === undefined || parts.instrument.unit === 'swv') return [];
    return parts.scales.map((scale) => personScore(measurement, parts, scale, response));
  });
}

/** What a score needs to know of a scale and of its items. */
export type Scored = { readonly min: number; readonly max: number };
export type ScoredItem = { readonly id: string; readonly min: number | null; readonly max: number | null; readonly reverse: boolean | null };
type Answered = Readonly<Record<string, { readonly v: number | null } | undefined>>;

/** A form's score on a scale, after reversal; null when less than three quarters of its items were answered. */
export function formScore(scale: Scored, items: readonly ScoredItem[], answers: Answered): ScaleScore | null {
  return scaleScore(itemScores(scale, items, answers));
}

/** The floor under a figure: five for anonymous forms, none where the coach sees each form by name. */
export function floorOf(naming: Measurement['naming']): number {
  return naming === 'anonymous' ? groupFloor : 1;
}

/** The need on a range, 0 to 1, where low or high means need. */
export function needOf(mean: number, min: number, max: number, needEnd: 'low' | 'high'): number {
  return needEnd === 'low' ? (max - mean) / (max - min) : (mean - min) / (max - min);
}

function itemScores(scale: Scored, items: readonly ScoredItem[], answers: Answered): (number | null)[] {
  return items.map((item) => {
    const score = itemScore(answers[item.id]?.v ?? null, { min: item.min ?? scale.min, max: item.max ?? scale.max }, item.reverse === true);
    return score.ok ? score.value : null;
  });
}

function themeScore(themeId: string, scales: readonly Rec<'scale'>[], { items }: InstrumentParts, measurement: Measurement, responses: readonly Rec<'response'>[]): ThemeScore {
  const speaking = new Set<string>();
  const parts = scales.map((scale): ThemeScorePart => {
    const own = items.filter(({ scaleId }) => scaleId === scale.id);
    const means = responses.flatMap((response) => {
      const score = formScore(scale, own, response.answers);
      if (score !== null) speaking.add(response.id);
      return score === null ? [] : [score.mean];
    });
    const needEnd = scale.needEnd === 'high' ? 'high' : 'low';
    const figure = groupFigure(means, floorOf(measurement.naming));
    const mean = figure.shown ? figure.mean : null;
    return { scaleId: scale.id, label: scale.label, n: figure.n, mean, min: scale.min, max: scale.max, needEnd, need: mean === null ? null : needOf(mean, scale.min, scale.max, needEnd) };
  });
  const { id: measurementId, moment, takenOn, naming } = measurement;
  const tooFew = naming === 'anonymous' && speaking.size > 0 && parts.every(({ mean }) => mean === null);
  return { themeId, measurementId, moment, takenOn, naming, n: speaking.size, ...together(parts), parts, ...(tooFew ? { reason: 'too-few-answers' as const } : {}) };
}

/** One figure for several scales: on their shared range, or on 0 to 1 when their ranges or ends differ. */
function together(parts: readonly ThemeScorePart[]): Pick<ThemeScore, 'mean' | 'min' | 'max' | 'needEnd' | 'need'> {
  const [first] = parts;
  const needs = parts.flatMap(({ need }) => (need === null ? [] : [need]));
  const need = needs.length === 0 ? null : needs.reduce((sum, value) => sum + value, 0) / needs.length;
  if (first !== undefined && parts.every(({ min, max, needEnd }) => min === first.min && max === first.max && needEnd === first.needEnd)) {
    const { min, max, needEnd } = first;
    const share = need === null ? null : needEnd === 'low' ? 1 - need : need;
    return { mean: share === null ? null : min + share * (max - min), min, max, needEnd, need };
  }
  return { mean: need === null ? null : 1 - need, min: 0, max: 1, needEnd: 'low', need };
}

function personScore(measurement: Measurement, { instrument, items }: InstrumentParts, scale: Rec<'scale'>, response: Rec<'response'>): PersonScore {
  const own = items.filter(({ scaleId }) => scaleId === scale.id);
  const scores = itemScores(scale, own, response.answers);
  return {
    measurementId: measurement.id,
    swvId: measurement.swvId,
    moment: measurement.moment,
    takenOn: measurement.takenOn,
    instrumentId: instrument.id,
    instrumentTitle: instrument.title,
    scaleId: scale.id,
    label: scale.label,
    themeId: scale.themeId,
    needEnd: scale.needEnd,
    mean: scaleScore(scores)?.mean ?? null,
    itemsAnswered: scores.filter((score) => score !== null).length,
    itemCount: own.length,
    min: scale.min,
    max: scale.max,
  };
}

function themesOf(db: ReadDb, swvId: string): Set<string> {
  const programmes = new Set(listRecords(db, 'traject', { swvId }).map(({ programmeId }) => programmeId));
  return new Set(listRecords(db, 'theme').filter(({ programmeId }) => programmes.has(programmeId)).map(({ id }) => id));
}
