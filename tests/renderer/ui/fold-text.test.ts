import { expect, it } from 'vitest';
import { foldText, matchesText } from '#renderer/ui/fold-text.ts';

it('finds a name without its accents, its case or its kind of apostrophe', () => {
  expect(matchesText('Zoë Çağlar-D’hondt', 'zoe')).toBe(true);
  expect(matchesText('Zoë Çağlar-D’hondt', "d'HONDT")).toBe(true);
  expect(matchesText('Zoë Çağlar-D’hondt', 'caglar zoe')).toBe(true);
  expect(matchesText('Zoë Çağlar-D’hondt', 'zoe maes')).toBe(false);
});

it('finds everything when nothing was typed', () => {
  expect(matchesText('Karel', '  ')).toBe(true);
});

it('folds a letter and its loose accent to the same', () => {
  expect(foldText('Zoë')).toBe(foldText('Zoë'));
});
