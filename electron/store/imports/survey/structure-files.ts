import { fold } from './words.ts';

/**
 * A questionnaire's structure saved as a table (questions, options, logic) looks like answers to a machine.
 * Returns the tool that wrote it, or null.
 */
export function structureFileTool(rows: readonly (readonly string[])[]): string | null {
  const names = (rows[0] ?? []).map(fold);
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.includes(name));
  if ((has('class', 'name', 'relevance') || has('class', 'type scale', 'name', 'text')) && rows.slice(1, 60).some((row) => /^(?:S|SL|G|Q|SQ|A)$/.test(row[names.indexOf('class')]?.trim() ?? ''))) return 'LimeSurvey';
  if (has('qid') && (has('gid') || has('parent qid')) && has('title') && has('question')) return 'LimeSurvey';
  if (has('field name', 'form name', 'field type') || has('variable field name', 'form name', 'field type')) return 'REDCap';
  if ((rows[0]?.[0] ?? '').startsWith('[[AdvancedFormat]]') || rows.slice(0, 5).some((row) => /^\[\[(?:Question|Block|AdvancedFormat)/.test(row[0] ?? ''))) return 'Qualtrics';
  if (/^(?:data <- read\.|GET DATA|NEW FILE|SET UNICODE|VARIABLE LABELS|library\()/i.test(rows[0]?.[0]?.trim() ?? '')) return 'LimeSurvey';
  return null;
}
