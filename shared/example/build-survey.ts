import type { Answers, Evidence } from '../domain/records/analysis.ts';
import { firstPositions } from '../domain/positions.ts';
import type { ExampleGround } from './build.ts';
import { exampleKeys, type ExampleKey } from './people.ts';
import { agreementLabels, exampleScales, instrumentTitle, movements, openAnswers, openItems, startingPoints, type ExampleTheme } from './survey.ts';

const range = { min: 1, max: 5 } as const;

type ScaleIds = { readonly scaleId: string; readonly items: readonly { readonly id: string; readonly isReverse: boolean }[] };

/** Answers the figure behind a leervraag: someone's own mean on a theme's scale at the start, or the group's. */
type EvidenceOf = (of: ExampleKey | null, theme: ExampleTheme) => Evidence;

/** A questionnaire with a scale for each theme, filled in by all eight at the start and again in between. */
export function putSurvey(ground: ExampleGround): { readonly evidenceOf: EvidenceOf } {
  const { put, calendar, swvId } = ground;
  const instrumentId = put('instrument', { title: instrumentTitle, version: 1, unit: 'person', source: 'Verzonnen voor de voorbeeldgroep', rights: 'vrij te gebruiken' });
  const scales = putScales(ground, instrumentId);
  const open = putOpenItems(ground, instrumentId);
  const bsa = put('measurement', { instrumentId, swvId, moment: 'BSA', naming: 'named', takenOn: calendar.bsaOn });
  putResponses(ground, { measurementId: bsa, scales, open, isInterim: false });
  const interim = put('measurement', { instrumentId, swvId, moment: 'interim', naming: 'named', takenOn: calendar.interimOn, label: 'tussenmeting' });
  putResponses(ground, { measurementId: interim, scales, open, isInterim: true });
  return {
    evidenceOf: (of, theme) => {
      const index = exampleScales.findIndex((scale) => scale.theme === theme);
      const means = (of === null ? exampleKeys : [of]).map((key) => average(scaleAnswers(key, index, false)));
      return [{ kind: 'scale', measurementId: bsa, scaleId: scales[index]?.scaleId ?? null, itemId: null, mean: average(means), n: means.length, text: null }];
    },
  };
}

function putScales({ put, themeId }: ExampleGround, instrumentId: string): ScaleIds[] {
  const scalePositions = firstPositions(exampleScales.length);
  const itemPositions = firstPositions(exampleScales.length * 3);
  let item = 0;
  return exampleScales.map(({ theme, label, items }, index) => {
    const scaleId = put('scale', { instrumentId, label, ...range, needEnd: 'low', position: scalePositions[index] ?? '', themeId: themeId(theme) });
    const placed = items.map(({ text, reverse = false }) => {
      item += 1;
      const code = `V${String(item).padStart(2, '0')}`;
      const position = itemPositions[item - 1] ?? '';
      return { id: put('item', { instrumentId, code, kind: 'likert', position, scaleId, text, ...range, reverse, labels: agreementLabels }), isReverse: reverse };
    });
    return { scaleId, items: placed };
  });
}

function putOpenItems({ put }: ExampleGround, instrumentId: string): string[] {
  const positions = firstPositions(exampleScales.length * 3 + openItems.length).slice(-openItems.length);
  return openItems.map(({ code, text }, index) => put('item', { instrumentId, code, kind: 'open', text, position: positions[index] ?? '' }));
}

type Filled = { readonly measurementId: string; readonly scales: readonly ScaleIds[]; readonly open: readonly string[]; readonly isInterim: boolean };

function putResponses({ put, calendar, coacheeIds }: ExampleGround, { measurementId, scales, open, isInterim }: Filled): void {
  for (const [index, key] of exampleKeys.entries()) {
    const answers: Answers = {};
    for (const [scaleIndex, { items }] of scales.entries()) {
      const given = scaleAnswers(key, scaleIndex, isInterim);
      for (const [itemIndex, { id, isReverse }] of items.entries()) {
        const value = given[itemIndex] ?? 3;
        answers[id] = { v: isReverse ? range.min + range.max - value : value, t: null };
      }
    }
    if (!isInterim) for (const [item, id] of open.entries()) answers[id] = { v: null, t: openAnswers[key][item] ?? null };
    const day = isInterim ? calendar.interimOn : calendar.bsaOn;
    put('response', { measurementId, respondentKey: `W0${index + 1}`, coacheeId: coacheeIds[key], answers, submittedAt: `${day}T1${index}:05:00Z`, finished: true });
  }
}

/** Three whole answers, already turned the right way, around where someone stands. */
function scaleAnswers(key: ExampleKey, scale: number, isInterim: boolean): number[] {
  const point = (startingPoints[key][scale] ?? 3) + (isInterim ? (movements[key][scale] ?? 0) : 0);
  // A fixed spread that differs from person to person and from scale to scale, so that means are not all whole.
  const spread = ([0, 1, -1][(exampleKeys.indexOf(key) + scale) % 3] ?? 0) * (scale % 2 === 0 ? 1 : -1);
  return [point, point + spread, point].map((value) => Math.min(range.max, Math.max(range.min, value)));
}

function average(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}
