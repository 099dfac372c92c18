import { describe, expect, it } from 'vitest';
import { defaultTexts } from '#shared/domain/paper-texts.ts';
import { participationOf } from '#shared/domain/participation.ts';
import { templateKinds } from '#shared/domain/records/traject-papers.ts';
import { blank, fillTemplate, unknownGaps } from '#shared/domain/template-text.ts';
import { closingFrom, trajectToClose, trajectToShow, yearsAfter } from '#shared/domain/traject-end.ts';
import { maySee } from '#shared/domain/audience.ts';

describe('the text of a paper', () => {
  it('fills a gap however it is written, and leaves a line to write on where nothing is known', () => {
    expect(fillTemplate('{{schoolleider}} en {{ Coach }} van {{school}}', { schoolleider: 'Zoë', coach: 'Griet', school: null })).toBe(`Zoë en Griet van ${blank}`);
    expect(fillTemplate('{{aantal   gesprekken}}', { 'aantal gesprekken': '2' })).toBe('2');
  });

  it('never fills in what somebody’s name looks like', () => {
    expect(fillTemplate('{{schoolleider}}', { schoolleider: '{{coach}}', coach: 'Griet' })).toBe('{{coach}}');
  });

  it('keeps an unknown gap in sight and names it once', () => {
    expect(fillTemplate('{{lunch}} {{lunch}}', {})).toBe('{{lunch}} {{lunch}}');
    expect(unknownGaps('{{lunch}} {{lunch}} {{coach}} {{uren}}', 'coachingAgreement')).toEqual(['lunch', 'uren']);
    expect(unknownGaps('{{uren}}', 'certificate')).toEqual([]);
  });

  it('of the app itself has no gap that the app does not know', () => {
    for (const kind of templateKinds) expect(unknownGaps(defaultTexts[kind], kind)).toEqual([]);
  });
});

describe('what someone took part in', () => {
  const facts = { span: { startsOn: '2025-09-01', endsOn: '2027-06-30' }, seats: [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }], usualMinutes: null, missed: [], conversations: [] };
  const meeting = { startTime: '09:00', endTime: '15:30', status: 'held', title: null };

  it('begins and ends with the seat', () => {
    const meetings = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => ({ ...meeting, id: date, date }));
    expect(participationOf({ ...facts, meetings })).toMatchObject({ meetingCount: 2, minutes: 780 });
  });

  it('counts a bijeenkomst without times, but adds no minutes for it', () => {
    const meetings = [{ ...meeting, id: 'a', date: '2026-03-01', endTime: null }];
    expect(participationOf({ ...facts, meetings })).toMatchObject({ meetingCount: 1, minutes: 0, withoutDuration: 1 });
  });
});

describe('the end of a traject', () => {
  it('comes in sight in its last spring, and goes on in September', () => {
    expect(closingFrom({ startsOn: '2025-09-01', endsOn: '2027-06-30' })).toBe('2027-03-01');
    expect(closingFrom({ startsOn: '2025-09-01', endsOn: '2027-08-31' })).toBe('2027-03-01');
    expect(yearsAfter({ startsOn: '2025-09-01', endsOn: '2027-08-31' })).toEqual({ startsOn: '2027-09-01', endsOn: '2029-06-30' });
  });

  it('is that of the traject that runs or ran last, not of one that is still to begin', () => {
    const old = { startsOn: '2025-09-01', endsOn: '2027-06-30' };
    const next = { startsOn: '2027-09-01', endsOn: '2029-06-30' };
    expect(trajectToClose([next, old], '2027-07-15')).toBe(old);
    expect(trajectToClose([next, old], '2027-09-01')).toBe(next);
    expect(trajectToClose([next], '2027-07-15')).toBe(next);
    expect(trajectToClose([], '2027-07-15')).toBeUndefined();
    // Made early, the next one does not change what the page says of the one that runs.
    expect(trajectToShow([old, next], '2027-05-15')).toBe(old);
    expect(trajectToShow([old, next], '2027-07-15')).toBe(next);
    expect(trajectToShow([old, next], '2031-01-01')).toBe(next);
  });
});

describe('who sees these papers', () => {
  it('never finds the coach’s note or an intake that is enkel voor mij outside this laptop', () => {
    for (const profile of ['coacheePrint', 'groupPrint', 'coCoach', 'projectTeam', 'coordinator', 'successor', 'research'] as const) {
      expect(maySee('coachingAgreement', profile, 'note', ['coachee', 'group', 'coCoach', 'projectTeam'])).toBe(false);
      expect(maySee('coacheeIntake', profile, 'motivation', [])).toBe(false);
    }
    expect(maySee('coacheeIntake', 'groupPrint', 'motivation', ['group'])).toBe(false);
    expect(maySee('sustainabilityPlan', 'groupPrint', 'groupKeeps', ['group'])).toBe(true);
  });
});
