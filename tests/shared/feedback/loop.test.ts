import { describe, expect, it } from 'vitest';
import { giverFor, ladderAdvice, stepFor } from '#shared/domain/feedback-ladder.ts';
import { ageOf, isGrowingOld, loopState, nextDateField, stateSince } from '#shared/domain/feedback-loop.ts';
import { exchangesOf, notYet } from '#shared/domain/give-and-get.ts';
import type { Rec } from '#shared/domain/records.ts';

const none = { receivedOn: null, discussedOn: null, appliedOn: null, toldGiverOn: null, droppedOn: null };
const asked = { askedOn: '2026-10-01', ...none };

describe('a feedback loop', () => {
  it('is where its furthest date says, also when a step was passed over', () => {
    expect(loopState(asked)).toBe('asked');
    expect(loopState({ ...asked, discussedOn: '2026-10-09' })).toBe('discussed');
    expect(stateSince({ ...asked, receivedOn: '2026-10-05' })).toBe('2026-10-05');
    expect(loopState({ ...asked, appliedOn: '2026-11-01', droppedOn: '2026-11-02' })).toBe('dropped');
    expect([nextDateField('asked'), nextDateField('applied'), nextDateField('told')]).toEqual(['receivedOn', 'toldGiverOn', null]);
  });

  it('grows old after three weeks without an answer, and never once it is closed', () => {
    expect(isGrowingOld(asked, '2026-10-22')).toBe(false);
    expect(isGrowingOld(asked, '2026-10-23')).toBe(true);
    expect(isGrowingOld({ ...asked, receivedOn: '2026-10-20' }, '2026-10-23')).toBe(false);
    expect(isGrowingOld({ ...asked, toldGiverOn: '2026-10-20' }, '2027-06-01')).toBe(false);
    expect(isGrowingOld({ ...asked, droppedOn: '2026-10-20' }, '2027-06-01')).toBe(false);
  });

  it('says its age in days, weeks or months', () => {
    expect(ageOf('2026-11-23', '2026-11-23')).toEqual({ unit: 'days', count: 0 });
    expect(ageOf('2026-11-30', '2026-11-23')).toEqual({ unit: 'days', count: 0 });
    expect(ageOf('2026-11-02', '2026-11-23')).toEqual({ unit: 'weeks', count: 3 });
    expect(ageOf('2026-08-23', '2026-11-23')).toEqual({ unit: 'months', count: 3 });
  });
});

describe('the ladder of graduele feedback', () => {
  const used = (...steps: number[]) => steps.map((step) => ({ giverKind: giverFor(step, null, { hasColleagues: true }), step, receivedOn: '2026-10-01', droppedOn: null }));
  const open = { isTrustLow: false };

  it('advises the next step only after the former was used twice', () => {
    expect(ladderAdvice([], open)).toMatchObject({ step: 1, reason: 'begin' });
    expect(ladderAdvice(used(3), open)).toMatchObject({ step: 3, reason: 'again', times: 1 });
    expect(ladderAdvice(used(3, 3), open)).toMatchObject({ step: 4, reason: 'next', highest: 3, times: 2 });
    expect(ladderAdvice(used(7, 7), open)).toMatchObject({ step: 7, reason: 'top' });
  });

  it('counts nothing that was only asked or was dropped', () => {
    expect(ladderAdvice([{ giverKind: 'colleague', step: 5, receivedOn: null, droppedOn: null }, { giverKind: 'colleague', step: 4, receivedOn: '2026-10-01', droppedOn: '2026-10-02' }, ...used(2)], open)).toMatchObject({ step: 2, reason: 'again' });
  });

  it('lets nobody but oneself stand on the first step: what a colleague gave counts as a duo', () => {
    const wrong = { giverKind: 'colleague', step: 1, receivedOn: '2026-10-01', droppedOn: null } as const;
    expect(ladderAdvice([wrong, wrong], open)).toMatchObject({ step: 4, highest: 3, times: 2 });
    expect(ladderAdvice(used(1), open)).toMatchObject({ step: 1, reason: 'again' });
  });

  it('lets giver and step follow each other', () => {
    const group = { hasColleagues: true };
    expect([1, 2, 3, 5, 7].map((step) => giverFor(step, null, group))).toEqual(['self', 'coach', 'colleague', 'colleague', 'team']);
    expect(giverFor(5, 'coach', group)).toBe('coach');
    expect(giverFor(3, 'coach', { hasColleagues: false })).toBe('other');
    expect([stepFor('self', 3), stepFor('colleague', 1), stepFor('colleague', 1, 4), stepFor('colleague', 5, 3), stepFor('team', 2)]).toEqual([1, 3, 4, 5, 7]);
  });

  it('does not advise to go into the open where trust is low', () => {
    expect(ladderAdvice(used(3, 3), { isTrustLow: true })).toMatchObject({ step: 3, reason: 'trust' });
    expect(ladderAdvice(used(2, 2), { isTrustLow: true })).toMatchObject({ step: 3, reason: 'next' });
  });
});

describe('who gave whom', () => {
  const loop = (giverId: string | null, coacheeId: string, values: Partial<Rec<'feedbackLoop'>> = {}) => ({ ...asked, giverKind: 'colleague', giverId, coacheeId, ...values }) as Rec<'feedbackLoop'>;

  it('counts what was received between members, and names who did not give or get yet in the order of the group', () => {
    const loops = [loop('a', 'b', { receivedOn: '2026-10-05' }), loop('b', 'c'), loop('x', 'a', { receivedOn: '2026-10-05' }), loop(null, 'c', { giverKind: 'coach', receivedOn: '2026-10-05' }), loop('c', 'a', { receivedOn: '2026-10-05', droppedOn: '2026-10-06' })];
    const exchanges = exchangesOf(loops, ['c', 'a', 'b']);
    expect(exchanges).toEqual([{ giverId: 'a', receiverId: 'b', given: 1, underWay: 0 }, { giverId: 'b', receiverId: 'c', given: 0, underWay: 1 }]);
    expect(notYet(exchanges, ['c', 'a', 'b'])).toEqual({ gave: ['c', 'b'], got: ['c', 'a'] });
  });
});
