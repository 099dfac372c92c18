import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { analysisHandlers } from '#electron/store/handlers/analysis.ts';
import type { SurveyMapping } from '#shared/domain/survey-mapping.ts';
import { valueOf } from '#tests/support/store.ts';
import { fourAnswers, importFile, importStage, mappingOf, smallSurvey, type ImportStage } from './survey-import-support.ts';

/** Takes a file in with its one scale tied to the first theme. */
async function importOnTheme(stage: ImportStage, content: string, patch: Partial<SurveyMapping> = {}, needEnd: 'low' | 'high' = 'low') {
  const themeId = listRecords(stage.db, 'theme')[0]?.id ?? null;
  const session = await stage.read(content);
  const scales = session.proposal.scales.map((scale) => ({ ...scale, themeId, needEnd }));
  return valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session, { scales, ...patch }) }));
}

const group = (stage: ImportStage) => valueOf(analysisHandlers(stage.deps)['analysis.group']({ swvId: stage.swvId }) as never) as import('#shared/ipc/analysis.ts').GroupPicture;

describe('the picture of a group', () => {
  it('says the need of a theme with its number of forms, and who answered', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers));
    const picture = group(stage);
    const mean = (2.25 + 4.5 + 3 + 1.25) / 4;
    expect(picture.themes).toMatchObject([{ n: 4, mean, min: 1, max: 5, need: (5 - mean) / 4, needed: 0, questions: 0 }]);
    expect(picture.answered).toMatchObject({ memberCount: 4, responses: 4, unmatched: 1 });
    expect(picture.answered?.members.filter(({ answered }) => answered).map(({ givenName }) => givenName)).toEqual(['Zoë', 'Karel', 'Mieke']);
  });

  it('turns the need round when high means need', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers), {}, 'high');
    expect(group(stage).themes[0]?.need).toBeCloseTo((2.75 - 1) / 4, 10);
  });

  it('says how many anonymous forms are still needed instead of a mean', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers.slice(0, 3)), { naming: 'anonymous' });
    const picture = group(stage);
    expect(picture.themes).toMatchObject([{ n: 3, mean: null, need: null, needed: 2 }]);
    expect(picture.answered).toMatchObject({ members: [], responses: 3 });
  });

  it('compares two moments over the people who answered both, and calls a small change small', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers));
    const later = ["zoe@school.example;Zoë Çağlar-D'hondt;4;4;4;4;", 'karel@elders.example;Peeters Karel;4;4;5;5;', 'jan@elders.example;Jan Maes;1;1;1;1;'];
    await importFile(stage, smallSurvey(later), { moment: 'ESA', takenOn: '2028-05-02' });
    const [change] = group(stage).changes;
    expect(change).toMatchObject({ paired: 2, isSmall: false, before: { moment: 'BSA', mean: (2.25 + 4.5) / 2 }, after: { moment: 'ESA', mean: 4.25 } });
    expect(change?.change).toBeCloseTo(0.875, 10);
  });

  it('does not compare anonymous forms, nor another questionnaire', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers), { naming: 'anonymous' });
    await importFile(stage, smallSurvey(fourAnswers), { naming: 'anonymous', moment: 'ESA', takenOn: '2028-05-02' });
    expect(group(stage)).toMatchObject({ changes: [], noChange: 'anonymous' });
    const other = importStage();
    await importOnTheme(other, smallSurvey(fourAnswers));
    await importFile(other, smallSurvey(['1;2;3', '2;3;4'], 'Vertrouwen1;Vertrouwen2;Vertrouwen3'), { moment: 'ESA', takenOn: '2028-05-02' });
    expect(group(other)).toMatchObject({ changes: [], noChange: 'other-questionnaire' });
  });
});

describe('the picture of a person', () => {
  it('gives the own means, strengths first, and no overall score', async () => {
    const stage = importStage();
    await importOnTheme(stage, smallSurvey(fourAnswers));
    const picture = valueOf(analysisHandlers(stage.deps)['analysis.person']({ coacheeId: stage.people['Zoë'] ?? '' }) as never) as import('#shared/ipc/analysis.ts').PersonPicture;
    expect(picture).toMatchObject([{ moment: 'BSA', scales: [{ label: 'Feedback', mean: 2.25, min: 1, max: 5, need: (5 - 2.25) / 4 }] }]);
  });

  it('never shows what a group says of itself as one person’s profile', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    await importOnTheme(stage, smallSurvey(fourAnswers), { instrument: { ...session.proposal.instrument, unit: 'swv' } });
    const picture = valueOf(analysisHandlers(stage.deps)['analysis.person']({ coacheeId: stage.people['Zoë'] ?? '' }) as never);
    expect(picture).toEqual([]);
  });
});

describe('a measurement in full', () => {
  it('gives reliability from thirty complete forms on, over complete forms only', async () => {
    const stage = importStage();
    const rows = Array.from({ length: 30 }, (_, index) => [(index % 5) + 1, ((index + 1) % 5) + 1, (index % 5) + 1, index === 0 ? '' : (index % 5) + 1].join(';'));
    const { measurementId } = await importFile(stage, smallSurvey(rows, 'V1;V2;V3;V4'));
    const ask = (id: string) => valueOf(analysisHandlers(stage.deps)['analysis.measurement']({ measurementId: id }) as never) as import('#shared/ipc/analysis.ts').MeasurementDetail;
    expect(ask(measurementId).scales[0]?.alpha).toBeNull();
    const more = await importFile(stage, smallSurvey([...rows, '2;2;2;2'], 'V1;V2;V3;V4'));
    expect(ask(more.measurementId).scales[0]?.alpha?.n).toBe(30);
    expect(ask(more.measurementId).items[0]).toMatchObject({ code: 'V1', n: 31 });
  });

  it('shows no open answer of an anonymous group under five', async () => {
    const stage = importStage();
    const { measurementId } = await importFile(stage, smallSurvey(fourAnswers), { naming: 'anonymous' });
    const detail = valueOf(analysisHandlers(stage.deps)['analysis.measurement']({ measurementId }) as never) as import('#shared/ipc/analysis.ts').MeasurementDetail;
    expect(detail.needed).toBe(1);
    expect(detail.items.every(({ answers, mean }) => answers.length === 0 && mean === null)).toBe(true);
  });
});
