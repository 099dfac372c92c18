import { describe, expect, it } from 'vitest';
import { countPresence, minutesPresent } from '#shared/domain/attendance.ts';
import { attentionOf, type AttentionGroup, type AttentionPerson } from '#shared/domain/attention.ts';
import { clockAtStart, clockFace, intervisionGuides, secondsIn, stepClock, toggleClock } from '#shared/domain/intervision.ts';
import { intervisionMethods } from '#shared/domain/records/meeting.ts';
import { usualNorms } from '#shared/domain/norms.ts';
import { participationOf } from '#shared/domain/participation.ts';
import { maySee } from '#shared/domain/audience.ts';

describe('attendance', () => {
  const day = { startTime: '09:00', endTime: '15:30' };

  it('counts the whole of it, nothing of it, or the hours that were there', () => {
    expect(minutesPresent({ status: 'present', fromTime: null, toTime: null }, day, 390)).toBe(390);
    expect(minutesPresent({ status: 'excused', fromTime: null, toTime: null }, day, 390)).toBe(0);
    expect(minutesPresent({ status: 'partly', fromTime: null, toTime: '12:00' }, day, 390)).toBe(180);
    expect(minutesPresent({ status: 'partly', fromTime: '08:00', toTime: '18:00' }, day, 390)).toBe(390);
  });

  it('adds nothing for being there partly while nobody wrote down how long', () => {
    expect(minutesPresent({ status: 'partly', fromTime: null, toTime: null }, day, 390)).toBeNull();
  });

  it('gives the deelnameattest its hours, before what was ticked by hand', () => {
    const meetings = ['m1', 'm2', 'm3'].map((id) => ({ id, date: '2026-10-15', status: 'held', ...day, title: null }));
    const noted = new Map([['m1', { status: 'excused' as const, fromTime: null, toTime: null }], ['m2', { status: 'partly' as const, fromTime: '09:00', toTime: '12:00' }]]);
    const facts = { span: { startsOn: '2025-09-01', endsOn: '2027-06-30' }, seats: [{ startsOn: '2025-09-01', endsOn: null }], meetings, conversations: [], usualMinutes: null };
    expect(participationOf({ ...facts, missed: ['m2'], noted })).toMatchObject({ meetingCount: 2, minutes: 180 + 390 });
    expect(participationOf({ ...facts, missed: ['m3'] })).toMatchObject({ meetingCount: 2, minutes: 780 });
  });

  it('gives a share of what is known only', () => {
    expect(countPresence(['present', 'partly', 'excused', null])).toEqual({ noted: 3, present: 1, partly: 1, excused: 1, absent: 0, share: 2 / 3 });
    expect(countPresence([null, null]).share).toBeNull();
  });
});

describe('the clock of an intervisie', () => {
  it('runs, pauses, and goes on where it was', () => {
    const running = toggleClock(clockAtStart, '2026-11-26T09:00:00.000Z');
    expect(secondsIn(running, '2026-11-26T09:01:05.000Z')).toBe(65);
    const paused = toggleClock(running, '2026-11-26T09:01:05.000Z');
    expect(secondsIn(paused, '2026-11-26T11:00:00.000Z')).toBe(65);
    expect(secondsIn(toggleClock(paused, '2026-11-26T11:00:00.000Z'), '2026-11-26T11:00:05.000Z')).toBe(70);
  });

  it('begins a step anew, and runs on when it ran', () => {
    const running = toggleClock(clockAtStart, '2026-11-26T09:00:00.000Z');
    expect(stepClock(running, 1, 7, '2026-11-26T09:05:00.000Z')).toEqual({ step: 1, elapsed: 0, runningSince: '2026-11-26T09:05:00.000Z' });
    expect(stepClock(clockAtStart, -1, 7, '2026-11-26T09:05:00.000Z')).toBe(clockAtStart);
    expect(stepClock({ ...clockAtStart, step: 6 }, 1, 7, '2026-11-26T09:05:00.000Z').step).toBe(6);
  });

  it('shows what is left, and what is too much with a minus', () => {
    expect([clockFace(300), clockFace(65), clockFace(-5)]).toEqual(['5:00', '1:05', '−0:05']);
  });

  it('takes 65 minutes in seven steps by the incidentmethode, and has a guide for every method', () => {
    expect(intervisionGuides.incident.map(({ minutes }) => minutes)).toEqual([5, 10, 5, 15, 10, 10, 10]);
    for (const method of intervisionMethods) expect(intervisionGuides[method].reduce((sum, { minutes }) => sum + minutes, 0), method).toBe(65);
  });
});

describe('transferkaarten on the aandachtslijst', () => {
  const name = { givenName: 'Zoë', familyName: 'Çağlar' };
  const person = (openCardsOf: readonly string[], putOff: AttentionPerson['putOff'] = []): AttentionPerson => ({
    ...name,
    coacheeId: 'z',
    span: { trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', memberSince: '2025-09-01', memberUntil: null },
    norms: { ofCoachee: 0, ofProgramme: 0 },
    feedbackNorm: null,
    conversations: [],
    putOff,
    priorityQuestions: 2,
    hasSigned: true,
    openAgreedOn: [],
    lastAgreementDoneOn: null,
    openCardsOf,
  });
  const group = (people: readonly AttentionPerson[]): AttentionGroup => ({
    swvId: 's', swvName: 'Ter Dijle', trajectStartsOn: '2025-09-01', trajectEndsOn: '2027-06-30', norms: usualNorms, putOff: ['noNextMeeting', 'meetingRhythm', 'noMeasurement'], people,
    meetings: [{ id: 'm1', date: '2026-10-15', status: 'held' }, { id: 'm2', date: '2026-12-03', status: 'planned' }], measurements: [], themes: [],
  });
  const asked = (people: readonly AttentionPerson[], today: string) => attentionOf([group(people)], today).flatMap(({ items }) => items).filter(({ kind }) => kind === 'transferToAsk');

  it('are asked for a fortnight after their bijeenkomst, at the next one', () => {
    expect(asked([person(['2026-10-15'])], '2026-10-28')).toEqual([]);
    expect(asked([person(['2026-10-15'])], '2026-10-29')).toMatchObject([{ people: [{ givenName: 'Zoë' }], meetingId: 'm2', heldOn: '2026-10-15' }]);
  });

  it('are not asked for when they were, or when the coach put it off', () => {
    expect(asked([person([])], '2026-11-20')).toEqual([]);
    expect(asked([person(['2026-10-15'], ['transferToAsk'])], '2026-11-20')).toEqual([]);
  });
});

describe('what leaves of a bijeenkomst', () => {
  it('is never a single exit ticket, and a remark only when its audience says so', () => {
    for (const profile of ['coacheePrint', 'groupPrint', 'coCoach', 'projectTeam', 'coordinator', 'successor', 'research', 'discreetView', 'screen'] as const) {
      expect(maySee('exitTicket', profile, 'usefulness', ['coachee', 'group', 'coCoach', 'projectTeam'])).toBe(false);
    }
    expect(maySee('attendance', 'coacheePrint', 'remark', [])).toBe(false);
    expect(maySee('attendance', 'coacheePrint', 'remark', ['coachee'])).toBe(true);
    expect(maySee('intervision', 'discreetView', 'caseText', ['group'])).toBe(true);
    expect(maySee('intervision', 'discreetView', 'caseText', ['coachee', 'coCoach', 'projectTeam'])).toBe(false);
  });
});
