import type { Rec, Values } from '#shared/domain/records.ts';
import type { ReadDb } from '../connection.ts';
import { listRecords } from '../records/read.ts';
import { instrumentParts, latestFirst, measurementsOf, responsesOf, type InstrumentParts } from './measurements.ts';

/** Below this many anonymous forms no mean is shown: with fewer, somebody could be recognised. */
export const anonymousFloor = 5;

/** The share of a scale's items that a form must have answered before it has a score on it. */
export const answeredShare = 0.75;

export type NeedEnd = Values<'scale'>['needEnd'];
type Measurement = Rec<'measurement'>;

/** One form's score on one scale: the mean of its items after reversal, on the scale's own range. */
export type ScaleScore = { readonly mean: number; readonly itemsAnswered: number; readonly itemCount: number };

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

/** A form's score on a scale; undefined when less than three quarters of its items were answered. */
export function scaleScore(scale: Scored, items: readonly ScoredItem[], answers: Answered): ScaleScore | undefined {
  const values = itemScores(scale, items, answers);
  const itemCount = items.length;
  if (itemCount === 0 || values.length < itemCount * answeredShare) return undefined;
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, itemsAnswered: values.length, itemCount };
}

/** The need on a range, 0 to 1, where low or high means need. */
export function needOf(mean: number, min: number, max: number, needEnd: 'low' | 'high'): number {
  return needEnd === 'low' ? (max - mean) / (max - min) : (mean - min) / (max - min);
}

function itemScores(scale: Scored, items: readonly ScoredItem[], answers: Answered): number[] {
  return items.flatMap((item) => {
    const value = answers[item.id]?.v ?? null;
    const min = item.min ?? scale.min;
    const max = item.max ?? scale.max;
    if (value === null || value < min || value > max) return [];
    return [item.reverse === true ? min + max - value : value];
  });
}

function themeScore(themeId: string, scales: readonly Rec<'scale'>[], { items }: InstrumentParts, measurement: Measurement, responses: readonly Rec<'response'>[]): ThemeScore {
  const isAnonymous = measurement.naming === 'anonymous';
  const speaking = new Set<string>();
  const parts = scales.map((scale): ThemeScorePart => {
    const own = items.filter(({ scaleId }) => scaleId === scale.id);
    const means = responses.flatMap((response) => {
      const score = scaleScore(scale, own, response.answers);
      if (score !== undefined) speaking.add(response.id);
      return score === undefined ? [] : [score.mean];
    });
    const needEnd = scale.needEnd === 'high' ? 'high' : 'low';
    const hidden = means.length === 0 || (isAnonymous && means.length < anonymousFloor);
    const mean = hidden ? null : means.reduce((sum, value) => sum + value, 0) / means.length;
    return { scaleId: scale.id, label: scale.label, n: means.length, mean, min: scale.min, max: scale.max, needEnd, need: mean === null ? null : needOf(mean, scale.min, scale.max, needEnd) };
  });
  const { id: measurementId, moment, takenOn, naming } = measurement;
  const tooFew = isAnonymous && speaking.size > 0 && parts.every(({ mean }) => mean === null);
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
  const score = scaleScore(scale, own, response.answers);
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
    mean: score?.mean ?? null,
    itemsAnswered: score?.itemsAnswered ?? itemScores(scale, own, response.answers).length,
    itemCount: own.length,
    min: scale.min,
    max: scale.max,
  };
}

function themesOf(db: ReadDb, swvId: string): Set<string> {
  const programmes = new Set(listRecords(db, 'traject', { swvId }).map(({ programmeId }) => programmeId));
  return new Set(listRecords(db, 'theme').filter(({ programmeId }) => programmes.has(programmeId)).map(({ id }) => id));
}
