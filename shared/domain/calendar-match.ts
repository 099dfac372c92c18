import type { CalendarEventType, SeenEvent } from './records/agenda.ts';
import type { contactPartners } from './records/calendar.ts';
import { minutesOf } from './time-of-day.ts';

/** An event of a calendar file, in Brussels time. Days 'YYYY-MM-DD', both counted; times 'HH:MM', null for a whole day. */
export type IncomingEvent = SeenEvent & {
  /** UID, with the day of the occurrence when it repeats. */
  readonly key: string;
  readonly title: string;
  readonly sequence: number;
};

type Named = { readonly givenName: string; readonly familyName: string };

export type MatchGroup = { readonly swvId: string; readonly name: string; readonly members: readonly (Named & { readonly coacheeId: string })[] };
export type MatchPlanned = { readonly type: CalendarEventType; readonly id: string; readonly swvId: string; readonly swvName: string; /** With whom; empty for what is of the whole group. */ readonly people: readonly Named[]; readonly date: string; readonly startTime: string | null };
export type MatchGround = { readonly groups: readonly MatchGroup[]; readonly planned: readonly MatchPlanned[] };

export type MatchChoice =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'conversation'; readonly swvId: string; readonly coacheeId: string }
  | { readonly kind: 'meeting'; readonly swvId: string }
  | { readonly kind: 'contact'; readonly swvId: string; readonly partner: (typeof contactPartners)[number] }
  | { readonly kind: 'away' }
  | { readonly kind: 'link'; readonly type: CalendarEventType; readonly id: string }
  | { readonly kind: 'follow' }
  | { readonly kind: 'keep' };

/** Why it is proposed: a word of the catalogues. */
export const matchReasons = ['sameMoment', 'sameDay', 'person', 'group', 'partner', 'away', 'nothing', 'leftOut', 'changed', 'cancelled', 'older', 'gone', 'same'] as const;
export type MatchReason = (typeof matchReasons)[number];
export type EventMatch = { readonly choice: MatchChoice; readonly reason: MatchReason };

/** What happened to an event that is known: nothing, it changed, it was cancelled, ours is newer, ours is in the bin, or the coach left it out before. */
export type KnownChange = 'same' | 'changed' | 'cancelled' | 'older' | 'gone' | 'leftOut';

/** Minutes that two calendars may differ about the beginning of the same appointment. */
const sameMomentMinutes = 30;
/** From here on an appointment of a group is a bijeenkomst rather than a talk about it. */
const meetingMinutes = 150;

/**
 * What a new event probably is. Moment first (it was planned here already), then names in its title: a person, a
 * group, a partner; words for being away only with a whole day. A proposal, never a decision: the coach confirms.
 */
export function matchEvent(event: IncomingEvent, { groups, planned }: MatchGround): EventMatch {
  if (event.isCancelled) return { choice: { kind: 'ignore' }, reason: 'nothing' };
  const words = wordsOf(event.title);
  const near = plannedNear(event, planned);
  const sameMoment = near.filter(({ startTime }) => isSameMoment(startTime, event.startTime));
  const named = near.filter((one) => isNamed(one, words));
  const [both] = sameMoment.filter((one) => named.includes(one));
  if (both !== undefined) return link(both, 'sameMoment');
  if (sameMoment.length === 1 && sameMoment[0] !== undefined && !namesAnother(words, sameMoment[0], groups)) return link(sameMoment[0], 'sameMoment');
  if (named.length === 1 && named[0] !== undefined) return link(named[0], 'sameDay');
  return fromWords(event, words, groups);
}

/** What was planned here on the same day. */
export function plannedNear<T extends { readonly date: string }>(event: IncomingEvent, planned: readonly T[]): T[] {
  return planned.filter(({ date }) => date === event.startsOn);
}

/**
 * Compares an event with what it was when it was last taken over (`seen`) or with our own record. A lower SEQUENCE
 * than ours is an older copy of our own file (RFC 5546 2.1.5).
 */
export function changeOf(event: IncomingEvent, seen: SeenEvent | null, ownSequence: number | null): KnownChange {
  if (ownSequence !== null && event.sequence < ownSequence) return 'older';
  if (seen === null) return 'changed';
  if (event.isCancelled) return seen.isCancelled ? 'same' : 'cancelled';
  const isSame = event.startsOn === seen.startsOn && event.endsOn === seen.endsOn && event.startTime === seen.startTime && event.endTime === seen.endTime && (event.place ?? null) === (seen.place ?? null) && !seen.isCancelled;
  return isSame ? 'same' : 'changed';
}

const awayWords = ['verlof', 'vakantie', 'afwezig', 'congé', 'conge', 'vrij', 'ziek', 'holiday', 'vacation', 'leave', 'away', 'ooo', 'recup'];
const partnerWords = { codi: ['codi', 'coordinerend'], aldi: ['aldi', 'algemeen'], schoolBoard: ['schoolbestuur', 'bestuur', 'inrichtende'] } as const;

function fromWords(event: IncomingEvent, words: readonly string[], groups: readonly MatchGroup[]): EventMatch {
  const group = groups.filter(({ name }) => holdsAll(words, wordsOf(name)));
  const partner = (['codi', 'aldi', 'schoolBoard'] as const).find((one) => partnerWords[one].some((word) => words.includes(word)));
  const people = peopleIn(words, group.length === 1 ? group : groups);
  if (partner !== undefined && group.length === 1 && group[0] !== undefined) return { choice: { kind: 'contact', swvId: group[0].swvId, partner }, reason: 'partner' };
  if (people.length === 1 && people[0] !== undefined && event.startTime !== null) return { choice: { kind: 'conversation', ...people[0] }, reason: 'person' };
  if (group.length === 1 && group[0] !== undefined && people.length === 0 && isLongEnough(event, words)) return { choice: { kind: 'meeting', swvId: group[0].swvId }, reason: 'group' };
  if (event.startTime === null && awayWords.some((word) => words.includes(word))) return { choice: { kind: 'away' }, reason: 'away' };
  return { choice: { kind: 'ignore' }, reason: 'nothing' };
}

function isLongEnough({ startTime, endTime }: IncomingEvent, words: readonly string[]): boolean {
  if (words.includes('bijeenkomst') || words.includes('swv')) return true;
  return startTime === null || endTime === null || minutesOf(endTime) - minutesOf(startTime) >= meetingMinutes;
}

/** People whose whole name stands in the title, else those whose given name does and belongs to no one else. */
function peopleIn(words: readonly string[], groups: readonly MatchGroup[]): { swvId: string; coacheeId: string }[] {
  const all = groups.flatMap(({ swvId, members }) => members.map((member) => ({ swvId, ...member })));
  const whole = all.filter((person) => holdsAll(words, wordsOf(`${person.givenName} ${person.familyName}`)));
  const found = whole.length > 0 ? whole : all.filter(({ givenName }) => holdsAll(words, wordsOf(givenName)));
  return found.map(({ swvId, coacheeId }) => ({ swvId, coacheeId }));
}

function isNamed({ people, swvName, type }: MatchPlanned, words: readonly string[]): boolean {
  if (people.length > 0) return people.some(({ givenName }) => holdsAll(words, wordsOf(givenName)));
  return type !== 'conversation' && type !== 'observation' && holdsAll(words, wordsOf(swvName));
}

/** The title names someone whom the planned appointment is not with. */
function namesAnother(words: readonly string[], planned: MatchPlanned, groups: readonly MatchGroup[]): boolean {
  return !isNamed(planned, words) && (peopleIn(words, groups).length > 0 || groups.some(({ name }) => holdsAll(words, wordsOf(name))));
}

function isSameMoment(ours: string | null, theirs: string | null): boolean {
  if (ours === null || theirs === null) return false;
  return Math.abs(minutesOf(ours) - minutesOf(theirs)) <= sameMomentMinutes;
}

function link({ type, id }: MatchPlanned, reason: MatchReason): EventMatch {
  return { choice: { kind: 'link', type, id }, reason };
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

/** Words without accents and capitals; "D'hondt" is two. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
