import { describe, expect, test } from 'vitest';
import { clampText, fitOnPage, linesToWrite, onePageRoom, type PageSection } from '#shared/domain/paper/fit-page.ts';

const long = 'Een zin die lang doorloopt over wat er leeft in het kernteam en daarbuiten. '.repeat(40);
const section = (id: string, rank: number, items: readonly string[]): PageSection => ({ id, title: id, rank, style: 'bullet', items: items.map((text) => ({ text })) });

const lines = (sections: ReturnType<typeof fitOnPage>['sections']): number =>
  sections.reduce((sum, { items, leftOut }) => sum + 2 + (leftOut > 0 ? 1 : 0) + items.reduce((all, item) => all + Math.ceil(item.text.length / onePageRoom.charactersPerLine), 0), 0);

describe('one page of preparation', () => {
  test('keeps everything when there is room', () => {
    const { sections: fitted, free } = fitOnPage([section('afspraken', 1, ['één', 'twee']), section('leeg', 2, []), section('sinds', 3, ['drie'])], onePageRoom);
    expect(fitted.map(({ id, items, leftOut }) => [id, items.map(({ text }) => text), leftOut])).toEqual([
      ['afspraken', ['één', 'twee'], 0],
      ['sinds', ['drie'], 0],
    ]);
    expect(linesToWrite(free)).toBeGreaterThan(linesToWrite(0));
  });

  test('never takes more lines than there are, however long the texts', () => {
    const { sections: fitted } = fitOnPage(
      ['a', 'b', 'c', 'd', 'e'].map((id, rank) => section(id, rank, Array.from({ length: 20 }, () => long))),
      onePageRoom,
    );
    expect(lines(fitted)).toBeLessThanOrEqual(onePageRoom.lines);
    expect(fitted).toHaveLength(5);
  });

  test('gives room by rank, shows in the order of the page, and counts what is left out', () => {
    const { sections: fitted } = fitOnPage([section('later', 2, Array.from({ length: 40 }, (_, index) => `l${index}`)), section('eerst', 1, Array.from({ length: 20 }, (_, index) => `e${index}`))], onePageRoom);
    expect(fitted.map(({ id }) => id)).toEqual(['later', 'eerst']);
    expect(fitted[1]).toMatchObject({ leftOut: 0 });
    expect(fitted[0]?.leftOut).toBe(40 - (fitted[0]?.items.length ?? 0));
    expect(fitted[0]?.leftOut).toBeGreaterThan(0);
  });

  test('uses the line that was kept for what is left out once nothing is', () => {
    const room = { ...onePageRoom, lines: 7 };
    const { sections: fitted, free } = fitOnPage([section('a', 1, ['één']), section('b', 2, ['één', 'twee'])], room);
    expect(fitted.map(({ items, leftOut }) => [items.length, leftOut])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(free).toBe(0);
  });

  test('cuts a long item at a word and says so', () => {
    const cut = clampText(long, onePageRoom);
    expect(cut.length).toBeLessThanOrEqual(240);
    expect(cut).toMatch(/\p{L}…$/u);
    expect(clampText('kort\nen  bondig', onePageRoom)).toBe('kort en bondig');
  });
});
