import type { Draft } from './records.ts';

type Seed = Omit<Draft<'theme'>, 'programmeId' | 'position'>;

/**
 * The seven themes that the follow-up of 85 samenwerkingsverbanden found crucial for the contents of a programme
 * (Vekeman, Devos & Tuytens, 2024, aanbeveling 5), tied to the practices of the kernprofiel. A programme starts
 * with these and may change them.
 */
export const seedThemes: readonly Seed[] = [
  { seed: 'shared-leadership', label: 'Gedeeld leiderschap', practices: ['KP3'], pillars: ['VIS', 'PLG'] },
  { seed: 'coaching-teachers', label: 'Leerkrachten coachen en begeleiden', practices: ['KP2'], pillars: ['LER', 'ERK'] },
  { seed: 'collaboration', label: 'Effectief samenwerken', practices: ['KP2'], pillars: ['PLG', 'REL'] },
  { seed: 'participative-decisions', label: 'Participatieve besluitvorming', practices: ['KP3'], pillars: ['VIS', 'REL'] },
  { seed: 'school-organisation', label: 'De schoolorganisatie vormgeven', practices: ['KP3'], pillars: ['PLG'] },
  { seed: 'education-quality', label: 'Onderwijskwaliteit ontwikkelen', practices: ['KP5'], pillars: ['LER'] },
  { seed: 'self-reflection', label: 'Zelfreflectie als schoolleider', traits: ['emotionalSensitivity', 'communication'], pillars: ['ERK'] },
];
