import { describe, expect, it } from 'vitest';
import { historyOf, recentActs, undoAct } from '#db/records/history.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { codeOf, memoryStore, valueOf } from '#tests/support/store.ts';

function withCoachee() {
  const store = memoryStore();
  const act = (code: string, ...changes: Change[]) => valueOf(commit(store.writer, { code }, changes));
  const done = act('coachee.created', { op: 'create', type: 'coachee', values: { givenName: 'Zoë', familyName: "Çağlar-D'hondt" } });
  const id = done.ids[0] ?? '';
  const setRole = (role: string) => act('coachee.changed', { op: 'update', type: 'coachee', id, values: { role } });
  const role = () => getRecord(store.db, 'coachee', id)?.role;
  return { ...store, act, id, setRole, role, created: done.actId };
}

describe('undoing an act', () => {
  it('puts a changed field back, the first time to empty', () => {
    const { writer, setRole, role } = withCoachee();
    const first = setRole('directeur');
    const second = setRole('algemeen directeur');
    valueOf(undoAct(writer, second.actId));
    expect(role()).toBe('directeur');
    valueOf(undoAct(writer, first.actId));
    expect(role()).toBeNull();
  });

  it('goes back step by step through any number of acts', () => {
    const { writer, setRole, role } = withCoachee();
    const acts = ['a', 'b', 'c', 'd', 'e'].map((value) => setRole(value).actId);
    const seen = acts.toReversed().map((actId) => {
      valueOf(undoAct(writer, actId));
      return role();
    });
    expect(seen).toEqual(['d', 'c', 'b', 'a', null]);
  });

  it('leaves a newer value alone and says that nothing is left to undo', () => {
    const { writer, setRole, role } = withCoachee();
    const first = setRole('directeur');
    setRole('algemeen directeur');
    expect(codeOf(undoAct(writer, first.actId))).toBe('undo-nothing-left');
    expect(role()).toBe('algemeen directeur');
  });

  it('cannot be done twice', () => {
    const { writer, setRole } = withCoachee();
    const { actId } = setRole('directeur');
    valueOf(undoAct(writer, actId));
    expect(codeOf(undoAct(writer, actId))).toBe('act-missing');
    expect(recentActs(writer.db, 10).find(({ id }) => id === actId)?.undone).toBe(true);
  });

  it('brings back what was deleted and deletes what was made', () => {
    const { db, writer, act, id, created } = withCoachee();
    const removed = act('coachee.deleted', { op: 'delete', type: 'coachee', id });
    expect(listRecords(db, 'coachee')).toEqual([]);
    valueOf(undoAct(writer, removed.actId));
    expect(listRecords(db, 'coachee')).toHaveLength(1);
    valueOf(undoAct(writer, created));
    expect(listRecords(db, 'coachee')).toEqual([]);
    expect(listRecords(db, 'coachee', {}, { bin: true })).toHaveLength(1);
  });

  it('takes along what was hung on a record that it unmakes', () => {
    const { db, writer, act, id, created } = withCoachee();
    const swv = act('swv.created', { op: 'create', type: 'swv', values: { name: 'De Wissel' } }).ids[0] ?? '';
    act('membership.added', { op: 'create', type: 'membership', values: { swvId: swv, coacheeId: id, startsOn: '2026-09-01' } });
    valueOf(undoAct(writer, created));
    expect(listRecords(db, 'membership')).toEqual([]);
  });

  it('keeps the versions of before and after: nothing of the history is lost', () => {
    const { db, writer, setRole, id } = withCoachee();
    const { actId } = setRole('directeur');
    valueOf(undoAct(writer, actId));
    expect(historyOf(db, id).filter(({ field }) => field === 'role').map(({ value, isHead }) => [value, isHead])).toEqual([
      [null, true],
      ['directeur', false],
    ]);
  });

  it('undoes the keystrokes of a joined version in one go', () => {
    const { writer, id, role } = withCoachee();
    const type = (value: string) => valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role: value }, open: true }]));
    type('dir');
    const last = type('directeur');
    valueOf(undoAct(writer, last.actId));
    expect(role()).toBeNull();
  });

  it('does not write an undo into the version that it undoes, however soon it comes', () => {
    const { db, writer, id } = withCoachee();
    const typed = valueOf(commit(writer, { code: 'coachee.changed' }, [{ op: 'update', type: 'coachee', id, values: { role: 'directeur' }, open: true }]));
    valueOf(undoAct(writer, typed.actId));
    expect(historyOf(db, id).filter(({ field }) => field === 'role').map(({ value }) => value)).toEqual([null, 'directeur']);
  });

  it('gives JSON fields and booleans back as what they were', () => {
    const { db, writer, act, programmeId } = withCoachee();
    const theme = act('theme.created', { op: 'create', type: 'theme', values: { programmeId, label: 'Feedback geven', position: 'z0', practices: ['KP3', 'KP1'] } }).ids[0] ?? '';
    const { actId } = act('theme.changed', { op: 'update', type: 'theme', id: theme, values: { practices: ['KP5'] } });
    valueOf(undoAct(writer, actId));
    expect(getRecord(db, 'theme', theme)?.practices).toEqual(['KP1', 'KP3']);
  });
});
