import { linesOf, readSteps, sumOfSteps, writeSteps } from '../domain/library-steps.ts';
import type { Draft, Rec } from '../domain/records.ts';
import type { ItemSection, LibraryItem } from './types.ts';

/** An own item in the shape that screens and sheets show. Without minutes of its own it lasts what its steps add up to. */
export function ownItem(record: Rec<'libraryItem'>): LibraryItem {
  const steps = readSteps(record.steps);
  const takeHome = readSteps(record.takeHomeSteps);
  const summed = sumOfSteps(steps);
  const minutes = record.minutes ?? (summed === 0 ? null : summed);
  const { groupMin: min, groupMax: max } = record;
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    summary: record.summary ?? '',
    themes: record.themes ?? [],
    ...given('goal', record.goal),
    ...given('forWhom', record.forWhom),
    ...given('when', record.whenToUse),
    ...given('minutes', minutes),
    ...given('mode', record.mode),
    ...(min === null && max === null ? {} : { group: { min, max } }),
    ...lines('material', record.material),
    ...(steps.length === 0 ? {} : { steps }),
    ...lines('questions', record.questions),
    ...(takeHome.length === 0 && record.takeHomeQuestion === null ? {} : { takeHome: { steps: takeHome, question: record.takeHomeQuestion ?? '' } }),
    ...lines('withoutCoach', record.withoutCoach),
    ...given('exchange', record.exchange),
    ...given('source', record.source),
    ...given('tags', record.tags),
  };
}

/** A copy to change at will. What has no field of its own goes along in the summary, so that nothing is lost. */
export function copyOf(item: LibraryItem): Draft<'libraryItem'> {
  const { kind, title, themes, goal, forWhom, when, minutes, mode, group, takeHome, exchange, source, tags } = item;
  return {
    kind,
    title,
    themes: [...themes],
    summary: [item.summary, ...(item.sections ?? []).map(sectionText), ...(takeHome?.material === undefined ? [] : [sectionText({ title: 'Meeneemversie: wat je nodig hebt', lines: takeHome.material })])].filter((text) => text !== '').join('\n\n'),
    goal: goal ?? null,
    forWhom: forWhom ?? null,
    whenToUse: when ?? null,
    minutes: minutes ?? null,
    mode: mode ?? null,
    groupMin: group?.min ?? null,
    groupMax: group?.max ?? null,
    material: (item.material ?? []).join('\n'),
    steps: writeSteps(item.steps ?? []),
    questions: (item.questions ?? []).join('\n'),
    takeHomeSteps: writeSteps(takeHome?.steps ?? []),
    takeHomeQuestion: takeHome?.question ?? null,
    withoutCoach: (item.withoutCoach ?? []).join('\n'),
    exchange: exchange ?? null,
    source: source ?? null,
    tags: [...(tags ?? [])],
    basedOn: item.id,
  };
}

function sectionText({ title, text = '', lines: listed = [] }: ItemSection): string {
  return [title, text, ...listed].filter((line) => line !== '').join('\n');
}

function given<K extends string, V>(name: K, value: V | null): { [P in K]?: V } {
  return (value === null ? {} : { [name]: value }) as { [P in K]?: V };
}

function lines<K extends string>(name: K, text: string | null): { [P in K]?: readonly string[] } {
  const found = linesOf(text);
  return (found.length === 0 ? {} : { [name]: found }) as { [P in K]?: readonly string[] };
}
