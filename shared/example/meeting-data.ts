import type { Draft } from '../domain/records.ts';
import type { ExampleKey } from './people.ts';

type Attendance = Partial<Readonly<Record<ExampleKey, Pick<Draft<'attendance'>, 'status' | 'fromTime' | 'toTime' | 'remark'>>>>;

/** Exceptions at the last two bijeenkomsten, and what the coach noticed; whoever is not named was there. */
export const exampleAttendance: readonly Attendance[] = [
  { mieke: { status: 'excused' }, hanne: { status: 'present', remark: 'Stelde de vraag die iedereen had en bleef daarna stil. Dat deed de groep goed.' } },
  { youssef: { status: 'partly', fromTime: '09:00', toTime: '12:30' }, karel: { status: 'present', remark: 'Bood zelf aan om te tonen hoe het kernteam bij hem werkt.' } },
];

type Marks = readonly [usefulness: number, usability: number, groupFeeling: number, energy: number, word?: string];

/** Exittickets, in no order that says who wrote what. */
export const exampleTickets: readonly (readonly Marks[])[] = [
  [
    [4, 3, 4, 3, 'oefenen'],
    [4, 4, 5, 4, 'veilig'],
    [3, 3, 4, 3, 'kort'],
    [4, 3, 4, 4, 'vragen'],
    [5, 4, 4, 4],
    [4, 3, 5, 4, 'samen'],
    [3, 4, 4, 3, 'meer tijd'],
  ],
  [
    [5, 4, 5, 4, 'herkenning'],
    [4, 4, 5, 5, 'moed'],
    [5, 5, 5, 4, 'loslaten'],
    [4, 4, 4, 4, 'samen'],
    [5, 4, 5, 5],
    [4, 4, 4, 4, 'kaart'],
    [5, 5, 5, 4, 'durven'],
    [4, 4, 5, 4, 'rust'],
  ],
];

type Card = Pick<Draft<'transferCard'>, 'idea' | 'step' | 'helper' | 'status' | 'outcome'> & { readonly of: ExampleKey; readonly dueIn: number };

/** Transferkaarten of those two: of the first it was asked what became of them, of the last not yet. Days from today. */
export const exampleCards: readonly (readonly Card[])[] = [
  [
    { of: 'zoe', idea: 'Na een les eerst een vraag stellen', step: 'Drie nabesprekingen beginnen met een vraag', helper: 'Greet', dueIn: -30, status: 'done', outcome: 'Twee keer gelukt, één keer begon ze toch met een tip. Dat merkte ze zelf.' },
    { of: 'pieter', idea: 'Kijken zonder te oordelen', step: 'Een klasbezoek doen met alleen een lijst van wat ik zie', helper: 'de zorgcoördinator', dueIn: -32, status: 'partly', outcome: 'Eén bezoek gedaan, het tweede schoof op.' },
  ],
  [
    { of: 'noemie', idea: 'Een kaart van wie wat beslist', step: 'De kaart samen met het kernteam invullen', helper: 'Karel', dueIn: 9, status: 'open' },
    { of: 'greet', idea: 'Eén beslissing uit handen geven', step: 'De agenda van het overleg laten maken door de coördinatoren', helper: 'Noémie', dueIn: 5, status: 'open' },
    { of: 'hanne', idea: 'Stil blijven na een vraag', step: 'Op het teamoverleg tien seconden wachten', dueIn: 12, status: 'open' },
  ],
];

/** The casus of the last bijeenkomst, with what was agreed; the next one opens with it. */
export const exampleCase = {
  bringer: 'noemie',
  method: 'incident',
  steps: [
    { title: 'Terugblik op de vorige casus', minutes: 5 },
    { title: 'Casussen inbrengen', minutes: 10 },
    { title: 'Eén casus kiezen', minutes: 5 },
    { title: 'Vragen om te begrijpen', minutes: 15 },
    { title: 'Analyse zonder de inbrenger', minutes: 15 },
    { title: 'Adviesronde', minutes: 10 },
    { title: 'Evaluatie en vervolgafspraak', minutes: 10 },
  ],
  caseText: 'In het kernteam keek iedereen naar haar toen er gekozen moest worden. Ze koos, en niemand sprak nog.',
  outcome: 'De vraag verschoof van “hoe krijg ik ze mee” naar “wat maak ik onmogelijk door zelf te kiezen”.',
  followUp: 'Noémie laat het kernteam één keer kiezen zonder dat zij erbij is, en vertelt hoe dat was.',
} satisfies Partial<Draft<'intervision'>> & { readonly bringer: ExampleKey };

type Input = Pick<Draft<'groupInput'>, 'kind' | 'text'> & { readonly of: ExampleKey | null; readonly notedIn: number };

/** What still waits for a bijeenkomst. */
export const exampleInputs: readonly Input[] = [
  { of: 'youssef', kind: 'dilemma', text: 'Zeg ik tegen een starter dat het niet goed loopt, of laat ik de mentor dat doen?', notedIn: -12 },
  { of: null, kind: 'question', text: 'Hoe beginnen we een PLG in een team dat moe is van vergaderen?', notedIn: -33 },
];
