import type { Rec } from '#shared/domain/records.ts';
import { alphaFloor, cronbachAlpha, groupFigure, groupFloor, itemScore } from '#shared/domain/scale.ts';
import type { MeasurementDetail, PersonPicture } from '#shared/ipc/analysis.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord } from '../records/read.ts';
import { listMeasurements } from './group-picture.ts';
import { instrumentParts, responsesOf } from './measurements.ts';
import { floorOf, formScore, needOf, personScores } from './scores.ts';

/** Different answers that are listed under one question. */
const answersAtMost = 200;

/** Every scale and question of a measurement with its figures; nothing of a question below the floor. */
export function measurementDetail(db: ReadDb, measurementId: string): MeasurementDetail | null {
  const measurement = getRecord(db, 'measurement', measurementId);
  if (measurement === undefined || measurement.deleted) return null;
  const summary = listMeasurements(db, measurement.swvId).find(({ id }) => id === measurementId);
  const parts = instrumentParts(db, measurement.instrumentId);
  if (summary === undefined || parts === undefined) return null;
  const responses = responsesOf(db, measurementId);
  const floor = floorOf(measurement.naming);
  return {
    ...summary,
    needed: measurement.naming === 'anonymous' ? Math.max(0, groupFloor - responses.length) : 0,
    scales: parts.scales.map((scale) => {
      const items = parts.items.filter(({ scaleId }) => scaleId === scale.id);
      const figure = groupFigure(responses.map(({ answers }) => formScore(scale, items, answers)?.mean ?? null), floor);
      const { id, label, themeId, needEnd, min, max } = scale;
      return { id, label, themeId, needEnd, min, max, n: figure.n, mean: figure.shown ? figure.mean : null, sd: figure.shown ? figure.sd : null, alpha: alphaOf(scale, items, responses) };
    }),
    items: parts.items.map((item) => itemDetail(item, responses, floor)),
  };
}

/** Reliability only where enough forms carry it: never for the five to ten of one group. */
function alphaOf(scale: Rec<'scale'>, items: readonly Rec<'item'>[], responses: readonly Rec<'response'>[]): { value: number; n: number } | null {
  if (items.length < 2 || responses.length < alphaFloor) return null;
  const alpha = cronbachAlpha(
    responses.map(({ answers }) =>
      items.map((item) => {
        const score = itemScore(answers[item.id]?.v ?? null, { min: item.min ?? scale.min, max: item.max ?? scale.max }, item.reverse === true);
        return score.ok ? score.value : null;
      }),
    ),
  );
  return alpha === null || alpha.n < alphaFloor ? null : { value: alpha.alpha, n: alpha.n };
}

function itemDetail(item: Rec<'item'>, responses: readonly Rec<'response'>[], floor: number): MeasurementDetail['items'][number] {
  const given = responses.map(({ answers }) => answers[item.id]).filter((answer) => answer !== undefined);
  const { id, code, text, kind, scaleId, reverse } = item;
  const figure = groupFigure(given.map(({ v }) => v), floor);
  const base = { id, code, text, kind, scaleId, reverse: reverse === true };
  if (kind === 'likert') return { ...base, n: figure.n, mean: figure.shown ? figure.mean : null, answers: [] };
  const counts = new Map<string, number>();
  for (const { t } of given) if (t !== null) counts.set(t, (counts.get(t) ?? 0) + 1);
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const answers = n < floor ? [] : [...counts].map(([words, count]) => ({ text: words, count })).toSorted((left, right) => right.count - left.count).slice(0, answersAtMost);
  return { ...base, n, mean: null, answers };
}

/** A school leader's own means by measurement, strengths first. */
export function personPicture(db: ReadDb, coacheeId: string): PersonPicture {
  const byMeasurement = Map.groupBy(personScores(db, coacheeId), ({ measurementId }) => measurementId);
  return [...byMeasurement.values()].flatMap((scores) => {
    const [first] = scores;
    if (first === undefined) return [];
    const scales = scores.map(({ scaleId, label, themeId, mean, itemsAnswered, itemCount, min, max, needEnd }) => ({
      scaleId,
      label,
      themeId,
      mean,
      itemsAnswered,
      itemCount,
      min,
      max,
      need: mean === null || needEnd === 'none' ? null : needOf(mean, min, max, needEnd),
    }));
    const { measurementId, swvId, instrumentTitle, moment, takenOn } = first;
    return [{ measurementId, swvId, title: instrumentTitle, moment, takenOn, scales: scales.toSorted((left, right) => (left.need ?? 2) - (right.need ?? 2)) }];
  });
}
