import { describe, expect, it } from 'vitest';
import { copyName } from '#shared/domain/attachments.ts';
import { typedLine } from '#shared/domain/typed-line.ts';
import { groupNotes, lookForLines, withNotes, withoutStampKey } from '#shared/domain/observation.ts';

describe('notes of an observatie', () => {
  it('stand under their look-for, loose ones first, and those under a look-for that is gone at the end', () => {
    const notes = [{ id: '1', heading: 'Wie praat er?' }, { id: '2', heading: null }, { id: '3', heading: 'Oud punt' }, { id: '4', heading: 'Wie praat er?' }];
    const groups = groupNotes(notes, ['Wie praat er?', 'Hoelang?']);
    expect(groups.map(({ heading, isGone, noteIds }) => [heading, isGone, noteIds])).toEqual([
      [null, false, ['2']],
      ['Wie praat er?', false, ['1', '4']],
      ['Hoelang?', false, []],
      ['Oud punt', true, ['3']],
    ]);
    // While names and notes are hidden all headings are the same dots: each note still stands once, where it stood.
    const hidden = withNotes(groups.map((group) => ({ ...group, heading: '••••••' })), notes);
    expect(hidden.map(({ notes: own }) => own.map(({ id }) => id))).toEqual([['2'], ['1', '4'], [], ['3']]);
  });

  it('get their time from "t " in front, and from no other word that begins with a t', () => {
    expect(withoutStampKey('t drie handen')).toEqual({ isStamped: true, text: 'drie handen' });
    for (const typed of ['trap af', 'te laat', 't', 't ', 'niet t', 't is stil in de klas', 't was druk']) expect(withoutStampKey(typed)).toEqual({ isStamped: false, text: typed });
  });
});

it('a pasted line loses what no record keeps, and nothing else', () => {
  expect(typedLine('drie\u0000 handen\u0007,\r\néén\tvraag \uD800 \u{1F44F}\u{1F3FD} Çağlar')).toBe('drie handen, één vraag \uFFFD \u{1F44F}\u{1F3FD} Çağlar');
});

it('look-fors are one a line, without empty ones and never too many', () => {
  expect(lookForLines('  Wie praat er? \n\n Hoelang?\n')).toEqual(['Wie praat er?', 'Hoelang?']);
  expect(lookForLines('punt\n'.repeat(50))).toHaveLength(30);
  expect(lookForLines('x'.repeat(500))[0]).toHaveLength(300);
});

it('a copy of an attachment gets a name that every file system takes', () => {
  expect(copyName('../../verslag van Zoë.exe')).toBe('.. .. verslag van Zoë');
  expect(copyName('???.pdf')).toBe('bijlage');
  expect(copyName('x'.repeat(300))).toHaveLength(100);
});
