import { floorOf, formScore } from '#db/repositories/scores.ts';
import { groupFigure } from '#shared/domain/scale.ts';
import { itemCodeOf } from '#shared/domain/survey-answers.ts';
import { mappingProblems, type SurveyMapping } from '#shared/domain/survey-mapping.ts';
import type { SurveyPreview } from '#shared/ipc/survey-import.ts';
import type { ImportPlan } from './plan.ts';

const errorsShown = 100;

/** What an import would do, in numbers, for the coach to see before anything is written. */
export function previewOf(plan: ImportPlan, mapping: SurveyMapping): SurveyPreview {
  const { read, forms, matches, unchanged, measurement, isNewVersion } = plan;
  const added = forms.filter(({ existing }) => existing === null).length;
  return {
    problems: mappingProblems(mapping),
    respondents: read.forms.length,
    leftOut: read.leftOut,
    added,
    changed: forms.length - added,
    unchanged,
    errorCount: read.errors.length,
    errors: read.errors.slice(0, errorsShown),
    matches,
    scales: scaleFigures(plan, mapping),
    measurement: measurement === null ? null : { id: measurement.id, takenOn: measurement.takenOn, naming: measurement.naming },
    isNewVersion,
  };
}

function scaleFigures({ read, naming }: ImportPlan, mapping: SurveyMapping): SurveyPreview['scales'] {
  return mapping.scales.map((scale) => {
    const { key, label, min, max } = scale;
    const items = mapping.columns
      .filter(({ use, scaleKey }) => use === 'item' && scaleKey === key)
      .map((column) => ({ id: itemCodeOf(column.key), min, max, reverse: column.reverse }));
    const scores = read.forms.map(({ answers }) => formScore(scale, items, Object.fromEntries(items.map(({ id }) => [id, answers.get(id)])))?.mean ?? null);
    const figure = groupFigure(scores, floorOf(naming));
    return { key, label, items: items.length, n: figure.n, mean: figure.shown ? figure.mean : null, min, max, tooFew: !figure.shown && figure.n > 0 };
  });
}
