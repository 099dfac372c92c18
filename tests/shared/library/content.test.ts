import { describe, expect, it } from 'vitest';
import { libraryKinds, takeHomeMinutes, themeCodes, type LibraryKind } from '#shared/domain/library-kinds.ts';
import { sumOfSteps } from '#shared/domain/library-steps.ts';
import { seedThemes } from '#shared/domain/seed-themes.ts';
import { conversationModels } from '#shared/domain/conversation-models.ts';
import { builtInItems, struggles } from '#shared/library/all.ts';
import { questionMoments, type LibraryItem } from '#shared/library/types.ts';

const of = (kind: LibraryKind): readonly LibraryItem[] => builtInItems.filter((item) => item.kind === kind);
const formats = of('workFormat');
const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Every text of an item, one by one. */
function textsOf(item: LibraryItem): string[] {
  const steps = [...(item.steps ?? []), ...(item.takeHome?.steps ?? [])].flatMap(({ title, text }) => [title, text]);
  const sections = (item.sections ?? []).flatMap(({ title, text, lines }) => [title, text ?? '', ...(lines ?? [])]);
  return [item.title, item.summary, item.goal ?? '', item.forWhom ?? '', item.when ?? '', ...steps, ...sections, ...(item.questions ?? []), ...(item.withoutCoach ?? []), item.exchange ?? '', item.takeHome?.question ?? '', item.source ?? ''].filter((text) => text !== '');
}

describe('the library that comes with the app', () => {
  it('holds enough of every kind', () => {
    const least: Partial<Record<LibraryKind, number>> = { workFormat: 30, sessionGuide: 5, assignment: 20, viewingGuide: 6, question: 60, framework: 5, literature: 15, conversationModel: conversationModels.length };
    for (const [kind, count] of Object.entries(least)) expect(of(kind as LibraryKind).length, kind).toBeGreaterThanOrEqual(count);
    expect(struggles.length).toBeGreaterThanOrEqual(25);
    expect(of('person')).toEqual([]);
  });

  it('gives everything one id that never comes twice, and a kind, title, sentence, theme and source', () => {
    const ids = builtInItems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of builtInItems) {
      expect(libraryKinds).toContain(item.kind);
      expect(item.id).toMatch(/^[a-z][A-Za-z0-9-]{2,60}$/);
      for (const text of [item.title, item.summary, item.source ?? '']) expect(text.trim(), item.id).not.toBe('');
      expect(item.themes.length, item.id).toBeGreaterThan(0);
      expect(item.themes.every((theme) => themeCodes.includes(theme)), item.id).toBe(true);
    }
  });

  it('lets the minutes of every step add up to the whole, and those of every meeneemversie to 50', () => {
    for (const { id, steps, minutes, kind, takeHome } of builtInItems) {
      if (steps !== undefined && minutes !== undefined) expect(sumOfSteps(steps), id).toBe(minutes);
      if (kind === 'sessionGuide' || kind === 'workFormat') expect(steps?.length, id).toBeGreaterThanOrEqual(3);
      if (takeHome !== undefined) expect(sumOfSteps(takeHome.steps), `${id} meeneemversie`).toBe(takeHomeMinutes);
    }
  });

  it('gives every work format what running it needs, and steps of its own for the own team with one question to bring back', () => {
    for (const { id, goal, group, material, mode, steps = [], takeHome } of formats) {
      expect(goal, id).toBeTruthy();
      expect(material?.length, id).toBeGreaterThan(0);
      expect(mode, id).toBeDefined();
      expect(group?.min ?? 0, id).toBeLessThanOrEqual(group?.max ?? 0);
      expect(takeHome?.question.endsWith('?'), id).toBe(true);
      expect(takeHome?.question.match(/\?/g)?.length, id).toBe(1);
      const titles = steps.map(({ title }) => title);
      expect(takeHome?.steps.every(({ title }) => !titles.includes(title)), id).toBe(true);
    }
  });

  it('warns whoever leads a work format, and lets every activity begin with a first step and one open question', () => {
    for (const { id, sections = [] } of formats) expect(sections.at(-1), id).toMatchObject({ title: 'Waar je op let', text: expect.stringMatching(/^.{40,}[.?]$/su) as string });
    for (const { id, sections = [], questions = [] } of of('activity')) {
      expect(sections.map(({ title }) => title), id).toEqual(['Een eerste stap']);
      expect(sections[0]?.text?.length ?? 0, id).toBeGreaterThan(60);
      expect(questions, id).toHaveLength(1);
      expect(questions[0], id).toMatch(/^(?:Aan|Bij|Hoe|Hoeveel|Langs|Van|Voor|Waar|Waaraan|Waarin|Waarvoor|Wanneer|Wat|Welk|Welke|Wie)\b.*\?$/u);
    }
  });

  it('lets what something serves for complete “Als je worstelt met …”', () => {
    const texts = [...struggles.map(({ id, text }) => [id, text]), ...builtInItems.flatMap(({ id, when }) => (when === undefined ? [] : [[id, when]]))] as [string, string][];
    expect(texts.length).toBeGreaterThan(40);
    for (const [id, text] of texts) expect(text, id).not.toMatch(/^(?:je|jij|jullie|iemand|er|het (?:is|iets|traject)|dezelfde|twee)\b|[.?!]$/u);
  });

  it('has no two work formats alike: no shared list of steps, and little shared wording', () => {
    const bags = formats.map((item) => ({ id: item.id, steps: new Set((item.steps ?? []).map(({ title }) => title.toLowerCase())), bag: new Set([...(item.steps ?? []).flatMap(({ title, text }) => words(`${title} ${text}`)), ...words(item.goal ?? '')].filter((word) => word.length > 4)) }));
    for (const [index, one] of bags.entries()) {
      for (const other of bags.slice(index + 1)) {
        const shared = [...one.steps].filter((title) => other.steps.has(title)).length;
        expect(shared, `${one.id} and ${other.id}`).toBeLessThanOrEqual(1);
        const common = [...one.bag].filter((word) => other.bag.has(word)).length;
        expect(common / Math.min(one.bag.size, other.bag.size), `${one.id} and ${other.id}`).toBeLessThan(0.4);
      }
    }
  });

  it('holds the 70 activities by pillar, each with who carries it and whose learning it serves', () => {
    const counts = new Map<string, number>();
    for (const { activity, id } of of('activity')) {
      const key = `${activity?.pillar}${activity?.subgroup === null ? '' : ` ${activity?.subgroup}`}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      expect(activity?.carriers.length, id).toBeGreaterThan(0);
    }
    expect(Object.fromEntries(counts)).toEqual({ VIS: 8, 'REL internal': 8, 'REL external': 11, LER: 13, PLG: 21, ERK: 9 });
    expect(of('activity')).toHaveLength(70);
  });

  it('covers every theme with formats, questions, assignments and struggles', () => {
    expect(seedThemes.map(({ seed }) => seed)).toEqual(expect.arrayContaining([...themeCodes]));
    for (const theme of themeCodes) {
      for (const kind of ['workFormat', 'question', 'assignment', 'viewingGuide', 'sessionGuide'] as const) expect(of(kind).some(({ themes }) => themes.includes(theme)), `${kind} ${theme}`).toBe(true);
      expect(struggles.some(({ themes }) => themes.includes(theme)), theme).toBe(true);
    }
    for (const moment of questionMoments) expect(of('question').filter((item) => item.moment === moment).length, moment).toBeGreaterThanOrEqual(5);
  });

  it('lets every struggle point at three or more things that exist', () => {
    const ids = new Set(builtInItems.map(({ id }) => id));
    expect(new Set(struggles.map(({ id }) => id)).size).toBe(struggles.length);
    for (const { id, items } of struggles) {
      expect(items.length, id).toBeGreaterThanOrEqual(3);
      for (const item of items) expect(ids.has(item), `${id}: ${item}`).toBe(true);
    }
  });

  it('holds a model for every one that can guide a gesprek', () => {
    for (const model of conversationModels) expect(of('conversationModel').some(({ id }) => id === `model-${model}`), model).toBe(true);
  });

  it('gives every session guide the fields of a leerwerksessie and a sheet to run it without coach', () => {
    for (const { id, forWhom, goal, when, questions, exchange, withoutCoach, sections } of of('sessionGuide')) {
      for (const text of [forWhom, goal, when, exchange]) expect(text, id).toBeTruthy();
      expect(questions, id).toHaveLength(7);
      expect(withoutCoach?.length, id).toBeGreaterThanOrEqual(3);
      expect(sections?.map(({ title }) => title), id).toEqual(['Instructie', 'Onderbouwing']);
    }
  });

  it('says everything once: no long sentence stands in two items', () => {
    const seen = new Map<string, string>();
    for (const item of builtInItems) {
      for (const text of textsOf(item)) {
        if (words(text).length < 7 || text === item.source || (item.kind === 'question' && text === item.summary)) continue;
        if (item.kind === 'viewingGuide' && !text.startsWith(item.title)) continue;
        expect(seen.get(text) ?? item.id, text).toBe(item.id);
        seen.set(text, item.id);
      }
    }
  });
});
