import type { Change } from '#db/records/write.ts';
import { firstPositions } from '#shared/domain/positions.ts';
import type { SurveyColumn } from '#shared/domain/survey.ts';
import { itemCodeOf } from '#shared/domain/survey-answers.ts';
import type { SurveyMapping } from '#shared/domain/survey-mapping.ts';
import { headerFingerprint } from './describe.ts';
import { answersOf, isAsked, type ImportPlan } from './plan.ts';
import type { Session } from './sessions.ts';

type Ready = SurveyMapping & { readonly swvId: string; readonly takenOn: string };

export type ImportChanges = {
  readonly changes: readonly Change[];
  readonly measurementId: string;
  readonly added: number;
  readonly changed: number;
};

/** Everything that an import writes, in an order in which each record finds the ones it points at. */
export function importChanges(session: Session, mapping: Ready, plan: ImportPlan, newId: () => string): ImportChanges {
  const questionnaire = plan.known === null || plan.isNewVersion ? newQuestionnaire(session, mapping, plan, newId) : knownQuestionnaire(mapping, plan.known);
  const measurementId = plan.measurement?.id ?? newId();
  const { moment, swvId, takenOn } = mapping;
  const measurement: Change[] =
    plan.measurement === null
      ? [{ op: 'create', type: 'measurement', id: measurementId, values: { instrumentId: questionnaire.instrumentId, swvId, moment, naming: plan.naming, takenOn } }]
      : [];
  const responses = plan.forms.map(({ form, respondentKey, existing, coacheeId, submittedAt }): Change => {
    const answers = answersOf(form, questionnaire.itemIds);
    const about = { ...(coacheeId === null ? {} : { coacheeId }), ...(submittedAt === null ? {} : { submittedAt }), ...(form.finished === existing?.finished ? {} : { finished: form.finished }) };
    // A fuller file adds answers; what it leaves empty was answered before and stays.
    if (existing !== null) return { op: 'update', type: 'response', id: existing.id, values: { ...about, answers: { ...existing.answers, ...answers } } };
    return { op: 'create', type: 'response', values: { measurementId, respondentKey, answers, ...about } };
  });
  const added = plan.forms.filter(({ existing }) => existing === null).length;
  const changed = plan.forms.length - added;
  const batch: Change = {
    op: 'create',
    type: 'importBatch',
    values: { kind: 'survey', fileName: session.fileName.slice(0, 300), fileHash: session.fileHash, added, changed, unchanged: plan.unchanged, measurementId, undone: false },
  };
  return { changes: [...questionnaire.changes, ...measurement, ...responses, batch], measurementId, added, changed };
}

type Questionnaire = { readonly changes: readonly Change[]; readonly instrumentId: string; readonly itemIds: ReadonlyMap<string, string> };

function newQuestionnaire({ reading }: Session, mapping: Ready, { known }: ImportPlan, newId: () => string): Questionnaire {
  const instrumentId = newId();
  const { title, unit } = mapping.instrument;
  const scaleIds = new Map(mapping.scales.map(({ key }) => [key, newId()]));
  const itemIds = new Map<string, string>();
  const columns = new Map(reading.columns.map((column) => [column.key, column]));
  const asked = mapping.columns.filter(isAsked);
  const places = firstPositions(Math.max(asked.length, mapping.scales.length, 1));
  const scales = mapping.scales.map(({ key, label, min, max, themeId, needEnd }, index): Change => ({
    op: 'create',
    type: 'scale',
    id: scaleIds.get(key) ?? newId(),
    values: { instrumentId, label, min, max, needEnd: themeId === null ? 'none' : needEnd, position: places[index] ?? 'a0', themeId },
  }));
  const items = asked.map((mapped, index): Change => {
    const column = columns.get(mapped.key);
    const code = itemCodeOf(mapped.key);
    const itemId = newId();
    itemIds.set(code, itemId);
    const scale = mapping.scales.find(({ key }) => key === mapped.scaleKey);
    const isItem = mapped.use === 'item';
    return {
      op: 'create',
      type: 'item',
      id: itemId,
      values: {
        instrumentId,
        code,
        kind: isItem ? 'likert' : mapped.use === 'choice' ? 'choice' : 'open',
        position: places[index] ?? 'a0',
        text: column === undefined ? null : questionText(column),
        scaleId: isItem && mapped.scaleKey !== null ? (scaleIds.get(mapped.scaleKey) ?? null) : null,
        min: isItem ? (scale?.min ?? column?.scale?.min ?? null) : null,
        max: isItem ? (scale?.max ?? column?.scale?.max ?? null) : null,
        reverse: isItem ? mapped.reverse : null,
        labels: labelsOf(column),
      },
    };
  });
  const version = known === null ? 1 : known.instrument.version + 1;
  const instrument: Change = {
    op: 'create',
    type: 'instrument',
    id: instrumentId,
    values: { title, unit, version, headerFingerprint: headerFingerprint(reading), previousId: known?.instrument.id ?? null },
  };
  return { changes: [instrument, ...scales, ...items], instrumentId, itemIds };
}

/** What a scale is called, speaks of and which end means need is how the coach reads it: that may change. */
function knownQuestionnaire(mapping: Ready, known: NonNullable<ImportPlan['known']>): Questionnaire {
  const scales = new Map(known.scales.map((scale) => [scale.id, scale]));
  const changes = mapping.scales.flatMap(({ key, label, themeId, needEnd }): Change[] => {
    const wanted = { label, themeId, needEnd: themeId === null ? ('none' as const) : needEnd };
    const now = scales.get(key);
    if (now === undefined || (now.label === wanted.label && now.themeId === wanted.themeId && now.needEnd === wanted.needEnd)) return [];
    return [{ op: 'update', type: 'scale', id: key, values: wanted }];
  });
  return { changes, instrumentId: known.instrument.id, itemIds: new Map(known.items.map(({ code, id }) => [code, id])) };
}

function questionText({ question, option, header }: SurveyColumn): string {
  const words = [question, option].flatMap((part) => (part === null ? [] : [part.trim().replace(/^\[(.*)\]$/su, '$1')])).filter((part) => part !== '');
  return words.length === 0 ? header : [...new Set(words)].join(' ');
}

function labelsOf(column: SurveyColumn | undefined): string[] | null {
  if (column === undefined) return null;
  const labels = column.scale?.anchors.map(({ label }) => label) ?? (column.kind === 'choice' ? column.labels : []);
  return labels.length === 0 ? null : labels.slice(0, 200);
}
