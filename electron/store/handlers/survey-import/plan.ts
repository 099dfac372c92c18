import { createHash } from 'node:crypto';
import type { ReadDb } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { instrumentParts, responsesOf, type InstrumentParts } from '#db/repositories/measurements.ts';
import type { Rec, Values } from '#shared/domain/records.ts';
import type { SurveyReading } from '#shared/domain/survey.ts';
import { itemCodeOf, readForms, type ReadForm, type ReadForms } from '#shared/domain/survey-answers.ts';
import type { MappedColumn, SurveyMapping } from '#shared/domain/survey-mapping.ts';
import { matchForms, type Candidate, type Match } from '#shared/domain/survey-matching.ts';

type Answers = Values<'response'>['answers'];
type Naming = Values<'measurement'>['naming'];

/** What an import of this file under this mapping comes down to, before anything is written. */
export type ImportPlan = {
  readonly read: ReadForms;
  readonly matches: readonly Match[];
  readonly naming: Naming;
  /** The questionnaire as it stands, when the file continues it. */
  readonly known: InstrumentParts | null;
  readonly isNewVersion: boolean;
  /** The measurement that the file adds to. */
  readonly measurement: Rec<'measurement'> | null;
  readonly forms: readonly PlannedForm[];
  readonly unchanged: number;
};

export type PlannedForm = {
  readonly form: ReadForm;
  readonly respondentKey: string;
  readonly coacheeId: string | null;
  readonly submittedAt: string | null;
  /** The response to change; null makes a new one. */
  readonly existing: Rec<'response'> | null;
};

/** Reads the forms, says whose they are, and compares them with what is there. */
export function planImport(db: ReadDb, reading: SurveyReading, mapping: SurveyMapping): ImportPlan {
  const read = readForms(reading, mapping);
  const parts = mapping.instrument.id === null ? undefined : instrumentParts(db, mapping.instrument.id);
  const isNewVersion = parts !== undefined && differs(parts, mapping);
  const { swvId, moment } = mapping;
  const measurement =
    parts === undefined || isNewVersion || swvId === null ? undefined : listRecords(db, 'measurement', { instrumentId: parts.instrument.id, swvId, moment })[0];
  const naming = measurement?.naming ?? mapping.naming;
  const matches = naming === 'named' && swvId !== null ? matchForms(read.forms, candidatesOf(db, swvId), mapping.matches) : [];
  const coacheeByRow = new Map(matches.map(({ row, coacheeId }) => [row, coacheeId]));
  const stored = new Map((measurement === undefined ? [] : responsesOf(db, measurement.id)).map((response) => [response.respondentKey, response]));
  const itemIds = new Map((parts?.items ?? []).map(({ code, id }) => [code, id]));
  const keys = respondentKeys(read.forms, naming);
  let unchanged = 0;
  const forms = read.forms.flatMap((form, index): PlannedForm[] => {
    const respondentKey = keys[index] ?? '';
    const existing = stored.get(respondentKey) ?? null;
    const planned = { form, respondentKey, existing, coacheeId: coacheeByRow.get(form.row) ?? null, submittedAt: naming === 'named' ? form.submittedAt : null };
    if (existing === null || changes(planned, existing, itemIds)) return [planned];
    unchanged += 1;
    return [];
  });
  return { read, matches, naming, known: parts ?? null, isNewVersion, measurement: measurement ?? null, forms, unchanged };
}

/** The answers that a form brings, by item. */
export function answersOf(form: ReadForm, itemIds: ReadonlyMap<string, string>): Answers {
  return Object.fromEntries([...form.answers].flatMap(([code, answer]) => {
    const itemId = itemIds.get(code);
    return itemId === undefined ? [] : [[itemId, answer] as const];
  }));
}

function changes({ form, coacheeId, submittedAt }: Omit<PlannedForm, 'existing'>, existing: Rec<'response'>, itemIds: ReadonlyMap<string, string>): boolean {
  if (coacheeId !== null && coacheeId !== existing.coacheeId) return true;
  if (submittedAt !== null && submittedAt !== existing.submittedAt) return true;
  if (form.finished !== existing.finished && !(form.finished === null && existing.finished === null)) return true;
  return Object.entries(answersOf(form, itemIds)).some(([itemId, { v, t }]) => existing.answers[itemId]?.v !== v || existing.answers[itemId]?.t !== t);
}

/**
 * How each form is known again. Of an anonymous form nothing is kept that says who it was: what the file gives is
 * hashed. Forms that are alike to the letter are told apart by their turn.
 */
function respondentKeys(forms: readonly ReadForm[], naming: Naming): string[] {
  const seen = new Map<string, number>();
  return forms.map(({ identity: { kind, value } }) => {
    const isPlain = naming === 'named' && kind !== 'answers' && value.length <= 200;
    const key = isPlain ? `${kind}:${value}` : `${kind}:${createHash('sha256').update(value).digest('hex')}`;
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    return turn === 1 ? key : `${key}#${turn}`;
  });
}

/** Whether the mapping asks for other questions or other scales than the questionnaire has: then it is a next version. */
function differs({ scales, items }: InstrumentParts, mapping: SurveyMapping): boolean {
  const asked = mapping.columns.filter(isAsked);
  const known = new Map(items.map((item) => [item.code, item]));
  const scaleByKey = new Map(scales.map((scale) => [scale.id, scale]));
  const mappedScales = new Set(mapping.scales.map(({ key }) => key));
  if (scales.some(({ id }) => !mappedScales.has(id))) return true;
  if (mapping.scales.some(({ key, min, max }) => scaleByKey.get(key)?.min !== min || scaleByKey.get(key)?.max !== max)) return true;
  return asked.some(({ key, use, scaleKey, reverse }) => {
    const item = known.get(itemCodeOf(key));
    return item === undefined || item.kind !== (use === 'item' ? 'likert' : use) || (item.scaleId ?? null) !== (use === 'item' ? scaleKey : null) || (item.reverse === true) !== (use === 'item' && reverse);
  });
}

export function isAsked({ use }: MappedColumn): boolean {
  return use === 'item' || use === 'choice' || use === 'open';
}

/** Everyone who is or was a member of the group. */
function candidatesOf(db: ReadDb, swvId: string): Candidate[] {
  const ids = new Set(listRecords(db, 'membership', { swvId }).map(({ coacheeId }) => coacheeId));
  return listRecords(db, 'coachee').filter(({ id }) => ids.has(id));
}
