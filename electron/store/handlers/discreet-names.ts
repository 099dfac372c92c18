import { listRecords } from '#db/records/read.ts';
import type { ReadDb } from '#db/connection.ts';
import type { Rec, RecordType } from '#shared/domain/records.ts';
import { hiddenMark, hiddenText } from '#shared/domain/discreet.ts';
import { nameReplacer, type NameInstead } from '#shared/domain/names/replace-names.ts';

/** What a person and a school are called, before their number. */
export type DiscreetWords = { readonly person: string; readonly school: string };

/** What people and schools are called while others look along. */
export type DiscreetNames = {
  readonly personOf: (coacheeId: string) => string | undefined;
  readonly schoolOf: (schoolId: string) => string | undefined;
  /** A text with every name in it replaced, whole names and parts of names, however they are written. */
  readonly replaced: (text: string) => string;
  /** Names of groups: they show. */
  readonly swvNames: ReadonlySet<string>;
};

/** Shorter than this a part of a double name is no name that can be told from other words. */
const shortestPiece = 3;

/**
 * Reads everyone's name, also of those in the bin. The number of a school leader is her place in the group, by when she
 * joined it, so that it is the same on every screen and after every start; who is in no group counts on behind everyone.
 */
export function discreetNames(db: ReadDb, words: DiscreetWords): DiscreetNames {
  const coachees = allOf(db, 'coachee');
  const schools = allOf(db, 'school').toSorted((a, b) => a.id.localeCompare(b.id));
  const numbers = numbersOf(allOf(db, 'membership'), coachees.map(({ id }) => id));
  const people = new Map(coachees.map(({ id }) => [id, `${words.person} ${numbers.get(id) ?? 0}${hiddenMark}`]));
  const places = new Map(schools.map(({ id }, index) => [id, `${words.school} ${index + 1}${hiddenMark}`]));
  const names: NameInstead[] = [];
  const add = (name: unknown, instead: string, isPiece = false): void => {
    if (typeof name === 'string') names.push({ name, instead, isPiece });
  };
  for (const { id, givenName, familyName } of coachees) {
    add(`${givenName} ${familyName}`, people.get(id) ?? hiddenText);
    add(`${familyName} ${givenName}`, people.get(id) ?? hiddenText);
  }
  for (const { id, name, municipality } of schools) {
    // As a place is written; the municipality alone says little, and may be a word like another.
    add(`${name}, ${municipality ?? ''}`, places.get(id) ?? hiddenText);
    add(name, places.get(id) ?? hiddenText);
  }
  for (const { id, givenName, familyName } of coachees) {
    add(givenName, people.get(id) ?? hiddenText);
    add(familyName, people.get(id) ?? hiddenText);
  }
  for (const { name } of allOf(db, 'formalLeader')) add(name, hiddenText);
  for (const { name } of allOf(db, 'contactMoment')) add(name, hiddenText);
  // The half of a double name that people use: Anne of Anne-Marie.
  for (const { id, givenName, familyName } of coachees) {
    for (const name of [givenName, familyName]) for (const piece of name.split(/\p{Pd}/u)) if (piece.length >= shortestPiece) add(piece, people.get(id) ?? hiddenText, true);
  }
  return {
    personOf: (id) => people.get(id),
    schoolOf: (id) => places.get(id),
    replaced: nameReplacer(names),
    swvNames: new Set(allOf(db, 'swv').map(({ name }) => name)),
  };
}

/** Every record of a type, the bin included. */
function allOf<T extends RecordType>(db: ReadDb, type: T): Rec<T>[] {
  return [...listRecords(db, type), ...listRecords(db, type, {}, { bin: true })];
}

function numbersOf(seats: readonly Rec<'membership'>[], everyone: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { swvId, coacheeId } of seats.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id))) {
    if (numbers.has(coacheeId)) continue;
    const number = (counts.get(swvId) ?? 0) + 1;
    counts.set(swvId, number);
    numbers.set(coacheeId, number);
  }
  let next = everyone.length;
  for (const id of everyone) {
    if (numbers.has(id)) continue;
    next += 1;
    numbers.set(id, next);
  }
  return numbers;
}
