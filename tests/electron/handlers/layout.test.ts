import { beforeEach, describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { layoutHandlers } from '#electron/store/handlers/layout.ts';
import { daysBetween } from '#shared/domain/holidays.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { LayoutProposal } from '#shared/ipc/layout.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { addGroup, planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: Pick<Handlers, Extract<keyof Handlers, `layout.${string}`>>;

beforeEach(() => {
  store = planStore();
  handlers = layoutHandlers(store.deps);
});

async function propose(swvIds: readonly string[] = [store.swvId]): Promise<LayoutProposal> {
  return valueOf(await handlers['layout.propose']({ swvIds: [...swvIds], adjustments: [] }));
}

/** What the screen sends when everything that was proposed is taken. */
function writing({ result, options }: LayoutProposal, withOptions = false): Parameters<typeof handlers['layout.write']>[0] {
  return {
    meetings: result.meetings
      .filter(({ stays }) => !stays)
      .map(({ swvId, meetingId, date, hostSchoolId, isFixed, reasons }) => ({ swvId, meetingId, date, hostSchoolId, isFixed, reasons: [...reasons], options: withOptions ? [...(options.find((one) => one.swvId === swvId && one.date === date)?.options ?? [])] : [] })),
    windows: result.windows.filter(({ stays }) => !stays).map(({ swvId, windowId, kind, round, startsOn, endsOn, reasons }) => ({ swvId, windowId, kind, round, startsOn, endsOn, reasons: [...reasons] })),
    removes: [],
  };
}

async function layOut(withOptions = false): Promise<string> {
  return valueOf(await handlers['layout.write'](writing(await propose(), withOptions))).actId;
}

const planned = () => listRecords(store.db, 'meeting', { swvId: store.swvId }).filter(({ status }) => status === 'planned').sort((a, b) => (a.date < b.date ? -1 : 1));

describe('laying out a traject', () => {
  it('lays out only what is still to come of a traject that runs', async () => {
    const held = store.add('meeting', { swvId: store.swvId, date: '2026-10-15', status: 'held' });
    const { result } = await propose();
    expect(result.meetings.find(({ meetingId }) => meetingId === held)).toMatchObject({ date: '2026-10-15', stays: true });
    const dates = result.meetings.filter(({ stays }) => !stays).map(({ date }) => date);
    expect(dates.every((date) => date > '2026-11-23' && date <= '2027-06-16')).toBe(true);
    expect(dates).toHaveLength(7);
    expect(result.windows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['conversations', 'ESA', 'evaluation', 'followUp']));
    expect(result.windows.map(({ kind }) => kind)).not.toContain('BSA');
  });

  it('keeps to the third Thursday and says why one is elsewhere', async () => {
    valueOf(await handlers['layout.saveWish']({ swvId: store.swvId, values: { weekday: 4, ordinal: 3, startTime: '09:00', endTime: '15:30', allowsWednesday: false, hostSchoolIds: [], maxGapDays: 45, meetingsPerYear: 10 } }));
    const schoolId = listRecords(store.db, 'school')[0]?.id ?? '';
    store.add('calendarPeriod', { kind: 'studyDay', startsOn: '2027-01-21', endsOn: '2027-01-21', schoolId });
    const { result } = await propose();
    const day = (date: string) => result.meetings.find((meeting) => meeting.date === date);
    expect(day('2026-12-17')?.reasons).toEqual([{ code: 'asWished', params: { weekday: 4, ordinal: 3 } }]);
    const january = result.meetings.find(({ date }) => date.startsWith('2027-01'));
    expect(january).toMatchObject({ date: '2027-01-14', reasons: [{ code: 'weeksEarlier', params: { wished: '2027-01-21', weeks: 1 } }, { code: 'studyDay', params: { schoolId } }] });
  });

  it('writes dates, hosts, hours and windows in one act, and one undo takes them away', async () => {
    const actId = await layOut();
    expect(planned()).toHaveLength(7);
    expect(planned().every(({ startTime, hostSchoolId, reasons }) => startTime === '09:00' && hostSchoolId !== null && (reasons?.length ?? 0) > 0)).toBe(true);
    expect(listRecords(store.db, 'trajectWindow').length).toBeGreaterThan(3);
    valueOf(undoAct(store.writer, actId));
    expect(planned()).toHaveLength(0);
    expect(listRecords(store.db, 'trajectWindow')).toHaveLength(0);
  });

  it('lays out again without adding anything, and leaves what was fixed', async () => {
    await layOut();
    const first = planned();
    const fixed = first[2];
    valueOf(await handlers['layout.choose']({ choices: [{ meetingId: fixed?.id ?? '', date: '2027-02-03' }] }));
    await layOut();
    expect(planned()).toHaveLength(first.length);
    expect(planned().find(({ id }) => id === fixed?.id)).toMatchObject({ date: '2027-02-03', isFixed: true });
  });

  it('never has two groups of one coach on a day, laid out at once or one after the other', async () => {
    const other = addGroup(store.add, store.programmeId, 'De Wissel', ['Karel Ali', 'Mieke Pauwels']).swvId;
    const both = await propose([store.swvId, other]);
    const dates = both.result.meetings.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    await layOut();
    const alone = (await propose([other])).result.meetings.map(({ date }) => date);
    expect(alone.filter((date) => planned().some((meeting) => meeting.date === date))).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const doing = handlers['layout.propose']({ swvIds: [store.swvId], adjustments: [] });
    await handlers['layout.stop']({});
    expect(codeOf(await doing)).toBe('layout-stopped');
  });

  it('offers three days to tick and fixes the one that was chosen', async () => {
    await layOut(true);
    const [group] = valueOf(await handlers['layout.view']({})).groups;
    const [choice] = group?.choices ?? [];
    expect(choice?.options).toHaveLength(3);
    valueOf(await handlers['layout.choose']({ choices: [{ meetingId: choice?.meetingId ?? '', date: choice?.options[2] ?? '' }] }));
    expect(getRecord(store.db, 'meeting', choice?.meetingId ?? '')).toMatchObject({ date: choice?.options[2], isFixed: true, dateOptions: null });
  });
});

describe('planning again', () => {
  it('proposes three other days when a bijeenkomst falls away on its morning, and keeps what was prepared for it', async () => {
    await layOut();
    const [first, second] = planned();
    store.setToday(first?.date ?? '');
    const partId = store.add('runSheetPart', { meetingId: first?.id ?? '', title: 'Terugblik', minutes: 20, position: 'a0', status: 'planned' });
    const change = { kind: 'cancel', newDate: null } as const;
    const preview = valueOf(await handlers['layout.replan']({ meetingId: first?.id ?? '', change }));
    expect(preview?.replacement?.date).toBeDefined();
    expect(preview?.options.length).toBeGreaterThan(0);
    expect(preview?.options.every((date) => date !== first?.date && date > (first?.date ?? '') && date < (second?.date ?? ''))).toBe(true);
    const replacement = { date: preview?.options[0] ?? '', hostSchoolId: preview?.replacement?.hostSchoolId ?? null };
    const { actId } = valueOf(await handlers['layout.applyReplan']({ meetingId: first?.id ?? '', change, reason: 'Sneeuw', values: null, replacement, shifts: [] }));
    const cancelled = listRecords(store.db, 'meeting', { status: 'cancelled' });
    expect(cancelled).toMatchObject([{ date: first?.date, cancelReason: 'Sneeuw' }]);
    expect(getRecord(store.db, 'meeting', first?.id ?? '')).toMatchObject({ date: replacement.date, isFixed: true, status: 'planned' });
    expect(getRecord(store.db, 'runSheetPart', partId)?.meetingId).toBe(first?.id);
    valueOf(undoAct(store.writer, actId));
    expect(getRecord(store.db, 'meeting', first?.id ?? '')).toMatchObject({ status: 'planned', date: first?.date });
    expect(listRecords(store.db, 'meeting', { status: 'cancelled' })).toEqual([]);
  });

  it('shifts only what a rule asks for when one is moved, and touches nothing that was held', async () => {
    await layOut();
    const before = planned();
    const moved = before.find((meeting) => meeting.date.startsWith('2027-01'));
    const date = '2027-01-07';
    const preview = valueOf(await handlers['layout.replan']({ meetingId: moved?.id ?? '', change: { kind: 'move', date } }));
    expect(preview?.replacement).toBeNull();
    const shifts = new Map(preview?.shifts.map((shift) => [shift.meetingId, shift.date]));
    const after = before.map(({ id, date: old }) => (id === moved?.id ? date : (shifts.get(id) ?? old))).sort();
    for (const [index, day] of after.entries()) {
      const previous = after[index - 1];
      if (previous !== undefined && schoolYearOf(previous) === schoolYearOf(day)) expect(daysBetween(previous, day)).toBeLessThanOrEqual(45);
    }
    expect(shifts.size).toBeLessThan(before.length / 2);
    valueOf(await handlers['layout.applyReplan']({ meetingId: moved?.id ?? '', change: { kind: 'move', date }, reason: null, values: null, replacement: null, shifts: (preview?.shifts ?? []).map((shift) => ({ meetingId: shift.meetingId ?? '', date: shift.date, reasons: [...shift.reasons] })) }));
    expect(planned().map((meeting) => meeting.date)).toEqual(after);
  });

  it('refuses to shift what was held in the meantime', async () => {
    const held = store.add('meeting', { swvId: store.swvId, date: '2026-10-15', status: 'held' });
    const loose = store.add('meeting', { swvId: store.swvId, date: '2026-12-15', status: 'planned' });
    const answer = await handlers['layout.applyReplan']({ meetingId: loose, change: { kind: 'move', date: '2026-12-16' }, reason: null, values: null, replacement: null, shifts: [{ meetingId: held, date: '2026-12-20', reasons: [] }] });
    expect(codeOf(answer)).toBe('layout-outdated');
  });
});

describe('days for gesprekken', () => {
  it('visits schools of one town on one day, not in the week before a bijeenkomst, and plans what was ticked in one act', async () => {
    await layOut();
    const proposal = valueOf(await handlers['layout.visitDays']({ swvId: store.swvId, windowId: null, perDay: 3, allowsWeekBefore: false }));
    expect(proposal.days).toHaveLength(1);
    expect(proposal.days[0]?.visits.map(({ startTime }) => startTime)).toEqual(['09:00', '11:00', '13:30']);
    expect(proposal.days[0]?.reasons[0]).toEqual({ code: 'sameMunicipality', params: { municipality: 'Leuven' } });
    const date = proposal.days[0]?.date ?? '';
    expect(planned().some((meeting) => meeting.date >= date && daysBetween(date, meeting.date) <= 7)).toBe(false);
    const visits = proposal.days.flatMap((day) => day.visits.map((visit) => ({ ...visit, date: day.date })));
    const { actId } = valueOf(await handlers['layout.planVisits']({ swvId: store.swvId, minutes: proposal.minutes, visits }));
    expect(listRecords(store.db, 'conversation')).toHaveLength(3);
    expect(valueOf(await handlers['layout.visitDays']({ swvId: store.swvId, windowId: null, perDay: 3, allowsWeekBefore: false })).days).toEqual([]);
    valueOf(undoAct(store.writer, actId));
    expect(listRecords(store.db, 'conversation')).toHaveLength(0);
  });
});
