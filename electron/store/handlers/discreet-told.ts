import type { ReadDb } from '#db/connection.ts';
import { getRecord } from '#db/records/read.ts';
import { maySee, type Audience } from '#shared/domain/audience.ts';
import { groupFields } from '#shared/domain/discreet.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';

/** Words of one record that the group may read while it looks along, by their field, as they stand now. */
export type Told = { readonly words: ReadonlyMap<string, string>; /** Somebody's own: whose it is must not stand beside it. */ readonly isPersonal: boolean };

type Values = Readonly<Record<string, unknown>>;
type Place = { readonly group: (db: ReadDb, input: Values) => unknown; readonly nameless: readonly RecordType[] };

const ofSwv: Place['group'] = (_db, { swvId }) => swvId;
const ofMeeting: Place['group'] = (db, { meetingId }) => groupOfMeeting(db, meetingId);

/**
 * Answers about one group that tell that group its own words, with the kinds of record whose owner stays out of sight there.
 * Any other answer goes over several groups, is about a person, or is not thought through: there all words stay hidden.
 */
const places: Readonly<Record<string, Place>> = {
  // Leervragen of a person stand under her own heading here, so they stay hidden.
  'questions.list': { group: (_db, { swvId, coacheeId }) => (coacheeId === undefined ? swvId : undefined), nameless: [] },
  // A part serves leervragen, in a list without names; an agreement stands beside who made it.
  'meetings.get': { group: ofMeeting, nameless: ['learningQuestion'] },
  'takeUp.ofSwv': { group: ofSwv, nameless: ['groupInput'] },
  // What comes back from the schools, without whose school it was.
  'plg.opening': { group: ofMeeting, nameless: ['plgEntry'] },
  // Who brings the casus is chosen beside it, and beside the dilemma that it starts from.
  'intervision.ofMeeting': { group: ofMeeting, nameless: [] },
};

/** What of these records this answer may tell the group; everything else in it stays hidden. */
export function toldBy(db: ReadDb, channel: string, input: unknown, typeOf: ReadonlyMap<string, RecordType>): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const place = places[channel];
  const swvId = place?.group(db, input as Values);
  if (place === undefined || typeof swvId !== 'string') return told;
  for (const [id, type] of typeOf) {
    const fields = groupFields(type);
    const record = fields.length === 0 ? undefined : (getRecord(db, type, id) as Values | undefined);
    if (record === undefined || record['deleted'] === true || groupOf(db, record) !== swvId) continue;
    const isPersonal = namesSomeone(type, record);
    if (isPersonal && !place.nameless.includes(type)) continue;
    const words = fields.flatMap((field): [string, string][] => {
      const value = record[field];
      return typeof value === 'string' && maySee(type, 'discreetView', field, (record['audience'] ?? []) as readonly Audience[]) ? [[field, value]] : [];
    });
    if (words.length > 0) told.set(id, { words: new Map(words), isPersonal });
  }
  return told;
}

function groupOf(db: ReadDb, { swvId, meetingId }: Values): unknown {
  return swvId ?? groupOfMeeting(db, meetingId);
}

function groupOfMeeting(db: ReadDb, meetingId: unknown): string | undefined {
  return typeof meetingId === 'string' ? getRecord(db, 'meeting', meetingId)?.swvId : undefined;
}

/** Kinds of record that are one school leader's, so that what points at them is hers too. */
const owned: ReadonlySet<string | undefined> = new Set(['coachee', 'conversation', 'observation', 'plg']);

/** Whether it points at a school leader: hers, brought by her, or said at a gesprek with her. */
function namesSomeone(type: RecordType, record: Values): boolean {
  return Object.entries(fieldsOf(recordDefinitions[type])).some(([field, { refersTo }]) => owned.has(refersTo) && record[field] !== null);
}
