import { describe, expect, it } from 'vitest';
import { answerColumns } from '#shared/domain/answer-columns.ts';
import type { RoundItem } from '#shared/domain/records/feedback.ts';

const items: RoundItem[] = [
  { id: 'door', kind: 'scale', text: 'Vraagt eerst door voor er een oplossing komt.' },
  { id: 'waarom', kind: 'scale', text: 'Zegt waarom een beslissing zo viel.' },
  { id: 'blijven', kind: 'open', text: 'Wat mag zeker blijven?' },
];
const read = (...rows: string[][]) => answerColumns(rows, items);

describe('the columns of a table of answers', () => {
  it.each([
    ['a tool that writes its own column and slightly other words', ['Tijdstempel', 'Vraagt eerst door vóór er een oplossing komt', 'Zegt waarom beslissingen zo vielen', 'Wat mag er zeker blijven?'], [null, 'door', 'waarom', 'blijven']],
    ['another order, and a grid that puts its own words around them', ['Wat mag zeker blijven', 'Hoe vaak? [Zegt waarom een beslissing zo viel.]', 'Hoe vaak? [Vraagt eerst door voor er een oplossing komt.]'], ['blijven', 'waarom', 'door']],
    ['titles that ask something else', ['Tijdstempel', 'Vindt u de school proper?', 'Hoe gaat het?'], [null, null, null]],
  ])('are known by their titles: %s', (_, titles, expected) => {
    expect(read(titles, titles.map(() => '4'))).toMatchObject({ hasTitles: true, itemIds: expected });
  });

  it('go by their order only in a table without titles, past moments and names', () => {
    expect(read(['2026-11-28 09:12', 'Çağlar-D’hondt Zoë', '4', '5', 'de rust'], ['2026-11-28 09:13', 'An van den Berg', '3', '4', ''])).toEqual({ hasTitles: false, named: [false, true, false, false, false], itemIds: [null, null, 'door', 'waarom', 'blijven'] });
  });

  it('stay out when people are named in them, also under the words of a question', () => {
    const found = read(['Vraagt eerst door voor er een oplossing komt', 'Wat mag zeker blijven?', 'E-mailadres'], ['4', 'Pieter Van den Abeele', 'p@school.be'], ['5', 'Hanne Claes', ''], ['5', '', 'h@school.be']);
    expect(found).toMatchObject({ named: [false, true, true], itemIds: ['door', null, null] });
  });

  it('leave what people wrote where it is, whatever capitals stand in it', () => {
    expect(read(['Wat mag zeker blijven?'], ['De rust'], ['Dat Zoë luistert'], ['']).itemIds).toEqual(['blijven']);
  });

  it('are never given the same question twice', () => {
    expect(read(['Wat mag zeker blijven?', 'Wat mag zeker blijven'], ['rust', 'orde']).itemIds).toEqual(['blijven', null]);
  });
});
