import type { ExampleKey } from './people.ts';
import type { ExampleTheme } from './survey.ts';

type ExamplePart = { readonly title: string; readonly minutes: number; readonly theme?: ExampleTheme; readonly note?: string; readonly libraryKey?: string; readonly status?: 'done' | 'parked' | 'dropped' };
type ExampleMeeting = { readonly title: string; readonly host: ExampleKey; readonly notes?: string; readonly parts: readonly ExamplePart[] };

/** The latest bijeenkomsten that were held, oldest first. */
export const pastMeetings: readonly ExampleMeeting[] = [
  {
    title: 'Kijken in elkaars school',
    host: 'hanne',
    parts: [
      { title: 'Inchecken met een foto van de speelplaats', libraryKey: 'format-check-in', minutes: 30, status: 'done' },
      { title: 'Rondgang met een kijkvraag', libraryKey: 'format-learning-walk', minutes: 90, theme: 'education-quality', status: 'done' },
      { title: 'Wat doet een kernteam hier anders?', minutes: 75, theme: 'shared-leadership', status: 'done' },
      { title: 'Samen kiezen en wat neem ik mee?', libraryKey: 'format-three-stickers', minutes: 45, status: 'done' },
    ],
  },
  {
    title: 'Een werkgroep die iets oplevert',
    host: 'pieter',
    notes: 'De groep vroeg meer tijd om te oefenen en minder uitleg.',
    parts: [
      { title: 'Inchecken in duo’s', minutes: 30, status: 'done' },
      { title: 'Drie werkgroepen onder de loep', minutes: 80, theme: 'collaboration', status: 'done' },
      { title: 'Van overleg naar afspraak', minutes: 70, theme: 'collaboration', status: 'done' },
      { title: 'Individuele werktijd', minutes: 60, status: 'done' },
      { title: 'Samen kiezen en wat neem ik mee?', libraryKey: 'format-three-stickers', minutes: 45, status: 'done' },
    ],
  },
  {
    title: 'Een klasbezoek waar je samen van leert',
    host: 'greet',
    parts: [
      { title: 'Aankomen en inchecken', minutes: 30, status: 'done' },
      { title: 'Vragen stellen na een les: oefenen in trio’s', minutes: 90, theme: 'coaching-teachers', status: 'done' },
      { title: 'Wat zie je als je niets moet beoordelen?', minutes: 60, theme: 'coaching-teachers', status: 'done' },
      { title: 'Elkaar tips geven', minutes: 45, theme: 'feedback', status: 'parked', note: 'De tijd was op; de groep wil dit niet tussendoor doen.' },
      { title: 'Samen kiezen en wat neem ik mee?', libraryKey: 'format-three-stickers', minutes: 45, status: 'done' },
    ],
  },
  {
    title: 'Leiding delen zonder los te laten',
    host: 'noemie',
    notes: 'Karel en Noémie willen hier een volgende keer iets over vertellen.',
    parts: [
      { title: 'Aankomen en inchecken', minutes: 30, status: 'done' },
      { title: 'Incidentmethode: “ze kijken naar mij”', libraryKey: 'format-incident', minutes: 75, theme: 'shared-leadership', status: 'done' },
      { title: 'Wie beslist wat? Een kaart van je eigen school', libraryKey: 'format-who-decides', minutes: 70, theme: 'shared-leadership', status: 'done' },
      { title: 'Individuele werktijd', minutes: 60, status: 'done' },
      { title: 'Samen kiezen en wat neem ik mee?', libraryKey: 'format-three-stickers', minutes: 45, status: 'done' },
    ],
  },
];

/** The bijeenkomst of this week: begun, with room left. */
export const weekMeetingPlan: ExampleMeeting = {
  title: '',
  host: 'karel',
  parts: [
    { title: 'Aankomen en inchecken', minutes: 30, note: 'transferkaarten van de vorige keer, in duo’s' },
    { title: 'Individuele werktijd', minutes: 60, note: 'de coach loopt rond' },
    { title: 'Samen kiezen en wat neem ik mee?', libraryKey: 'format-three-stickers', minutes: 45, note: 'stickers en transferkaart' },
  ],
};
