import { parseDate } from '@internationalized/date';
import { commit, type Change } from '#db/records/write.ts';
import { layoutHandlers } from '#electron/store/handlers/layout.ts';
import { memoryStore, valueOf, type TestStore } from '../support/store.ts';
import { atMost, median, rounds, type Measurement } from './measure.ts';

const groups = 10;
const members = 10;
/** Just before both school years, so that all of them is laid out. */
const today = '2026-08-25';

/** Laying out the trajects of one coach: ten groups of ten, nobody with a wish, so that every fixed day is tried. */
export async function* run(): AsyncGenerator<Measurement> {
  const store = memoryStore({ today });
  const swvIds = Array.from({ length: groups }, (_, number) => addGroup(store, number));
  const handlers = layoutHandlers(store.deps);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const { result } = valueOf(await handlers['layout.propose']({ swvIds, adjustments: [] }));
    times.push(performance.now() - started);
    if (result.meetings.length !== groups * 20) throw new Error(`Expected ${groups * 20} bijeenkomsten, found ${result.meetings.length}`);
  }
  yield atMost('generator.10swv', median(times), 'ms', 2000);
}

function addGroup({ writer, programmeId }: TestStore, number: number): string {
  const swvId = writer.newId();
  const changes: Change[] = [
    { op: 'create', type: 'swv', id: swvId, values: { name: `Groep ${number}` } },
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2026-09-01', endsOn: '2028-06-30', status: 'running' } },
  ];
  for (let member = 0; member < members; member += 1) {
    const coacheeId = writer.newId();
    const schoolId = writer.newId();
    changes.push(
      { op: 'create', type: 'school', id: schoolId, values: { name: `School ${number} ${member}`, level: member % 3 === 0 ? 'secondary' : 'basic', municipality: 'Leuven' } },
      { op: 'create', type: 'coachee', id: coacheeId, values: { givenName: 'Zoë', familyName: `Çağlar ${member}` } },
      { op: 'create', type: 'coacheeSchool', values: { coacheeId, schoolId } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId, startsOn: '2026-09-01' } },
    );
    for (let day = 0; day < 4; day += 1) {
      const free = parseDate('2026-09-14').add({ days: (member * 37 + day * 150 + number * 11) % 640 }).toString();
      changes.push({ op: 'create', type: 'calendarPeriod', values: { kind: 'studyDay', startsOn: free, endsOn: free, schoolId } });
    }
  }
  valueOf(commit(writer, { code: 'swv.created' }, changes));
  return swvId;
}
