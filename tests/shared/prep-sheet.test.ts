import { describe, expect, test } from 'vitest';
import { clampText, fitOnPage, prepSheetRoom, type PageSection } from '#shared/domain/prep-sheet.ts';

const long = 'Een zin die lang doorloopt over wat er leeft in het kernteam en daarbuiten. '.repeat(40);
const section = (id: string, rank: number, items: readonly string[]): PageSection => ({ id, title: id, rank, items });

const lines = (sections: ReturnType<typeof fitOnPage>): number =>
  sections.reduce((sum, { items, leftOut }) => sum + 2 + (leftOut > 0 ? 1 : 0) + items.reduce((all, item) => all + Math.ceil(item.length / prepSheetRoom.charactersPerLine), 0), 0);

describe('one page of preparation', () => {
  test('keeps everything when there is room', () => {
    const fitted = fitOnPage([section('afspraken', 1, ['één', 'twee']), section('leeg', 2, []), section('sinds', 3, ['drie'])], prepSheetRoom);
    expect(fitted.map(({ id, items, leftOut }) => [id, items, leftOut])).toEqual([
      ['afspraken', ['één', 'twee'], 0],
      ['sinds', ['drie'], 0],
    ]);
  });

  test('never takes more lines than there are, however long the texts', () => {
    const fitted = fitOnPage(
      ['a', 'b', 'c', 'd', 'e'].map((id, rank) => section(id, rank, Array.from({ length: 20 }, () => long))),
      prepSheetRoom,
    );
    expect(lines(fitted)).toBeLessThanOrEqual(prepSheetRoom.lines);
    expect(fitted).toHaveLength(5);
  });

  test('gives room by rank, shows in the order of the page, and counts what is left out', () => {
    const fitted = fitOnPage([section('later', 2, Array.from({ length: 40 }, (_, index) => `l${index}`)), section('eerst', 1, Array.from({ length: 20 }, (_, index) => `e${index}`))], prepSheetRoom);
    expect(fitted.map(({ id }) => id)).toEqual(['later', 'eerst']);
    expect(fitted[1]).toMatchObject({ leftOut: 0 });
    expect(fitted[0]?.leftOut).toBe(40 - (fitted[0]?.items.length ?? 0));
    expect(fitted[0]?.leftOut).toBeGreaterThan(0);
  });

  test('cuts a long item at a word and says so', () => {
    const cut = clampText(long, prepSheetRoom);
    expect(cut.length).toBeLessThanOrEqual(240);
    expect(cut).toMatch(/\p{L}…$/u);
    expect(clampText('kort\nen  bondig', prepSheetRoom)).toBe('kort en bondig');
  });
});
