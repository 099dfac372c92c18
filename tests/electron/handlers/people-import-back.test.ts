import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';
import { belgian, latin, setUp } from './people-import-support.ts';

describe('taking an import back', () => {
  it('removes what it brought, restores what it changed, and shows in the history', async () => {
    const { ask, take, people } = setUp();
    const { swvId } = await ask('swv.create', { name: 'De Wissel' });
    await ask('people.addMember', { swvId, who: { person: { givenName: 'Karel', familyName: 'van den Berghe', email: 'karel@regenboog.be' } }, startsOn: '2025-09-01' });
    valueOf(await take(latin(belgian)));
    const [entry] = await ask('listImport.history', {});
    expect(entry).toMatchObject({ kind: 'participants', added: 2, changed: 1, undone: false, builtOn: [] });
    await ask('listImport.undo', { batchId: entry?.batchId ?? '' });
    expect(people()).toEqual([{ givenName: 'Karel', familyName: 'van den Berghe', email: 'karel@regenboog.be', phone: null, role: null }]);
    expect((await ask('swv.list', {})).map(({ name }) => name)).toEqual(['De Wissel']);
    expect((await ask('listImport.history', {}))[0]).toMatchObject({ undone: true });
  });

  it('can be followed by taking the file in again', async () => {
    const { ask, take, people } = setUp();
    valueOf(await take(latin(belgian)));
    const [entry] = await ask('listImport.history', {});
    await ask('listImport.undo', { batchId: entry?.batchId ?? '' });
    valueOf(await take(latin(belgian)));
    expect(people()).toHaveLength(3);
  });

  it('lists what was built on it, and leaves that standing with all it leans on', async () => {
    const { db, ask, take, writer, people } = setUp();
    valueOf(await take(latin(belgian)));
    const zoe = listRecords(db, 'coachee')[0];
    const karel = listRecords(db, 'coachee')[1];
    const swvId = (await ask('swv.list', {})).find(({ name }) => name === 'De Wissel')?.id ?? '';
    valueOf(commit(writer, { code: 'conversation.created' }, [{ op: 'create', type: 'conversation', values: { coacheeId: zoe?.id ?? '', swvId, date: '2026-10-05', status: 'held' } }]));
    valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id: karel?.id ?? '', values: { phone: '013 31 22 11' } }]));
    const [entry] = await ask('listImport.history', {});
    expect(entry?.builtOn).toMatchObject([
      { type: 'conversation', how: 'refers', label: "2026-10-05 · Zoë Çaglar-D'hondt" },
      { type: 'coachee', how: 'changed', label: 'Karel van den Berghe' },
    ]);
    await ask('listImport.undo', { batchId: entry?.batchId ?? '' });
    expect(people().map(({ givenName }) => givenName)).toEqual(['Zoë', 'Karel']);
    expect(listRecords(db, 'conversation')).toHaveLength(1);
    expect((await ask('swv.list', {})).map(({ name, memberCount }) => [name, memberCount])).toEqual([['De Wissel', 2]]);
  });
});

describe('past dates', () => {
  async function group() {
    const world = setUp('2026-11-23');
    const { swvId } = await world.ask('swv.create', { name: 'De Wissel' });
    const add = (givenName: string, familyName: string, email: string) => world.ask('people.addMember', { swvId, who: { person: { givenName, familyName, email } }, startsOn: '2026-09-01' });
    const zoe = await add('Zoë', "Çağlar-D'hondt", 'zoe@ark.be');
    const karel = await add('Karel', 'Wouters', 'karel@brug.be');
    return { ...world, swvId, zoe: zoe.coacheeId, karel: karel.coacheeId };
  }

  it('typed in the grid become date-only rows that took place, once', async () => {
    const { db, ask, call, swvId, zoe } = await group();
    const input = { swvId, meetings: ['2026-09-17', '2026-10-15'], conversations: [{ coacheeId: zoe, dates: ['2026-10-05'] }] };
    expect((await ask('pastDates.save', input)).saved).toBe(3);
    expect(listRecords(db, 'meeting')).toMatchObject([
      { date: '2026-09-17', status: 'held', dateOnly: true },
      { date: '2026-10-15', status: 'held', dateOnly: true },
    ]);
    expect(listRecords(db, 'conversation')).toMatchObject([{ coacheeId: zoe, date: '2026-10-05', status: 'held', dateOnly: true }]);
    expect(codeOf(await call('pastDates.save', input))).toBe('past-nothing-new');
    expect(codeOf(await call('pastDates.save', { swvId, meetings: ['2026-11-24'], conversations: [] }))).toBe('date-in-future');
  });

  it('come from a file too: by e-mail or name, with gesprek or bijeenkomst', async () => {
    const { db, take, preview, swvId, zoe, karel } = await group();
    const file = ['Naam;Datum;Soort', 'zoe@ark.be;05/10/2026;gesprek', 'Wouters Karel;6 oktober 2026;coachingsgesprek', ';17/09/2026;bijeenkomst', 'Onbekende Iemand;07/10/2026;gesprek', 'zoe@ark.be;24/12/2026;gesprek', ''].join('\n');
    const shown = await preview(file, { swvId }, 'pastDates');
    expect(shown.counts).toMatchObject({ new: 3, error: 2 });
    expect(shown.rows.slice(0, 2).map(({ problems }) => problems[0]?.code)).toEqual(['person-unknown', 'date-in-future']);
    valueOf(await take(file, { swvId }, 'pastDates'));
    expect(listRecords(db, 'conversation').map(({ coacheeId, date }) => [coacheeId, date])).toEqual([
      [zoe, '2026-10-05'],
      [karel, '2026-10-06'],
    ]);
    expect(listRecords(db, 'meeting').map(({ date }) => date)).toEqual(['2026-09-17']);
    expect(codeOf(await take(file, { swvId }, 'pastDates'))).toBe('import-nothing-new');
  });
});

const samples = process.env['SURVEY_SAMPLES'];
const register = samples === undefined ? '' : join(samples, 'school-list-duo-cp1252.csv');

describe.skipIf(!existsSync(register))('a register of thousands of schools (set SURVEY_SAMPLES)', () => {
  it('goes in whole, with numbers as they were written, and not a second time', async () => {
    const { db, choose, ask, call, preview } = setUp();
    const bytes = readFileSync(register);
    const { sessionId, rowCount } = await choose(bytes, 'schools', 'scholen.csv');
    expect(rowCount).toBe(6359);
    valueOf(await call('listImport.run', { sessionId, options: {} }));
    const schools = listRecords(db, 'school');
    expect(schools).toHaveLength(6359);
    expect(schools[0]).toMatchObject({ code: '16AH', name: "Openbare Basisschool 't Eenspan", postalCode: '7822 HG', municipality: 'EMMEN', municipalityCode: '0114', province: 'Drenthe', phone: '0591659840', street: 'Oosterstraat 58' });
    expect(schools.filter(({ municipalityCode }) => municipalityCode?.startsWith('0') === true)).toHaveLength(5044);
    const again = await preview(bytes, {}, 'schools');
    expect(again.counts).toMatchObject({ same: 6359, new: 0, changed: 0, doubt: 0 });
    const [entry] = await ask('listImport.history', {});
    await ask('listImport.undo', { batchId: entry?.batchId ?? '' });
    expect(listRecords(db, 'school')).toEqual([]);
  });
});
