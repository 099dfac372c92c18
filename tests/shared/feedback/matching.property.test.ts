import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, forbidden } from '#shared/domain/assign.ts';
import { driveBetween, proposeDuos, proposeGivers, proposeVisits, type MatchHistory, type MatchPerson } from '#shared/domain/matching.ts';

const runs = { numRuns: 400, seed: 20261123 };

const person = (id: string) =>
  fc.record<MatchPerson>({
    id: fc.constant(id),
    isFormalLeader: fc.boolean().map((chance) => chance && id.endsWith('3')),
    municipality: fc.constantFrom('Leuven', 'Diest', 'Aarschot', null),
    postalCode: fc.constantFrom('3000', '3290', '3200', 'B-1000', 'x', null),
    offers: fc.array(fc.record({ kind: fc.constantFrom('seeks' as const, 'offers' as const), themeId: fc.constantFrom('t1', 't2', 't3', null) }), { maxLength: 4 }),
  });

const group = fc.integer({ min: 0, max: 12 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => person(`p${String(index).padStart(2, '0')}`))));

/** Past feedback only: what is under way is looked at apart. */
const withHistory = group.chain((people) =>
  fc.record({
    people: fc.constant(people as readonly MatchPerson[]),
    history:
      people.length < 2
        ? fc.constant<MatchHistory[]>([])
        : fc.array(
            fc.record<MatchHistory>({ giverId: fc.constantFrom(...people.map(({ id }) => id)), receiverId: fc.constantFrom(...people.map(({ id }) => id)), given: fc.integer({ min: 0, max: 3 }), underWay: fc.constant(0) }),
            { maxLength: 8 },
          ),
  }),
);

describe('proposals between school leaders', () => {
  it('never pair anyone with a formal leader of the group, nor with herself', () => {
    fc.assert(
      fc.property(withHistory, ({ people, history }) => {
        const leaders = new Set(people.filter(({ isFormalLeader }) => isFormalLeader).map(({ id }) => id));
        for (const { fromId, toId } of [...proposeGivers(people, history), ...proposeDuos(people), ...proposeVisits(people)]) {
          expect(leaders.has(fromId) || leaders.has(toId)).toBe(false);
          expect(fromId).not.toBe(toId);
        }
      }),
      runs,
    );
  });

  it('let everyone give to one and get from one, whenever there are two to pair', () => {
    fc.assert(
      fc.property(withHistory, ({ people, history }) => {
        const able = people.filter(({ isFormalLeader }) => !isFormalLeader).map(({ id }) => id);
        const proposals = proposeGivers(people, history);
        if (able.length < 2) expect(proposals).toEqual([]);
        else {
          expect(proposals.map(({ fromId }) => fromId).toSorted()).toEqual(able.toSorted());
          expect(proposals.map(({ toId }) => toId).toSorted()).toEqual(able.toSorted());
        }
      }),
      runs,
    );
  });

  it('are the same for the same people in any order, each with a reason or a first turn', () => {
    fc.assert(
      fc.property(withHistory, ({ people, history }) => {
        const turned = people.toReversed();
        expect(proposeGivers(turned, history.toReversed())).toEqual(proposeGivers(people, history));
        expect(proposeDuos(turned)).toEqual(proposeDuos(people));
        expect(proposeVisits(turned)).toEqual(proposeVisits(people));
        for (const { reasons } of [...proposeDuos(people), ...proposeVisits(people)]) expect(reasons.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('put nobody in two duos, and send each visitor to one host', () => {
    fc.assert(
      fc.property(group, (people) => {
        const inDuo = proposeDuos(people).flatMap(({ fromId, toId }) => [fromId, toId]);
        expect(new Set(inDuo).size).toBe(inDuo.length);
        const visits = proposeVisits(people);
        expect(new Set(visits.map(({ fromId }) => fromId)).size).toBe(visits.length);
        expect(new Set(visits.map(({ toId }) => toId)).size).toBe(visits.length);
      }),
      runs,
    );
  });

  it('do not ask who is already giving to give again', () => {
    const people = ['a', 'b', 'c'].map((id): MatchPerson => ({ id, isFormalLeader: false, municipality: null, postalCode: null, offers: [] }));
    const proposals = proposeGivers(people, [{ giverId: 'a', receiverId: 'b', given: 0, underWay: 1 }]);
    expect(proposals.map(({ fromId, toId }) => [fromId, toId])).toEqual([['b', 'c'], ['c', 'a']]);
  });

  it('prefer that both gain, then a short drive', () => {
    const offers = (seeks: string, gives: string): MatchPerson['offers'] => [{ kind: 'seeks', themeId: seeks }, { kind: 'offers', themeId: gives }];
    const base = { isFormalLeader: false, municipality: null };
    const people: MatchPerson[] = [
      { ...base, id: 'a', postalCode: '3000', offers: offers('t1', 't2') },
      { ...base, id: 'b', postalCode: '3001', offers: [{ kind: 'seeks', themeId: 't2' }] },
      { ...base, id: 'c', postalCode: '3400', offers: offers('t2', 't1') },
    ];
    expect(proposeDuos(people)).toEqual([{ kind: 'duo', fromId: 'a', toId: 'c', reasons: [{ code: 'bothGain', themeIds: ['t1', 't2'] }] }]);
    const [a, b, c] = people as [MatchPerson, MatchPerson, MatchPerson];
    expect([driveBetween(a, b), driveBetween(a, c), driveBetween(a, { ...b, postalCode: '30' })]).toEqual(['short', 'long', 'unknown']);
  });
});

describe('assigning', () => {
  it('finds the cheapest of all complete pairings', () => {
    const matrix = fc.integer({ min: 1, max: 6 }).chain((size) => fc.array(fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 50 }) }, { weight: 1, arbitrary: fc.constant(forbidden) }), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }));
    const tries = (costs: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): { pairs: number; cost: number } => {
      if (row === costs.length) return { pairs: 0, cost: 0 };
      let best = tries(costs, row + 1, taken);
      for (const [column, cost] of (costs[row] ?? []).entries()) {
        if (taken.has(column) || cost === forbidden) continue;
        const rest = tries(costs, row + 1, new Set([...taken, column]));
        const here = { pairs: rest.pairs + 1, cost: rest.cost + cost };
        if (here.pairs > best.pairs || (here.pairs === best.pairs && here.cost < best.cost)) best = here;
      }
      return best;
    };
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = assign(costs);
        const made = columns.flatMap((column, row) => (column === null ? [] : [costs[row]?.[column] ?? forbidden]));
        expect({ pairs: made.length, cost: made.reduce((sum, cost) => sum + cost, 0) }).toEqual(tries(costs, 0, new Set()));
        const used = columns.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
