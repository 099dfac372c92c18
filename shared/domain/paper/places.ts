import type { SheetKind } from './kinds.ts';

/** What stands in a place once it is filled in. A table is a list whose rows have cells of their own. */
export const placeKinds = ['name', 'word', 'sentence', 'text', 'date', 'time', 'number', 'list', 'table', 'body'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that a template may hold, and the cells that a row of it has. */
export type Place = { readonly name: string; readonly kind: PlaceKind; readonly cells: readonly string[] };

const as = (kind: PlaceKind, ...names: string[]): Place[] => names.map((name) => ({ name, kind, cells: [] }));
const table = (name: string, ...cells: string[]): Place => ({ name, kind: 'table', cells });

/** The whole sheet in the house style, wherever a template asks for it. */
export const bodyPlace = 'inhoud';

const people = as('name', 'schoolleider', 'voornaam', 'school', 'coach', 'swv');
const conversation = [...people, ...as('date', 'datum'), ...as('word', 'plaats', 'gesprek'), ...as('date', 'vandaag')];
const person = [...people, ...as('date', 'vandaag')];
const meeting = [...as('name', 'swv', 'coach'), ...as('date', 'datum'), ...as('time', 'van', 'tot'), ...as('word', 'plaats'), ...as('number', 'bijeenkomst')];
const agreements = table('afspraken', 'wat', 'wie', 'tegen');
const scales = as('list', 'wat al goed gaat', 'wat aandacht vraagt');

const own: Readonly<Record<SheetKind, readonly Place[]>> = {
  prepSheet: [...conversation, agreements, table('leervragen', 'vraag'), ...scales, ...as('list', 'sinds het vorige gesprek')],
  agreementSheet: [...conversation, agreements, table('verslag', 'titel', 'tekst'), table('schaalvragen', 'vraag', 'cijfer', 'doel'), table('inzichten', 'inzicht'), ...as('sentence', 'nagelezen', 'volgend gesprek')],
  profile: [...person, ...scales, table('schalen', 'schaal', 'bereik', 'gemiddelde')],
  questions: [...person, table('leervragen', 'vraag', 'thema', 'prioriteit')],
  groupQuestions: [...as('name', 'swv', 'coach'), ...as('date', 'vandaag'), table('leervragen', 'vraag')],
  runSheet: [...meeting, table('onderdelen', 'uur', 'onderdeel', 'minuten')],
  attendance: [...meeting, table('deelnemers', 'naam', 'school')],
  exitTicket: meeting,
  transferCard: meeting,
  feedbackForm: person,
  roundForm: person,
  roundResults: person,
  coachingAgreement: [...as('name', 'schoolleider', 'coach', 'swv'), ...as('number', 'versie'), ...as('text', 'tekst'), ...as('sentence', 'getekend')],
  certificate: [...as('name', 'schoolleider', 'coach', 'swv', 'traject'), ...as('date', 'datum'), ...as('text', 'tekst')],
  sustainabilityPlan: [...as('name', 'swv', 'traject'), table('plan', 'titel', 'tekst'), ...as('sentence', 'terugkijken')],
  roleSheet: [...as('name', 'leidinggevende'), ...as('word', 'functie'), ...as('name', 'swv', 'coach'), table('afspraken', 'vraag', 'antwoord')],
};

/** Kinds that hold what was written; the others say who, where and when. */
const writtenKinds: ReadonlySet<PlaceKind> = new Set(['list', 'table', 'sentence', 'text']);

/** Places of this sheet that hold what was written on it; none for a form, which only stands in its body. */
export function writtenPlaces(kind: SheetKind): readonly string[] {
  return own[kind].filter((place) => writtenKinds.has(place.kind)).map(({ name }) => name);
}

/** Every place that a template for this sheet may hold: title and body of the sheet, and its own words and lists. */
export function placesOf(kind: SheetKind): readonly Place[] {
  return [...as('sentence', 'titel'), ...as('body', bodyPlace), ...own[kind]];
}

/** Whether a place can be filled in: a word, a list, or a cell of a list such as `afspraken.wie`. */
export function isKnownPlace(kind: SheetKind, name: string): boolean {
  return placesOf(kind).some((place) => place.name === name || place.cells.some((cell) => `${place.name}.${cell}` === name));
}

/** A name as it is compared: lower case, single spaces. */
export function plainPlace(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
}
