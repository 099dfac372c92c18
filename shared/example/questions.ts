import type { Draft } from '../domain/records.ts';
import type { ExampleKey } from './people.ts';
import type { ExampleTheme } from './survey.ts';

type ExampleQuestion = {
  /** Nobody = a leervraag of the group. */
  readonly of: ExampleKey | null;
  readonly theme: ExampleTheme;
  readonly values: Pick<Draft<'learningQuestion'>, 'text' | 'status' | 'level' | 'priority' | 'practices' | 'traits' | 'pillars' | 'audience'>;
  /** Days after the start of the traject. */
  readonly startedAfter: number;
};

export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    of: 'zoe',
    theme: 'feedback',
    startedAfter: 60,
    values: { text: 'Hoe kan ik feedback vragen zonder dat het als controle voelt?', status: 'active', level: 'leadership', priority: 1, traits: ['communication'], pillars: ['REL'], audience: ['coachee'] },
  },
  {
    of: 'zoe',
    theme: 'shared-leadership',
    startedAfter: 210,
    values: { text: 'Hoe laat ik het kernteam beslissen, ook als ik zelf anders zou kiezen?', status: 'active', level: 'team', priority: 2, practices: ['KP3'], pillars: ['PLG'], audience: ['coachee', 'group'] },
  },
  {
    of: 'karel',
    theme: 'education-quality',
    startedAfter: 62,
    values: { text: 'Hoe bespreek ik toetsresultaten zo dat we er samen iets mee doen?', status: 'active', level: 'team', priority: 1, practices: ['KP5'], pillars: ['LER'], audience: ['coachee', 'group'] },
  },
  {
    of: 'mieke',
    theme: 'participative-decisions',
    startedAfter: 66,
    values: { text: 'Hoe maak ik vooraf duidelijk wie waarover beslist?', status: 'active', level: 'school', priority: 1, practices: ['KP3'], pillars: ['VIS'], audience: ['coachee', 'group'] },
  },
  {
    of: 'greet',
    theme: 'coaching-teachers',
    startedAfter: 61,
    values: { text: 'Hoe wordt een klasbezoek een gesprek waar de leerkracht zelf iets aan heeft?', status: 'active', level: 'leadership', priority: 1, practices: ['KP2'], pillars: ['LER', 'ERK'], audience: ['coachee', 'group'] },
  },
  {
    of: 'greet',
    theme: 'feedback',
    startedAfter: 240,
    values: { text: 'Hoe zeg ik iets lastigs op de dag zelf in plaats van een week later?', status: 'active', level: 'leadership', priority: 2, traits: ['communication', 'emotionalSensitivity'], audience: ['coachee'] },
  },
  {
    of: 'pieter',
    theme: 'shared-leadership',
    startedAfter: 70,
    values: { text: 'Wat kan ik uit handen geven zodat ik er niet alleen voor sta?', status: 'active', level: 'school', priority: 1, practices: ['KP3'], pillars: ['VIS'], audience: ['coachee'] },
  },
  {
    of: 'pieter',
    theme: 'school-organisation',
    startedAfter: 70,
    values: { text: 'Hoe plan ik mijn week zodat er tijd overblijft voor de klassen?', status: 'paused', level: 'leadership', priority: 3, practices: ['KP3'], audience: ['coachee'] },
  },
  {
    of: 'hanne',
    theme: 'feedback',
    startedAfter: 75,
    values: { text: 'Hoe geef ik eerlijke feedback aan mensen die al zo hard werken?', status: 'active', level: 'team', priority: 1, traits: ['emotionalSensitivity'], pillars: ['ERK'], audience: ['coachee', 'group'] },
  },
  {
    of: 'youssef',
    theme: 'participative-decisions',
    startedAfter: 77,
    values: { text: 'Hoe beslissen we samen als niemand op dezelfde plaats werkt?', status: 'active', level: 'team', priority: 1, practices: ['KP3'], pillars: ['PLG'], audience: ['coachee', 'group'] },
  },
  {
    of: 'noemie',
    theme: 'shared-leadership',
    startedAfter: 64,
    values: { text: 'Hoe krijgen de technisch adviseurs echt een stem in het beleid?', status: 'active', level: 'school', priority: 1, practices: ['KP3'], pillars: ['VIS', 'PLG'], audience: ['coachee', 'group'] },
  },
  {
    of: 'noemie',
    theme: 'self-reflection',
    startedAfter: 64,
    values: { text: 'Wanneer neem ik het over, en wat zegt dat over mij?', status: 'answered', level: 'leadership', priority: 2, traits: ['emotionalSensitivity'], audience: ['coachee'] },
  },
  {
    of: null,
    theme: 'feedback',
    startedAfter: 200,
    values: { text: 'Hoe durven wij elkaar te bevragen op wat niet lukt?', status: 'active', level: 'leadership', priority: 1, pillars: ['REL', 'PLG'], audience: ['group'] },
  },
];
