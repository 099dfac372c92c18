import type { ExampleKey } from './people.ts';

/** The theme that this programme added to the seven that every programme starts with. */
export const feedbackTheme = { seed: 'feedback', label: 'Feedback geven en vragen', traits: ['communication', 'emotionalSensitivity'], pillars: ['REL', 'PLG'] } as const;

export type ExampleTheme =
  | 'shared-leadership'
  | 'coaching-teachers'
  | 'collaboration'
  | 'participative-decisions'
  | 'school-organisation'
  | 'education-quality'
  | 'self-reflection'
  | 'feedback';

type ExampleScale = { readonly theme: ExampleTheme; readonly label: string; readonly items: readonly { readonly text: string; readonly reverse?: true }[] };

export const instrumentTitle = 'Hoe leren wij samen? (voorbeeldvragenlijst)';
export const agreementLabels = ['helemaal oneens', 'eerder oneens', 'tussenin', 'eerder eens', 'helemaal eens'];

export const exampleScales: readonly ExampleScale[] = [
  {
    theme: 'shared-leadership',
    label: 'Gedeeld leiderschap',
    items: [{ text: 'In mijn school nemen ook anderen dan ik het initiatief.' }, { text: 'Het kernteam beslist over zaken die ertoe doen.' }, { text: 'Zonder mij blijft veel liggen.', reverse: true }],
  },
  {
    theme: 'coaching-teachers',
    label: 'Leerkrachten coachen',
    items: [{ text: 'Ik kom in de klas om mee te denken, niet om te controleren.' }, { text: 'Na een klasbezoek stel ik eerst vragen.' }, { text: 'Startende collega’s weten bij wie ze terechtkunnen.' }],
  },
  {
    theme: 'collaboration',
    label: 'Effectief samenwerken',
    items: [{ text: 'Onze werkgroepen leveren iets op dat de klas haalt.' }, { text: 'Collega’s delen hun lesmateriaal uit zichzelf.' }, { text: 'Overleg duurt bij ons langer dan nodig.', reverse: true }],
  },
  {
    theme: 'participative-decisions',
    label: 'Participatief beslissen',
    items: [{ text: 'Vooraf is duidelijk wie waarover beslist.' }, { text: 'Wie een beslissing moet uitvoeren, heeft erover mee gesproken.' }, { text: 'Ik leg uit wat er met inbreng gebeurde.' }],
  },
  {
    theme: 'school-organisation',
    label: 'Schoolorganisatie',
    items: [{ text: 'Onze afspraken staan op één plaats.' }, { text: 'Taken zijn verdeeld volgens wat mensen goed kunnen.' }, { text: 'Brandjes blussen neemt mijn week over.', reverse: true }],
  },
  {
    theme: 'education-quality',
    label: 'Onderwijskwaliteit',
    items: [{ text: 'We praten in het team over wat leerlingen leren.' }, { text: 'Cijfers over onze school leiden tot keuzes.' }, { text: 'We weten wat een goede les bij ons is.' }],
  },
  {
    theme: 'self-reflection',
    label: 'Zelfreflectie',
    items: [{ text: 'Ik neem tijd om terug te kijken op een moeilijk moment.' }, { text: 'Ik weet wat mij energie geeft.' }, { text: 'Ik ken de indruk die ik op anderen maak.' }],
  },
  {
    theme: 'feedback',
    label: 'Feedback vragen',
    items: [{ text: 'Ik vraag mijn team wat ik beter kan doen.' }, { text: 'Mensen zeggen het mij als iets niet werkt.' }, { text: 'Ik stel een lastig gesprek uit.', reverse: true }],
  },
];

export const openItems = [
  { code: 'trots', text: 'Waar ben je in je school trots op?' },
  { code: 'zoek', text: 'Wat zou je graag samen met collega’s uitzoeken?' },
] as const;

/** Where someone stands per scale at the start, in the order of the scales; the form holds whole answers around it. */
export const startingPoints: Readonly<Record<ExampleKey, readonly number[]>> = {
  zoe: [3, 4, 4, 3, 3, 4, 4, 2],
  karel: [4, 4, 4, 3, 4, 3, 3, 4],
  mieke: [2, 3, 4, 2, 3, 4, 4, 3],
  greet: [3, 2, 3, 3, 2, 4, 4, 2],
  pieter: [2, 3, 3, 3, 2, 3, 3, 2],
  hanne: [3, 4, 4, 4, 3, 4, 4, 2],
  youssef: [4, 3, 3, 2, 4, 3, 3, 2],
  noemie: [2, 3, 4, 3, 3, 3, 4, 3],
};

/** How much had moved by the measurement in between: small steps, some backwards, as it goes. */
export const movements: Readonly<Record<ExampleKey, readonly number[]>> = {
  zoe: [1, 0, 0, 0, 0, 0, 0, 0],
  karel: [0, 0, 0, 1, 0, 0, 0, 0],
  mieke: [1, 0, 0, 0, 0, 0, 0, 0],
  greet: [0, 1, 0, 0, 1, 0, 0, 0],
  pieter: [0, 0, 1, 0, 0, 0, 0, 0],
  hanne: [0, 0, 0, -1, 0, 0, 0, 1],
  youssef: [0, 0, 0, 1, 0, 0, 0, 0],
  noemie: [1, 0, 0, 0, 0, 0, 0, -1],
};

export const openAnswers: Readonly<Record<ExampleKey, readonly [string, string]>> = {
  zoe: ['Dat ons kernteam een eigen agenda maakt.', 'Hoe je tips krijgt van je team zonder dat het een rapport wordt.'],
  karel: ['Dat nieuwe collega’s hier blijven.', 'Hoe je cijfers bespreekt zonder dat iemand zich bekeken voelt.'],
  mieke: ['De graadcoördinatoren springen voor elkaar in.', 'Wie beslist wat, en hoe weten wij dat van elkaar?'],
  greet: ['Twee vestigingen die samen op uitstap gingen.', 'Een klasbezoek waar beide iets aan hebben.'],
  pieter: ['De warmte waarmee starters onthaald worden.', 'Loslaten zonder dat het stilvalt.'],
  hanne: ['Hoe ons team over kinderen spreekt.', 'Eerlijk zijn tegen collega’s die al zo hard werken.'],
  youssef: ['Cursisten die terugkomen als vrijwilliger.', 'Beslissen met een team op drie plaatsen.'],
  noemie: ['De open dag die leerlingen zelf uitwerkten.', 'Leiding delen in een school met veel lagen.'],
};
