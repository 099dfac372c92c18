import type { ThemeCode } from '../domain/library-kinds.ts';
import type { LibraryItem } from './types.ts';

type Row = readonly [slug: string, title: string, minutes: number, goal: string, what: string, back: string, ...themes: ThemeCode[]];

const rows: readonly Row[] = [
  ['shadow-pupil', 'Een voormiddag in het spoor van een leerling', 240, 'Voelen wat een schooldag bij jullie vraagt.', 'Kies een klas en loop van de eerste bel tot na de middag mee met één leerling, met toestemming en zonder te noteren wie. Eet mee, wacht mee, speel mee.', 'Welk moment zou jij als leerling overslaan?', 'education-quality', 'self-reflection'],
  ['three-thanks', 'Drie precieze bedankjes', 20, 'Erkennen wat je anders vanzelfsprekend vindt.', 'Bedank deze week drie mensen voor iets wat je zag gebeuren. Zeg wat het voor leerlingen betekende.', 'Wat antwoordden ze, en wat deed dat met jou?', 'coaching-teachers', 'self-reflection'],
  ['agenda-audit', 'Je agenda onder de loep', 60, 'Zien waar je tijd als leider naartoe gaat.', 'Kleur twee weken agenda in: leren, mensen, organisatie, brandjes. Tel de uren en leg ze naast wat je wilde.', 'Welke kleur wil je volgende maand een halve dag groter?', 'school-organisation', 'self-reflection'],
  ['ask-feedback', 'Eén smalle vraag aan je team', 30, 'Oefenen in feedback vragen.', 'Vraag vijf teamleden hetzelfde over één ding dat je deed, bijvoorbeeld hoe je de vorige vergadering afrondde. Alleen luisteren en bedanken.', 'Welk antwoord had je niet verwacht?', 'self-reflection', 'coaching-teachers'],
  ['hand-over-meeting', 'Geef de vergadering uit handen', 90, 'Ruimte maken voor andere leiders.', 'Laat twee leraren een overleg voorbereiden en leiden. Spreek vooraf af hoever ze mogen gaan en neem zelf plaats in de kring.', 'Op welk moment wilde je het overnemen, en wat deed je?', 'shared-leadership', 'participative-decisions'],
  ['decision-diary', 'Dagboek van beslissingen', 50, 'Merken wat echt doorweegt.', 'Noteer vijf dagen lang elke beslissing in één regel, met wie je vroeg en wat de doorslag gaf.', 'Hoeveel van die beslissingen had iemand anders even goed kunnen nemen?', 'participative-decisions', 'shared-leadership'],
  ['class-visits', 'Vijf keer een kwartier', 75, 'In de klas komen zonder beoordelingsblad.', 'Loop bij vijf leraren een kwartier binnen en stel nadien één vraag waarop je het antwoord niet weet.', 'Welk gesprek ging dieper dan gewoonlijk?', 'coaching-teachers', 'education-quality'],
  ['parent-voice', 'Koffie met drie ouders', 60, 'Horen wat je niet via de ouderraad hoort.', 'Nodig drie ouders uit die je zelden ziet. Vraag wat hun kind thuis over school vertelt.', 'Wat hoorde je dat in geen enkel verslag staat?', 'participative-decisions', 'education-quality'],
  ['stop-one-thing', 'Iets schrappen', 45, 'Tijd teruggeven aan het team.', 'Kies een lijst, verslag of vergadering die weinig oplevert en stop ermee voor zes weken.', 'Wie miste het?', 'school-organisation'],
  ['vision-object', 'De visie in een voorwerp', 40, 'Nagaan of de visie leeft.', 'Vraag vijf teamleden welk voorwerp in de school het best toont waar jullie voor staan.', 'Welk voorwerp kwam terug, en welk deed pijn?', 'education-quality', 'shared-leadership'],
  ['colleague-call', 'Bel een collega van een andere school', 25, 'Hulp vragen gewoon maken.', 'Leg een vraag voor die je zelf nog niet beantwoord hebt en noteer alleen wat die ander je vroeg.', 'Welke vraag van je collega zette iets in gang?', 'collaboration', 'self-reflection'],
  ['school-visit', 'Een halve dag in een andere school', 180, 'Kijken met een eigen vraag.', 'Spreek een kijkvraag af met je gastschool en breng achteraf drie waarnemingen mee.', 'Wat wil je van daar lenen, en wat moet je er dan aan veranderen?', 'collaboration', 'education-quality'],
  ['data-question', 'Eén cijfer, vijf leerlingen', 60, 'Cijfers aan stemmen koppelen.', 'Kies één opvallend cijfer en vraag vijf leerlingen hoe zij het verklaren.', 'Welke verklaring stond niet in je eigen lijstje?', 'education-quality'],
  ['core-team-map', 'Kernteam in vier vragen', 50, 'Het kernteam doen kijken naar zichzelf.', 'Bespreek: waarvoor bestaan we, waarover beslissen we, wie missen we, wat zou het team over ons zeggen?', 'Over welke vraag waren jullie het niet eens?', 'shared-leadership', 'school-organisation'],
  ['starter-walk', 'Wandeling met een starter', 40, 'De school zien door nieuwe ogen.', 'Wandel met iemand die dit jaar begon en vraag wat vreemd is, wat mooi is en wat niemand uitlegde.', 'Wat leg je vanaf nu aan elke nieuwkomer uit?', 'coaching-teachers', 'collaboration'],
  ['hard-talk', 'Het uitgestelde gesprek', 60, 'Iets uitspreken wat je al weken meedraagt.', 'Bereid één gesprek voor met openingszin, waarneming en vraag. Voer het binnen de tien dagen.', 'Wat was minder erg dan je dacht?', 'coaching-teachers', 'self-reflection'],
  ['rule-check', 'Waarom doen we dit eigenlijk?', 35, 'Oude regels tegen het licht houden.', 'Vraag bij drie schoolregels na wie ze ooit bedacht en waarvoor. Pas er één aan.', 'Welke regel bleek niemand meer nodig te hebben?', 'school-organisation', 'participative-decisions'],
  ['peer-observation', 'Twee leraren bij elkaar in de klas', 120, 'Leren van elkaar mogelijk maken.', 'Neem zelf een klas over zodat twee leraren bij elkaar kunnen kijken. Vraag nadien alleen wat ze leerden.', 'Wat zeiden ze tegen elkaar dat ze niet tegen jou zeggen?', 'coaching-teachers', 'collaboration'],
  ['read-together', 'Samen lezen aan tafel', 45, 'Een tekst binnenbrengen zonder studiedag.', 'Leg een artikel van twee bladzijden voor aan een vakgroep of graad en vraag elk één zin te kiezen.', 'Welke zin bracht het gesprek naar de klas?', 'education-quality', 'collaboration'],
  ['energy-curve', 'Energiekaart van je week', 30, 'Zuinig omspringen met jezelf.', 'Teken elke avond een lijn die zegt hoe je dag verliep. Kijk na een week wat de pieken gemeen hebben.', 'Welke piek kun je vaker inplannen?', 'self-reflection'],
  ['plg-logbook', 'Drie zinnen na elke PLG', 30, 'De PLG in je school volgen zonder verslaglast.', 'Schrijf na drie samenkomsten telkens: wat deden we, wat schuurde, wat zagen leerlingen ervan?', 'Welke hindernis kwam twee keer terug?', 'collaboration', 'school-organisation'],
  ['pupil-council', 'Te gast bij de leerlingenraad', 50, 'Leerlingen mee laten denken over leren.', 'Vraag de raad wanneer ze op school het meest bijleren en zwijg tot ze uitgesproken zijn.', 'Wat vertel je hiervan aan je team?', 'participative-decisions', 'education-quality'],
  ['role-swap', 'Een voormiddag ruilen', 180, 'Weten wat een taak vraagt.', 'Wissel een halve dag met zorg, secretariaat of toezicht, en laat je inwerken alsof je nieuw bent.', 'Wat zou je aan die taak verlichten?', 'shared-leadership', 'school-organisation'],
];

/** Keuzeopdrachten: something to do in the own school, with the question that opens the next bijeenkomst. */
export const assignments: readonly LibraryItem[] = rows.map(([slug, title, minutes, goal, what, back, ...themes]): LibraryItem => ({
  id: `assignment-${slug}`,
  kind: 'assignment',
  title,
  summary: what,
  goal,
  minutes,
  mode: 'individual',
  themes,
  questions: [back],
  source: 'Eigen opdracht.',
}));
