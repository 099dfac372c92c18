import { describe, expect, it } from 'vitest';
import { joinTyped } from '#renderer/lib/join-typed.ts';

const empty = { text: '', dueOn: null as string | null, audience: ['coachee'] };
const sent = { text: 'Twee lessen bijwonen', dueOn: '2026-12-01', audience: ['coachee', 'group'] };

describe('a form that was refused', () => {
  it('comes back as it was sent when nothing was touched since', () => {
    expect(joinTyped(sent, empty, empty)).toEqual(sent);
  });

  it('has what was typed since behind the words that were sent', () => {
    expect(joinTyped(sent, { ...empty, text: 'en dan nog' }, empty)).toEqual({ ...sent, text: 'Twee lessen bijwonen en dan nog' });
  });

  it('keeps what was chosen since', () => {
    expect(joinTyped(sent, { ...empty, dueOn: '2027-01-08' }, empty)).toEqual({ ...sent, dueOn: '2027-01-08' });
  });

  it('knows fields that were not in it before', () => {
    const answers: Record<string, string> = { a: '3' };
    expect(joinTyped(answers, { a: '', b: '4' }, {})).toEqual({ a: '3', b: '4' });
  });
});

describe('a draft that comes back after the first letters', () => {
  const opened = { text: 'Stil blijven', owner: 'coachee', note: '' };
  const kept = { text: 'Langer wachten', owner: 'coach', note: 'Zij' };
  const join = (typed: Partial<typeof opened>, words: readonly string[]) => joinTyped(kept, { ...opened, ...typed }, opened, new Set(words));

  it.each([
    ['at the end', 'Stil blijven!', 'Langer wachten!'],
    ['in front', '“Stil blijven', '“Langer wachten'],
    ['between', 'Stil! blijven', 'Lang!er wachten'],
    ['in the place of all of it', 'Nooit', 'Langer wachten Nooit'],
    ['nothing but taken away', 'Stil', 'Langer wachten'],
  ])('has them in its words: %s', (_where, text, together) => {
    expect(join({ text }, ['text'])).toEqual({ ...kept, text: together });
  });

  it('gives way to what was chosen meanwhile', () => {
    expect(join({ owner: 'coachees', text: 'Stil blijven.' }, ['text'])).toEqual({ text: 'Langer wachten.', owner: 'coachees', note: 'Zij' });
  });

  it('never glues two choices that began empty', () => {
    expect(joinTyped({ giver: 'an' }, { giver: 'zoe' }, { giver: '' }, new Set())).toEqual({ giver: 'zoe' });
  });
});
