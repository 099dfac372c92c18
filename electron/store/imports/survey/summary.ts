import type { SurveyReading } from '#shared/domain/survey.ts';

/** The reading as one JSON object for scripts: what the file is and the figures per column, without any respondent's row. */
export function surveySummary(reading: SurveyReading): Record<string, unknown> {
  const { layout, encoding, delimiter, sheet, headerRows, respondents } = reading;
  const columns = reading.columns.map(({ index, header, question, kind, n, missing, min, max, mean, labels }) => ({ index, header, question, kind, n, missing, min, max, mean, labels }));
  return { layout, encoding, delimiter, sheet, headerRows, respondents, columns };
}
