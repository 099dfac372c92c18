import { describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { latestThemeScores, personScores } from '#db/repositories/scores.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';
import { fourAnswers, importFile, importStage, mappingOf, smallSurvey } from './survey-import-support.ts';

describe('importing a survey', () => {
  it('proposes one scale for questions whose names differ in a number, and person columns by what they hold', async () => {
    const stage = importStage();
    const { proposal, reading } = await stage.read(smallSurvey(fourAnswers));
    expect(reading.respondents).toBe(4);
    expect(proposal.scales).toMatchObject([{ label: 'Feedback', min: 1, max: 5 }]);
    expect(proposal.columns.slice(0, 6).map(({ use }) => use)).toEqual(['person', 'person', 'item', 'item', 'item', 'item']);
    expect(proposal.naming).toBe('named');
    expect(proposal.swvId).toBe(stage.swvId);
  });

  it('matches people by e-mail and by name in any order, and leaves whom it does not know anonymous', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const preview = valueOf(await stage.handlers['surveyImport.preview']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }));
    expect(preview.matches.map(({ by, coacheeId }) => [by, coacheeId])).toEqual([
      ['email', stage.people['Zoë']],
      ['name', stage.people['Karel']],
      ['name', stage.people['Mieke']],
      [null, null],
    ]);
    expect(preview).toMatchObject({ respondents: 4, added: 4, changed: 0, unchanged: 0, errorCount: 0, problems: [] });
  });

  it('lets the coach say that a form belongs to nobody', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const mapping = mappingOf(stage, session, { matches: { '2': null } });
    const preview = valueOf(await stage.handlers['surveyImport.preview']({ sessionId: session.sessionId, mapping }));
    expect(preview.matches[0]).toMatchObject({ proposedId: stage.people['Zoë'], coacheeId: null });
  });

  it('writes questionnaire, measurement and forms in one act, after a backup', async () => {
    const stage = importStage();
    const done = await importFile(stage, smallSurvey(fourAnswers));
    expect(done).toMatchObject({ added: 4, changed: 0, unchanged: 0 });
    expect(stage.backups).toEqual(['import']);
    expect(listRecords(stage.db, 'instrument')).toHaveLength(1);
    expect(listRecords(stage.db, 'item').map(({ code }) => code)).toContain('Feedback1');
    expect(listRecords(stage.db, 'response', { measurementId: done.measurementId })).toHaveLength(4);
    valueOf(undoAct(stage.writer, done.actId));
    expect(listRecords(stage.db, 'response')).toHaveLength(0);
    expect(listRecords(stage.db, 'instrument')).toHaveLength(0);
  });

  it('gives a person her own means and leaves out a scale with too few answers', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey([...fourAnswers.slice(0, 2), 'mieke@elders.example;Mieke Van den Broeck;3;;;3;']));
    expect(personScores(stage.db, stage.people['Zoë'] ?? '')).toMatchObject([{ label: 'Feedback', mean: 2.25, itemsAnswered: 4, itemCount: 4, min: 1, max: 5 }]);
    expect(personScores(stage.db, stage.people['Mieke'] ?? '')).toMatchObject([{ mean: null, itemsAnswered: 2 }]);
  });

  it('turns reversed items round in the score and nowhere else', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const base = mappingOf(stage, session);
    const columns = base.columns.map((column) => (column.key === 'Feedback4' ? { ...column, reverse: true } : column));
    valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: { ...base, columns } }));
    expect(personScores(stage.db, stage.people['Zoë'] ?? '')).toMatchObject([{ mean: (2 + 2 + 3 + 4) / 4 }]);
  });

  it('changes nothing when the same file comes in again, and says so', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey(fourAnswers));
    const session = await stage.read(smallSurvey(fourAnswers), 'other-name.csv');
    expect(session.known).toMatchObject({ version: 1 });
    expect(session.importedAt).not.toBeNull();
    const input = { sessionId: session.sessionId, mapping: mappingOf(stage, session) };
    expect(valueOf(await stage.handlers['surveyImport.preview'](input))).toMatchObject({ added: 0, changed: 0, unchanged: 4, isNewVersion: false });
    expect(codeOf(await stage.handlers['surveyImport.run'](input))).toBe('import-nothing-new');
    expect(listRecords(stage.db, 'response')).toHaveLength(4);
    expect(listRecords(stage.db, 'importBatch')).toHaveLength(1);
  });

  it('adds and updates from a fuller file, and never empties what was answered', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey(fourAnswers));
    const fuller = [
      "zoe@school.example;Zoë Çağlar-D'hondt;2;2;3;3;",
      ...fourAnswers.slice(1),
      'jan@elders.example;Jan Maes;5;4;4;5;Veel',
    ];
    const done = await importFile(stage, smallSurvey(fuller));
    expect(done).toMatchObject({ added: 1, changed: 1, unchanged: 3 });
    const responses = listRecords(stage.db, 'response', { coacheeId: stage.people['Zoë'] });
    const texts = Object.values(responses[0]?.answers ?? {}).map(({ t }) => t);
    expect(texts).toContain('We luisteren');
    expect(listRecords(stage.db, 'measurement')).toHaveLength(1);
    expect(personScores(stage.db, stage.people['Zoë'] ?? '')).toMatchObject([{ mean: 2.5 }]);
  });

  it('knows forms without a name again by their answers, also when two are alike', async () => {
    const stage = importStage();
    const rows = ['2;2;3;2', '2;2;3;2', '5;4;4;4', '1;3;2;2'];
    const header = 'Vertrouwen1;Vertrouwen2;Vertrouwen3;Vertrouwen4';
    await importFile(stage, smallSurvey(rows, header));
    const permuted = smallSurvey(rows.map((row) => row.split(';').toReversed().join(';')), header.split(';').toReversed().join(';'));
    const session = await stage.read(permuted);
    const preview = valueOf(await stage.handlers['surveyImport.preview']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }));
    expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
  });

  it('keeps nothing of an anonymous form that says who it was', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey(fourAnswers), { naming: 'anonymous' });
    const responses = listRecords(stage.db, 'response');
    expect(responses.every(({ coacheeId, submittedAt }) => coacheeId === null && submittedAt === null)).toBe(true);
    const everything = JSON.stringify(stage.db.prepare('SELECT * FROM field_version').all());
    expect(everything).not.toContain('karel@elders.example');
    const session = await stage.read(smallSurvey(fourAnswers));
    const preview = valueOf(await stage.handlers['surveyImport.preview']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }));
    expect(preview).toMatchObject({ unchanged: 4, matches: [] });
  });

  it('shows no mean under five anonymous forms', async () => {
    const stage = importStage();
    const theme = listRecords(stage.db, 'theme')[0];
    const scalesFor = (session: Awaited<ReturnType<typeof stage.read>>) => session.proposal.scales.map((scale) => ({ ...scale, themeId: theme?.id ?? null }));
    const first = await stage.read(smallSurvey(fourAnswers));
    valueOf(await stage.handlers['surveyImport.run']({ sessionId: first.sessionId, mapping: mappingOf(stage, first, { naming: 'anonymous', scales: scalesFor(first) }) }));
    expect(latestThemeScores(stage.db, stage.swvId)).toMatchObject([{ themeId: theme?.id, n: 4, mean: null, need: null, reason: 'too-few-answers' }]);
    await importFile(stage, smallSurvey([...fourAnswers, 'vijf@elders.example;Nog Iemand;5;5;5;5;']));
    expect(latestThemeScores(stage.db, stage.swvId)).toMatchObject([{ n: 5, mean: (2.25 + 4.5 + 3 + 1.25 + 5) / 5 }]);
  });

  it('lists values outside the range by row and leaves them out', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const scales = session.proposal.scales.map((scale) => ({ ...scale, max: 4 }));
    const mapping = mappingOf(stage, session, { scales });
    const preview = valueOf(await stage.handlers['surveyImport.preview']({ sessionId: session.sessionId, mapping }));
    expect(preview.errorCount).toBe(2);
    expect(preview.errors[0]).toMatchObject({ row: 3, header: 'Feedback3', code: 'value-out-of-range', value: '5', min: 1, max: 4 });
  });

  it('refuses a mapping that is not ready and changes nothing', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const mapping = mappingOf(stage, session, { takenOn: null });
    expect(codeOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping }))).toBe('import-not-ready');
    expect(listRecords(stage.db, 'measurement')).toHaveLength(0);
  });

  it('changes nothing when it was cancelled before the writing', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const running = stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) });
    await stage.handlers['surveyImport.cancel']({ sessionId: session.sessionId });
    expect(codeOf(await running)).toBe('import-cancelled');
    expect(listRecords(stage.db, 'response')).toHaveLength(0);
  });

  it('makes a next version when other questions are taken in, and keeps the earlier one', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey(fourAnswers));
    const session = await stage.read(smallSurvey(fourAnswers));
    const columns = session.proposal.columns.map((column) => (column.key === 'Feedback4' ? { ...column, reverse: true } : column));
    const done = valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session, { columns, moment: 'ESA' }) }));
    const instruments = listRecords(stage.db, 'instrument');
    expect(instruments.map(({ version }) => version)).toEqual([1, 2]);
    expect(instruments[1]?.previousId).toBe(instruments[0]?.id);
    expect(listRecords(stage.db, 'measurement')).toHaveLength(2);
    expect(done.added).toBe(4);
  });

  it('reads words the next time as the coach had them count', async () => {
    const stage = importStage();
    const words = (rows: readonly string[]): string => ['Naam;Zekerheid', ...rows].join('\r\n');
    const first = words(['Zoë Çağlar-D’hondt;vaak', 'Karel Peeters;soms', 'Mieke Van den Broeck;zelden', 'Jan Maes;vaak']);
    const labels = [{ label: 'vaak', value: 1 }, { label: 'soms', value: 2 }, { label: 'zelden', value: 3 }];
    const session = await stage.read(first, 'bsa.csv', { columns: { '1': { kind: 'item', labels } } });
    valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }));
    const later = await stage.read(words(['Zoë Çağlar-D’hondt;zelden', 'Karel Peeters;zelden']), 'esa.csv');
    expect(later.reading.columns[1]).toMatchObject({ kind: 'item', n: 2, mean: 3 });
    const done = valueOf(await stage.handlers['surveyImport.run']({ sessionId: later.sessionId, mapping: mappingOf(stage, later, { moment: 'ESA' }) }));
    expect(done).toMatchObject({ added: 2 });
    expect(personScores(stage.db, stage.people['Karel'] ?? '').map(({ moment, mean }) => [moment, mean])).toEqual([['ESA', 3], ['BSA', 2]]);
  });

  it('keeps the rows of a half-mapped file over a lock', async () => {
    const stage = importStage();
    const session = await stage.read(smallSurvey(fourAnswers));
    const { surveyImportHandlers } = await import('#electron/store/handlers/survey-import.ts');
    const afterLock = surveyImportHandlers(stage.deps);
    const back = valueOf(await afterLock['surveyImport.session']({ sessionId: session.sessionId }));
    expect(back).toMatchObject({ fileName: session.fileName, canReread: false });
    expect(valueOf(await afterLock['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session) }))).toMatchObject({ added: 4 });
  });
});

describe('taking an import back', () => {
  it('lists the leervragen that came from it and keeps them', async () => {
    const stage = importStage();
    const { measurementId } = await importFile(stage, smallSurvey(fourAnswers));
    const evidence = [{ kind: 'scale' as const, measurementId, scaleId: null, itemId: null, mean: 2.25, n: 4, text: null }];
    valueOf(commit(stage.writer, { code: 'learningQuestion.created' }, [{ op: 'create', type: 'learningQuestion', values: { swvId: stage.swvId, text: 'Hoe vragen we feedback?', status: 'draft', evidence } }]));
    const [entry] = valueOf(await stage.handlers['surveyImport.history']({}));
    expect(entry).toMatchObject({ added: 4, undone: false, measurement: { swvName: 'De Wissel', moment: 'BSA' }, builtOn: [{ kind: 'learningQuestion', label: 'Hoe vragen we feedback?' }] });
    valueOf(await stage.handlers['surveyImport.undo']({ batchId: entry?.batchId ?? '' }));
    expect(listRecords(stage.db, 'learningQuestion')).toHaveLength(1);
    expect(listRecords(stage.db, 'measurement')).toHaveLength(0);
    expect(valueOf(await stage.handlers['surveyImport.history']({}))).toMatchObject([{ undone: true }]);
  });

  it('waits for the later import that adds to it', async () => {
    const stage = importStage();
    await importFile(stage, smallSurvey(fourAnswers));
    await importFile(stage, smallSurvey([...fourAnswers, 'jan@elders.example;Jan Maes;5;4;4;5;Veel']));
    const [later, earlier] = valueOf(await stage.handlers['surveyImport.history']({}));
    expect(codeOf(await stage.handlers['surveyImport.undo']({ batchId: earlier?.batchId ?? '' }))).toBe('import-carries-later');
    valueOf(await stage.handlers['surveyImport.undo']({ batchId: later?.batchId ?? '' }));
    expect(listRecords(stage.db, 'response')).toHaveLength(4);
    valueOf(await stage.handlers['surveyImport.undo']({ batchId: earlier?.batchId ?? '' }));
    expect(listRecords(stage.db, 'response')).toHaveLength(0);
  });
});
