import { expect, test } from 'vitest';
import { surveyOverridesSchema, surveyReadingSchema } from '#shared/domain/survey.ts';
import { surveySummary } from '#electron/store/imports/survey/summary.ts';
import { column, fixture, survey } from './support/read.ts';

test('the coach gives words of their own numbers; an answer outside the list does not count', async () => {
  const text = 'code;sfeer\na;zonnig\nb;bewolkt\nc;onweer\nd;zonnig\n';
  expect(column(await survey(text), 'sfeer').kind).toBe('choice');
  const labels = [{ label: 'Zonnig', value: 3 }, { label: 'bewolkt', value: 2 }];
  const found = column(await survey(text, { columns: { '1': { kind: 'item', labels, reverse: true, scaleKey: 'sfeer' } } }), 'sfeer');
  expect(found).toMatchObject({ kind: 'item', n: 3, missing: 1, mean: 8 / 3, labels: ['bewolkt', 'zonnig'], reverse: true, scaleKey: 'sfeer', scale: { min: 2, max: 3, origin: 'chosen' } });
});

test('a column can be made something else, and back', async () => {
  const text = 'code;v1;v2\na;1;2\nb;5;4\nc;3;3\n';
  expect(column(await survey(text), 'v1').kind).toBe('item');
  const changed = await survey(text, { columns: { '1': { kind: 'choice' }, '2': { kind: 'meta', role: 'score' } } });
  expect(changed.columns.map((found) => [found.kind, found.role])).toEqual([['person', 'code'], ['choice', null], ['meta', 'score']]);
});

test('header rows, rows above them and the layout can be set', async () => {
  const text = 'Titel van het rapport;nog iets\nA1;A2\nIk deel;Ik vraag\n1;5\n4;2\n';
  const reading = await survey(text, { layout: 'limesurvey', preambleRows: 1, headerRows: 2 });
  expect([reading.layout, reading.preambleRows, reading.headerRows, reading.respondents]).toEqual(['limesurvey', 1, 2, 2]);
  expect(reading.columns.map((found) => [found.header, found.question])).toEqual([['A1', 'Ik deel'], ['A2', 'Ik vraag']]);
});

test('the same file with the same choices gives the same reading, in the shape that screens expect', async () => {
  const overrides = surveyOverridesSchema.parse({ columns: { '2': { reverse: true } } });
  const [first, second] = [await survey(fixture('google-forms-nl.csv'), overrides), await survey(fixture('google-forms-nl.csv'), overrides)];
  expect(second).toEqual(first);
  expect(surveyReadingSchema.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
});

test('what people wrote is kept as it was written', async () => {
  const reading = await survey('code;x\na; Helemaal  mee eens \nb;mee oneens\nc;Mee eens\n');
  expect(reading.rows.map((row) => [row.texts[1], row.numbers[1]])).toEqual([[' Helemaal  mee eens ', 5], ['mee oneens', 2], ['Mee eens', 4]]);
});

test('the summary holds figures and no answers of a person', async () => {
  const reading = await survey(fixture('google-forms-nl.csv'));
  const summary = JSON.stringify(surveySummary(reading));
  expect(Object.keys(JSON.parse(summary) as object)).toEqual(['layout', 'encoding', 'delimiter', 'sheet', 'headerRows', 'respondents', 'columns']);
  expect(summary).not.toContain('an@de-linde.example');
  expect(summary).not.toContain('Meer durven delegeren');
});
