import { describe, expect, it } from 'vitest';
import { pastedCells, readTicketTable } from '#shared/domain/exit-ticket-table.ts';

const read = (text: string) => readTicketTable(pastedCells(text));

describe('the columns of a table of exittickets', () => {
  it('are known by the titles of both our forms, whatever stands around them', () => {
    const titles = [
      ['Hoe nuttig was deze bijeenkomst voor jou?', 'Hoe bruikbaar is dit in je school?', 'Hoe goed voelde je je in deze groep?', 'Met hoeveel energie ga je naar huis?', 'In één woord of zin'],
      ['Het was nuttig voor mij', 'Ik kan het gebruiken in mijn school', 'Ik voelde me goed in de groep', 'Ik ga met energie naar huis', 'In één woord'],
      ['How useful was this meeting to you?', 'How usable is this in your school?', 'How good did you feel in this group?', 'With how much energy do you go home?', 'In one word or sentence'],
    ];
    for (const own of titles) {
      const reading = read(['Tijdstempel', ...own].join('\t') + '\n26/11/2026 15:31\t4\t5\t3\t2\tmoed');
      expect(reading.choices, own[0]).toEqual([null, 'usefulness', 'usability', 'groupFeeling', 'energy', 'word']);
      expect(reading.tickets).toEqual([{ usefulness: 4, usability: 5, groupFeeling: 3, energy: 2, word: 'moed' }]);
    }
  });

  it('are known in other words, in another order, and after a column of numbers', () => {
    const reading = read('Nr.\tEnergie op het einde\tHoe bruikbaar vind je het?\tHoe nuttig vond je het?\tSfeer bij ons\n1\t3\t5\t4\t2\n2\t4\t4\t4\t4');
    expect(reading.choices).toEqual([null, 'energy', 'usability', 'usefulness', 'groupFeeling']);
    expect(reading.tickets[0]).toEqual({ usefulness: 4, usability: 5, groupFeeling: 2, energy: 3, word: null });
  });

  it('are never guessed by their place under titles of their own', () => {
    const reading = read('Vraag 1\tVraag 2\tVraag 3\tVraag 4\n4\t4\t5\t3');
    expect(reading).toMatchObject({ choices: [null, null, null, null], tickets: [], faultyRows: [] });
    expect(readTicketTable(pastedCells('Vraag 1\tVraag 2\tVraag 3\tVraag 4\n4\t4\t5\t3'), ['energy', null, 'usefulness', null]).tickets).toEqual([{ usefulness: 5, usability: null, groupFeeling: null, energy: 4, word: null }]);
  });

  it('are left to the coach when a title could be two things, and when no mark stands under it', () => {
    expect(read('Nuttig voor de groep?\tGroep\tEnergie\n4\tDe Wissel\t3').choices).toEqual([null, null, 'energy']);
  });

  it('stand in the order of the questions only without titles, and only when there are no others', () => {
    expect(read('4\t4\t5\t3\tveilig\n5\t5\t5\t5\t').tickets).toHaveLength(2);
    expect(read('1\t4\t4\t5\t3\tveilig')).toMatchObject({ choices: [null, null, null, null, null, null], tickets: [] });
    expect(read('4,4,5,3\r\n\r\n').tickets).toHaveLength(1);
  });

  it('show what stands in them without the order of the rows, and nothing of what is left out', () => {
    expect(read('Naam\tEnergie\tWoord\nZoë\t5\tzon\nPieter\t2\tmoed').columns).toEqual([
      { title: 'Naam', samples: [] },
      { title: 'Energie', samples: ['2', '5'] },
      { title: 'Woord', samples: ['moed', 'zon'] },
    ]);
  });
});

describe('the rows of a table of exittickets', () => {
  it('keep a whole sentence, with what stands in quotes, and say which cannot be read', () => {
    const sentence = 'Ik dacht dat ik de enige was die hiermee worstelde; nu weet ik dat we allemaal zoeken, elk op onze manier.';
    const reading = read(`Nut\tEnergie\tWoord\n4\t4\t"${sentence}"\n9\t4\t\n4\tx\t\n\t\t\n4\t3\t${'x'.repeat(301)}`);
    expect(reading.tickets.map(({ word }) => word)).toEqual([sentence]);
    expect(reading.faultyRows).toEqual([3, 4, 6]);
  });

  it('hold a sentence with a new line in one cell', () => {
    expect(read('Nut\tWoord\n4\t"eerst dit\ndan dat"\n5\tmoed').tickets.map(({ word }) => word)).toEqual(['eerst dit dan dat', 'moed']);
  });

  it('leave open what is empty, 0 or a dash', () => {
    expect(read('Nut;Energie\n0;4\n-;4,0\n;5').tickets.map(({ usefulness, energy }) => [usefulness, energy])).toEqual([[null, 4], [null, 4], [null, 5]]);
  });
});
