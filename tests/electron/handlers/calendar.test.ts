import { beforeEach, describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { calendarHandlers } from '#electron/store/handlers/calendar.ts';
import { planningHandlers } from '#electron/store/handlers/planning.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { parseFile } from '#electron/store/imports/parse-file.ts';
import type { ParserOptions } from '#electron/store/imports/parser-contract.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let calendar: Pick<Handlers, Extract<keyof Handlers, `calendar.${string}`>>;
let schools: readonly string[];
let file = { name: '', text: '' };
const token = '01900000-0000-7000-8000-0000000000ff';

beforeEach(() => {
  store = planStore();
  const parse = <T>(_token: string, options: unknown): Promise<Result<T>> => parseFile({ bytes: new TextEncoder().encode(file.text), fileName: file.name, options: options as ParserOptions }) as Promise<Result<T>>;
  calendar = calendarHandlers({ ...store.deps, files: { get: () => ok({ path: '/chosen', name: file.name }), parse } });
  schools = listRecords(store.db, 'school').map(({ id }) => id);
});

async function year(schoolYear = 2026) {
  return valueOf(await calendar['calendar.year']({ schoolYear }));
}

async function warningsOn(date: string): Promise<string[]> {
  return valueOf(await planningHandlers(store.deps)['planning.warnings']({ date, startTime: null, endTime: null, swvId: store.swvId, exceptId: null })).map((warning) => ('schools' in warning ? `${warning.kind} ${warning.schools.join(', ')}` : warning.kind));
}

async function undo(actId: string): Promise<void> {
  valueOf(await recordsHandlers(store.deps)['acts.undo']({ actId }));
}

function ics(...events: readonly (readonly [uid: string, summary: string, first: string, after: string, more?: string])[]): string {
  const components = events.map(([uid, summary, first, after, more]) => ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${after}`, ...(more === undefined ? [] : [more]), 'END:VEVENT'].join('\r\n'));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...components, 'END:VCALENDAR', ''].join('\r\n');
}

describe('the school calendar', () => {
  it('says of each holiday whether it was published, follows the rule or was changed', async () => {
    store.add('calendarPeriod', { kind: 'holiday', holiday: 'autumn', startsOn: '2026-10-26', endsOn: '2026-11-01' });
    store.add('calendarPeriod', { kind: 'holiday', label: 'Extra week', startsOn: '2027-03-01', endsOn: '2027-03-07' });
    store.add('calendarPeriod', { kind: 'holiday', holiday: 'armistice', startsOn: '2026-11-11', endsOn: '2026-11-11', isRemoved: true });
    const { holidays, removed } = await year();
    expect(holidays.map(({ name, label, origin }) => [name ?? label, origin]).filter(([, origin]) => origin !== 'rule')).toEqual([['autumn', 'edited'], ['Extra week', 'added']]);
    expect(removed).toMatchObject([{ name: 'armistice', startsOn: '2026-11-11' }]);
    expect((await year(2027)).holidays.every(({ origin }) => origin === 'published')).toBe(true);
  });

  it('puts a whole year back to the rule in one act, which can be undone', async () => {
    store.add('calendarPeriod', { kind: 'holiday', holiday: 'autumn', startsOn: '2026-10-26', endsOn: '2026-11-01' });
    store.add('calendarPeriod', { kind: 'holiday', holiday: 'autumn', startsOn: '2027-10-25', endsOn: '2027-10-31' });
    const { actId } = valueOf(await calendar['calendar.resetYear']({ schoolYear: 2026 }));
    expect((await year()).holidays.some(({ origin }) => origin === 'edited')).toBe(false);
    expect((await year(2027)).holidays.some(({ origin }) => origin === 'edited')).toBe(true);
    await undo(actId);
    expect((await year()).holidays.some(({ origin }) => origin === 'edited')).toBe(true);
    expect(codeOf(await calendar['calendar.resetYear']({ schoolYear: 2030 }))).toBe('calendar-nothing-new');
  });

  it('gives several schools the same days in one act, and passes over what stands already', async () => {
    const days = [{ startsOn: '2027-01-25', endsOn: '2027-01-25', label: 'Brugdag' }, { startsOn: '2027-01-26', endsOn: '2027-01-26', label: null }];
    const { actId } = valueOf(await calendar['calendar.addPeriods']({ kind: 'localFreeDay', schoolIds: schools.slice(0, 2), days }));
    expect((await year()).periods.map(({ startsOn, schoolName }) => [startsOn, schoolName])).toEqual([['2027-01-25', 'School 1'], ['2027-01-25', 'School 2'], ['2027-01-26', 'School 1'], ['2027-01-26', 'School 2']]);
    expect(await warningsOn('2027-01-25')).toEqual(['localFreeDay School 1, School 2']);
    expect(codeOf(await calendar['calendar.addPeriods']({ kind: 'localFreeDay', schoolIds: schools.slice(0, 2), days }))).toBe('calendar-nothing-new');
    await undo(actId);
    expect((await year()).periods).toEqual([]);
    expect(await warningsOn('2027-01-25')).toEqual([]);
  });

  it('refuses days of a school without a school, and a last day before the first', async () => {
    expect(codeOf(await calendar['calendar.addPeriods']({ kind: 'studyDay', schoolIds: [], days: [{ startsOn: '2027-01-25', endsOn: '2027-01-25', label: null }] }))).toBe('calendar-no-school');
    expect(codeOf(await calendar['calendar.addPeriods']({ kind: 'coachAway', schoolIds: [], days: [{ startsOn: '2027-01-25', endsOn: '2027-01-24', label: null }] }))).toBe('calendar-backwards');
  });

  it('proposes exam weeks only where there is a secondary school and none stand yet', async () => {
    expect((await year()).examProposals).toEqual([]);
    store.add('school', { name: 'Sint-Jozef', level: 'secondary' });
    const { examProposals } = await year();
    expect(examProposals).toEqual([{ startsOn: '2026-12-07', endsOn: '2026-12-18' }, { startsOn: '2027-06-07', endsOn: '2027-06-18' }]);
    valueOf(await calendar['calendar.addPeriods']({ kind: 'examWeek', schoolIds: [], days: examProposals.map((days) => ({ ...days, label: null })) }));
    expect((await year()).examProposals).toEqual([]);
    expect((await year()).periods).toHaveLength(2);
  });

  it('sets a holiday list against what holds and takes what differs in one act', async () => {
    file = { name: 'vakanties.csv', text: 'Vakantie;Van;Tot\nHerfstvakantie;02/11/2026;06/11/2026\nKrokusvakantie;15/02/2027;21/02/2027\nKoningsdag;15/11/2026;15/11/2026\nZomaar;geen dag;\n' };
    const preview = valueOf(await calendar['calendar.readHolidays']({ token }));
    expect(preview.holidays.map(({ label, name, status }) => [label, name, status])).toEqual([['Herfstvakantie', 'autumn', 'same'], ['Krokusvakantie', 'carnival', 'changed'], ['Koningsdag', null, 'new']]);
    expect(preview.unread).toBe(1);
    expect(listRecords(store.db, 'calendarPeriod')).toEqual([]);
    const holidays = preview.holidays.filter(({ status }) => status !== 'same').map(({ name, label, startsOn, endsOn }) => ({ name, label, startsOn, endsOn }));
    const { actId } = valueOf(await calendar['calendar.takeHolidays']({ fileName: file.name, holidays }));
    expect((await year()).holidays.find(({ name }) => name === 'carnival')).toMatchObject({ startsOn: '2027-02-15', origin: 'edited' });
    expect(valueOf(await calendar['calendar.readHolidays']({ token })).holidays.every(({ status }) => status === 'same')).toBe(true);
    await undo(actId);
    expect(listRecords(store.db, 'calendarPeriod')).toEqual([]);
  });

  it('reads holidays from a calendar file too', async () => {
    file = { name: 'schoolvakanties.ics', text: ics(['1', 'Kerstvakantie', '20261221', '20270104'], ['2', 'Christmas', '20271220', '20280103']) };
    expect(valueOf(await calendar['calendar.readHolidays']({ token })).holidays.map(({ name, status, schoolYear }) => [name, status, schoolYear])).toEqual([['christmas', 'same', 2026], ['christmas', 'changed', 2027]]);
  });

  it('takes ticked events as days away, follows them when they move and lets them go when they are cancelled', async () => {
    file = { name: 'agenda.ics', text: ics(['a', 'Congres', '20270118', '20270120'], ['b', 'Verjaardag', '20270121', '20270122', 'TRANSP:TRANSPARENT']) };
    const first = valueOf(await calendar['calendar.readAway']({ token }));
    expect(first.events.map(({ label, isLikely, status }) => [label, isLikely, status])).toEqual([['Congres', true, 'new'], ['Verjaardag', false, 'new']]);
    const take = async (events: typeof first.events) => calendar['calendar.takeAway']({ fileName: file.name, events: events.map(({ sourceUid, label, startsOn, endsOn, status }) => ({ sourceUid, label, startsOn, endsOn, isCancelled: status === 'cancelled' })) });
    valueOf(await take(first.events.filter(({ isLikely }) => isLikely)));
    expect(await warningsOn('2027-01-19')).toEqual(['coachAway']);
    expect(codeOf(await take(first.events.slice(0, 1)))).toBe('calendar-nothing-new');

    file = { name: 'agenda.ics', text: ics(['a', 'Congres', '20270125', '20270127']) };
    const moved = valueOf(await calendar['calendar.readAway']({ token }));
    expect(moved.events.map(({ status }) => status)).toEqual(['moved']);
    valueOf(await take(moved.events));
    expect([await warningsOn('2027-01-19'), await warningsOn('2027-01-26')]).toEqual([[], ['coachAway']]);

    file = { name: 'agenda.ics', text: ics(['a', 'Congres', '20270125', '20270127', 'STATUS:CANCELLED']) };
    const cancelled = valueOf(await calendar['calendar.readAway']({ token }));
    valueOf(await take(cancelled.events));
    expect(await warningsOn('2027-01-26')).toEqual([]);
  });

  it('finds the school of each row and leaves open what it does not know', async () => {
    file = { name: 'dagen.csv', text: 'Datum;School;Soort;Omschrijving\n25/01/2027;school 1;pedagogische studiedag;Nieuwe leerplannen\n26/01/2027;Nergens;;\n' };
    const { days } = valueOf(await calendar['calendar.readSchoolDays']({ token, kind: 'localFreeDay' }));
    expect(days).toMatchObject([{ kind: 'studyDay', schoolId: schools[0], label: 'Nieuwe leerplannen', isKnown: false }, { kind: 'localFreeDay', schoolId: null, schoolText: 'Nergens' }]);
  });

  it('changes nothing for a file that it cannot read', async () => {
    for (const [name, text, code] of [
      ['vakanties.csv', 'a;b\n1;2\n', 'calendar-columns-holidays'],
      ['vakanties.csv', '', 'file-empty'],
      ['agenda.ics', 'geen agenda', 'calendar-other-file'],
      ['agenda.ics', ics(['a', 'Lang geleden', '20100118', '20100120']), 'calendar-no-days'],
    ] as const) {
      file = { name, text };
      expect(codeOf(await calendar['calendar.readHolidays']({ token }))).toBe(code);
    }
    expect(listRecords(store.db, 'calendarPeriod')).toEqual([]);
  });
});
