import type { SurveyColumn, SurveyLayout, SurveyRowFlag } from '#shared/domain/survey.ts';
import { fold } from './words.ts';

const no = new Set(['0', 'false', 'onwaar', 'nee', 'neen', 'no', 'n']);
const testStatus = new Set(['survey preview', 'survey test', 'preview', 'test', 'survey preview test', 'offline test', '1', '2', '17', 'voorbeeld']);

/**
 * Why each row may be no finished answer: not submitted, a preview by the maker, nothing answered, or the
 * same response once more. The rows stay; the coach decides.
 */
export function rowFlags(rows: readonly (readonly string[])[], columns: readonly SurveyColumn[], layout: SurveyLayout): SurveyRowFlag[][] {
  const byRole = (role: SurveyColumn['role']): SurveyColumn | undefined => columns.find((column) => column.role === role);
  const submitted = layout === 'limesurvey' ? byRole('submitted-at') : undefined;
  const finished = byRole('finished');
  const progress = byRole('progress');
  const status = layout === 'qualtrics' ? byRole('status') : undefined;
  const response = byRole('response-id');
  const answers = columns.filter((column) => ['item', 'choice', 'open'].includes(column.kind));
  const seen = new Set<string>();

  return rows.map((row) => {
    const text = (column: SurveyColumn): string => row[column.index]?.trim() ?? '';
    const flags: SurveyRowFlag[] = [];
    const notSubmitted = submitted !== undefined && ['', 'N', 'NULL', '1980-01-01 00:00:00', '{question_not_shown}'].includes(text(submitted));
    const notFinished = finished !== undefined && no.has(fold(text(finished)));
    const halfway = progress !== undefined && /^\d+(?:[.,]\d+)?$/.test(text(progress)) && Number(text(progress).replace(',', '.')) < 100;
    if (notSubmitted || notFinished || halfway) flags.push('unfinished');
    if (status !== undefined && testStatus.has(fold(text(status)))) flags.push('test');
    if (answers.length > 0 && answers.every((column) => text(column) === '')) flags.push('no-answers');
    const id = response === undefined ? '' : text(response);
    if (id !== '' && seen.has(id)) flags.push('duplicate-response');
    seen.add(id);
    return flags;
  });
}
