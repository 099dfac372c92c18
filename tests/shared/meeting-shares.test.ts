import { describe, expect, it } from 'vitest';
import { meetingShares } from '#shared/domain/meeting-shares.ts';
import { groupNorms, usualNorms } from '#shared/domain/norms.ts';

describe('the shares of bijeenkomsten', () => {
  it('count a bijeenkomst of which nothing was said as one within the SWV, and never guess who was there', () => {
    expect(meetingShares([{ id: 'a', date: '2026-10-01', status: 'held', kind: null, withTeam: null }])).toMatchObject({ held: 1, planned: 0, kinds: { withinSwv: 1 }, withTeam: 0, leadersOnly: 0, unsaid: 1 });
  });

  it('leave out what was cancelled', () => {
    expect(meetingShares([{ id: 'a', date: '2026-10-01', status: 'cancelled', kind: 'acrossSwv', withTeam: true }])).toMatchObject({ held: 0, planned: 0, kinds: { acrossSwv: 0 }, withTeam: 0 });
  });
});

describe('the norms of a group', () => {
  const silent = { conversationsPerYear: null, meetingsPerYear: null, maxGapDays: null, priorityQuestionsMin: null, priorityQuestionsMax: null, needsBsa: null, needsSignedAgreement: null, feedbackPerYear: null };

  it('are the usual ones where the programme says nothing', () => {
    expect(groupNorms(silent)).toEqual(usualNorms);
  });

  it('follow the programme, also where it says none, and the wish of the group before that', () => {
    expect(groupNorms({ ...silent, feedbackPerYear: 0, needsBsa: false, meetingsPerYear: 8, maxGapDays: 60 }, { maxGapDays: 50, meetingsPerYear: null })).toMatchObject({ feedbackPerYear: 0, needsBsa: false, meetingsPerYear: 8, maxGapDays: 50 });
  });
});
