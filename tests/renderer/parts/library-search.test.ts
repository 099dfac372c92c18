import { describe, expect, it } from 'vitest';
import { findStruggles } from '#renderer/parts/library/find-struggles.ts';
import { findItems, nearestItems, noFilter } from '#renderer/parts/library/search.ts';
import { builtInItems, struggles } from '#shared/library/all.ts';
import { struggleWords } from '#shared/library/struggle-words.ts';

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

  it.each([
    ['ik zit met een kernteam dat blijft wachten', 'core-team-waits'],
    ['mijn team wacht altijd op mij', 'core-team-waits'],
    ['gespreid leiderschap', 'core-team-waits'],
    ['ik heb geen tijd', 'no-time'],
    ['vergaderingen duren te lang', 'dull-meetings'],
    ['weerstand', 'resistance'],
    ['mijn leerkrachten willen niet veranderen', 'resistance'],
    ['delegeren', 'letting-go'],
    ['burn-out', 'energy'],
    ['Burnout', 'energy'],
    ['ik sta er alleen voor', 'lonely'],
    ['OUDERS', 'parents-far'],
    ['klasbezoeken voelen als controle', 'control-visits'],
    ['roddels in de leraarskamer', 'low-trust'],
    ['een PLG opstarten', 'starting-plc'],
    ['ze krijgen te weinig complimenten', 'no-appreciation'],
  ])('knows a struggle by what someone writes: %s', (typed, id) => {
    const { struggles: found, isSure } = findStruggles(struggles, typed);
    expect(found[0]?.id).toBe(id);
    expect(isSure).toBe(true);
    expect(found.length).toBeLessThanOrEqual(6);
  });

  it('is sure of nothing by words that tell nothing', () => {
    for (const typed of ['de', 'ik heb dat ook', 'xylofoonconcert', '  ']) expect(findStruggles(struggles, typed)).toEqual({ struggles: [], isSure: false });
  });

  it('has everyday words for every struggle, and none for one that is not there', () => {
    for (const { id } of struggles) expect(struggleWords(id).length, id).toBeGreaterThan(1);
    expect(struggleWords('nobody')).toEqual([]);
  });

  it('offers what comes near when no item holds all the words', () => {
    expect(ids({ words: 'incidentmethode met zeventien xylofoons' })).toEqual([]);
    expect(nearestItems(builtInItems, { ...noFilter, words: 'vergadering met feedback en xylofoons' }).length).toBeGreaterThan(0);
    expect(nearestItems(builtInItems, { ...noFilter, words: 'xylofoonconcert' })).toEqual([]);
  });
});
