import { defaultTexts } from '../domain/paper-texts.ts';
import { fillTemplate } from '../domain/template-text.ts';
import type { ExampleGround } from './build.ts';
import { exampleIntakes, notSigned, signedAgain } from './papers.ts';
import { exampleKeys, examplePeople, type ExampleKey } from './people.ts';

/** Days after the start of the traject on which things were talked about and signed. */
const days = { intake: 12, signed: 26, signedAgain: 200 } as const;

const dayInWords = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Intakes, and a coachingsovereenkomst with everyone; one still waits to be signed. */
export function putPapers({ put, calendar, swvId, coacheeIds }: ExampleGround): void {
  for (const { of, audience, preferences, ...words } of exampleIntakes) {
    put('coacheeIntake', { ...words, coacheeId: coacheeIds[of], swvId, heldOn: calendar.afterStart(days.intake), preferences: [...preferences], audience: [...audience] });
  }
  for (const of of exampleKeys) {
    const text = agreementText(of, calendar);
    const signedOn = of === notSigned ? null : calendar.afterStart(days.signed);
    put('coachingAgreement', { coacheeId: coacheeIds[of], swvId, version: 1, text, signedOn, signedBy: signedOn === null ? null : signers(of), validFrom: signedOn });
    if (of !== signedAgain.of) continue;
    const again = calendar.afterStart(days.signedAgain);
    put('coachingAgreement', { coacheeId: coacheeIds[of], swvId, version: 2, text: `${text}\n${signedAgain.addition}`, signedOn: again, signedBy: signers(of), validFrom: again });
  }
}

function agreementText(of: ExampleKey, { startsOn, endsOn }: ExampleGround['calendar']): string {
  const { person, school } = examplePeople[of];
  return fillTemplate(defaultTexts.coachingAgreement, {
    schoolleider: `${person.givenName} ${person.familyName}`,
    voornaam: person.givenName,
    school: school.name,
    coach: null,
    aanbieder: 'Voorbeeldaanbieder',
    swv: 'De Wissel',
    traject: 'Voorbeeldprogramma',
    begin: inWords(startsOn),
    einde: inWords(endsOn),
    'aantal gesprekken': '2',
    'aantal bijeenkomsten': '10',
  });
}

function inWords(day: string): string {
  return dayInWords.format(new Date(`${day}T12:00:00Z`));
}

function signers(of: ExampleKey): string {
  const { givenName, familyName } = examplePeople[of].person;
  return `${givenName} ${familyName} en de procescoach`;
}
