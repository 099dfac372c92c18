import type { Draft } from '../domain/records.ts';
import type { Gather } from './records.ts';

/** What a coach adds of one's own: a work format with its version for the team, and a school that shows how it can be done. */
export const exampleLibrary: readonly Draft<'libraryItem'>[] = [
  {
    kind: 'workFormat',
    title: 'Foto van de speelplaats',
    summary: 'Elk brengt een foto mee van een plek op school waar iets vanzelf goed loopt. De foto opent het gesprek.',
    goal: 'Met sterktes beginnen en elkaars school leren kennen.',
    minutes: 40,
    groupMin: 4,
    groupMax: 10,
    mode: 'collective',
    themes: ['collaboration', 'school-organisation'],
    material: 'een foto per persoon, zonder leerlingen erop\neen lege muur',
    steps: '5 Ophangen: alle foto’s naast elkaar, zonder uitleg\n15 Raden: wat loopt hier goed, denk je?\n15 Vertellen: wie de foto nam, zegt wat er achter zit\n5 Kiezen: welke plek wil je eens bezoeken?',
    takeHomeSteps: '10 Zoeken: elk teamlid maakt een foto op school\n25 Tonen: per vier, vijf minuten per foto\n15 Bewaren: kies er drie voor de inkomhal',
    takeHomeQuestion: 'Welke foto van je team had je zelf nooit genomen?',
    source: 'Eigen vondst.',
    tags: ['starten', 'sterktes'],
    experience: 'Werkt het best bij een gastschool. Laat genoeg tijd voor het raden.',
  },
  {
    kind: 'person',
    title: 'Basisschool De Kapstok (voorbeeldschool)',
    summary: 'Een kernteam van zes leraren dat zelf de agenda van de personeelsvergadering maakt. Je mag er een halve dag meelopen.',
    themes: ['shared-leadership', 'participative-decisions'],
    contact: 'via het secretariaat, bij voorkeur op dinsdag',
    tags: ['kernteam'],
    source: 'Gehoord op een bijeenkomst.',
  },
];

export function putLibrary({ put }: Gather): void {
  for (const item of exampleLibrary) put('libraryItem', item);
}
