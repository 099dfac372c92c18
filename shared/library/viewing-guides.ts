import type { ThemeCode } from '../domain/library-kinds.ts';
import type { LibraryItem } from './types.ts';

type Row = readonly [slug: string, title: string, summary: string, lookFors: readonly string[], ask: readonly string[], source: string, ...themes: ThemeCode[]];

const lfl = (pillar: string): string => `Bij de pijler ${pillar} van Leadership for Learning (Katholiek Onderwijs Vlaanderen). Eigen kijkpunten.`;

const rows: readonly Row[] = [
  ['vision', 'Zie je de visie wonen?', 'Voor een rondgang of schoolbezoek: waar toont de school wat ze belangrijk vindt?', ['Wat hangt er aan de muren, en van wie is het?', 'Welke woorden gebruiken leerlingen als ze over hun school praten?', 'Waar zie je een keuze die je maar begrijpt als je de visie kent?', 'Wat wordt gevierd of in de kijker gezet?', 'Waar spreekt een regel of gewoonte de visie tegen?'], ['Wat zag ik dat jij liever anders had?', 'Wat is er dit jaar dichter bij de visie gekomen?'], lfl('visie'), 'education-quality', 'shared-leadership'],
  ['relations', 'Hoe gaan mensen hier met elkaar om?', 'Voor de eerste drie kwartier van een schooldag, van de eerste die aankomt tot de bel.', ['Wie groet wie, en hoelang duurt dat?', 'Waar staan volwassenen wanneer leerlingen aankomen?', 'Hoe reageert men wanneer iemand iets vraagt dat niet uitkomt?', 'Wie zoekt de schoolleider op, en waarvoor?', 'Wat merkt een ouder die hier voor het eerst komt?'], ['Wie had je vandaag nog willen spreken?', 'Waar kost vertrouwen hier nog moeite?'], lfl('relaties en vertrouwen'), 'collaboration'],
  ['learning', 'Wie doet hier het denkwerk?', 'Voor een klasbezoek van een kwartier, samen voorbereid met de leraar.', ['Wie is er aan het woord, en hoelang?', 'Wat doen leerlingen terwijl de leraar uitlegt?', 'Hoe weet de leraar of het begrepen is?', 'Wat gebeurt er met een fout antwoord?', 'Welke leerling kreeg vandaag iets op maat?'], ['Bij welk stukje twijfelde je zelf?', 'Wat zou je morgen opnieuw proberen?'], lfl('effectief leren'), 'education-quality', 'coaching-teachers'],
  ['plc', 'Kijken naar een PLG aan het werk', 'Voor een overleg, werkgroep of leergemeenschap.', ['Ligt er iets van leerlingen op tafel?', 'Hoe komt wie weinig zegt aan de beurt?', 'Wordt er doorgevraagd of meteen aangeraden?', 'Wie bewaakt tijd en doel?', 'Waarmee gaat men naar de klas?'], ['Wanneer leerde jij vandaag iets?', 'Wat heeft deze groep nodig om zonder jou verder te kunnen?'], lfl('leergemeenschappen'), 'collaboration', 'school-organisation'],
  ['celebrate', 'Wat wordt hier gezien?', 'Om een week of dag lang te letten op waardering.', ['Welke inspanning wordt hardop genoemd?', 'Hoe precies is een compliment?', 'Wie krijgt zelden iets terug te horen?', 'Hoe gaat men om met een poging die mislukte?', 'Wat doet de schoolleider zelf met een bedankje?'], ['Wie wil je deze week nog iets zeggen?', 'Wat vieren jullie te weinig?'], lfl('erkennen en vieren'), 'coaching-teachers', 'self-reflection'],
  ['meeting', 'De schoolleider leidt een overleg', 'Voor jobshadowing bij een vergadering.', ['Met welke zin begint het overleg?', 'Hoeveel minuten gaan over leren?', 'Hoe komt een besluit tot stand, en is het voor iedereen duidelijk?', 'Wat doet de schoolleider met verzet?', 'Wie leidt er nog meer, met of zonder titel?'], ['Op welk moment hield je je in?', 'Wat had je liever niet laten zien?'], 'Bij de praktijken richting geven en de schoolorganisatie vormgeven van het kernprofiel. Eigen kijkpunten.', 'participative-decisions', 'shared-leadership', 'school-organisation'],
  ['conversation', 'De schoolleider voert een nagesprek', 'Voor wie feedback wil op het eigen coachen, met akkoord van de leraar.', ['Wie praat het meest in de eerste vijf minuten?', 'Welke vraag liet de leraar nadenken?', 'Hoelang mocht een stilte duren?', 'Wanneer kwam er een oordeel, en wat gebeurde er toen?', 'Wat werd er afgesproken, en door wie geformuleerd?'], ['Welke vraag had je willen stellen?', 'Wat denk je dat de leraar nu onthoudt?'], 'Bij de praktijk mensen ontwikkelen en motiveren van het kernprofiel. Eigen kijkpunten.', 'coaching-teachers'],
  ['networks', 'De school en haar omgeving', 'Voor een gesprek of rondgang over partners, ouders en buurt.', ['Welke partners komen hier over de vloer, en wie nodigde hen uit?', 'Hoe leest een brief voor wie weinig Nederlands kent?', 'Waar spreken ouders mee, en waarover?', 'Wat weet de buurt van deze school?'], ['Welke relatie kost meer dan ze geeft?', 'Wie zou je morgen willen bellen?'], 'Bij de praktijk externe relaties en netwerken uitbouwen van het kernprofiel. Eigen kijkpunten.', 'collaboration', 'participative-decisions'],
];

/** Kijkwijzers: chosen and changed together beforehand; what is written down names functions, never people. */
export const viewingGuides: readonly LibraryItem[] = rows.map(([slug, title, summary, lines, questions, source, ...themes]): LibraryItem => ({
  id: `viewing-${slug}`,
  kind: 'viewingGuide',
  title,
  summary,
  themes,
  sections: [
    { title: 'Vooraf', text: 'Kies samen twee of drie punten; niemand kijkt naar alles. Spreek af wat je niet noteert: geen namen van leerlingen, ouders of personeel.' },
    { title: 'Kijkpunten', lines },
    { title: 'Achteraf, in deze volgorde', lines: ['Feiten: wat zag de schoolleider zelf, wat zag jij?', 'Beleving: hoe was het om bekeken te worden?', 'Besluit: wat zegt dit?', 'Alternatieven: wat kan ook, en welke ene stap volgt?'] },
  ],
  questions,
  source: `${source} Volgorde van het nagesprek naar de schaduwdagen van schoolleiderschap.be.`,
}));
