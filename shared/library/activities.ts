import type { Carrier, LearningLevel, ThemeCode } from '../domain/library-kinds.ts';
import { relationActivities } from './activities-relations.ts';
import { learningActivities } from './activities-learning.ts';
import { communityActivities } from './activities-community.ts';
import type { ActivityPlace, LibraryItem } from './types.ts';

/** One activity: code, title, what it can look like, who carries it, whose learning it serves, a first step in the own school, and a question that opens the talk about it. */
export type ActivityRow = readonly [code: string, title: string, summary: string, carriers: string, level: LearningLevel, firstStep: string, question: string];

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
  ['VIS1', 'Samen een onderwijsvisie maken', 'Schrijf ze met het team, vertrekkend van de leerlingen die bij jullie op de bank zitten.', 'slt', 'school', 'Vraag elk teamlid één zin: wat moet een leerling hier zeker meemaken? Hang alles uit en laat groepjes er vijf zinnen van maken.', 'Wie schreef mee aan de visie die er nu is, en wie komt er nog niet in voor?'],
  ['VIS2', 'De visie schetsen als een gewone goede dag', 'Beschrijf wat een bezoeker zou zien wanneer het klopt, zodat niemand moet raden.', 'slt', 'school', 'Beschrijf met het kernteam één dinsdagvoormiddag van aankomst tot middag, alleen met wat te zien en te horen is. Lees het voor aan een collega die er niet bij was en vraag wat die zich erbij voorstelt.', 'Wat ziet een bezoeker hier nu al dat bij de visie past?'],
  ['VIS3', 'Van visie naar afspraken over gedrag', 'Vertaal één zin per trimester in iets wat volwassenen zichtbaar doen.', 'sl', 'team', 'Kies op een personeelsvergadering één zin en laat elk groepje drie dingen noteren die volwassenen dan doen, en één dat ze laten. Hang de keuze in de leraarskamer tot de volgende vakantie.', 'Welke zin uit de visie leidt nu tot geen enkele afspraak?'],
  ['VIS4', 'Collega’s goesting geven in een voorstel', 'Laat mensen eraan meewerken voor het af is en zeg waarom het bij jullie past.', 'slt', 'team', 'Leg je voorstel voor als het half af is, aan drie mensen: iemand die meteen mee is, iemand die twijfelt en iemand die het zal uitvoeren. Verander zichtbaar iets met wat ze zeggen.', 'Wat wint een leraar volgende week al bij dit voorstel?'],
  ['VIS5', 'Werken met de visie als kompas', 'Help elkaar kiezen met de vraag: wat brengt ons dichter bij wat we willen zijn?', 'slt', 'team', 'Schrijf onder elk punt van de volgende agenda één zin: dit raakt de visie omdat … Vind je er geen, dan vraag je je af of het punt nodig is.', 'Bij welke keuze van deze maand heb je de visie luidop genoemd?'],
  ['VIS6', 'Het team doelen laten meeschrijven', 'Wie een doel mee opstelt, herkent het in maart nog.', 'slbt', 'team', 'Laat elke graad of vakgroep één doel in eigen woorden schrijven, met erbij hoe ze zullen weten dat het gehaald is. Leg de doelen samen en schrap tot er drie overblijven.', 'Welk doel van dit jaar kan elk teamlid uit het hoofd zeggen?'],
  ['VIS7', 'Voelen dat je dezelfde kant op gaat', 'Vertel geregeld waar jullie vandaan komen en waarheen het gaat, ook aan wie net begint.', 'sl', 'school', 'Vertel in de eerste week aan wie nieuw is in vijf minuten waar de school vandaan komt, en vraag in oktober wat ervan bleef hangen.', 'Welk verhaal over deze school vertel je telkens opnieuw?'],
  ['VIS8', 'De visie laten wonen in de school', 'Zorg dat muren, feesten, rapporten en regels hetzelfde vertellen.', 'slbt', 'school', 'Stap met twee teamleden door de inkomhal en de gangen en noteer wat muren, borden en affiches zeggen. Verander deze maand één ding dat iets anders vertelt dan de visie.', 'Welk vast gebruik op school past het best bij de visie, en welk wringt?'],
];

const celebrationActivities: readonly ActivityRow[] = [
  ['ERK1', 'Vaak en opbouwend reageren', 'Wacht niet op het functioneringsgesprek; een zin na de les is genoeg.', 'slt', 'team', 'Zeg na een les of overleg nog dezelfde dag één zin: wat je zag en wat het bij leerlingen deed. Twee per week, en hou voor jezelf bij wie nog aan de beurt moet komen.', 'Van wie kreeg jij de laatste opbouwende zin, en wat deed die met je?'],
  ['ERK2', 'Wie iets probeert, niet alleen laten', 'Geef tijd en rugdekking, en blijf vragen hoe het loopt als het tegenzit.', 'sl', 'team', 'Vraag aan wie iets uitprobeert: wat kan ik deze maand uit de weg ruimen? Doe dat ene ding en vraag het na twee weken opnieuw.', 'Wie probeert hier iets uit zonder dat iemand ernaar vraagt?'],
  ['ERK3', 'Elkaar aanmoedigen', 'Maak er een gewoonte van tussen collega’s, zodat een duwtje niet alleen van boven komt.', 'slt', 'team', 'Sluit een vergadering af met twee minuten waarin ieder een collega noemt die deze maand iets in gang zette.', 'Wie moedigt hier wie aan, en wie valt daarbuiten?'],
  ['ERK4', 'Zeggen wat iemand goed kan', 'Geef de sterkte een naam, met het moment waarop je ze zag.', 'slt', 'team', 'Neem de lijst van je team en bedenk bij elke naam een sterkte en het moment waarop je ze zag. Weet je er geen, dan ga je deze week kijken.', 'Welke sterkte van een teamlid noemde je nog nooit luidop?'],
  ['ERK5', 'De weg waarderen, niet alleen de aankomst', 'Bedank ook wie hard werkte aan iets wat nog niet lukt.', 'sl', 'team', 'Vraag halverwege een project niet naar het resultaat maar naar wat het gevraagd heeft, en bedank daarvoor met een voorbeeld.', 'Welke inspanning van dit jaar zag bijna niemand?'],
  ['ERK6', 'Wie de school vooruithelpt in de kijker zetten', 'Toon aan team en ouders welk werk achter een doel zit.', 'slb', 'school', 'Kies een doel dat gehaald is en vertel in de nieuwsbrief of op het prikbord welke stappen en welke mensen daarvoor nodig waren, met hun akkoord.', 'Welk werk achter de schermen droeg dit jaar een doel van de school?'],
  ['ERK7', 'Soepel zijn waar het kan', 'Zoek mee naar een ongewone oplossing in plaats van naar de regel.', 'sl', 'leadership', 'Valt een vraag buiten de regel, ga dan eerst na wat ze voor leerlingen oplost. Probeer het één trimester en kijk dan samen terug.', 'Welke regel staat een goed idee in de weg?'],
  ['ERK8', 'Procedures die vertrouwen geven', 'Hou in je regels ruimte voor wie verantwoordelijkheid wil nemen.', 'slb', 'school', 'Neem één procedure waarvoor iedereen bij jou langskomt en spreek af tot welk bedrag, aantal of risico mensen zelf beslissen.', 'Voor welke kleine dingen moeten mensen hier toestemming vragen?'],
  ['ERK9', 'Achter je mensen staan', 'Laat merken dat je er bent, zeker wanneer een ouder of bestuur boos is.', 'sl', 'leadership', 'Spreek met het team af wat het van je mag verwachten als er een klacht komt: eerst luisteren naar de leraar, dan samen antwoorden.', 'Wanneer voelde een leraar zich door jou gedragen, en hoe weet je dat?'],
];

function toItem([code, title, summary, who, level, firstStep, question]: ActivityRow): LibraryItem {
  const pillar = code.replace(/[IE]?\d+$/, '').slice(0, 3) as ActivityPlace['pillar'];
  const subgroup = code.startsWith('RELI') ? 'internal' : code.startsWith('RELE') ? 'external' : null;
  const carriers = who.split('').flatMap((letter) => carrierOf[letter] ?? []);
  return { id: `lfl-${code.toLowerCase()}`, kind: 'activity', title, summary, themes: themesOf[pillar], sections: [{ title: 'Een eerste stap', text: firstStep }], questions: [question], source, activity: { code, pillar, subgroup, carriers, level } };
}

/** The 70 activities of Leadership for Learning by pillar, worded anew. */
export const activities: readonly LibraryItem[] = [...visionActivities, ...relationActivities, ...learningActivities, ...communityActivities, ...celebrationActivities].map(toItem);
