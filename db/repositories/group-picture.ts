import type { Rec } from '#shared/domain/records.ts';
import { groupChange, groupFloor } from '#shared/domain/scale.ts';
import type { GroupPicture, MeasurementSummary, ScaleChange, ThemePicture, WhoAnswered } from '#shared/ipc/analysis.ts';
import type { ReadDb } from '../connection.ts';
import { getRecord, getRecords, listRecords } from '../records/read.ts';
import { instrumentParts, latestFirst, measurementsOf, responsesOf } from './measurements.ts';
import { formScore, latestThemeScores } from './scores.ts';

/** A change below this share of the range is called small: the follow-up of 85 groups mostly found those. */
const smallShare = 0.1;

/** Every measurement of the vault, the latest first. */
export function listMeasurements(db: ReadDb, swvId?: string): MeasurementSummary[] {
  const measurements = swvId === undefined ? listRecords(db, 'measurement').toSorted(latestFirst) : measurementsOf(db, swvId);
  const counts = db.prepare<[string], { n: number; matched: number }>('SELECT count(*) AS n, count(coachee_id) AS matched FROM response WHERE measurement_id = ? AND deleted = 0');
  return measurements.map(({ id, instrumentId, moment, takenOn, naming, swvId: swv }) => {
    const instrument = getRecord(db, 'instrument', instrumentId);
    const { n = 0, matched = 0 } = counts.get(id) ?? {};
    return { id, instrumentId, title: instrument?.title ?? '', version: instrument?.version ?? 1, moment, takenOn, naming, swvId: swv, swvName: getRecord(db, 'swv', swv)?.name ?? '', responses: n, matched };
  });
}

/** Needs and strengths of a group by theme, who answered, and what changed between two moments. */
export function groupPicture(db: ReadDb, swvId: string): GroupPicture {
  const measurements = listMeasurements(db, swvId);
  const latest = measurements.find(({ responses }) => responses > 0);
  return { measurements, themes: themePictures(db, swvId), answered: latest === undefined ? null : whoAnswered(db, latest), ...changesOf(db, measurements) };
}

function themePictures(db: ReadDb, swvId: string): ThemePicture[] {
  const scores = latestThemeScores(db, swvId);
  const labels = new Map(getRecords(db, 'theme', scores.map(({ themeId }) => themeId)).map(({ id, label }) => [id, label]));
  const questions = listRecords(db, 'learningQuestion', { swvId }).filter(({ status }) => status !== 'dropped');
  return scores
    .map(({ reason: _reason, ...score }) => ({
      ...score,
      label: labels.get(score.themeId) ?? '',
      needed: score.naming === 'anonymous' && score.mean === null ? Math.max(0, groupFloor - score.n) : 0,
      parts: score.parts.map(({ scaleId, label, n, mean, min, max }) => ({ scaleId, label, n, mean, min, max })),
      questions: questions.filter(({ themeId }) => themeId === score.themeId).length,
    }))
    .toSorted((left, right) => (right.need ?? -1) - (left.need ?? -1));
}

function whoAnswered(db: ReadDb, { id: measurementId, swvId, naming, takenOn, responses, matched }: MeasurementSummary): WhoAnswered {
  const memberIds = listRecords(db, 'membership', { swvId })
    .filter(({ startsOn, endsOn }) => startsOn <= takenOn && (endsOn === null || endsOn >= takenOn))
    .map(({ coacheeId }) => coacheeId);
  const people = getRecords(db, 'coachee', memberIds).filter(({ deleted }) => !deleted);
  const answered = new Set(responsesOf(db, measurementId).map(({ coacheeId }) => coacheeId));
  const members = naming === 'anonymous' ? [] : people.map(({ id, givenName, familyName }) => ({ id, givenName, familyName, answered: answered.has(id) }));
  return { measurementId, naming, members, memberCount: people.length, responses, unmatched: responses - matched };
}

/** The latest measurement beside the earlier one with the same questionnaire, in the same version. */
function changesOf(db: ReadDb, measurements: readonly MeasurementSummary[]): Pick<GroupPicture, 'changes' | 'noChange'> {
  const taken = measurements.filter(({ responses }) => responses > 0);
  if (taken.length < 2) return { changes: [], noChange: null };
  for (const [index, after] of taken.entries()) {
    const before = taken.slice(index + 1).find(({ instrumentId }) => instrumentId === after.instrumentId);
    if (before === undefined) continue;
    if (before.naming === 'anonymous' || after.naming === 'anonymous') return { changes: [], noChange: 'anonymous' };
    const changes = compare(db, before, after);
    return { changes, noChange: changes.length === 0 ? 'nobody-twice' : null };
  }
  return { changes: [], noChange: 'other-questionnaire' };
}

function compare(db: ReadDb, before: MeasurementSummary, after: MeasurementSummary): ScaleChange[] {
  const parts = instrumentParts(db, after.instrumentId);
  if (parts === undefined) return [];
  const earlier = responsesOf(db, before.id);
  const later = responsesOf(db, after.id);
  return parts.scales.flatMap((scale): ScaleChange[] => {
    const items = parts.items.filter(({ scaleId }) => scaleId === scale.id);
    const scores = (responses: readonly Rec<'response'>[]): Map<string, number> =>
      new Map(responses.flatMap(({ coacheeId, answers }) => (coacheeId === null ? [] : [[coacheeId, formScore(scale, items, answers)?.mean ?? null] as const])).filter((entry): entry is [string, number] => entry[1] !== null));
    const had = scores(earlier);
    const has = scores(later);
    // The coach sees named forms one by one: there is nobody to protect from a difference.
    const both = [...had.keys()].filter((person) => has.has(person));
    const { min, max, id: scaleId, label } = scale;
    const measured = { instrumentId: parts.instrument.id, version: parts.instrument.version, min, max };
    const only = (all: ReadonlyMap<string, number>): Map<string, number> => new Map(both.map((person) => [person, all.get(person) ?? 0]));
    const change = groupChange({ with: measured, scores: only(had) }, { with: measured, scores: only(has) }, 1);
    if (!change.shown) return [];
    const mean = (all: ReadonlyMap<string, number>): number => both.reduce((sum, person) => sum + (all.get(person) ?? 0), 0) / both.length;
    return [
      {
        scaleId,
        label,
        min,
        max,
        before: { moment: before.moment, takenOn: before.takenOn, mean: mean(had) },
        after: { moment: after.moment, takenOn: after.takenOn, mean: mean(has) },
        paired: change.paired,
        change: change.mean,
        isSmall: Math.abs(change.mean) < (max - min) * smallShare,
      },
    ];
  });
}
