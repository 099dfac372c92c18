import type { Draft } from '../domain/records.ts';

/** The eight school leaders of the example group, by a short name that only these files use. */
export const exampleKeys = ['zoe', 'karel', 'mieke', 'greet', 'pieter', 'hanne', 'youssef', 'noemie'] as const;
export type ExampleKey = (typeof exampleKeys)[number];

type ExamplePerson = { readonly person: Draft<'coachee'>; readonly school: Draft<'school'> };

/** Nobody here exists, and neither do the schools. */
export const examplePeople: Readonly<Record<ExampleKey, ExamplePerson>> = {
  zoe: {
    person: { givenName: 'Zoë', familyName: "Çağlar-D'hondt", role: 'directeur', email: 'zoe.caglar@dewilgenbrug.example', code: 'W01' },
    school: {
      name: 'De Wilgenbrug',
      network: 'go',
      level: 'basic',
      postalCode: '3000',
      municipality: 'Leuven',
      pupils: 342,
      population: 'Stadsschool met 31 thuistalen; ongeveer de helft van de kinderen spreekt thuis geen Nederlands.',
      leadershipTeam: 'Directeur, zorgcoördinator en een kernteam van vijf leerkrachten.',
      vision: 'Elk kind vindt hier een brug naar de volgende stap.',
      visionMakers: 'team, ouderraad en schoolraad',
    },
  },
  karel: {
    person: { givenName: 'Karel', familyName: 'Vandeputte', role: 'directeur', email: 'karel.vandeputte@zonnehof.example', code: 'W02' },
    school: {
      name: 'Het Zonnehof',
      network: 'catholic',
      level: 'primary',
      postalCode: '3290',
      municipality: 'Diest',
      pupils: 268,
      population: 'Wijkschool met een stabiel team; veel grootouders kwamen hier zelf naar school.',
      leadershipTeam: 'Directeur en twee beleidsondersteuners, samen goed voor één voltijdse opdracht.',
      vision: 'Samen kijken, samen leren, samen vieren.',
    },
  },
  mieke: {
    person: { givenName: 'Mieke', familyName: 'Van den Broeck', role: 'adjunct-directeur', email: 'mieke.vandenbroeck@sintoda.example', code: 'W03' },
    school: {
      name: 'Sint-Odacollege',
      network: 'catholic',
      level: 'secondary',
      postalCode: '3200',
      municipality: 'Aarschot',
      pupils: 914,
      population: 'Brede school met doorstroom en dubbele finaliteit; de instroom in het eerste jaar groeit.',
      leadershipTeam: 'Directeur, adjunct-directeur en drie graadcoördinatoren.',
    },
  },
  greet: {
    person: { givenName: 'Greet', familyName: 'Maes', role: 'pedagogisch directeur', email: 'greet.maes@demolenakker.example', code: 'W04' },
    school: {
      name: 'De Molenakker',
      network: 'municipal',
      level: 'basic',
      postalCode: '3110',
      municipality: 'Rotselaar',
      pupils: 411,
      population: 'Twee vestigingen op vier kilometer van elkaar, met elk hun eigen gewoontes.',
      leadershipTeam: 'Algemeen en pedagogisch directeur, een coördinator per vestiging.',
      vision: 'Eén school, twee speelplaatsen.',
    },
  },
  pieter: {
    person: { givenName: 'Pieter', familyName: 'Van den Abeele', role: 'directeur', email: 'pieter.vandenabeele@tlisdodde.example', code: 'W05' },
    school: {
      name: "'t Lisdodde",
      network: 'municipal',
      level: 'primary',
      postalCode: '3390',
      municipality: 'Tielt-Winge',
      pupils: 187,
      population: 'Dorpsschool; vier van de tien leerkrachten begonnen de voorbije drie jaar.',
      leadershipTeam: 'Directeur met een halve lesopdracht van een collega als ondersteuning.',
    },
  },
  hanne: {
    person: { givenName: 'Hanne', familyName: 'Lauwereys', role: 'directeur', email: 'hanne.lauwereys@dekaap.example', code: 'W06' },
    school: {
      name: 'De Kaap',
      network: 'go',
      level: 'specialBasic',
      postalCode: '3300',
      municipality: 'Tienen',
      pupils: 156,
      population: 'Buitengewoon basisonderwijs; de school ondersteunt ook leerlingen in zes gewone scholen.',
      leadershipTeam: 'Directeur, orthopedagoog en paramedisch coördinator.',
    },
  },
  youssef: {
    person: { givenName: 'Youssef', familyName: 'El Amrani', role: 'directeur', email: 'youssef.elamrani@kompas.example', code: 'W07' },
    school: {
      name: 'Centrum Kompas',
      network: 'otherPrivate',
      level: 'adult',
      postalCode: '3000',
      municipality: 'Leuven',
      pupils: 1240,
      population: 'Volwassenen met een grote verscheidenheid aan verhalen; het team geeft les op drie plaatsen.',
      leadershipTeam: 'Directeur en vier opleidingscoördinatoren.',
    },
  },
  noemie: {
    person: { givenName: 'Noémie', familyName: "D'Haese", role: 'coördinerend directeur', email: 'noemie.dhaese@pthagelland.example', code: 'W08', conversationsPerYear: 3 },
    school: {
      name: 'Provinciale Tuinbouwschool Hagelland',
      network: 'provincial',
      level: 'secondary',
      postalCode: '3400',
      municipality: 'Landen',
      pupils: 503,
      population: 'Veel leerlingen komen van ver en blijven op internaat; leren gebeurt vaak buiten.',
      leadershipTeam: 'Coördinerend directeur, directeur internaat en twee technisch adviseurs.',
    },
  },
};
