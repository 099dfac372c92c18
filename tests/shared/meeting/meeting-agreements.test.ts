import { describe, expect, it } from 'vitest';
import { agreementKinds } from '#shared/domain/meeting-agreements.ts';
import type { Rec } from '#shared/domain/records.ts';

const agreement = (id: string, values: Partial<Rec<'agreement'>>): Rec<'agreement'> => ({ id, text: 'Eén lesbezoek', owner: 'swv', status: 'open', dueOn: null, coacheeId: null, audience: ['group'], ...values }) as Rec<'agreement'>;

describe('agreements of a bijeenkomst', () => {
  it('stand apart by whose they are and who may see them, those of the group first', () => {
    const kinds = agreementKinds([
      agreement('a', { owner: 'coachee', coacheeId: 'zoe', audience: ['coachee'] }),
      agreement('b', {}),
      agreement('c', { owner: 'coachee', coacheeId: 'piet', audience: [] }),
    ]);
    expect(kinds.map(({ owner, audience }) => [owner, audience])).toEqual([['swv', ['group']], ['coachee', ['coachee']], ['coachee', []]]);
  });

  it('are one row when several people made the same, and two when the day differs', () => {
    const made = ['zoe', 'piet', 'an'].map((coacheeId, index) => agreement(`a${index}`, { owner: 'coachee', coacheeId, audience: ['coachee'] }));
    const [kind] = agreementKinds([...made, agreement('later', { owner: 'coachee', coacheeId: 'bart', audience: ['coachee'], dueOn: '2026-12-17' })]);
    expect(kind?.rows.map(({ dueOn, agreements }) => [dueOn, agreements.map(({ coacheeId }) => coacheeId)])).toEqual([[null, ['zoe', 'piet', 'an']], ['2026-12-17', ['bart']]]);
  });
});
