import type { Carrier, LearningLevel, ThemeCode } from '../domain/library-kinds.ts';
import { relationActivities } from './activities-relations.ts';
import { learningActivities } from './activities-learning.ts';
import { communityActivities } from './activities-community.ts';
import type { ActivityPlace, LibraryItem } from './types.ts';

/** One activity: code, title, what it can look like, who carries it, whose learning it serves. */
export type ActivityRow = readonly [code: string, title: string, summary: string, carriers: string, level: LearningLevel];

const carrierOf: Readonly<Record<string, Carrier>> = { s: 'schoolLeader', l: 'leadershipTeam', b: 'policyStaff', t: 'teamMember' };
const themesOf: Readonly<Record<ActivityPlace['pillar'], readonly ThemeCode[]>> = {
  VIS: ['shared-leadership', 'participative-decisions'],
  REL: ['collaboration', 'participative-decisions'],
  LER: ['coaching-teachers', 'education-quality'],
  PLG: ['shared-leadership', 'collaboration', 'school-organisation'],
  ERK: ['coaching-teachers', 'self-reflection'],
};

const source = 'Idee: Leadership for Learning (Katholiek Onderwijs Vlaanderen; naar Hallinger, 2011, en een Erasmusproject). Eigen bewoording en voorbeeld.';

const visionActivities: readonly ActivityRow[] = [
  ['VIS1', 'Samen een onderwijsvisie maken', 'Schrijf ze met het team, vertrekkend van de leerlingen die bij jullie op de bank zitten.', 'slt', 'school'],
  ['VIS2', 'De visie schetsen als een gewone goede dag', 'Beschrijf wat een bezoeker zou zien wanneer het klopt, zodat niemand moet raden.', 'slt', 'school'],
  ['VIS3', 'Van visie naar afspraken over gedrag', 'Vertaal één zin per trimester in iets wat volwassenen zichtbaar doen.', 'sl', 'team'],
  ['VIS4', 'Collega’s goesting geven in een voorstel', 'Laat mensen eraan meewerken voor het af is en zeg waarom het bij jullie past.', 'slt', 'team'],
  ['VIS5', 'Werken met de visie als kompas', 'Help elkaar bij keuzes met de vraag welke kant het kompas op wijst.', 'slt', 'team'],
  ['VIS6', 'Het team doelen laten meeschrijven', 'Wie een doel mee opstelt, herkent het in maart nog.', 'slbt', 'team'],
  ['VIS7', 'Voelen dat je dezelfde kant op gaat', 'Vertel geregeld waar jullie vandaan komen en waarheen het gaat, ook aan wie net begint.', 'sl', 'school'],
  ['VIS8', 'De visie laten wonen in de school', 'Zorg dat muren, feesten, rapporten en regels hetzelfde vertellen.', 'slbt', 'school'],
];

const celebrationActivities: readonly ActivityRow[] = [
  ['ERK1', 'Vaak en opbouwend reageren', 'Wacht niet op het functioneringsgesprek; een zin na de les is genoeg.', 'slt', 'team'],
  ['ERK2', 'Wie iets probeert, niet alleen laten', 'Geef tijd en rugdekking, en blijf vragen hoe het loopt als het tegenzit.', 'sl', 'team'],
  ['ERK3', 'Elkaar vooruit duwen', 'Maak van aanmoedigen een gewoonte tussen collega’s, niet enkel van boven.', 'slt', 'team'],
  ['ERK4', 'Zeggen wat iemand goed kan', 'Geef de sterkte een naam en geef het moment waarop je ze zag.', 'slt', 'team'],
  ['ERK5', 'De weg waarderen, niet alleen de aankomst', 'Bedank ook wie hard werkte aan iets dat nog niet lukt.', 'sl', 'team'],
  ['ERK6', 'Wie de school vooruithelpt in de kijker zetten', 'Toon aan team en ouders welk werk achter een doel zit.', 'slb', 'school'],
  ['ERK7', 'Soepel zijn waar het kan', 'Zoek mee naar een ongewone oplossing in plaats van naar de regel.', 'sl', 'leadership'],
  ['ERK8', 'Procedures die vertrouwen geven', 'Hou in je regels ruimte voor wie verantwoordelijkheid wil nemen.', 'slb', 'school'],
  ['ERK9', 'Achter je mensen staan', 'Laat merken dat je er bent, zeker wanneer een ouder of bestuur boos is.', 'sl', 'leadership'],
];

function toItem([code, title, summary, who, level]: ActivityRow): LibraryItem {
  const pillar = code.replace(/[IE]?\d+$/, '').slice(0, 3) as ActivityPlace['pillar'];
  const subgroup = code.startsWith('RELI') ? 'internal' : code.startsWith('RELE') ? 'external' : null;
  const carriers = who.split('').flatMap((letter) => carrierOf[letter] ?? []);
  return { id: `lfl-${code.toLowerCase()}`, kind: 'activity', title, summary, themes: themesOf[pillar], source, activity: { code, pillar, subgroup, carriers, level } };
}

/** The 70 activities of Leadership for Learning by pillar, worded anew. */
export const activities: readonly LibraryItem[] = [...visionActivities, ...relationActivities, ...learningActivities, ...communityActivities, ...celebrationActivities].map(toItem);
