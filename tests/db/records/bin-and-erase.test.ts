import { describe, expect, it } from 'vitest';
import { historyOf } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import type { RecordType } from '#shared/domain/records.ts';
import { recordTypes, tableOf } from '#shared/domain/records.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { Result } from '#shared/result.ts';
import { memoryStore, valueOf } from '#tests/support/store.ts';

function withGroup() {
  const store = memoryStore();
  const { writer, deps } = store;
  const handlers = recordsHandlers(deps);
  const create = (change: Omit<Extract<Change, { op: 'create' }>, 'op'>): string =>
    valueOf(commit(writer, { code: `${change.type}.created`, params: { name: 'Zoë' } }, [{ op: 'create', ...change } as Change])).ids[0] ?? '';
  const swvId = valueOf(commit(writer, { code: 'swv.created' }, [{ op: 'create', type: 'swv', values: { name: 'De Wissel' } }])).ids[0] ?? '';
  const coacheeId = create({ type: 'coachee', values: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } });
  create({ type: 'membership', values: { swvId, coacheeId, startsOn: '2026-09-01' } });
  const conversationId = create({ type: 'conversation', values: { coacheeId, swvId, date: '2026-10-05', status: 'held' } });
  const blockId = create({ type: 'conversationBlock', values: { conversationId, kind: 'ownWords', position: 'a0', text: 'Ik wil meer in de klas komen.' } });
  const remove = (type: RecordType, id: string) => valueOf(handlers['records.remove']({ type, id, act: undefined }) as Result<Done>);
  const restore = (type: RecordType, id: string) => valueOf(handlers['records.restore']({ type, id }) as Result<Done>);
  const erase = (type: RecordType, id: string) => valueOf(handlers['records.erase']({ type, id }) as Result<Done>);
  const bin = () => valueOf(handlers['records.bin']({}) as Result<{ type: RecordType; id: string; label: string }[]>);
  return { ...store, handlers, create, remove, restore, erase, bin, swvId, coacheeId, conversationId, blockId };
}

describe('the bin', () => {
  it('takes what belongs to a person along, and lists it as one', () => {
    const { db, remove, bin, coacheeId } = withGroup();
    remove('coachee', coacheeId);
    for (const type of ['coachee', 'membership', 'conversation', 'conversationBlock'] as const) expect(listRecords(db, type), type).toEqual([]);
    expect(listRecords(db, 'swv')).toHaveLength(1);
    expect(bin()).toMatchObject([{ type: 'coachee', label: "Zoë Çağlar-D'hondt" }]);
  });

  it('leaves out what an undo took back, but never words that somebody wrote', () => {
    const { handlers, create, bin, remove, restore, swvId, coacheeId } = withGroup();
    const meetingId = create({ type: 'meeting', values: { swvId, date: '2026-11-23', status: 'held' } });
    const undo = (actId: string): void => void valueOf(handlers['acts.undo']({ actId }) as Result<Done>);
    const made = (type: RecordType, values: Record<string, unknown>): Done => valueOf(handlers['records.create']({ type, values, id: undefined, act: undefined }) as Result<Done>);
    undo(made('attendance', { meetingId, coacheeId, status: 'present' }).actId);
    expect(bin()).toEqual([]);
    undo(made('attendance', { meetingId, coacheeId, status: 'present', remark: 'Vroeger weg' }).actId);
    expect(bin()).toMatchObject([{ type: 'attendance', label: "2026-11-23 · Zoë Çağlar-D'hondt" }]);
    // What was thrown away by hand stays there, also when putting it back was undone.
    const other = made('attendance', { meetingId, coacheeId, status: 'present' }).ids[0] ?? '';
    remove('attendance', other);
    undo(restore('attendance', other).actId);
    expect(bin().map(({ id }) => id)).toContain(other);
  });

  it('gives it all back at once, but not what was deleted on its own before', () => {
    const { db, remove, restore, create, coacheeId, conversationId, blockId } = withGroup();
    const other = create({ type: 'conversationBlock', values: { conversationId, kind: 'free', position: 'a1' } });
    remove('conversationBlock', other);
    remove('coachee', coacheeId);
    restore('coachee', coacheeId);
    expect(getRecord(db, 'conversationBlock', blockId)?.deleted).toBe(false);
    expect(getRecord(db, 'conversationBlock', other)?.deleted).toBe(true);
    expect(listRecords(db, 'membership')).toHaveLength(1);
  });

  it('brings the person back with a gesprek that is put back by itself', () => {
    const { db, remove, restore, coacheeId, conversationId, blockId } = withGroup();
    remove('conversation', conversationId);
    remove('coachee', coacheeId);
    restore('conversation', conversationId);
    expect(getRecord(db, 'coachee', coacheeId)?.deleted).toBe(false);
    expect(getRecord(db, 'conversationBlock', blockId)?.deleted).toBe(false);
  });

  it('undoes a removal with everything that went along', () => {
    const { db, remove, handlers, swvId } = withGroup();
    const { actId } = remove('swv', swvId);
    expect(listRecords(db, 'conversation')).toEqual([]);
    valueOf(handlers['acts.undo']({ actId }) as Result<Done>);
    expect(listRecords(db, 'swv')).toHaveLength(1);
    expect(listRecords(db, 'conversation')).toHaveLength(1);
    expect(listRecords(db, 'conversationBlock')).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('leaves no word of a person anywhere in the store, only tombstones', () => {
    const { db, remove, erase, create, coacheeId, swvId } = withGroup();
    create({ type: 'agreement', values: { swvId, coacheeId, text: 'Zoë bezoekt drie klassen', owner: 'coachee', status: 'open', position: 'a0' } });
    remove('coachee', coacheeId);
    erase('coachee', coacheeId);
    const tables = [...recordTypes.map(tableOf), 'act', 'record', 'field_version', 'erased', 'draft'];
    for (const table of tables) {
      const rows = JSON.stringify(db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all());
      expect(rows, table).not.toMatch(/Zoë|D'hondt|klas komen|drie klassen/);
    }
    expect(historyOf(db, coacheeId)).toEqual([]);
    expect(db.prepare<[string], { type: string }>('SELECT type FROM erased WHERE record_id = ?').get(coacheeId)).toEqual({ type: 'coachee' });
  });

  it('keeps counters rising, so that a tombstone is never older than what it removed', () => {
    const { db, remove, erase, coacheeId, writer } = withGroup();
    remove('coachee', coacheeId);
    erase('coachee', coacheeId);
    const highest = db.prepare<[], { counter: number }>('SELECT max(counter) AS counter FROM erased').get()?.counter ?? 0;
    valueOf(commit(writer, { code: 'swv.created' }, [{ op: 'create', type: 'swv', values: { name: 'Ter Dijle' } }]));
    const next = db.prepare<[], { counter: number }>('SELECT max(counter) AS counter FROM field_version').get()?.counter ?? 0;
    expect(next).toBeGreaterThan(highest);
  });
});

describe('the example group', () => {
  it('never meets real people, whichever side asks', () => {
    const { writer, swvId, coacheeId } = withGroup();
    const example = valueOf(commit(writer, { code: 'coachee.created' }, [{ op: 'create', type: 'coachee', values: { givenName: 'Vera', familyName: 'Beeld' }, example: true }])).ids[0] ?? '';
    const mixed = commit(writer, { code: 'membership.added' }, [{ op: 'create', type: 'membership', values: { swvId, coacheeId: example, startsOn: '2026-09-01' } }]);
    expect(mixed).toMatchObject({ ok: false, error: { code: 'example-mixed' } });
    const moved = commit(writer, { code: 'conversation.changed' }, [{ op: 'create', type: 'coacheeSchool', values: { coacheeId, schoolId: valueOf(commit(writer, { code: 'x.y' }, [{ op: 'create', type: 'school', values: { name: 'School' }, example: true }])).ids[0] ?? '' } }]);
    expect(moved).toMatchObject({ ok: false, error: { code: 'example-mixed' } });
  });

  it('passes on to everything that refers to it', () => {
    const { db, writer } = withGroup();
    const swvId = writer.newId();
    valueOf(commit(writer, { code: 'swv.created' }, [{ op: 'create', type: 'swv', id: swvId, values: { name: 'Voorbeeld' }, example: true }]));
    const meeting = valueOf(commit(writer, { code: 'meeting.created' }, [{ op: 'create', type: 'meeting', values: { swvId, date: '2026-10-05', status: 'planned' } }])).ids[0] ?? '';
    expect(getRecord(db, 'meeting', meeting)?.example).toBe(true);
  });
});
