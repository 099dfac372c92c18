import type { SurveyAnchor, SurveyScale } from '#shared/domain/survey.ts';
import { ladderPosition, ladders, type Ladder } from './ladders.ts';
import { degreeScales, oneSidedSteps, twoSidedSteps } from './scale-steps.ts';
import { usualWords } from './scale-wording.ts';
import { isFamiliarStem, isTwoSidedStem, readStance, type Stance } from './stance.ts';
import { fold, groupBy } from './words.ts';

/** Answers of one column as words, each with how often it was given. Words for "no answer" are already out. */
export type WordColumn = { readonly index: number; readonly group: string; readonly counts: ReadonlyMap<string, number> };

/** One way to read all the words of a column: a ladder, or degrees of one stem. */
type Candidate = { readonly id: string; readonly positions: ReadonlyMap<string, number>; readonly stances: readonly Stance[] };
type Family = { readonly id: string; readonly columns: readonly WordColumn[]; readonly candidates: readonly Candidate[]; readonly seen: ReadonlySet<number>; readonly answers: number };

export type WordScale = { readonly scale: SurveyScale; /** By answer, as squeezed. */ readonly values: ReadonlyMap<string, number> };


/** Scales by column index, for the columns whose answers are the anchors of a scale. */
export function recogniseWordScales(columns: readonly WordColumn[]): Map<number, WordScale> {
  const read = columns.map((column) => ({ column, candidates: candidatesOf([...column.counts.keys()]) }));
  const families: Family[] = [];
  for (const members of groupBy(read, (entry) => entry.column.group).values()) {
    let left = members.filter((member) => member.candidates.length > 0);
    while (left.length > 0) {
      const id = commonest(left.flatMap((member) => member.candidates.map((candidate) => candidate.id)));
      const inFamily = left.filter((member) => member.candidates.some((candidate) => candidate.id === id || candidate.id === 'middle'));
      families.push(toFamily(id, inFamily));
      left = left.filter((member) => !inFamily.includes(member));
    }
  }
  const scales = new Map<number, WordScale>();
  for (const sameId of groupBy(families, (family) => family.id).values()) {
    if (!isScale(sameId)) continue;
    for (const family of sameId) {
      const scale = toScale(family, sameId);
      for (const column of family.columns) scales.set(column.index, scale);
    }
  }
  return scales;
}

/** Which scale these words belong to; null when they are no anchors, or only a middle that fits all. */
export function wordScaleId(labels: readonly string[]): string | null {
  return candidatesOf(labels).find((candidate) => candidate.id !== 'middle')?.id ?? null;
}

function candidatesOf(labels: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  if (labels.length === 0 || labels.length > 15 || labels.some((label) => label.length > 120)) return found;
  for (const ladder of ladders) {
    const positions = new Map(labels.map((label) => [label, ladderPosition(ladder, label)] as const));
    if ([...positions.values()].every((position) => position !== null) && !mergesAnchors(ladder, labels)) found.push({ id: ladder.name, positions: positions as Map<string, number>, stances: [] });
  }
  const stances = labels.map((label) => readStance(label) ?? readStance(label.split(/\s*[:(]/)[0] ?? ''));
  if (stances.every((stance) => stance !== null)) {
    const stems = new Set(stances.flatMap((stance) => (stance.stem === null ? [] : [stance.stem])));
    const positions = new Map(labels.map((label, index) => [label, stances[index]?.position ?? 0]));
    if (stems.size === 1) found.push({ id: `degree:${[...stems][0] ?? ''}`, positions, stances });
    else if (stems.size === 0 && found.length === 0) found.push({ id: 'middle', positions, stances });
  }
  return found;
}

/** "Never, but open to it" and "Never, and not open to it" are two anchors that the ladder cannot tell apart. */
function mergesAnchors(ladder: Ladder, labels: readonly string[]): boolean {
  return [...groupBy(labels, (label) => String(ladderPosition(ladder, label))).values()].some((same) => new Set(same.map(fold)).size > 1 && same.some((label) => !ladder.positions.has(fold(label))));
}

function commonest(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([id]) => id !== 'middle').reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['middle', 0] as [string, number])[0];
}

function toFamily(id: string, members: readonly { column: WordColumn; candidates: readonly Candidate[] }[]): Family {
  const candidates = members.flatMap((member) => member.candidates.find((candidate) => candidate.id === id) ?? member.candidates.find((candidate) => candidate.id === 'middle') ?? []);
  const columns = members.map((member) => member.column);
  const answers = columns.reduce((sum, column) => sum + [...column.counts.values()].reduce((total, count) => total + count, 0), 0);
  return { id, columns, candidates, seen: new Set(candidates.flatMap((candidate) => [...candidate.positions.values()])), answers };
}

/** Enough distinct anchors in the whole file to call these words a scale and not just a choice. */
function isScale(families: readonly Family[]): boolean {
  const id = families[0]?.id ?? 'middle';
  const labels = new Set(families.flatMap((family) => family.candidates.flatMap((candidate) => [...candidate.positions.keys()])));
  const positions = new Set(families.flatMap((family) => [...family.seen]));
  switch (id) {
    case 'middle':
      return false;
    case 'frequency':
      return labels.size >= 1;
    case 'quality':
      return positions.size >= 2;
    case 'extent':
    case 'level':
    case 'skill':
    case 'pace':
      return positions.size >= 3;
    default: {
      const stances = families.flatMap((family) => family.candidates.flatMap((candidate) => candidate.stances));
      const graded = stances.some((stance) => stance.hasDegree);
      if (isFamiliarStem(id.slice('degree:'.length))) return graded || positions.size >= 3 || [...labels].some((label) => /\b(?:eens|oneens|agree|disagree)\b/i.test(label));
      return positions.size >= 3 && stances.filter((stance) => stance.hasDegree || stance.opposite).length >= 2 && graded;
    }
  }
}

function toScale(family: Family, sameId: readonly Family[]): WordScale {
  const steps = stepsOf(family, sameId);
  const words = wording(family, sameId);
  const anchors: SurveyAnchor[] = steps.map((position, index) => {
    const label = words.get(position);
    return { value: index + 1, label: label?.text ?? usualWords(family.id, position, index + 1), seen: label?.own ?? false };
  });
  const values = new Map<string, number>();
  for (const candidate of family.candidates) {
    for (const [label, position] of candidate.positions) values.set(label, steps.indexOf(position) + 1);
  }
  return { scale: { min: 1, max: steps.length, anchors, origin: 'words' }, values };
}

function stepsOf(family: Family, sameId: readonly Family[]): number[] {
  const own = completed(family.id, family.seen, family.answers, sameId);
  const isSure = own.length === family.seen.size && family.answers >= 30;
  if (isSure) return own;
  const wider = sameId
    .filter((other) => other !== family && other.seen.size > family.seen.size && [...family.seen].every((position) => other.seen.has(position)))
    .toSorted((a, b) => a.seen.size - b.seen.size || b.columns.length - a.columns.length);
  const model = wider.find((other) => completed(other.id, other.seen, other.answers, sameId).length <= 7);
  return model === undefined ? own : completed(model.id, model.seen, model.answers, sameId);
}

function completed(id: string, seen: ReadonlySet<number>, answers: number, sameId: readonly Family[]): number[] {
  const ladder = ladders.find((candidate) => candidate.name === id);
  if (ladder !== undefined) return oneSidedSteps(seen, ladder.scales);
  const stem = id.slice('degree:'.length);
  const stances = sameId.flatMap((family) => family.candidates.flatMap((candidate) => candidate.stances));
  const opposite = stances.some((stance) => stance.opposite);
  const fromNothing = seen.has(-4) && !opposite && !seen.has(0);
  const twoSided = seen.has(0) || (isTwoSidedStem(stem) && !fromNothing);
  return twoSided ? twoSidedSteps(seen, answers) : oneSidedSteps(seen, seen.size >= 4 && answers >= 40 ? [] : degreeScales);
}

/** The words of each step as most people's answers spell them; a step that only other questions show keeps their spelling. */
function wording(family: Family, sameId: readonly Family[]): Map<number, { text: string; own: boolean }> {
  const found = new Map<number, { text: string; own: boolean; count: number }>();
  for (const candidateFamily of [family, ...sameId.filter((other) => other !== family)]) {
    const own = candidateFamily === family;
    for (const [index, column] of candidateFamily.columns.entries()) {
      for (const [label, count] of column.counts) {
        const position = candidateFamily.candidates[index]?.positions.get(label);
        const known = position === undefined ? undefined : found.get(position);
        if (position === undefined || (known !== undefined && (known.own !== own || known.count >= count))) continue;
        found.set(position, { text: label, own, count });
      }
    }
  }
  return found;
}
