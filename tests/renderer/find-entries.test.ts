import { describe, expect, it } from 'vitest';
import { matching, sureness, type Entry } from '#renderer/features/find/entries.ts';
import { plainSnippet } from '#renderer/features/find/Snippet.tsx';
import { isHiddenText } from '#renderer/ui/hidden-text.ts';
import { hiddenText } from '#shared/domain/discreet.ts';

const entry = (label: string, rest: Partial<Entry> = {}): Entry => ({ id: label, label, run: () => undefined, ...rest });
const found = (entries: readonly Entry[], typed: string) => matching(entries, typed, 10).map(({ label }) => label);

describe('what the palette finds by name', () => {
  const people = [entry('Karel Vandeputte'), entry("Zoë Çağlar-D'hondt", { detail: 'De Wilgenbrug · De Wissel' }), entry('Vera Zomers')];

  it('takes accents, capitals and the order of words as they come', () => {
    expect(found(people, 'caglar zoe')).toEqual(["Zoë Çağlar-D'hondt"]);
    expect(found(people, 'KAREL')).toEqual(['Karel Vandeputte']);
  });

  it('puts first whose name begins so, then a word of it, then what goes with it', () => {
    expect(found([...people, entry('Wissels doen')], 'wis')).toEqual(['Wissels doen', "Zoë Çağlar-D'hondt"]);
    expect(found([...people, entry('Zo')], 'zo')).toEqual(['Zo', "Zoë Çağlar-D'hondt", 'Vera Zomers']);
    // A whole name before words that begin like it.
    expect(found([entry('Zoeken in alles'), ...people], 'zoe')).toEqual(["Zoë Çağlar-D'hondt", 'Zoeken in alles']);
    expect(found([entry('Een zoektocht'), entry('Gesprek met Zoë, ma 23/11')], 'gesprek zoe')).toEqual(['Gesprek met Zoë, ma 23/11']);
  });

  it('looks within words only from three letters on', () => {
    expect(found(people, 'te')).toEqual([]);
    expect(found(people, 'put')).toEqual(['Karel Vandeputte']);
  });

  it('offers what can be done with someone once that name is typed, and the parts of a page only with another word', () => {
    const name = "Zoë Çağlar-D'hondt";
    const entries = [entry(`Gesprek plannen met ${name}`, { onlyWith: name }), entry(`${name}: tijdlijn`, { notBy: name })];
    expect(found(entries, 'gesprek plannen')).toEqual([]);
    expect(found(entries, 'plannen zo')).toEqual([`Gesprek plannen met ${name}`]);
    expect(found(entries, 'caglar')).toEqual([`Gesprek plannen met ${name}`]);
    expect(found(entries, "d'hondt zoe tijd")).toEqual([`${name}: tijdlijn`]);
    expect([sureness(entries, `${name}: Tijdlijn`), sureness(entries, 'caglar'), sureness(entries, 'cag')]).toEqual([0, 1, 2]);
  });

  it('finds a command by another word for it', () => {
    expect(found([entry('Discrete weergave', { keywords: 'beamer' })], 'beam')).toEqual(['Discrete weergave']);
    // Only by its beginning: a school visit is not meant by a name that stands within its word.
    expect(found([entry('Observatie', { keywords: 'klasbezoek' })], 'zoe')).toEqual([]);
  });
});

describe('a find', () => {
  it('is the words without the marks around them', () => {
    expect(plainSnippet('de \u0002visie\u0003 van')).toBe('de visie van');
  });

  it('is known as hidden by the kit and by the store alike', () => {
    expect(isHiddenText(hiddenText)).toBe(true);
    expect(isHiddenText('Gewone woorden')).toBe(false);
  });
});
