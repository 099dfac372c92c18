import { beforeEach, describe, expect, it } from 'vitest';
import { boardHandlers } from '#electron/store/handlers/board.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import type { Board } from '#shared/ipc/board.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { addMeasurement, planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: Pick<Handlers, 'board.get' | 'meetings.get' | 'meetings.hold' | 'runSheet.addPart' | 'runSheet.movePart' | 'runSheet.setPartStatus' | 'acts.undo'>;

beforeEach(() => {
  store = planStore(['Zoë Çağlar', 'Pieter Van den Abeele', 'Hanne Claes', 'Karel Maes']);
  handlers = { ...boardHandlers(store.deps), ...recordsHandlers(store.deps) };
});

async function board(): Promise<Board> {
  return valueOf(await handlers['board.get']({ swvId: store.swvId }));
}

function meeting(date = '2026-11-26', status: 'planned' | 'held' = 'planned'): string {
  return store.add('meeting', { swvId: store.swvId, date, status, startTime: '09:00', endTime: '15:15' });
}

async function addPart(meetingId: string, title: string, minutes: number, themeId: string | null = null, isBreak = false): Promise<string> {
  return valueOf(await handlers['runSheet.addPart']({ meetingId, themeId, title, minutes, isBreak })).ids[0] ?? '';
}

describe('the board of a group', () => {
  it('lists every theme of the programme in the order of need', async () => {
    const [first = '', second = ''] = store.themes;
    addMeasurement(store, [[first, 4], [second, 2]]);
    const { themes } = await board();
    expect(themes).toHaveLength(7);
    expect(themes[0]).toMatchObject({ themeId: second, sum: 100, isInRunSheet: false });
    expect(themes[0]?.terms.map(({ kind, points }) => [kind, points])).toEqual([['need', 75], ['questions', 0], ['signals', 0], ['untreated', 25]]);
    expect(themes[0]?.evidence.need).toMatchObject({ moment: 'BSA', takenOn: '2026-10-01', n: 4, mean: 2 });
  });

  it('shows no need below five anonymous answers, and says how many there are', async () => {
    const [first = ''] = store.themes;
    addMeasurement(store, [[first, 1]], { naming: 'anonymous', forms: 4 });
    const line = (await board()).themes.find(({ themeId }) => themeId === first);
    expect(line?.terms[0]).toMatchObject({ share: null, points: 0 });
    expect(line?.evidence.need).toMatchObject({ n: 4, mean: null });
  });

  it('counts leervragen of members, and of nobody who left', async () => {
    const [theme = ''] = store.themes;
    const gone = store.add('coachee', { givenName: 'Oud', familyName: 'Lid' });
    store.add('membership', { swvId: store.swvId, coacheeId: gone, startsOn: '2025-09-01', endsOn: '2026-06-30' });
    for (const coacheeId of [store.people[0], gone]) store.add('learningQuestion', { swvId: store.swvId, coacheeId: coacheeId ?? '', themeId: theme, text: 'Hoe vraag ik feedback?', status: 'active', priority: 1 });
    store.add('learningQuestion', { swvId: store.swvId, themeId: theme, text: 'Beantwoord', status: 'answered' });
    const line = (await board()).themes[0];
    expect(line).toMatchObject({ themeId: theme, evidence: { questions: [{ person: 'Zoë', priority: 1, isServed: false }] } });
    expect(line?.terms[1]?.points).toBe(38);
  });

  it('counts a leervraag half once a part serves it, and whole again when that part is parked', async () => {
    const [theme = ''] = store.themes;
    store.add('learningQuestion', { swvId: store.swvId, coacheeId: store.people[0] ?? '', themeId: theme, text: 'Hoe vraag ik feedback?', status: 'active', priority: 1 });
    const points = async (): Promise<number | undefined> => (await board()).themes.find(({ themeId }) => themeId === theme)?.terms[1]?.points;
    const partId = await addPart(meeting(), 'Feedback vragen', 60, theme);
    expect(await points()).toBe(19);
    expect((await board()).themes.find(({ themeId }) => themeId === theme)).toMatchObject({ isInRunSheet: true });
    valueOf(await handlers['runSheet.setPartStatus']({ partId, status: 'parked' }));
    expect(await points()).toBe(38);
  });

  it('says what no longer fits in the day', async () => {
    const meetingId = meeting();
    await addPart(meetingId, 'Werktijd', 250);
    await addPart(meetingId, 'Middag', 60, null, true);
    expect((await board()).next).toMatchObject({ plannedMinutes: 250, availableMinutes: 300 });
    expect((await board()).themes[0]?.offer).toEqual({ minutes: 45, isShortened: false });
    await addPart(meetingId, 'Nog iets', 15);
    expect((await board()).themes[0]?.offer).toEqual({ minutes: 35, isShortened: true });
    await addPart(meetingId, 'En nog iets', 20);
    expect((await board()).themes[0]?.offer).toBeNull();
  });

  it('knows when a theme was last treated, and does not count what was dropped', async () => {
    const [first = '', second = ''] = store.themes;
    const october = meeting('2026-10-15');
    await addPart(october, 'Gedaan', 60, first);
    const dropped = await addPart(october, 'Geschrapt', 60, second);
    valueOf(await handlers['runSheet.setPartStatus']({ partId: dropped, status: 'dropped' }));
    valueOf(await handlers['meetings.hold']({ meetingId: october, parts: [] }));
    const { themes } = await board();
    const of = (id: string) => themes.find(({ themeId }) => themeId === id)?.evidence;
    expect(of(first)).toMatchObject({ lastTreatedOn: '2026-10-15', isTreatedThisYear: true });
    expect(of(second)).toMatchObject({ lastTreatedOn: null });
    expect(themes.at(-1)?.themeId).toBe(first);
  });

  it('is empty and whole without a next bijeenkomst', async () => {
    meeting('2026-10-15', 'held');
    expect(await board()).toMatchObject({ next: null, memberCount: 4, hasProgramme: true });
  });
});

describe('the draaiboek', () => {
  it('starts each part where the one before ends, and follows when one is moved', async () => {
    const meetingId = meeting();
    await addPart(meetingId, 'Aankomen', 30);
    await addPart(meetingId, 'Werken', 60);
    const last = await addPart(meetingId, 'Kiezen', 45);
    const titles = async (): Promise<unknown> => valueOf(await handlers['meetings.get']({ meetingId }))?.parts.map(({ record, startsAt }) => `${startsAt} ${record.title}`);
    expect(await titles()).toEqual(['09:00 Aankomen', '09:30 Werken', '10:30 Kiezen']);
    const moved = valueOf(await handlers['runSheet.movePart']({ partId: last, toIndex: 0 }));
    expect(await titles()).toEqual(['09:00 Kiezen', '09:45 Aankomen', '10:15 Werken']);
    valueOf(await handlers['acts.undo']({ actId: moved.actId }));
    expect(await titles()).toEqual(['09:00 Aankomen', '09:30 Werken', '10:30 Kiezen']);
  });

  it('puts a theme before the part that closes the day', async () => {
    const meetingId = meeting();
    await addPart(meetingId, 'Aankomen', 30);
    await addPart(meetingId, 'Wat neem ik mee?', 30);
    await addPart(meetingId, 'Feedback', 60, store.themes[0]);
    expect(valueOf(await handlers['meetings.get']({ meetingId }))?.parts.map(({ record }) => record.title)).toEqual(['Aankomen', 'Feedback', 'Wat neem ik mee?']);
  });

  it('marks a bijeenkomst as held with its parts, and takes all of it back at once', async () => {
    const meetingId = meeting();
    await addPart(meetingId, 'Gedaan', 60);
    const parked = await addPart(meetingId, 'Niet meer', 60);
    valueOf(await handlers['runSheet.setPartStatus']({ partId: parked, status: 'parked' }));
    const held = valueOf(await handlers['meetings.hold']({ meetingId, parts: [] }));
    const view = async () => valueOf(await handlers['meetings.get']({ meetingId }));
    expect(await view()).toMatchObject({ status: 'held', parts: [{ record: { status: 'done' } }, { record: { status: 'parked' }, startsAt: null }] });
    valueOf(await handlers['acts.undo']({ actId: held.actId }));
    expect(await view()).toMatchObject({ status: 'planned', parts: [{ record: { status: 'planned' } }, { record: { status: 'parked' } }] });
  });

  it('asks what was not reached on a day that was led: it waits unless said otherwise, and breaks are over', async () => {
    const meetingId = meeting();
    const part = (title: string, position: string, values = {}) => store.add('runSheetPart', { meetingId, title, minutes: 30, position, status: 'planned', ...values });
    part('Gedaan', 'a0', { status: 'done', endedAt: '10:00' });
    part('Niet gezegd', 'a1');
    const dropped = part('Geschrapt', 'a2');
    const done = part('Toch gedaan', 'a3');
    part('Middag', 'a4', { isBreak: true });
    const { actId } = valueOf(await handlers['meetings.hold']({ meetingId, parts: [{ partId: dropped, status: 'dropped' }, { partId: done, status: 'done' }] }));
    const statuses = async () => valueOf(await handlers['meetings.get']({ meetingId }))?.parts.map(({ record }) => record.status);
    expect(await statuses()).toEqual(['done', 'parked', 'dropped', 'done', 'done']);
    valueOf(await handlers['acts.undo']({ actId }));
    expect(await statuses()).toEqual(['done', 'planned', 'planned', 'planned', 'planned']);
  });

  it('says which bijeenkomst of the school year it is', async () => {
    meeting('2026-09-17', 'held');
    meeting('2026-10-15', 'held');
    const next = meeting();
    expect(valueOf(await handlers['meetings.get']({ meetingId: next }))).toMatchObject({ number: 3, total: 10 });
  });

  it('refuses parts for a bijeenkomst that is gone', async () => {
    expect(codeOf(await handlers['runSheet.addPart']({ meetingId: '01900000-0000-7000-8000-ffffffffffff', themeId: null, title: 'x', minutes: 5, isBreak: false }))).toBe('record-missing');
  });
});
