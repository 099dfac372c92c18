import { commit } from '#db/records/write.ts';
import type { Draft, RecordType } from '#shared/domain/records.ts';
import { firstPositions } from '#shared/domain/positions.ts';
import { themesOfProgramme } from '#db/repositories/board.ts';
import { memoryStore, valueOf, type TestStore } from '../../support/store.ts';

export type PlanStore = TestStore & {
  readonly swvId: string;
  /** Ids of the members, in the order in which their names were given. */
  readonly people: readonly string[];
  /** Ids of the themes of the programme, in its order. */
  readonly themes: readonly string[];
  readonly add: <T extends RecordType>(type: T, values: Draft<T>) => string;
};

/** A store with one group in the second year of its traject, on Monday 23 November 2026. */
export function planStore(names: readonly string[] = ['Zoë Çağlar-D’hondt', 'Pieter Van den Abeele', 'Hanne Claes'], swvName = 'Ter Dijle'): PlanStore {
  const store = memoryStore();
  const add = <T extends RecordType>(type: T, values: Draft<T>): string => valueOf(commit(store.writer, { code: `${type}.created` }, [{ op: 'create', type, values } as never])).ids[0] ?? '';
  const { swvId, people } = addGroup(add, store.programmeId, swvName, names);
  const themes = themesOfProgramme(store.db, store.programmeId).map(({ id }) => id);
  return { ...store, swvId, people, themes, add };
}

/** Another group with its own people. */
export function addGroup(add: PlanStore['add'], programmeId: string, name: string, names: readonly string[]): { swvId: string; people: string[] } {
  const swvId = add('swv', { name });
  add('traject', { swvId, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30', status: 'running' });
  const people = names.map((full, index) => {
    const [givenName = '', ...family] = full.split(' ');
    const coacheeId = add('coachee', { givenName, familyName: family.join(' ') });
    const schoolId = add('school', { name: `School ${index + 1}`, municipality: 'Leuven' });
    add('coacheeSchool', { coacheeId, schoolId });
    add('membership', { swvId, coacheeId, startsOn: '2025-09-01' });
    return coacheeId;
  });
  return { swvId, people };
}

/** A named measurement of one scale per theme, with the same answer of everyone: 1 = all need, 5 = none. */
export function addMeasurement(store: Pick<PlanStore, 'add' | 'swvId' | 'people'>, means: readonly (readonly [themeId: string, answer: number])[], { naming = 'named', forms = store.people.length, takenOn = '2026-10-01' }: { naming?: 'named' | 'anonymous'; forms?: number; takenOn?: string } = {}): string {
  const instrumentId = store.add('instrument', { title: 'Noden', version: 1, unit: 'person' });
  const positions = firstPositions(means.length);
  const items = means.map(([themeId, answer], index) => {
    const position = positions[index] ?? 'a0';
    const scaleId = store.add('scale', { instrumentId, label: `Schaal ${index}`, min: 1, max: 5, needEnd: 'low', position, themeId });
    return { id: store.add('item', { instrumentId, code: `q${index}`, kind: 'likert', position, scaleId, min: 1, max: 5 }), answer };
  });
  const measurementId = store.add('measurement', { instrumentId, swvId: store.swvId, moment: 'BSA', naming, takenOn });
  for (let form = 0; form < forms; form += 1) {
    const coacheeId = naming === 'named' ? store.people[form] : undefined;
    store.add('response', { measurementId, respondentKey: `r${form}`, answers: Object.fromEntries(items.map(({ id, answer }) => [id, { v: answer, t: null }])), ...(coacheeId === undefined ? {} : { coacheeId }) });
  }
  return measurementId;
}
