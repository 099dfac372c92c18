import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#db/records/write.ts';
import { agendaHandlers } from '#electron/store/handlers/agenda.ts';
import { calendarFileHandlers } from '#electron/store/handlers/calendar-file.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import type { FilePreview, CalendarFileScope } from '#shared/ipc/agenda.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

/** What python3-icalendar reads in a file: another reader than the one that wrote it. */
const readBack = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def text(event, name):
    value = event.get(name)
    return None if value is None else str(value)
print(json.dumps({'method': str(calendar.get('METHOD')), 'events': [{
  'uid': text(event, 'UID'), 'sequence': int(event.get('SEQUENCE')), 'status': text(event, 'STATUS'), 'title': text(event, 'SUMMARY'),
  'place': text(event, 'LOCATION'), 'start': event.decoded('DTSTART').isoformat(), 'end': event.decoded('DTEND').isoformat()} for event in calendar.walk('VEVENT')]}))
`;

type Event = { uid: string; sequence: number; status: string; title: string; place: string | null; start: string; end: string };

const token = '01900000-0000-7000-8000-00000000abcd';
const plain = { withNames: false, withPlaces: false, language: 'nl-BE' } as const;
const year: CalendarFileScope = { kind: 'year', schoolYear: 2026 };

let store: PlanStore;
let path: string;
let files: ReturnType<typeof calendarFileHandlers>;

beforeEach(() => {
  store = planStore();
  path = join(mkdtempSync(join(tmpdir(), 'agenda-')), 'agenda.ics');
  files = calendarFileHandlers({ ...store.deps, files: { ...store.deps.files, get: () => ({ ok: true, value: { path, name: 'agenda.ics' } }) } });
});

async function save(scope: CalendarFileScope = year, switches: object = {}): Promise<{ method: string; events: Event[] }> {
  valueOf(await files['calendarFile.save']({ token, scope, ...plain, ...switches }));
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', readBack, path], { encoding: 'utf8' })) as { method: string; events: Event[] };
}

async function titles(scope: CalendarFileScope, switches: object = {}): Promise<string[]> {
  const preview: FilePreview = valueOf(await files['calendarFile.preview']({ scope, ...plain, ...switches }));
  return preview.lines.map(({ title }) => title);
}

function talk(date: string, more: object = {}): string {
  return store.add('conversation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', date, startTime: '09:30', minutes: 60, place: 'De Regenboog, Leuven', status: 'planned', ...more });
}

function visit(date: string, more: object = {}): string {
  return store.add('observation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', kind: 'schoolVisit', date, startTime: '08:45', minutes: 150, status: 'planned', lookQuestion: 'Wat zie je mij doen in stiltes?', agreedBefore: 'Je zit achteraan.', ...more });
}

function change(type: 'conversation' | 'meeting' | 'observation', id: string, values: object): void {
  store.wait(5);
  valueOf(commit(store.writer, { code: `${type}.changed` }, [{ op: 'update', type, id, values } as never]));
}

describe('a calendar file', () => {
  it('is read by python3-icalendar as the same event after making, moving and cancelling it', async () => {
    const id = talk('2026-12-03');
    const made = await save();
    expect(made).toEqual({ method: 'PUBLISH', events: [{ uid: `${id}@procescoach`, sequence: 0, status: 'CONFIRMED', title: 'Gesprek', place: null, start: '2026-12-03T09:30:00+01:00', end: '2026-12-03T10:30:00+01:00' }] });
    change('conversation', id, { date: '2027-06-10', startTime: '14:00' });
    const moved = await save();
    expect(moved.events).toEqual([{ ...made.events[0], sequence: 1, start: '2027-06-10T14:00:00+02:00', end: '2027-06-10T15:00:00+02:00' }]);
    change('conversation', id, { status: 'cancelled', cancelReason: 'doorlichting' });
    const cancelled = await save();
    expect(cancelled).toEqual({ method: 'CANCEL', events: [{ ...moved.events[0], sequence: 2, status: 'CANCELLED', title: 'Geannuleerd: Gesprek' }] });
    change('conversation', id, { status: 'planned', cancelReason: null });
    expect((await save()).events).toEqual([{ ...moved.events[0], sequence: 3 }]);
  });

  it('says of an unchanged event the same, whatever else was written about it', async () => {
    const id = talk('2026-12-03');
    const before = await save();
    change('conversation', id, { kind: 'short', form: 'online' });
    expect(await save()).toEqual(before);
  });

  it('holds no name and no place until they are switched on', async () => {
    talk('2026-12-03');
    store.add('meeting', { swvId: store.swvId, date: '2026-12-04', status: 'planned', startTime: '09:00', endTime: '15:30', place: 'Stadhuis' });
    store.add('contactMoment', { swvId: store.swvId, partner: 'codi', date: '2026-12-05', status: 'planned', name: 'An Celis', told: 'niets' });
    await save();
    expect(readFileSync(path, 'utf8')).not.toMatch(/Zoë|Çağlar|Dijle|Regenboog|Stadhuis|Celis|CODI|Leuven/);
    expect(await titles(year, { withNames: true })).toEqual(['Gesprek met Zoë Çağlar-D’hondt', 'Bijeenkomst Ter Dijle', 'CODI, Ter Dijle']);
    const open = await save(year, { withNames: true, withPlaces: true });
    expect(open.events.map(({ place }) => place)).toEqual(['De Regenboog, Leuven', 'Stadhuis', null]);
    expect(readFileSync(path, 'utf8')).not.toMatch(/Celis|niets/);
  });

  it('carries an observatie under one UID through making, moving and cancelling, and never the kijkvraag', async () => {
    const id = visit('2026-12-03');
    const made = await save();
    expect(made).toEqual({ method: 'PUBLISH', events: [{ uid: `${id}@procescoach`, sequence: 0, status: 'CONFIRMED', title: 'Schoolbezoek', place: null, start: '2026-12-03T08:45:00+01:00', end: '2026-12-03T11:15:00+01:00' }] });
    change('observation', id, { date: '2027-06-10', startTime: '13:00' });
    const moved = await save();
    expect(moved.events).toEqual([{ ...made.events[0], sequence: 1, start: '2027-06-10T13:00:00+02:00', end: '2027-06-10T15:30:00+02:00' }]);
    change('observation', id, { lookQuestion: 'Iets anders' });
    expect(await save()).toEqual(moved);
    await save(year, { withNames: true, withPlaces: true });
    expect(readFileSync(path, 'utf8')).not.toMatch(/stiltes|achteraan|Iets anders/);
    change('observation', id, { status: 'cancelled', cancelReason: 'staking' });
    expect(await save()).toEqual({ method: 'CANCEL', events: [{ ...moved.events[0], sequence: 2, status: 'CANCELLED', title: 'Geannuleerd: Schoolbezoek' }] });
    const records = recordsHandlers(store.deps);
    valueOf(await records['records.remove']({ type: 'observation', id }));
    valueOf(await records['records.erase']({ type: 'observation', id }));
    expect((await save()).events.map(({ uid, status, title }) => [uid, status, title])).toEqual([[`${id}@procescoach`, 'CANCELLED', 'Geannuleerd: Observatie']]);
  });

  it('names whom an observatie is with, and its school or typed place, only when that is switched on', async () => {
    const schoolId = store.add('school', { name: 'De Linde', municipality: 'Aarschot' });
    visit('2026-12-03', { schoolId });
    visit('2026-12-04', { kind: 'jobShadowing', schoolId, place: 'Campus Noord', startTime: null, minutes: null });
    visit('2026-12-07', { minutes: null });
    const bare = await save();
    expect(bare.events.map(({ title, place }) => [title, place])).toEqual([['Schoolbezoek', null], ['Jobshadowing', null], ['Schoolbezoek', null]]);
    expect(bare.events[1]).toMatchObject({ start: '2026-12-04', end: '2026-12-05' });
    expect(bare.events[2]?.end).toBe('2026-12-07T11:45:00+01:00');
    expect(readFileSync(path, 'utf8')).not.toMatch(/Zoë|Çağlar|Linde|Aarschot|Campus/);
    const open = await save(year, { withNames: true, withPlaces: true });
    expect(open.events.map(({ title, place }) => [title, place])).toEqual([
      ['Schoolbezoek bij Zoë Çağlar-D’hondt', 'De Linde, Aarschot'],
      ['Jobshadowing bij Zoë Çağlar-D’hondt', 'Campus Noord'],
      ['Schoolbezoek bij Zoë Çağlar-D’hondt', null],
    ]);
  });

  it('names everyone in a groepsgesprek who is not in the bin, when names are switched on', async () => {
    const [zoe = '', pieter = '', hanne = ''] = store.people;
    talk('2026-12-03', { coacheeId: pieter, coacheeIds: [pieter, zoe, hanne], kind: 'group' });
    expect(await titles(year)).toEqual(['Gesprek']);
    expect(await titles(year, { withNames: true })).toEqual(['Gesprek met Pieter Van den Abeele, Zoë Çağlar-D’hondt en Hanne Claes']);
    expect(await titles(year, { withNames: true, language: 'en' })).toEqual(['Conversation with Pieter Van den Abeele, Zoë Çağlar-D’hondt, and Hanne Claes']);
    valueOf(await recordsHandlers(store.deps)['records.remove']({ type: 'coachee', id: pieter }));
    expect(await titles(year, { withNames: true })).toEqual(['Gesprek met Zoë Çağlar-D’hondt en Hanne Claes']);
  });

  it('remembers what was switched on', async () => {
    talk('2026-12-03');
    await save(year, { withNames: true });
    expect(valueOf(await agendaHandlers(store.deps)['agenda.settings']({}))).toMatchObject({ withNames: true, withPlaces: false });
  });

  it('leaves out what was cancelled before it ever went out', async () => {
    talk('2026-12-03', { status: 'cancelled' });
    talk('2026-12-04');
    expect(await titles(year)).toEqual(['Gesprek']);
  });

  it('cancels what was deleted or erased since it went out', async () => {
    const binned = talk('2026-12-03');
    const erased = talk('2026-12-04');
    await save();
    store.wait(5);
    const records = recordsHandlers(store.deps);
    valueOf(await records['records.remove']({ type: 'conversation', id: binned }));
    valueOf(await records['records.remove']({ type: 'conversation', id: erased }));
    valueOf(await records['records.erase']({ type: 'conversation', id: erased }));
    const { events } = await save();
    expect(events.map(({ uid, status, sequence }) => [uid, status, sequence])).toEqual([
      [`${binned}@procescoach`, 'CANCELLED', 1],
      [`${erased}@procescoach`, 'CANCELLED', 1],
    ]);
    expect((await save()).events.map(({ sequence }) => sequence)).toEqual([1, 1]);
  });

  it('tells one appointment, one group or a whole school year', async () => {
    const one = talk('2026-12-03');
    talk('2026-12-04');
    talk('2027-09-04');
    expect(await titles({ kind: 'event', type: 'conversation', id: one })).toHaveLength(1);
    expect(await titles({ kind: 'swv', swvId: store.swvId })).toHaveLength(3);
    expect(await titles(year)).toHaveLength(2);
  });

  it('gives an appointment without an hour the whole day', async () => {
    talk('2026-12-03', { startTime: null });
    expect((await save()).events[0]).toMatchObject({ start: '2026-12-03', end: '2026-12-04' });
  });

  it('refuses an empty file', async () => {
    expect(codeOf(await files['calendarFile.save']({ token, scope: year, ...plain }))).toBe('calendar-nothing-out');
  });
});
