import type { Rec } from '#shared/domain/records.ts';
import type { SurveyColumn, SurveyOverrides, SurveyReading } from '#shared/domain/survey.ts';
import { itemCodeOf } from '#shared/domain/survey-answers.ts';

type Columns = NonNullable<SurveyOverrides['columns']>;
type Item = Pick<Rec<'item'>, 'code' | 'kind' | 'min' | 'max' | 'labels'>;

/**
 * How a file has to be read so that its words count for what they counted last time. A later file may hold so few
 * different answers that nobody could tell a scale from it, and the coach may have put the words in another order.
 */
export function knownWords({ columns }: Pick<SurveyReading, 'columns'>, items: readonly Item[]): Columns {
  const byCode = new Map(items.filter(({ kind }) => kind === 'likert').map((item) => [item.code, item]));
  const overrides: Columns = {};
  for (const column of columns) {
    const item = byCode.get(itemCodeOf(column.key));
    if (item === undefined || column.kind === 'empty') continue;
    const labels = wordsOf(item);
    if (labels === null && column.kind !== 'item') overrides[String(column.index)] = { kind: 'item' };
    if (labels !== null && (column.kind !== 'item' || !agrees(column, labels))) overrides[String(column.index)] = { kind: 'item', labels };
  }
  return overrides;
}

type Labels = { label: string; value: number }[];

/** The words of an item with their numbers; null for an item that is answered with numbers. */
function wordsOf({ min, max, labels }: Item): Labels | null {
  if (min === null || max === null || labels === null || labels.length !== max - min + 1) return null;
  const numbered = labels.map((label, index) => ({ label, value: min + index }));
  return numbered.every(({ label, value }) => label === String(value)) ? null : numbered;
}

function agrees({ scale }: SurveyColumn, labels: Labels): boolean {
  const values = new Map(labels.map(({ label, value }) => [label, value]));
  return scale !== null && scale.anchors.every(({ label, value, seen }) => !seen || values.get(label) === undefined || values.get(label) === value);
}
