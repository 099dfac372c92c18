import { getRecord } from '#db/records/read.ts';
import { peopleOf } from '#db/repositories/log.ts';
import { commit, type Change } from '#db/records/write.ts';
import { namesTogether } from '#shared/domain/group-talk.ts';
import { isMovable, type LineEvent } from '#shared/domain/line-events.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { Done } from '#shared/ipc/records.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { linesOf } from './line-facts.ts';
import { linePaper } from './line-paper.ts';

type LineHandlers = Pick<Handlers, Extract<keyof Handlers, `line.${string}`>>;

/** The tweejarenlijn of a group, of all of them, on paper; and moving what is still planned. */
export function lineHandlers({ writer, today }: Deps): LineHandlers {
  const { db } = writer;
  return {
    'line.get': ({ swvId }) => ok(linesOf(db, today(), swvId)[0] ?? null),
    'line.all': () => ok(linesOf(db, today(), null)),
    'line.paper': ({ swvId, reader, withNames }) => {
      const line = linesOf(db, today(), swvId)[0];
      return ok(line === undefined ? null : linePaper(line, reader, withNames));
    },
    'line.allPaper': ({ reader }) => {
      const lines = linesOf(db, today(), null);
      const real = lines.filter(({ example }) => !example);
      return ok((real.length > 0 ? real : lines).map((line) => linePaper(line, reader, false).line));
    },
    'line.move': (input) => moveOnLine(writer, input),
  };
}

type Writer = Deps['writer'];

const recordOf = { meeting: 'meeting', conversation: 'conversation', contact: 'contactMoment', observation: 'observation', window: 'trajectWindow' } as const;

/** One act. What was held, called off or completed stays where it is. */
function moveOnLine(writer: Writer, { kind, id, startsOn, endsOn }: ParsedInput<'line.move'>): Result<Done> {
  const { db } = writer;
  const known = getRecord(db, recordOf[kind], id) as Rec<'meeting'> | Rec<'conversation'> | Rec<'contactMoment'> | Rec<'observation'> | Rec<'trajectWindow'> | undefined;
  if (known === undefined || known.deleted) return fail('record-missing');
  const status: LineEvent['status'] = 'status' in known ? known.status : known.doneOn === null ? 'planned' : 'held';
  if (!isMovable({ kind, status })) return fail('line-not-movable');
  if (endsOn < startsOn) return fail('line-end-before-start', {}, ['endsOn']);
  if (kind === 'window') return commit(writer, { code: 'trajectWindow.moved', params: { date: startsOn, end: endsOn } }, [update('trajectWindow', id, { startsOn, endsOn, isFixed: true, reasons: null })]);
  if (kind === 'observation') return commit(writer, { code: 'observation.moved', params: { date: startsOn } }, [update('observation', id, { date: startsOn })]);
  if (kind === 'contact') return commit(writer, { code: 'contactMoment.moved', params: { date: startsOn } }, [update('contactMoment', id, { date: startsOn })]);
  if (kind === 'meeting') {
    const params = { swv: getRecord(db, 'swv', known.swvId)?.name ?? '', date: startsOn };
    // By hand is on purpose: laying out again leaves it here, and the reasons of the proposal no longer hold.
    return commit(writer, { code: 'meeting.moved', params }, [update('meeting', id, { date: startsOn, isFixed: true, reasons: null })]);
  }
  const people = 'coacheeIds' in known ? peopleOf(db, known) : [];
  const name = namesTogether(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
  return commit(writer, { code: 'conversation.moved', params: { name, date: startsOn } }, [update('conversation', id, { date: startsOn })]);
}

function update(type: 'meeting' | 'conversation' | 'contactMoment' | 'observation' | 'trajectWindow', id: string, values: Record<string, unknown>): Change {
  return { op: 'update', type, id, values } as Change;
}
