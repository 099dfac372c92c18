import type { SheetKind } from './kinds.ts';

/** A place that a template may hold: a word, or a list with the cells that each of its rows has. */
type Place = { readonly name: string; readonly cells: readonly string[]; readonly isList: boolean };

const word = (name: string): Place => ({ name, cells: [], isList: false });
const list = (name: string, ...cells: string[]): Place => ({ name, cells, isList: true });

/** The whole sheet in the house style, wherever a template asks for it. */
export const bodyPlace = 'inhoud';

const conversation = ['schoolleider', 'voornaam', 'school', 'coach', 'swv', 'datum', 'plaats', 'gesprek', 'vandaag'].map(word);
const person = ['schoolleider', 'voornaam', 'school', 'coach', 'swv', 'vandaag'].map(word);
const meeting = ['swv', 'coach', 'datum', 'van', 'tot', 'plaats', 'bijeenkomst'].map(word);
const agreements = list('afspraken', 'wat', 'wie', 'tegen');

const own: Readonly<Record<SheetKind, readonly Place[]>> = {
  prepSheet: [...conversation, agreements, list('leervragen', 'vraag'), list('wat al goed gaat'), list('wat aandacht vraagt')],
  agreementSheet: [...conversation, agreements, list('verslag', 'titel', 'tekst'), list('inzichten', 'inzicht'), word('volgend gesprek')],
  profile: [...person, list('wat al goed gaat'), list('wat aandacht vraagt'), list('schalen', 'schaal', 'bereik', 'gemiddelde')],
  questions: [...person, list('leervragen', 'vraag', 'thema', 'prioriteit')],
  groupQuestions: [word('swv'), word('coach'), word('vandaag'), list('leervragen', 'vraag')],
  runSheet: [...meeting, list('onderdelen', 'uur', 'onderdeel', 'minuten')],
  attendance: [...meeting, list('deelnemers', 'naam', 'school')],
  exitTicket: meeting,
  transferCard: meeting,
  feedbackForm: person,
  roundForm: person,
  roundResults: person,
  coachingAgreement: ['schoolleider', 'coach', 'swv', 'versie', 'tekst', 'getekend'].map(word),
  certificate: ['schoolleider', 'coach', 'swv', 'traject', 'datum', 'tekst'].map(word),
  sustainabilityPlan: [word('swv'), word('traject'), list('plan', 'titel', 'tekst'), word('terugkijken')],
  roleSheet: [word('leidinggevende'), word('functie'), word('swv'), word('coach'), list('afspraken', 'vraag', 'antwoord')],
};

/** Every place that a template for this sheet may hold: title and body of the sheet, and its own words and lists. */
export function placesOf(kind: SheetKind): readonly Place[] {
  return [word('titel'), word(bodyPlace), ...own[kind]];
}

/** Whether a place can be filled in: a word, a list, or a cell of a list such as `afspraken.wie`. */
export function isKnownPlace(kind: SheetKind, name: string): boolean {
  return placesOf(kind).some((place) => place.name === name || place.cells.some((cell) => `${place.name}.${cell}` === name));
}

/** A name as it is compared: lower case, single spaces. */
export function plainPlace(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
}
