import { firstPositions, positionBetween } from '../domain/positions.ts';
import { frameworksFor } from '../domain/seed-frameworks.ts';
import type { ExampleGround } from './build.ts';

const ownQuestions = ['Wat zagen leerlingen ervan?', 'Wie droeg mee?', 'Wat doe je maandag anders?'] as const;

type StartGround = Pick<ExampleGround, 'put' | 'calendar' | 'swvId' | 'coacheeIds'> & { readonly programmeId: string };

/** How the example group started: its frameworks, its intake, who leads above the schools and who coaches it. */
export function putStart(ground: StartGround): void {
  putFrameworks(ground);
  const { put, calendar, swvId, coacheeIds, programmeId } = ground;
  const { startsOn } = calendar;
  put('swvIntake', {
    swvId,
    programmeId,
    heldOn: calendar.afterStart(-80),
    participation: 'voluntary',
    expectations: 'Tijd om na te denken, weg van de mailbox. Geen uitleg die ze ook kunnen lezen, wel elkaar horen over wat echt lastig is.',
    sharedInterests: 'Allemaal zoeken ze hoe ze leiding kunnen delen zonder dat alles toch weer bij hen belandt.',
    trust: 'De meesten kennen elkaar van het directeursoverleg. Twee nieuwe gezichten; daar kijken ze open naar.',
    metBefore: 'Vijf keer per jaar, vooral over praktische afspraken. Bij elkaar in de klas kwamen ze nog niet.',
    contextConditions: 'Op drie scholen is er een tekort aan leerkrachten; een volle dag weg vraagt voorbereiding.',
    organisationConditions: 'Elke school regelt vervanging. Wie ontvangt, zorgt voor een rustige ruimte.',
    decision: 'accepted',
    decisionReason: 'Ze kiezen er zelf voor, willen bij elkaar gaan kijken en zijn het eens over wat ze zoeken.',
    decidedOn: calendar.afterStart(-70),
  });
  put('formalLeader', {
    swvId,
    kind: 'codi',
    name: 'Veerle Stinckens',
    role: 'CODI van het Hageland',
    involvement: 'involved',
    startsOn,
    agreedOn: calendar.afterStart(16),
    does: 'Zoekt mee naar vervanging wanneer het ergens knelt.\nKomt in juni luisteren naar wat de groep wil vertellen.',
    doesNot: 'Kiest niet mee waarover een bijeenkomst gaat.\nGebruikt niets uit het traject in een functioneringsgesprek.',
    isTold: 'De datums en de plaatsen.\nDe thema’s van het voorbije jaar.',
    isNotTold: 'Wat iemand zegt, in de groep of in een gesprek.\nAntwoorden op vragenlijsten, ook geen gemiddelden per school.',
    groupMayAsk: 'Ruimte in de overlegkalender.\nSteun om een halve dag bij elkaar in de klas te gaan.',
    coachMayAsk: 'Eén keer per jaar een gesprek over tijd en middelen. De groep weet er vooraf van.',
    note: 'Was eerst bezorgd dat ze niets meer zou weten. Het samen lezen heeft geholpen.',
  });
  put('swvCoach', { swvId, name: 'Lies Hermans', role: 'vaste procescoach', startsOn, isLead: true });
  put('swvCoach', { swvId, name: 'Bram Celis', role: 'springt bij in het tweede jaar', startsOn: calendar.afterStart(365) });
  put('subgroup', { swvId, name: 'Secundair', purpose: 'graadcoördinatoren een stem geven', coacheeIds: [coacheeIds.mieke, coacheeIds.noemie] });
  put('subgroup', { swvId, name: 'Bij elkaar in de klas', purpose: 'klasbezoeken voorbereiden en nabespreken', coacheeIds: [coacheeIds.zoe, coacheeIds.greet, coacheeIds.pieter] });
}

/** The known frameworks, and one that this team made itself. */
function putFrameworks({ put, programmeId }: StartGround): void {
  const made = frameworksFor(programmeId);
  for (const { framework, items } of made) {
    const frameworkId = put('framework', framework);
    for (const item of items) put('frameworkItem', { ...item, frameworkId });
  }
  const position = positionBetween(made.at(-1)?.framework.position ?? null, null);
  const ownId = put('framework', { programmeId, kind: 'own', label: 'Onze drie vragen', position, isKapstok: true, description: 'Waarmee deze groep elk verhaal afsluit.' });
  const places = firstPositions(ownQuestions.length);
  for (const [index, label] of ownQuestions.entries()) put('frameworkItem', { frameworkId: ownId, code: `E${index + 1}`, label, position: places[index] ?? '' });
}
