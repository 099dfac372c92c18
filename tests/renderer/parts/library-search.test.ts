import { describe, expect, it } from 'vitest';
import { findItems, findStruggles, noFilter } from '#renderer/parts/library/search.ts';
import { builtInItems, struggles } from '#shared/library/all.ts';

const ids = (patch: Partial<typeof noFilter>): readonly string[] => findItems(builtInItems, { ...noFilter, ...patch }).map(({ id }) => id);

describe('finding in the library', () => {
  it('finds words wherever they stand, without accents or case, the titles first', () => {
    expect(ids({ words: 'EEN VRAAG EEN TIP' })[0]).toBe('format-one-one-one');
    expect(ids({ words: 'incidentmethode' })[0]).toBe('format-incident');
    expect(ids({ words: 'xylofoonconcert' })).toEqual([]);
    expect(ids({})).toHaveLength(builtInItems.length);
  });

  it('narrows by theme, time, people, way of working and kind, together', () => {
    const found = findItems(builtInItems, { ...noFilter, kind: 'workFormat', theme: 'shared-leadership', maxMinutes: 60, people: 8, mode: 'collective' });
    expect(found.length).toBeGreaterThan(0);
    for (const { kind, themes, minutes, group, mode } of found) {
      expect(kind).toBe('workFormat');
      expect(themes).toContain('shared-leadership');
      expect(minutes).toBeLessThanOrEqual(60);
      expect(group?.min).toBeLessThanOrEqual(8);
      expect(group?.max).toBeGreaterThanOrEqual(8);
      expect(['collective', 'both']).toContain(mode);
    }
    expect(ids({ kind: 'workFormat', maxMinutes: 5 })).toEqual([]);
  });

  it('knows a struggle by the words that someone types', () => {
    expect(findStruggles(struggles, 'ik zit met een kernteam dat blijft wachten').map(({ id }) => id)[0]).toBe('core-team-waits');
    expect(findStruggles(struggles, 'OUDERS')[0]?.id).toBe('parents-far');
    expect(findStruggles(struggles, 'de')).toEqual([]);
  });
});
