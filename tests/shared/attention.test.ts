import { describe, expect, it } from 'vitest';
import { attentionOf, conversationsDue, type AttentionGroup, type AttentionPerson } from '#shared/domain/attention.ts';

const today = '2026-11-23';
const span = { trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', memberSince: '2025-09-01', memberUntil: null };
const norms = { ofCoachee: null, ofProgramme: 2 };

function talk(date: string, status: 'planned' | 'held' | 'cancelled' = 'held') {
  return { id: date, date, startTime: null, status, kind: null };
}

function person(givenName: string, changed: Partial<AttentionPerson> = {}): AttentionPerson {
  return { coacheeId: givenName, givenName, familyName: "D'hondt", span, norms, conversations: [talk('2026-10-05')], isPutOff: false, ...changed };
}

function group(changed: Partial<AttentionGroup> = {}): AttentionGroup {
  return {
    swvId: 's',
    swvName: 'Ter Dijle',
    trajectStartsOn: '2025-09-01',
    trajectEndsOn: '2027-06-30',
    people: [person('Zoë'), person('Karel')],
    meetings: [
      { id: 'm1', date: '2026-10-15', status: 'held' },
      { id: 'm2', date: '2026-11-26', status: 'planned' },
    ],
    measurements: [{ measurementId: 'x', moment: 'BSA', naming: 'named', takenOn: '2025-10-01', responses: 2, answeredBy: ['Zoë', 'Karel'] }],
    themes: [],
    ...changed,
  };
}

describe('the aandachtslijst', () => {
  it('is empty when the coach owes nothing', () => {
    expect(attentionOf([group()], today)).toEqual([]);
  });

  it('asks who takes part in a group without school leaders, and nothing else', () => {
    expect(attentionOf([group({ people: [], meetings: [], measurements: [] })], today)).toEqual([{ kind: 'noMembers', swvId: 's', swvName: 'Ter Dijle' }]);
  });

  it('asks for the gesprek of this half when it is neither held nor planned, with the next holiday as a sense of time', () => {
    const items = attentionOf([group({ people: [person('Zoë'), person('Hanne', { conversations: [talk('2026-03-01')] })] })], today);
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
    expect(attentionOf([group({ people: [person('Hanne', { conversations: [], isPutOff: true })] })], today)).toEqual([]);
  });

  it('asks whether something that stood in the calendar took place', () => {
    const items = attentionOf([group({ people: [person('Zoë', { conversations: [talk('2026-11-12', 'planned')] })] })], today);
    expect(items).toMatchObject([{ kind: 'eventToSettle', event: 'conversation', date: '2026-11-12', person: { givenName: 'Zoë' } }]);
  });

  it('notices that no next bijeenkomst is planned, but not in summer or at the end of the traject', () => {
    const meetings = [{ id: 'm', date: '2026-10-15', status: 'held' }];
    expect(attentionOf([group({ meetings })], today)).toMatchObject([{ kind: 'noNextMeeting', lastOn: '2026-10-15' }]);
    expect(attentionOf([group({ meetings })], '2026-07-10').map(({ kind }) => kind)).not.toContain('noNextMeeting');
    expect(attentionOf([group({ meetings })], '2027-06-20').map(({ kind }) => kind)).not.toContain('noNextMeeting');
  });

  it('names who has not answered a named measurement, and never for an anonymous one', () => {
    const measured = (naming: 'named' | 'anonymous') => attentionOf([group({ measurements: [{ measurementId: 'x', moment: 'BSA', naming, takenOn: '2026-11-01', responses: 1, answeredBy: naming === 'named' ? ['Zoë'] : [] }] })], today);
    expect(measured('named')).toMatchObject([{ kind: 'measurementOpen', answered: 1, expected: 2, missing: [{ givenName: 'Karel' }], canBeSeen: true }]);
    expect(measured('anonymous')).toMatchObject([{ answered: 1, expected: 2, missing: [], canBeSeen: false }]);
  });

  it('asks for a BSA in the first year and for an ESA at the end', () => {
    const young = { trajectStartsOn: '2026-09-01', trajectEndsOn: '2028-06-30', measurements: [] };
    expect(attentionOf([group(young)], today)).toMatchObject([{ kind: 'noMeasurement', moment: 'BSA', weeks: 12 }]);
    expect(attentionOf([group()], '2027-05-20').filter(({ kind }) => kind === 'noMeasurement')).toMatchObject([{ moment: 'ESA' }]);
  });

  it('points at a theme that lives in the group and was not treated this school year', () => {
    const theme = { themeId: 't', label: 'feedback durven geven', people: 3, isOfGroup: false, lastTreatedOn: '2026-03-01', isInNextMeeting: false };
    expect(attentionOf([group({ themes: [theme] })], today)).toMatchObject([{ kind: 'themeUntreated', label: 'feedback durven geven', people: 3 }]);
    expect(attentionOf([group({ themes: [{ ...theme, isInNextMeeting: true }] })], today)).toEqual([]);
    expect(attentionOf([group({ themes: [{ ...theme, lastTreatedOn: '2026-10-15' }] })], today)).toEqual([]);
    expect(attentionOf([group({ themes: [{ ...theme, people: 2 }] })], today)).toEqual([]);
  });
});
