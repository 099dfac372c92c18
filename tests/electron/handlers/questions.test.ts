import { describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { listRecords } from '#db/records/read.ts';
import { questionsHandlers } from '#electron/store/handlers/questions.ts';
import type { QuestionView } from '#shared/ipc/questions.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';
import { fourAnswers, importStage, mappingOf, smallSurvey } from './survey-import-support.ts';

async function stageWithFigures(naming: 'named' | 'anonymous' = 'named') {
  const stage = importStage();
  const themeId = listRecords(stage.db, 'theme')[1]?.id ?? '';
  const session = await stage.read(smallSurvey(fourAnswers));
  const scales = session.proposal.scales.map((scale) => ({ ...scale, themeId }));
  const done = valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session, { scales, naming }) }));
  const handlers = questionsHandlers(stage.deps);
  const list = (where: { swvId?: string; coacheeId?: string }) => valueOf(handlers['questions.list'](where) as never) as readonly QuestionView[];
  return { ...stage, questions: handlers, list, themeId, measurementId: done.measurementId };
}

const text = 'Hoe kan ik … zodat …?';

describe('a leervraag from a figure', () => {
  it('keeps the figure of the group as its evidence, and is a draft for the coach alone', async () => {
    const { questions, list, swvId, themeId, measurementId } = await stageWithFigures();
    valueOf(await questions['questions.fromTheme']({ swvId, coacheeId: null, themeId, text }));
    const [view] = list({ swvId });
    expect(view?.question).toMatchObject({ status: 'draft', audience: [], themeId, coacheeId: null });
    expect(view?.question.evidence).toMatchObject([{ kind: 'scale', measurementId, mean: 2.75, n: 4 }]);
    expect(view?.evidence).toMatchObject([{ label: 'Feedback', moment: 'BSA', mean: 2.75, min: 1, max: 5, isThere: true }]);
  });

  it('keeps a person’s own mean', async () => {
    const { questions, list, swvId, themeId, people } = await stageWithFigures();
    const coacheeId = people['Zoë'] ?? '';
    valueOf(await questions['questions.fromTheme']({ swvId, coacheeId, themeId, text }));
    expect(list({ coacheeId })[0]).toMatchObject({ person: { givenName: 'Zoë' }, evidence: [{ mean: 2.25, n: 1 }] });
  });

  it('takes the practices and pillars of the theme along as tags', async () => {
    const { questions, list, swvId, themeId } = await stageWithFigures();
    valueOf(await questions['questions.fromTheme']({ swvId, coacheeId: null, themeId, text }));
    expect(list({ swvId })[0]?.question.practices?.length).toBeGreaterThan(0);
  });

  it('is not made where a figure is hidden', async () => {
    const { questions, swvId, themeId } = await stageWithFigures('anonymous');
    expect(codeOf(await questions['questions.fromTheme']({ swvId, coacheeId: null, themeId, text }))).toBe('question-no-figure');
  });

  it('keeps its figure after the import was taken back', async () => {
    const stage = await stageWithFigures();
    valueOf(await stage.questions['questions.fromTheme']({ swvId: stage.swvId, coacheeId: null, themeId: stage.themeId, text }));
    const [entry] = valueOf(await stage.handlers['surveyImport.history']({}));
    valueOf(await stage.handlers['surveyImport.undo']({ batchId: entry?.batchId ?? '' }));
    expect(stage.list({ swvId: stage.swvId })[0]?.evidence).toMatchObject([{ mean: 2.75, isThere: false }]);
  });

  it('can be undone', async () => {
    const { questions, list, writer, swvId } = await stageWithFigures();
    const { actId } = valueOf(await questions['questions.create']({ swvId, coacheeId: null, text: 'Hoe starten we een PLG?', themeId: null }));
    expect(list({ swvId })).toHaveLength(1);
    valueOf(undoAct(writer, actId));
    expect(list({ swvId })).toHaveLength(0);
  });
});
