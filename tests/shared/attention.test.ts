import { describe, expect, it } from 'vitest';
import { attentionOf, conversationsDue, type AttentionGroup, type AttentionItem, type AttentionPerson } from '#shared/domain/attention.ts';
import { openSince } from '#shared/domain/attention/people.ts';
import { usualNorms } from '#shared/domain/norms.ts';
import { dayContext } from '#shared/domain/school-calendar.ts';

const today = '2026-11-23';
const span = { trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', memberSince: '2025-09-01', memberUntil: null };
const norms = { ofCoachee: null, ofProgramme: 2 };

function talk(date: string, status: 'planned' | 'held' | 'cancelled' = 'held') {
  return { id: date, date, startTime: null, status, kind: null };
}

function person(givenName: string, changed: Partial<AttentionPerson> = {}): AttentionPerson {
  return { coacheeId: givenName, givenName, familyName: "D'hondt", span, norms, feedbackNorm: null, conversations: [talk('2026-10-05')], putOff: [], priorityQuestions: 2, hasSigned: true, openAgreedOn: [], lastAgreementDoneOn: null, ...changed };
}

function group(changed: Partial<AttentionGroup> = {}): AttentionGroup {
  return {
    swvId: 's',
    swvName: 'Ter Dijle',
    trajectStartsOn: '2025-09-01',
    trajectEndsOn: '2027-06-30',
    norms: usualNorms,
    putOff: [],
    people: [person('Zoë'), person('Karel')],
    meetings: ['2026-09-17', '2026-10-15'].map((date) => ({ id: date, date, status: 'held' })).concat(['2026-11-26', '2026-12-17', '2027-01-21', '2027-02-25', '2027-03-18', '2027-04-22', '2027-05-20', '2027-06-10'].map((date) => ({ id: date, date, status: 'planned' }))),
    measurements: [{ measurementId: 'x', moment: 'BSA', naming: 'named', takenOn: '2025-10-01', responses: 3, answeredBy: ['Zoë', 'Karel', 'Hanne'] }],
    themes: [],
    ...changed,
  };
}

function points(groups: readonly AttentionGroup[], day = today): AttentionItem[] {
  return attentionOf(groups, day).flatMap(({ items }) => items);
}

const kinds = (groups: readonly AttentionGroup[], day = today): string[] => points(groups, day).map(({ kind }) => kind);

describe('the aandachtslijst', () => {
  it('is empty when the coach owes nothing', () => {
    expect(points([group()], today)).toEqual([]);
  });

  it('asks who takes part in a group without school leaders, and nothing else', () => {
    expect(points([group({ people: [], meetings: [], measurements: [] })], today)).toEqual([{ kind: 'noMembers', swvId: 's', swvName: 'Ter Dijle' }]);
  });

  it('asks for the gesprek of this half when it is neither held nor planned, with the next holiday as a sense of time', () => {
    const items = points([group({ people: [person('Zoë'), person('Hanne', { conversations: [talk('2026-03-01')] })] })], today);
    expect(items).toMatchObject([{ kind: 'conversationsToPlan', half: 'autumn', toPlan: 1, people: [{ givenName: 'Hanne', wasSeenThisHalf: false }], holiday: 'christmas', weeks: 4 }]);
  });

  it('is silent once the gesprek is planned, and speaks again when it is cancelled', () => {
    expect(conversationsDue(span, norms, [talk('2026-12-01', 'planned')], today)).toBe(0);
    expect(conversationsDue(span, norms, [talk('2026-12-01', 'cancelled')], today)).toBe(1);
  });

  it('does not ask for gesprekken in September, asks for both in June', () => {
    expect(conversationsDue(span, norms, [], '2026-09-10')).toBe(0);
    expect(conversationsDue(span, norms, [], '2027-06-01')).toBe(2);
    expect(conversationsDue(span, norms, [talk('2026-10-01')], '2027-02-10')).toBe(0);
    expect(conversationsDue(span, norms, [talk('2026-10-01')], '2027-05-10')).toBe(1);
  });

  it('asks nothing for someone who joined after the half, is put off, or has a norm of 0', () => {
    expect(conversationsDue({ ...span, memberSince: '2027-03-01' }, norms, [], '2027-06-01')).toBe(1);
    expect(conversationsDue(span, { ofCoachee: 0, ofProgramme: 2 }, [], '2027-06-01')).toBe(0);
    expect(points([group({ people: [person('Hanne', { conversations: [], putOff: 'all' })] })], today)).toEqual([]);
  });

  it('asks whether something that stood in the calendar took place', () => {
    const items = points([group({ people: [person('Zoë', { conversations: [talk('2026-11-12', 'planned')] })] })], today);
    expect(items).toMatchObject([{ kind: 'eventToSettle', event: 'conversation', date: '2026-11-12', people: [{ givenName: 'Zoë' }] }]);
  });

  it('notices that no next bijeenkomst is planned, but not in summer or at the end of the traject', () => {
    const meetings = [{ id: 'm', date: '2026-10-15', status: 'held' }];
    expect(points([group({ meetings })], today)).toMatchObject([{ kind: 'noNextMeeting', lastOn: '2026-10-15' }]);
    expect(points([group({ meetings })], '2026-07-10').map(({ kind }) => kind)).not.toContain('noNextMeeting');
    expect(points([group({ meetings })], '2027-06-20').map(({ kind }) => kind)).not.toContain('noNextMeeting');
  });

  it('names who has not answered a named measurement, and never for an anonymous one', () => {
    const measured = (naming: 'named' | 'anonymous') => points([group({ measurements: [{ measurementId: 'x', moment: 'BSA', naming, takenOn: '2026-11-01', responses: 1, answeredBy: naming === 'named' ? ['Zoë'] : [] }] })], today);
    expect(measured('named')).toMatchObject([{ kind: 'measurementOpen', answered: 1, expected: 2, missing: [{ givenName: 'Karel' }], canBeSeen: true }]);
    expect(measured('anonymous')).toMatchObject([{ answered: 1, expected: 2, missing: [], canBeSeen: false }]);
  });

  it('asks for a BSA in the first year and for an ESA at the end', () => {
    const young = { trajectStartsOn: '2026-09-01', trajectEndsOn: '2028-06-30', measurements: [] };
    expect(points([group(young)], today)).toMatchObject([{ kind: 'noMeasurement', moment: 'BSA', weeks: 12 }]);
    expect(points([group()], '2027-05-20').filter(({ kind }) => kind === 'noMeasurement')).toMatchObject([{ moment: 'ESA' }]);
  });

  it('points at a theme that lives in the group and was not treated this school year', () => {
    const theme = { themeId: 't', label: 'feedback durven geven', people: 3, isOfGroup: false, lastTreatedOn: '2026-03-01', isInNextMeeting: false };
    expect(points([group({ themes: [theme] })], today)).toMatchObject([{ kind: 'themeUntreated', label: 'feedback durven geven', people: 3 }]);
    expect(points([group({ themes: [{ ...theme, isInNextMeeting: true }] })], today)).toEqual([]);
    expect(points([group({ themes: [{ ...theme, lastTreatedOn: '2026-10-15' }] })], today)).toEqual([]);
    expect(points([group({ themes: [{ ...theme, people: 2 }] })], today)).toEqual([]);
  });
});

describe('what the bijeenkomsten ask', () => {
  const on = (...dates: string[]) => dates.map((date) => ({ id: date, date, status: date < today ? 'held' : 'planned' }));
  const full = group().meetings;

  it('sees a gap that is too long, once, and lets gaps that are over be', () => {
    const gap = full.filter(({ date }) => date !== '2026-12-17');
    expect(points([group({ meetings: gap })])).toMatchObject([{ kind: 'meetingRhythm', reason: 'gap', fromOn: '2026-11-26', toOn: '2027-01-21', days: 56, norm: 45 }]);
    const past = full.filter(({ date }) => date !== '2026-10-15').map((meeting) => (meeting.date === '2026-11-26' ? { ...meeting, date: '2026-11-19', status: 'held' } : meeting));
    expect(points([group({ meetings: past })]).map((point) => (point.kind === 'meetingRhythm' ? point.reason : point.kind))).not.toContain('gap');
  });

  it('takes the most days from the norms of the group', () => {
    expect(points([group({ norms: { ...usualNorms, maxGapDays: 30 } })])).toMatchObject([{ reason: 'gap', norm: 30 }]);
  });

  it('does not count the summer as a gap: only bijeenkomsten of one school year are held against each other', () => {
    expect(kinds([group({ meetings: [...on('2026-06-04'), ...full] })])).toEqual([]);
  });

  it('tells which months have none when the year falls short of what was promised, this month first', () => {
    expect(points([group({ meetings: full.filter(({ date }) => date !== '2027-06-10') })])).toMatchObject([{ reason: 'few', there: 9, promised: 10, emptyMonths: [6] }]);
    const notInNovember = [...full.filter(({ date }) => !['2026-11-26', '2027-06-10'].includes(date)), ...on('2026-12-01')].sort((a, b) => (a.date < b.date ? -1 : 1));
    expect(points([group({ meetings: notInNovember, norms: { ...usualNorms, maxGapDays: 60 } })])).toMatchObject([{ reason: 'month', emptyMonths: [11, 6] }]);
  });

  it('promises less in a school year of which the traject takes only a part', () => {
    const late = group({ trajectStartsOn: '2027-01-04', trajectEndsOn: '2028-12-31', meetings: on('2027-01-21', '2027-02-25', '2027-03-18', '2027-04-22', '2027-05-20', '2027-06-10'), measurements: [], people: [person('Zoë', { span: { ...span, trajectStartsOn: '2027-01-04', memberSince: '2027-01-04' } })] });
    expect(kinds([late], '2027-01-18')).not.toContain('meetingRhythm');
  });

  it('is silent about bijeenkomsten that are put off', () => {
    expect(kinds([group({ meetings: full.slice(0, 3), putOff: ['meetingRhythm'] })])).toEqual([]);
    expect(kinds([group({ meetings: full.slice(0, 2), putOff: ['noNextMeeting'] })])).toEqual([]);
    expect(kinds([group({ meetings: full.slice(0, 2), putOff: ['meetingRhythm'] })])).toEqual(['noNextMeeting']);
  });
});

describe('what the people of a group are still owed', () => {
  const joined = (memberSince: string) => ({ span: { ...span, memberSince } });

  it('asks for the BSA of who joined after it was taken, four school weeks later', () => {
    const late = (memberSince: string) => group({ people: [person('Zoë'), person('Karel'), person('Jo', joined(memberSince))] });
    expect(points([late('2026-09-01')])).toMatchObject([{ kind: 'bsaMissing', people: [{ givenName: 'Jo' }] }]);
    expect(kinds([late('2026-11-16')])).toEqual([]);
    expect(kinds([group({ ...late('2026-09-01'), norms: { ...usualNorms, needsBsa: false } })])).toEqual([]);
    expect(kinds([late('2026-09-01')], '2027-05-20')).not.toContain('bsaMissing');
  });

  it('asks for no BSA of anyone when only anonymous forms came in', () => {
    expect(kinds([group({ measurements: [{ measurementId: 'x', moment: 'BSA', naming: 'anonymous', takenOn: '2025-10-01', responses: 2, answeredBy: [] }] })])).toEqual([]);
  });

  it('asks for one to three prioritaire leervragen a person, and says which way it is off', () => {
    const people = [person('Zoë', { priorityQuestions: 0 }), person('Karel', { priorityQuestions: 4 }), person('Jo', { priorityQuestions: 3 })];
    const measurements = [{ measurementId: 'x', moment: 'BSA', naming: 'named' as const, takenOn: '2025-10-01', responses: 3, answeredBy: ['Zoë', 'Karel', 'Jo'] }];
    expect(points([group({ people, measurements })])).toMatchObject([{ kind: 'questionsToChoose', people: [{ givenName: 'Zoë' }], many: [{ givenName: 'Karel' }], min: 1, max: 3 }]);
    expect(points([group({ people, measurements, norms: { ...usualNorms, priorityQuestionsMin: 0, priorityQuestionsMax: 5 } })])).toEqual([]);
  });

  it('gives four weeks after the BSA to choose leervragen', () => {
    const young = (takenOn: string) => group({ people: [person('Zoë', { priorityQuestions: 0 })], measurements: [{ measurementId: 'x', moment: 'BSA', naming: 'named', takenOn, responses: 1, answeredBy: ['Zoë'] }] });
    expect(kinds([young('2026-11-02')])).toEqual([]);
    expect(kinds([young('2026-10-20')])).toEqual(['questionsToChoose']);
  });

  it('counts the four school weeks of a new member by the calendar as the coach changed it', () => {
    const added = { kind: 'holiday', startsOn: '2026-11-12', endsOn: '2026-11-20', schoolId: null, holiday: null, label: 'Werken aan de school', isRemoved: null, id: 'x' } as never;
    const open = [group({ people: [person('Zoë', { hasSigned: false, ...joined('2026-10-15') })] })];
    expect(kinds(open)).toEqual(['agreementToSign']);
    expect(attentionOf(open, today, dayContext([added])).flatMap(({ items }) => items)).toEqual([]);
  });

  it('asks for a signed coachingsovereenkomst of members only, unless the programme does without', () => {
    const open = [person('Zoë', { hasSigned: false }), person('Karel', { hasSigned: false, ...joined('2026-11-16') })];
    expect(points([group({ people: open })])).toMatchObject([{ kind: 'agreementToSign', people: [{ givenName: 'Zoë' }] }]);
    expect(kinds([group({ people: open, norms: { ...usualNorms, needsSignedAgreement: false } })])).toEqual([]);
    expect(kinds([group({ people: [person('Zoë', { hasSigned: null }), person('Karel')] })])).toEqual([]);
  });

  it('asks to look back on what was agreed when neither a gesprek nor a finished agreement did', () => {
    const facts = { openAgreedOn: ['2026-03-10'], lastAgreementDoneOn: null, conversations: [talk('2026-03-10')] };
    expect(openSince(facts, 2, today)).toBe('2026-03-10');
    expect(openSince({ ...facts, conversations: [talk('2026-03-10'), talk('2026-09-20')] }, 2, today)).toBeNull();
    expect(openSince({ ...facts, lastAgreementDoneOn: '2026-10-01' }, 2, today)).toBeNull();
    expect(openSince({ ...facts, conversations: [talk('2026-12-10', 'planned')] }, 2, today)).toBeNull();
    expect(openSince({ ...facts, openAgreedOn: [] }, 2, today)).toBeNull();
    expect(openSince(facts, 0, today)).toBeNull();
    expect(openSince({ ...facts, lastAgreementDoneOn: '2026-10-01' }, 6, today)).toBe('2026-10-01');
  });

  it('leaves out who is put off: for one point, or for all of them', () => {
    const owed = { priorityQuestions: 0, hasSigned: false };
    expect(kinds([group({ people: [person('Zoë', owed)] })])).toEqual(['agreementToSign', 'questionsToChoose']);
    expect(kinds([group({ people: [person('Zoë', { ...owed, putOff: ['agreementToSign'] })] })])).toEqual(['questionsToChoose']);
    expect(kinds([group({ people: [person('Zoë', { ...owed, putOff: 'all' })] })])).toEqual([]);
  });
});

describe('the order of the list', () => {
  it('puts the group with the most urgent point first, and its most urgent point in front', () => {
    const calm = group({ swvId: 'a', swvName: 'Aarde', people: [person('Zoë', { priorityQuestions: 0, hasSigned: false })] });
    const urgent = group({ swvId: 'z', swvName: 'Zand', people: [person('Hanne', { conversations: [], hasSigned: false })] });
    expect(attentionOf([calm, urgent], today).map(({ swvName, items }) => [swvName, items.map(({ kind }) => kind)])).toEqual([
      ['Zand', ['conversationsToPlan', 'agreementToSign']],
      ['Aarde', ['agreementToSign', 'questionsToChoose']],
    ]);
  });

  it('asks about what was over last in front', () => {
    const open = (swvName: string, date: string) => group({ swvId: swvName, swvName, people: [person('Zoë', { conversations: [talk(date, 'planned')] })] });
    expect(attentionOf([open('Ver', '2026-10-01'), open('Dichtbij', '2026-11-20')], today).map(({ swvName }) => swvName)).toEqual(['Dichtbij', 'Ver']);
  });
});

describe('the norm of a school year', () => {
  it('stands before the norm of the person and of the programme, and only in that year', () => {
    const own = { ...norms, ofYears: new Map([[2026, 0]]) };
    expect(conversationsDue(span, own, [], '2027-06-01')).toBe(0);
    expect(conversationsDue(span, own, [], '2026-06-01')).toBe(2);
  });
});
