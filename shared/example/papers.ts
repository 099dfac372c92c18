import type { LearningPreference } from '../domain/records/traject-papers.ts';
import type { Audience } from '../domain/audience.ts';
import type { ExampleKey } from './people.ts';

export type ExampleIntake = {
  readonly of: ExampleKey;
  readonly expectations: string;
  readonly motivation?: string;
  readonly priorTraining?: string;
  readonly preferences: readonly LearningPreference[];
  readonly preferenceNote?: string;
  readonly audience: readonly Audience[];
};

/** What the people of the example group said at the start. */
export const exampleIntakes: readonly ExampleIntake[] = [
  {
    of: 'zoe',
    expectations: 'Minder zelf oplossen. Over twee jaar wil ze een kernteam dat ook zonder haar beslist.',
    motivation: 'Na vijf jaar kent ze de school; nu wil ze de school zichzelf laten leiden.',
    priorTraining: 'Directieopleiding van de koepel, vier jaar geleden.',
    preferences: ['talking', 'watching'],
    preferenceNote: 'Leert het meest na een schoolbezoek, op de terugweg.',
    audience: ['coachee'],
  },
  {
    of: 'karel',
    expectations: 'Een team dat elkaar aanspreekt, ook als het spannend wordt.',
    motivation: 'Twee ervaren collega’s gaan binnenkort met pensioen.',
    preferences: ['doing', 'talking'],
    audience: [],
  },
  { of: 'mieke', expectations: 'Haar plaats vinden naast een directeur die al lang in de school staat.', preferences: ['reading', 'alone'], priorTraining: 'Banaba schoolontwikkeling.', audience: [] },
  { of: 'greet', expectations: 'Eén verhaal voor twee vestigingen.', preferences: ['watching', 'doing'], audience: ['coachee', 'group'] },
  { of: 'hanne', expectations: 'Taal om met gewone scholen over ondersteuning te praten.', motivation: 'De leerondersteuning veranderde en haar team zoekt nog.', preferences: ['talking', 'writing'], audience: [] },
  { of: 'youssef', expectations: 'Zien hoe andere directeurs hun week indelen.', preferences: ['watching'], audience: [] },
  { of: 'noemie', expectations: 'Coördineren zonder alles zelf te weten.', priorTraining: 'Opleiding systeemdenken.', preferences: ['reading', 'talking'], audience: ['coachee'] },
];

/** Who has not signed yet: the paper lies ready. */
export const notSigned: ExampleKey = 'pieter';

/** Who agreed on something else later, and signed again. */
export const signedAgain: { readonly of: ExampleKey; readonly addition: string } = {
  of: 'noemie',
  addition: '# Wat we later toevoegden\nNoémie krijgt elk schooljaar drie gesprekken in plaats van twee. Het derde is kort en gaat online door, voor de paasvakantie.\n',
};
