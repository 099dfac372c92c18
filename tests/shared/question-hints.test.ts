import { describe, expect, it } from 'vitest';
import { hasManyPriorities, hintsFor } from '#shared/domain/question-hints.ts';

const evidence = [{ kind: 'scale' as const, measurementId: '01900000-0000-7000-8000-000000000001', scaleId: null, itemId: null, mean: 2, n: 5, text: null }];

describe('hints on a leervraag', () => {
  it('has nothing to say of one that asks what I can do, at one level, on a figure', () => {
    expect(hintsFor({ text: 'Hoe kan ik feedback vragen zonder dat het als controle voelt?', level: 'team', evidence })).toEqual([]);
  });

  it('asks for a question, an own role, a level and a reason', () => {
    expect(hintsFor({ text: 'Feedbackcultuur versterken', level: null, evidence: null })).toEqual(['no-question-mark', 'no-own-role', 'no-level', 'no-evidence']);
  });

  it('does not take a word that only holds "ik" for an own role', () => {
    expect(hintsFor({ text: 'Hoe groeit het dikke team?', level: 'team', evidence })).toEqual(['no-own-role']);
  });

  it('notices the dots of a draft that still wait for words', () => {
    expect(hintsFor({ text: 'Hoe kan ik werken aan gedeeld leiderschap, zodat …?', level: 'team', evidence })).toEqual(['still-open']);
  });
});

describe('prioritaire leervragen', () => {
  const question = (status: 'active' | 'dropped', coacheeId = 'zoe') => ({ status, coacheeId, priority: 1 });

  it('are many from the fourth one under way on', () => {
    expect(hasManyPriorities([1, 2, 3].map(() => question('active')), 'zoe')).toBe(false);
    expect(hasManyPriorities([1, 2, 3, 4].map(() => question('active')), 'zoe')).toBe(true);
  });

  it('do not count when dropped or of somebody else', () => {
    expect(hasManyPriorities([...[1, 2, 3].map(() => question('active')), question('dropped'), question('active', 'karel')], 'zoe')).toBe(false);
  });
});
