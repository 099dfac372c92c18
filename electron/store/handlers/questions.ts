import { getRecord } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { groupOf, listQuestions, themesOfGroup } from '#db/repositories/questions.ts';
import { latestThemeScores, personScores } from '#db/repositories/scores.ts';
import type { Draft } from '#shared/domain/records.ts';
import type { Evidence } from '#shared/domain/records/analysis.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type QuestionHandlers = Pick<Handlers, Extract<keyof Handlers, `questions.${string}`>>;

/** Leervragen, and the one click from a figure to a draft that keeps it as evidence. */
export function questionsHandlers(deps: Deps): QuestionHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'questions.list': (where) => ok(listQuestions(db, where)),
    'questions.themes': ({ swvId }) => ok(themesOfGroup(db, swvId)),
    'questions.groupOf': ({ coacheeId }) => ok({ swvId: groupOf(db, coacheeId, today()) }),
    'questions.create': (input) => create(deps, input, []),
    'questions.fromTheme': (input) => {
      const evidence = input.coacheeId === null ? evidenceOfGroup(deps, input) : evidenceOfPerson(deps, { ...input, coacheeId: input.coacheeId }, ({ themeId }) => themeId === input.themeId);
      return evidence.length === 0 ? fail('question-no-figure') : create(deps, input, evidence);
    },
    'questions.fromScale': ({ scaleId, measurementId, coacheeId, ...input }) => {
      const themeId = getRecord(db, 'scale', scaleId)?.themeId ?? null;
      const evidence =
        coacheeId === null ? [] : evidenceOfPerson(deps, { coacheeId }, (score) => score.scaleId === scaleId && score.measurementId === measurementId);
      return evidence.length === 0 ? fail('question-no-figure') : create(deps, { ...input, coacheeId, themeId }, evidence);
    },
  };
}

type NewQuestion = { readonly swvId: string; readonly coacheeId: string | null; readonly text: string; readonly themeId: string | null };

/** A draft. It starts for the coach's own eyes; who else may see it is a choice that somebody makes. */
function create({ writer }: Deps, { swvId, coacheeId, text, themeId }: NewQuestion, evidence: Evidence): ReturnType<Handlers['questions.create']> {
  const theme = themeId === null ? undefined : getRecord(writer.db, 'theme', themeId);
  const values: Draft<'learningQuestion'> = {
    swvId,
    coacheeId,
    themeId,
    text,
    status: 'draft',
    audience: [],
    evidence: evidence.length === 0 ? null : evidence,
    practices: theme?.practices ?? null,
    traits: theme?.traits ?? null,
    pillars: theme?.pillars ?? null,
  };
  return commit(writer, { code: 'learningQuestion.created' }, [{ op: 'create', type: 'learningQuestion', values }]);
}

function evidenceOfGroup({ writer }: Deps, { swvId, themeId }: Pick<ParsedInput<'questions.fromTheme'>, 'swvId' | 'themeId'>): Evidence {
  const score = latestThemeScores(writer.db, swvId).find((candidate) => candidate.themeId === themeId);
  if (score === undefined) return [];
  return score.parts
    .filter(({ mean }) => mean !== null)
    .map(({ scaleId, mean, n }) => ({ kind: 'scale', measurementId: score.measurementId, scaleId, itemId: null, mean, n, text: null }));
}

/** The figures of one person on the scales that are wanted, from the latest measurement that has them. */
function evidenceOfPerson({ writer }: Deps, { coacheeId }: { coacheeId: string }, isWanted: (score: ReturnType<typeof personScores>[number]) => boolean): Evidence {
  const scores = personScores(writer.db, coacheeId).filter((score) => score.mean !== null && isWanted(score));
  const latest = scores[0]?.measurementId;
  return scores
    .filter(({ measurementId }) => measurementId === latest)
    .map(({ measurementId, scaleId, mean }) => ({ kind: 'scale', measurementId, scaleId, itemId: null, mean, n: 1, text: null }));
}
