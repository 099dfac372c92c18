import { describe, expect, test } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { latestThemeScores } from '#db/repositories/scores.ts';
import { exampleHandlers } from '#electron/store/handlers/example.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes } from '#shared/domain/records.ts';
import { buildExample } from '#shared/example/build.ts';
import type { WriteDb } from '#db/connection.ts';
import { codeOf, countingIds, memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

const tables = ['record', 'field_version', 'act', 'draft', 'setting', 'vault_meta', 'own_key', 'replica', ...recordTypes.map((type) => type.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))];

/** Every row of every table that holds somebody's data, in an order that does not depend on when it was read. */
function dump(db: WriteDb): string {
  return tables.map((table) => `${table}\n${db.prepare(`SELECT * FROM ${table}`).all().map((row) => JSON.stringify(row)).sort().join('\n')}`).join('\n\n');
}

async function made(store: TestStore) {
  const handlers = exampleHandlers(store.deps);
  const done = valueOf(await handlers['example.create']({}));
  return { handlers, ...done };
}

function addRealGroup({ writer, programmeId }: TestStore): string {
  const done = commit(writer, { code: 'swv.created', params: { name: 'Ter Dijle' } }, [
    { op: 'create', type: 'swv', values: { name: 'Ter Dijle' } },
    { op: 'create', type: 'coachee', values: { givenName: 'Ann', familyName: "D'Hulst" } },
    { op: 'create', type: 'school', values: { name: 'De Linde' } },
  ]);
  const [swvId = '', coacheeId = ''] = valueOf(done).ids;
  valueOf(commit(writer, { code: 'membership.added' }, [
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2026-09-01', endsOn: '2028-06-30' } },
    { op: 'create', type: 'membership', values: { swvId, coacheeId, startsOn: '2026-09-01' } },
  ]));
  return swvId;
}

describe('the Voorbeeldgroep', () => {
  test('is made in one act, all of it marked as example', async () => {
    const store = memoryStore();
    const { handlers, swvId, actId } = await made(store);
    const state = valueOf(await handlers['example.state']({}));
    expect(state).toMatchObject({ exists: true, swvId, swvName: 'De Wissel', counts: { coachee: 8, school: 8, theme: 8, response: 16 } });
    expect(state.counts.conversation).toBeGreaterThan(18);
    expect(store.db.prepare('SELECT count(*) AS n FROM record WHERE act_id = ? AND example = 0').get(actId)).toEqual({ n: 0 });
    expect(listRecords(store.db, 'coachee').map(({ familyName }) => familyName)).toContain("Çağlar-D'hondt");
  });

  test('is not made twice', async () => {
    const { handlers } = await made(memoryStore());
    expect(codeOf(await handlers['example.create']({}))).toBe('example-exists');
  });

  test('leaves the real data exactly as it was when it is removed, to the last row', async () => {
    const store = memoryStore();
    addRealGroup(store);
    const before = dump(store.db);
    const { handlers } = await made(store);
    expect(dump(store.db)).not.toBe(before);
    const done = valueOf(await handlers['example.remove']({}));
    store.db.prepare('DELETE FROM act WHERE id = ?').run(done.actId);
    expect(dump(store.db)).toBe(before);
    expect(valueOf(await handlers['example.state']({}))).toEqual({ exists: false, swvId: null, swvName: null, counts: {} });
    expect(codeOf(await handlers['example.remove']({}))).toBe('example-missing');
  });

  test('takes along what the coach added to it, with the sentences and the drafts about it', async () => {
    const store = memoryStore();
    const { handlers, swvId } = await made(store);
    const records = recordsHandlers(store.deps);
    valueOf(await records['records.create']({ type: 'agreement', values: { swvId, text: 'Geheim zinnetje', owner: 'coach', status: 'open', position: 'a0' }, act: { code: 'agreement.created', params: { name: 'Geheim zinnetje' } } }));
    store.db.prepare('INSERT INTO draft (key, value, saved_at) VALUES (?, ?, ?)').run(`agreement:${swvId}`, '"Geheim zinnetje"', store.writer.now());
    valueOf(await handlers['example.remove']({}));
    expect(dump(store.db)).not.toContain('Geheim zinnetje');
    expect(dump(store.db)).not.toContain('Çağlar');
  });

  test('can be made again after it was removed, and after its making was undone', async () => {
    const store = memoryStore();
    const { handlers, actId } = await made(store);
    valueOf(await recordsHandlers(store.deps)['acts.undo']({ actId }));
    expect(valueOf(await handlers['example.state']({})).exists).toBe(false);
    valueOf(await handlers['example.create']({}));
    valueOf(await handlers['example.remove']({}));
    valueOf(await handlers['example.create']({}));
    expect(listRecords(store.db, 'swv')).toHaveLength(1);
    expect(listRecords(store.db, 'swv', {}, { bin: true })).toHaveLength(0);
  });

  test('never meets real people: a reference across is refused', async () => {
    const store = memoryStore();
    const realSwv = addRealGroup(store);
    await made(store);
    const zoe = listRecords(store.db, 'coachee').find(({ givenName }) => givenName === 'Zoë')?.id ?? '';
    const mixed = commit(store.writer, { code: 'membership.added' }, [{ op: 'create', type: 'membership', values: { swvId: realSwv, coacheeId: zoe, startsOn: '2026-11-01' } }]);
    expect(codeOf(mixed)).toBe('example-mixed');
  });

  test('shows feedback as the theme with the greatest need of the group', async () => {
    const store = memoryStore();
    const { swvId } = await made(store);
    const scores = latestThemeScores(store.db, swvId).toSorted((a, b) => (b.need ?? 0) - (a.need ?? 0));
    const label = listRecords(store.db, 'theme').find(({ id }) => id === scores[0]?.themeId)?.label;
    expect(scores).toHaveLength(8);
    expect(label).toBe('Feedback geven en vragen');
    expect(new Set(scores.map(({ mean }) => mean)).size).toBeGreaterThan(4);
  });
});

describe('the days of the Voorbeeldgroep', () => {
  const days = ['2026-11-23', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-09-01', '2026-12-28', '2027-02-10', '2027-04-05', '2027-06-29', '2027-07-20', '2028-02-29'];

  test.each(days)('make a living week on %s', (today) => {
    const records = buildExample({ today, newId: countingIds() });
    const of = (type: string) => records.filter((record) => record.type === type).map(({ values }) => values as Record<string, string>);
    const conversations = of('conversation');
    expect(conversations.some(({ date, status }) => date === today && status === 'planned')).toBe(true);
    expect(conversations.filter(({ date, status }) => status === 'held' && (date ?? '') >= today)).toEqual([]);
    expect(of('agreement').filter(({ doneOn }) => doneOn !== undefined && doneOn > today)).toEqual([]);
    const meetings = of('meeting');
    const next = meetings.filter(({ status }) => status === 'planned').map(({ date }) => date ?? '').sort()[0] ?? '';
    expect(next >= today).toBe(true);
    expect(meetings.filter(({ status, date }) => status === 'held' && (date ?? '') < today).length).toBeGreaterThanOrEqual(8);
    const [traject] = of('traject');
    expect(today >= (traject?.['startsOn'] ?? '') && today <= (traject?.['endsOn'] ?? '')).toBe(true);
    for (const { date } of [...conversations, ...meetings]) expect(date !== undefined && date >= (traject?.['startsOn'] ?? '')).toBe(true);
  });

  test('are the same for the same day and the same ids', () => {
    expect(buildExample({ today: '2026-11-23', newId: countingIds() })).toEqual(buildExample({ today: '2026-11-23', newId: countingIds() }));
  });

  test('every record points only at records that come before it', () => {
    const seen = new Set<string>();
    for (const { type, id, values } of buildExample({ today: '2026-11-23', newId: countingIds() })) {
      for (const [field, { refersTo }] of Object.entries(fieldsOf(recordDefinitions[type]))) {
        const value = (values as Record<string, unknown>)[field];
        if (refersTo === undefined || value === null || value === undefined) continue;
        for (const target of [value].flat()) expect(seen.has(target as string), `${type}.${field}`).toBe(true);
      }
      seen.add(id);
    }
  });
});
