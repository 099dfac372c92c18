import { expect, it } from 'vitest';
import { builtInItems } from '#shared/library/all.ts';
import { copyOf } from '#shared/library/own.ts';

it('loses no text of an item when a coach makes it her own', () => {
  for (const item of builtInItems) {
    const copy = Object.values(copyOf(item)).flat().join('\n');
    const { steps = [], questions = [], material = [], withoutCoach = [], sections = [], takeHome } = item;
    const texts = [
      item.title,
      item.summary,
      item.goal ?? '',
      item.source ?? '',
      ...[...steps, ...(takeHome?.steps ?? [])].map(({ text }) => text),
      ...sections.flatMap(({ title, text = '', lines = [] }) => [title, text, ...lines]),
      ...questions,
      ...material,
      ...withoutCoach,
      ...(takeHome?.material ?? []),
      takeHome?.question ?? '',
    ];
    for (const text of texts) expect(copy, item.id).toContain(text);
  }
});
