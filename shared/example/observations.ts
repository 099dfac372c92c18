import { debriefTextId, type DebriefKind } from '../domain/observation.ts';
import { firstPositions } from '../domain/positions.ts';
import type { Voice } from '../domain/records/observation.ts';
import type { ExampleGround } from './build.ts';

const lookFors = ['Met welke zin begint het overleg?', 'Hoeveel minuten gaan over leren?', 'Hoe komt een besluit tot stand, en is het voor iedereen duidelijk?', 'Wat doet de schoolleider met verzet?'];

/** What Greet saw with Zoë, under the look-fors that they chose together. */
const seen: readonly (readonly [lookFor: number | null, at: string, text: string])[] = [
  [null, '08:12', 'Aan de poort: de directeur groet elk kind met een vraag, nooit twee keer dezelfde.'],
  [0, '08:42', '“Wat hebben we vorige week geprobeerd, en wat deed het?”'],
  [1, '08:55', 'Dertien minuten over de leesgroepen, vier over de speelplaats.'],
  [2, '09:10', 'Een leerkracht vat samen; de directeur vraagt wie het anders gehoord heeft. Twee handen.'],
  [3, '09:18', 'Bij “dat lukt nooit in de derde graad”: vier tellen stilte, dan “vertel eens”.'],
];

const talkedOver: readonly (readonly [kind: DebriefKind, voice: Voice, text: string])[] = [
  ['facts', 'leader', 'Ik begon met een vraag en zweeg daarna langer dan ik gewend ben.'],
  ['facts', 'observer', 'Zes van de negen mensen kwamen aan het woord; het besluit werd door een leerkracht geformuleerd.'],
  ['experience', 'leader', 'Spannend om zo lang te zwijgen. Bekeken worden vergat ik na tien minuten.'],
  ['decision', 'leader', 'Mijn team kan meer dragen dan ik dacht, als ik de stilte niet opvul.'],
  ['alternatives', 'observer', 'Bij ons leidt telkens iemand anders het overleg; dat zou hier ook kunnen.'],
  ['takesAlong', 'leader', 'Eerst vier tellen wachten.'],
  ['takesAlong', 'observer', 'De openingsvraag neem ik mee naar mijn eigen kernteam.'],
];

/** One day of jobshadowing that was talked over, and one school visit to come. */
export function putObservations({ put, calendar, swvId, coacheeIds, schoolIds }: Pick<ExampleGround, 'put' | 'calendar' | 'swvId' | 'coacheeIds' | 'schoolIds'>): void {
  const heldOn = calendar.around(-26);
  const id = put('observation', {
    swvId,
    coacheeId: coacheeIds.zoe,
    kind: 'jobShadowing',
    date: heldOn,
    status: 'held',
    startTime: '08:00',
    minutes: 240,
    schoolId: schoolIds.zoe,
    observerKind: 'colleague',
    observerId: coacheeIds.greet,
    lookQuestion: 'Wat doe ik met stiltes in het overleg? Geef ik de leiding echt uit handen?',
    agreedBefore: 'Greet zit achteraan en zegt niets. We noteren functies, geen namen. Terugkijken meteen na de middag.',
    libraryKey: 'viewing-meeting',
    guideTitle: 'De schoolleider leidt een overleg',
    lookFors,
    startedAt: `${heldOn}T07:05:00.000Z`,
    stoppedAt: `${heldOn}T11:00:00.000Z`,
    debriefOn: heldOn,
    audience: ['coachee'],
  });
  const positions = firstPositions(seen.length + talkedOver.length);
  for (const [index, [lookFor, at, text]] of seen.entries()) {
    put('observationNote', { observationId: id, kind: 'note', position: positions[index] ?? '', at, text, heading: lookFor === null ? null : (lookFors[lookFor] ?? null), audience: ['coachee'] });
  }
  for (const [index, [kind, voice, text]] of talkedOver.entries()) {
    put('observationNote', { observationId: id, kind, voice, position: positions[seen.length + index] ?? '', text, audience: voice === 'leader' || kind === 'takesAlong' ? ['coachee'] : [] }, debriefTextId(id, kind, voice));
  }
  put('observation', {
    swvId,
    coacheeId: coacheeIds.karel,
    kind: 'schoolVisit',
    date: calendar.around(10),
    status: 'planned',
    startTime: '08:30',
    minutes: 180,
    schoolId: schoolIds.karel,
    observerKind: 'coach',
    lookQuestion: 'Zie je onze visie ook op de speelplaats, of enkel aan de muur?',
    audience: ['coachee'],
  });
}
