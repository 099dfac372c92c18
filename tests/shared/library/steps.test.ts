import { describe, expect, it } from 'vitest';
import { linesOf, readSteps, sumOfSteps, writeSteps } from '#shared/domain/library-steps.ts';
import { builtInItems } from '#shared/library/all.ts';

describe('steps as people type them', () => {
  it('reads minutes, a title and a text, each of which may be left out', () => {
    expect(readSteps("10 Inchecken: elk één woord\n\n5 min Kiezen\n15' - Stilte: schrijven\nNapraten")).toEqual([
      { minutes: 10, title: 'Inchecken', text: 'elk één woord' },
      { minutes: 5, title: 'Kiezen', text: '' },
      { minutes: 15, title: 'Stilte', text: 'schrijven' },
      { minutes: null, title: 'Napraten', text: '' },
    ]);
    expect(sumOfSteps(readSteps('10 a\nb\n5 c'))).toBe(15);
  });

  it('passes over bullets and numbers of a list, and keeps a time of day in the words', () => {
    // Only in its own place is a number that of a list: "10." on the first line is how long it takes.
    expect(readSteps('10. Zeven\n2) 5 Acht')).toEqual([
      { minutes: 10, title: 'Zeven', text: '' },
      { minutes: 5, title: 'Acht', text: '' },
    ]);
    expect(readSteps('- 10 Starten\n2. 20 Werken')).toEqual([
      { minutes: 10, title: 'Starten', text: '' },
      { minutes: 20, title: 'Werken', text: '' },
    ]);
    expect(readSteps('Om 9:30 beginnen')[0]).toEqual({ minutes: null, title: 'Om 9:30 beginnen', text: '' });
  });

  it('writes what it reads back, for everything that comes with the app', () => {
    for (const { steps = [] } of builtInItems) {
      const again = readSteps(writeSteps(steps));
      expect(again.map(({ minutes }) => minutes)).toEqual(steps.map(({ minutes }) => minutes));
      expect(again.map(({ text }) => text)).toEqual(steps.map(({ text }) => text));
      expect(again.map(({ title }) => title)).toEqual(steps.map(({ title }) => title.replaceAll(':', ',')));
    }
  });

  it('knows no lines in nothing', () => {
    expect(linesOf(null)).toEqual([]);
    expect(readSteps('  \n ')).toEqual([]);
  });
});
