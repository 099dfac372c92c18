import { describe, expect, it } from 'vitest';
import { historyOf } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { closeVersions } from '#db/records/versions.ts';
import { commit } from '#db/records/write.ts';
import { codeOf, memoryStore, valueOf } from '#tests/support/store.ts';

const name = "Çağlar-D'hondt";

function withCoachee() {
  const store = memoryStore();
  const done = valueOf(commit(store.writer, { code: 'coachee.created' }, [{ op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: name } }]));
  return { ...store, id: done.ids[0] ?? '', actId: done.actId };
}

describe('writing records', () => {
  it('keeps names to the letter, in NFC, with the moment and the author', () => {
    const { db, writer, id } = withCoachee();
    const decomposed = name.normalize('NFD');
    valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { familyName: decomposed, role: '  directeur ' } }]));
    const coachee = getRecord(db, 'coachee', id);
    expect(coachee).toMatchObject({ givenName: 'Zoë', familyName: name, role: 'directeur', email: null, deleted: false, example: false, author: writer.author });
    expect(coachee?.createdAt).toBe('2026-11-23T11:00:00.000Z');
  });

  it('stores an emptied optional field as null and refuses to empty a required one', () => {
    const { db, writer, id } = withCoachee();
    valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role: '' } }]));
    expect(getRecord(db, 'coachee', id)?.role).toBeNull();
    expect(codeOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { familyName: ' ' } }]))).toBe('invalid-record');
    expect(getRecord(db, 'coachee', id)?.familyName).toBe(name);
  });

  it('changes nothing at all when one change of several is refused', () => {
    const { db, writer } = memoryStore();
    const acts = (): number => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM act').get()?.n ?? 0;
    const before = acts();
    const refused = commit(writer, { code: 'swv.created' }, [
      { op: 'create', type: 'swv', values: { name: 'De Wissel' } },
      { op: 'create', type: 'membership', values: { swvId: '01900000-0000-7000-8000-00000000aaaa', coacheeId: '01900000-0000-7000-8000-00000000bbbb', startsOn: '2026-09-01' } },
    ]);
    expect(codeOf(refused)).toBe('reference-missing');
    expect(listRecords(db, 'swv')).toEqual([]);
    expect(acts()).toBe(before);
  });

  it('refuses unknown fields, days that do not exist and text with a NUL', () => {
    const { writer, id } = withCoachee();
    const change = (values: object) => commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values } as never]);
    expect(codeOf(change({ shoeSize: 42 }))).toBe('invalid-record');
    expect(codeOf(change({ inRoleSince: '2026-02-30' }))).toBe('invalid-record');
    expect(codeOf(change({ role: 'direc\u0000teur' }))).toBe('invalid-record');
  });

  it('points at the field that is wrong', () => {
    const { writer } = memoryStore();
    const refused = commit(writer, { code: 'coachee.created' }, [{ op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: '' } }]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-record', params: { type: 'coachee', reason: 'text-required' }, path: ['familyName'] } });
  });

  it('takes two changes of the same field in one act, the last one counting', () => {
    const { db, writer } = memoryStore();
    const id = writer.newId();
    valueOf(
      commit(writer, { code: 'coachee.created' }, [
        { op: 'create', type: 'coachee', id, values: { givenName: 'Zoë', familyName: name, role: 'leerkracht' } },
        { op: 'update', type: 'coachee', id, values: { role: 'directeur' } },
      ]),
    );
    expect(getRecord(db, 'coachee', id)?.role).toBe('directeur');
    expect(historyOf(db, id).filter(({ field }) => field === 'role')).toMatchObject([{ value: 'directeur', isHead: true }]);
  });

  it('leaves no act behind when nothing changed', () => {
    const { db, writer, id } = withCoachee();
    const count = (): number => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM act').get()?.n ?? 0;
    const before = count();
    valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { familyName: name } }]));
    expect(count()).toBe(before);
  });

  it('tells which types changed, and only those', () => {
    const { writer, id } = withCoachee();
    writer.touched.clear();
    valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role: 'directeur' } }]));
    expect([...writer.touched]).toEqual(['coachee']);
  });
});

describe('versions while typing', () => {
  it('joins keystrokes of one minute into one version of one act', () => {
    const { db, writer, id, wait } = withCoachee();
    const type = (role: string) => valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role }, open: true }]));
    const first = type('d');
    wait(0.5);
    const second = type('directeur');
    expect(second.actId).toBe(first.actId);
    expect(historyOf(db, id).filter(({ field }) => field === 'role').map(({ value }) => value)).toEqual(['directeur']);
  });

  it('starts a new version after a pause, after leaving the field, and for another field', () => {
    const { db, writer, id, wait } = withCoachee();
    const type = (role: string) => valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role }, open: true }]));
    type('directeur');
    wait(1.1);
    type('directeur basisschool');
    closeVersions(db, id);
    type('algemeen directeur');
    expect(historyOf(db, id).filter(({ field }) => field === 'role').map(({ value }) => value)).toEqual(['algemeen directeur', 'directeur basisschool', 'directeur']);
  });

  it('gives a joined version a new counter, so that nothing typed is missed by what asks for changes since', () => {
    const { db, writer, id } = withCoachee();
    const counter = (): number => db.prepare<[string], { counter: number }>(`SELECT counter FROM field_version WHERE record_id = ? AND field = 'role' AND is_head = 1`).get(id)?.counter ?? 0;
    const type = (role: string) => valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role }, open: true }]));
    type('d');
    const before = counter();
    type('di');
    expect(counter()).toBeGreaterThan(before);
  });
});
