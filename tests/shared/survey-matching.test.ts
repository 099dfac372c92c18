import { describe, expect, it } from 'vitest';
import type { ReadForm } from '#shared/domain/survey-answers.ts';
import { matchForms, type Candidate } from '#shared/domain/survey-matching.ts';

const candidates: readonly Candidate[] = [
  { id: 'zoe', givenName: 'Zoë', familyName: "Çağlar-D'hondt", email: 'Zoe@School.example', code: null },
  { id: 'jan1', givenName: 'Jan', familyName: 'Peeters', email: null, code: 'A1' },
  { id: 'jan2', givenName: 'Jan', familyName: 'Peeters', email: null, code: 'A2' },
  { id: 'nguyen', givenName: 'Thị', familyName: 'Nguyễn', email: null, code: null },
];

function form(row: number, person: Partial<ReadForm['person']>): ReadForm {
  return { row, identity: { kind: 'answers', value: String(row) }, answers: new Map(), submittedAt: null, finished: null, person: { email: '', name: '', code: '', ...person } };
}

const found = (person: Partial<ReadForm['person']>) => matchForms([form(2, person)], candidates, {}).map(({ proposedId, by }) => [proposedId, by])[0];

describe('matching forms with people', () => {
  it('goes by e-mail whatever its case', () => {
    expect(found({ email: 'ZOE@school.example', name: 'iets anders' })).toEqual(['zoe', 'email']);
  });

  it('knows a name in any order, with or without accents and with any apostrophe', () => {
    for (const name of ["Zoë Çağlar-D'hondt", 'caglar-dhondt, zoe', 'ZOË ÇAĞLAR D’HONDT', "Zoe\u0308 Çağlar-D'hondt"]) expect(found({ name })).toEqual(['zoe', 'name']);
    expect(found({ name: 'Nguyen Thi' })).toEqual(['nguyen', 'name']);
  });

  it('never guesses between namesakes, but tells them apart by code', () => {
    expect(found({ name: 'Jan Peeters' })).toEqual([null, null]);
    expect(found({ name: 'Jan Peeters', code: 'a2' })).toEqual(['jan2', 'code']);
  });

  it('gives a person one form: the first counts unless the coach says otherwise', () => {
    const forms = [form(2, { name: 'Nguyễn Thị' }), form(3, { name: 'Thị Nguyễn' })];
    expect(matchForms(forms, candidates, {}).map(({ coacheeId, isTaken }) => [coacheeId, isTaken])).toEqual([['nguyen', false], [null, true]]);
    expect(matchForms(forms, candidates, { '2': null }).map(({ coacheeId }) => coacheeId)).toEqual([null, 'nguyen']);
  });

  it('has nothing to say of a form without a person', () => {
    expect(matchForms([form(2, {})], candidates, {})).toEqual([]);
  });
});
