import type { TargetField } from '#shared/domain/tabular.ts';
import { fold } from '../survey/words.ts';
import { parseDate } from './dates.ts';

type Score = { readonly field: string; readonly column: number; readonly score: number };

/** Which column is which field, best matches first; each column serves one field. */
export function proposeMapping(names: readonly string[], body: readonly (readonly string[])[], fields: readonly TargetField[]): Record<string, number | null> {
  const scores: Score[] = [];
  for (const field of fields) {
    for (const [column, name] of names.entries()) {
      const score = nameScore(name, field) + valueScore(body, column, field);
      if (score >= 2) scores.push({ field: field.key, column, score });
    }
  }
  const mapping: Record<string, number | null> = Object.fromEntries(fields.map((field) => [field.key, null]));
  const taken = new Set<number>();
  for (const { field, column } of scores.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (mapping[field] !== null || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** 6 for the very name (earlier synonyms a little more), 3 when its words occur in a longer header, 0 otherwise. */
function nameScore(name: string, field: TargetField): number {
  const folded = fold(name);
  if (folded === '') return 0;
  const exact = field.synonyms.findIndex((synonym) => fold(synonym) === folded);
  if (exact >= 0) return 6 - exact * 0.01;
  const within = field.synonyms.findIndex((synonym) => ` ${folded} `.includes(` ${fold(synonym)} `) && folded.length <= fold(synonym).length + 25);
  return within >= 0 ? 3 - within * 0.01 : 0;
}

function valueScore(body: readonly (readonly string[])[], column: number, field: TargetField): number {
  const values = body.slice(0, 200).map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '');
  if (values.length === 0) return 0;
  const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
  if (field.kind === 'email') return share((text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) > 0.7 ? 2.5 : -1;
  if (field.kind === 'date') return share((text) => parseDate(text).ok || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) > 0.5 ? 0.5 : -1.5;
  if (field.kind === 'number') return share((text) => /^[-+\d.,\s]+$/.test(text)) > 0.5 ? 0.3 : -1.5;
  return 0;
}
