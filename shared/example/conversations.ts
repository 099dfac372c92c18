import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/records.ts';
import type { ExampleKey } from './people.ts';
import type { ExampleTheme } from './survey.ts';

/** Days from today: negative is past. */
type Days = number;

export type ExampleAgreement = {
  readonly text: string;
  readonly owner?: 'coach';
  readonly dueIn: Days;
  /** Done on this day; open without it. */
  readonly doneOn?: Days;
  readonly audience?: readonly Audience[];
};

export type ExampleConversation = {
  readonly with: ExampleKey;
  readonly on: Days;
  readonly startTime: string;
  readonly minutes?: number;
  readonly form?: Draft<'conversation'>['form'];
  readonly model?: Draft<'conversation'>['model'];
  readonly whatLives: string;
  readonly ownWords?: string;
  readonly reflection?: string;
  readonly free?: { readonly heading: string; readonly text: string; readonly audience: readonly Audience[] };
  readonly agreements: readonly ExampleAgreement[];
  readonly themes?: readonly ExampleTheme[];
  readonly signals?: readonly ExampleTheme[];
};

/** The gesprekken with a log, oldest first. The wording is ours; nobody said it. */
export const exampleConversations: readonly ExampleConversation[] = [
  {
    with: 'karel',
    on: -206,
    startTime: '13:30',
    model: 'solutionFocused',
    whatLives: 'Trots op hoe zijn starters hun weg vinden. De resultaten van de toetsen liggen al drie weken in een map: hij weet niet hoe hij ze op tafel legt zonder dat iemand zich bekeken voelt. Zocht samen met mij een eerste, kleine vraag aan de tweede graad.',
    ownWords: '“Ik wil dat ze nieuwsgierig worden, niet dat ze zich verdedigen.”',
    agreements: [
      { text: 'Met twee collega’s van de tweede graad één toets samen bekijken', dueIn: -170, doneOn: -174 },
      { text: 'Een voorbeeld van een dataverhaal bezorgen', owner: 'coach', dueIn: -196, doneOn: -199 },
    ],
    themes: ['education-quality'],
  },
  {
    with: 'greet',
    on: -203,
    startTime: '09:00',
    model: 'alact',
    whatLives: 'De twee vestigingen trekken aan haar. Na een klasbezoek schrijft ze een verslag van twee bladzijden en krijgt ze nooit een vraag terug. We hebben één bezoek stap voor stap overlopen: op het einde zei ze zelf dat ze vooral aan het bewijzen was dat ze goed had gekeken.',
    ownWords: '“Als ik minder opschrijf, moet ik meer vragen. Dat vind ik spannend.”',
    reflection: 'Ik gaf zelf twee tips terwijl ze aan het denken was. Volgende keer wachten.',
    agreements: [
      { text: 'Drie klasbezoeken doen zonder verslag, met één vraag achteraf', dueIn: -160, doneOn: -163 },
      { text: 'Aan de coördinatoren vragen wat zij van een klasbezoek verwachten', dueIn: -150, doneOn: -141 },
    ],
    themes: ['coaching-teachers'],
    signals: ['coaching-teachers'],
  },
  {
    with: 'mieke',
    on: -201,
    startTime: '15:00',
    model: 'grow',
    whatLives: 'Beslissingen komen terug op haar bureau, ook die van de graadcoördinatoren. Ze tekende uit wie waarover gaat en schrok van het aantal vraagtekens. De directeur wil mee aan tafel, dat geeft lucht.',
    ownWords: '“We hebben nooit afgesproken wie de knoop doorhakt. We hopen gewoon dat het goed komt.”',
    agreements: [
      { text: 'Met de directeur en de coördinatoren een lijst maken van tien beslissingen en wie ze neemt', dueIn: -150, doneOn: -148 },
      { text: 'De lijst drie maanden uitproberen en daarna samen bijstellen', dueIn: 24 },
    ],
    themes: ['participative-decisions', 'shared-leadership'],
    signals: ['participative-decisions'],
  },
  {
    with: 'youssef',
    on: -198,
    startTime: '16:30',
    form: 'online',
    minutes: 60,
    whatLives: 'Drie lesplaatsen, drie manieren van werken. Een beslissing over de planning viel pas na zes weken, en toen was ze niet meer nodig. Hij wil sneller en toch samen beslissen. Het idee van een vast beslismoment per maand sprak hem aan.',
    ownWords: '“Ik stuur een mail en denk dat ik overlegd heb.”',
    agreements: [{ text: 'Een vast beslismoment van dertig minuten uitproberen met de vier coördinatoren', dueIn: -165, doneOn: -158 }],
    themes: ['participative-decisions'],
  },
  {
    with: 'zoe',
    on: -195,
    startTime: '09:30',
    model: 'grow',
    whatLives: 'Ze luistert goed en krijgt dat ook terug van haar team, maar hoort zelden wat er beter kan. “Ze zeggen dat alles in orde is.” Op een schaal van nul tot tien zet ze zich op vier. Ze wil beginnen bij het kernteam, omdat het daar veilig is.',
    ownWords: '“Ik vraag hoe het met hén gaat, nooit hoe ik het doe.”',
    reflection: 'Veel stilte gelaten. Dat werkte: de zin over het kernteam kwam pas na een halve minuut.',
    agreements: [
      { text: 'Het kernteam uitbreiden met twee leerkrachten', dueIn: -160, doneOn: -166 },
      { text: 'Eén tip vragen na elke bijeenkomst van de PLG', dueIn: 0 },
    ],
    themes: ['feedback', 'shared-leadership'],
    signals: ['feedback'],
  },
  {
    with: 'pieter',
    on: -192,
    startTime: '11:00',
    model: 'solutionFocused',
    whatLives: 'Hij doet de bestellingen, de toezichten en de website zelf, omdat het dan tenminste gebeurt. Op dagen dat de collega met halve lesopdracht er is, lukt loslaten wel. We zochten wat die dagen anders maakt.',
    ownWords: '“Op dinsdag ben ik een betere directeur.”',
    agreements: [
      { text: 'Twee vaste taken overdragen en afspreken wat “klaar” betekent', dueIn: -155, doneOn: -151 },
      { text: 'Elke vrijdag tien minuten noteren wat mijn week overnam', dueIn: -120, doneOn: -118 },
    ],
    themes: ['shared-leadership', 'school-organisation'],
    signals: ['shared-leadership'],
  },
  {
    with: 'hanne',
    on: -189,
    startTime: '14:00',
    model: 'starrt',
    whatLives: 'Een functioneringsgesprek waar ze niet zei wat ze had voorbereid. We keken terug op dat ene moment: ze wilde de ander sparen, en zichzelf ook. Ze merkt dat haar team wel eerlijk is over kinderen, niet over elkaar.',
    ownWords: '“Lief zijn is niet hetzelfde als eerlijk zijn.”',
    agreements: [
      { text: 'Het uitgestelde gesprek alsnog voeren, met drie zinnen op papier', dueIn: -160, doneOn: -157 },
      { text: 'In het team bespreken hoe wij feedback willen krijgen', dueIn: 12 },
    ],
    themes: ['feedback'],
    signals: ['feedback'],
  },
  {
    with: 'noemie',
    on: -34,
    startTime: '10:00',
    model: 'grrow',
    whatLives: 'De technisch adviseurs kregen hun eigen agendapunt en vulden het meteen. Ze vraagt zich af wat ze zelf nog doet in dat overleg. Op de weg naar huis van de vorige bijeenkomst besliste ze om één keer niet voor te zitten.',
    ownWords: '“Toen ik zweeg, begon het overleg pas.”',
    free: { heading: 'Wat ze in de groep wil vertellen', text: 'Hoe het overleg veranderde toen de technisch adviseurs zelf de agenda maakten.', audience: ['coachee', 'group'] },
    agreements: [
      { text: 'Het volgende beleidsoverleg laten voorzitten door een technisch adviseur', dueIn: -13, doneOn: -13 },
      { text: 'In de groep vertellen hoe dat liep', dueIn: 18, audience: ['coachee', 'group'] },
    ],
    themes: ['shared-leadership'],
    signals: ['shared-leadership'],
  },
  {
    with: 'pieter',
    on: -26,
    startTime: '11:00',
    whatLives: 'De bestellingen lopen zonder hem en er is niets misgegaan. Zijn vrijdagnotities tonen dat hij nu vooral opgeslorpt wordt door vragen aan de deur. Een starter vroeg hem om eens mee te kijken in de klas: dat wil hij niet laten liggen.',
    ownWords: '“Ik word gevraagd voor de klas. Dat is lang geleden.”',
    agreements: [
      { text: 'Een vast uur in de klas inplannen, deur dicht', dueIn: 5 },
      { text: 'Het blad met kijkvragen doorsturen', owner: 'coach', dueIn: 2 },
    ],
    themes: ['school-organisation', 'coaching-teachers'],
    signals: ['feedback'],
  },
  {
    with: 'karel',
    on: -12,
    startTime: '13:30',
    model: 'activeReviewing',
    whatLives: 'De tweede graad bekeek samen een toets en veranderde de week erna een lesreeks. De derde graad kijkt toe. Karel twijfelt of hij moet trekken of wachten; hij koos om de tweede graad zelf te laten vertellen op de personeelsvergadering.',
    ownWords: '“Ze hebben mij niet nodig om trots te zijn op hun werk.”',
    reflection: 'Mooi gesprek, ik moest weinig doen. Vragen of hij dit met de groep wil delen.',
    agreements: [
      { text: 'De tweede graad vragen om hun aanpak te tonen op de personeelsvergadering', dueIn: 9 },
      { text: 'Samen met Noémie tien minuten voorbereiden voor de bijeenkomst', dueIn: 2, audience: ['coachee', 'group'] },
    ],
    themes: ['education-quality'],
  },
];

type PlannedConversation = { readonly with: ExampleKey; readonly on: 'today' | 'laterThisWeek' | Days; readonly startTime: string; readonly form?: Draft<'conversation'>['form']; readonly minutes: number };

/** What is coming. Nothing is planned with Hanne and Mieke yet: that asks for attention. */
export const plannedConversations: readonly PlannedConversation[] = [
  { with: 'zoe', on: 'today', startTime: '09:30', minutes: 75 },
  { with: 'greet', on: 'laterThisWeek', startTime: '16:30', form: 'online', minutes: 60 },
  { with: 'youssef', on: 17, startTime: '14:00', minutes: 75 },
];
