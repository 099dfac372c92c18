import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import type { SurveySession } from '#shared/ipc/survey-import.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';
import { importStage, mappingOf, type ImportStage } from './survey-import-support.ts';

const samples = process.env['SURVEY_SAMPLES'];

if (samples === undefined) it.skip('real files of real tools go in (SURVEY_SAMPLES)', () => undefined);
else describe('taking in real files of real tools', takesInSamples);

function takesInSamples(): void {
  const read = (stage: ImportStage, name: string): Promise<SurveySession> => stage.read(readFileSync(join(samples ?? '', name)), name);

  async function takeIn(name: string) {
    const stage = importStage();
    const session = await read(stage, name);
    const done = valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }));
    const responses = listRecords(stage.db, 'response', { measurementId: done.measurementId });
    const items = listRecords(stage.db, 'item');
    const values = (code: string): number[] => {
      const item = items.find((candidate) => candidate.code === code || candidate.text === code);
      return responses.flatMap(({ answers }) => answers[item?.id ?? '']?.v ?? []);
    };
    const mean = (code: string): number => {
      const given = values(code);
      return given.reduce((sum, value) => sum + value, 0) / given.length;
    };
    return { stage, done, responses, items, values, mean, name };
  }

  async function comesAgain({ stage, name, responses }: Awaited<ReturnType<typeof takeIn>>): Promise<void> {
    const session = await read(stage, name);
    const input = { sessionId: session.sessionId, mapping: mappingOf(stage, session) };
    expect(valueOf(await stage.handlers['surveyImport.preview'](input))).toMatchObject({ added: 0, changed: 0, unchanged: responses.length });
    expect(codeOf(await stage.handlers['surveyImport.run'](input))).toBe('import-nothing-new');
  }

  it('2800 coded forms: counts, means, and nothing new the second time', async () => {
    const taken = await takeIn('bfi-coded-semicolon.csv');
    expect(taken.done.added).toBe(2800);
    expect(taken.responses).toHaveLength(2800);
    expect(taken.values('A1')).toHaveLength(2784);
    expect(taken.mean('A1')).toBeCloseTo(2.4134, 4);
    expect(taken.mean('O5')).toBeCloseTo(2.4896, 4);
    expect(listRecords(taken.stage.db, 'scale').map(({ label }) => label)).toEqual(['A', 'C', 'E', 'N', 'O']);
    await comesAgain(taken);
  }, 60_000);

  it('1186 forms with two header rows', async () => {
    const taken = await takeIn('surveymonkey-two-header-rows.csv');
    expect(taken.responses).toHaveLength(1186);
    const han = taken.items.find(({ code }) => code.includes('Han Solo') && code.includes('favorably'));
    const given = taken.values(han?.code ?? '');
    expect([5, 4, 3, 2, 1].map((value) => given.filter((answer) => answer === value).length)).toEqual([610, 151, 44, 8, 1]);
    await comesAgain(taken);
  }, 60_000);

  it('31 forms with 367 columns', async () => {
    const taken = await takeIn('qualtrics-three-header-rows.csv');
    expect(taken.responses).toHaveLength(31);
    expect(taken.mean('QID2')).toBeCloseTo(4.5484, 4);
    await comesAgain(taken);
  }, 60_000);

  it('77 forms in words', async () => {
    const taken = await takeIn('limesurvey-rse2017-nl.csv');
    expect(taken.responses).toHaveLength(77);
    const satisfaction = taken.items.find(({ code }) => code.includes('affSat1'));
    expect(taken.values(satisfaction?.code ?? '')).toHaveLength(73);
    expect(taken.mean(satisfaction?.code ?? '')).toBeCloseTo(4.0685, 4);
    await comesAgain(taken);
  }, 60_000);

  it('31 forms of a workbook', async () => {
    const taken = await takeIn('google-forms-formulierreacties.xlsx');
    expect(taken.responses).toHaveLength(31);
    expect(taken.mean('hate-enjoy')).toBeCloseTo(3.0323, 4);
    await comesAgain(taken);
  }, 60_000);
}
