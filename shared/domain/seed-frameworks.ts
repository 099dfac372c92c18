import { firstPositions } from './positions.ts';
import type { Draft } from './records.ts';
import type { FrameworkKind } from './records/start.ts';

type SeedItem = readonly [code: string, label: string];
type SeedGroup = { readonly label: string; readonly items: readonly SeedItem[] };

/** A framework as a programme starts with it. Codes stay for ever; labels are there to be changed. */
export type SeedFramework = {
  readonly kind: FrameworkKind;
  readonly label: string;
  readonly source: string;
  readonly description: string;
  readonly isKapstok: boolean;
  readonly groups: readonly SeedGroup[];
};

/** The kernprofiel of the Flemish education partners, as publicly summarised; meant to look with, never to tick off. */
const coreProfile: SeedFramework = {
  kind: 'coreProfile',
  label: 'Kernprofiel schoolleiderschap',
  source: 'Kernprofiel van de Vlaamse onderwijspartners; waarden naar Klasse',
  description: 'Wat herken je, waar wil je in groeien? Een taal om samen te kijken, geen lijst om af te vinken.',
  isKapstok: true,
  groups: [
    {
      label: 'Leiderschapspraktijken',
      items: [
        ['KP1', 'KP1 Richting geven'],
        ['KP2', 'KP2 Mensen ontwikkelen en motiveren'],
        ['KP3', 'KP3 De schoolorganisatie vormgeven'],
        ['KP4', 'KP4 Externe relaties en netwerken uitbouwen'],
        ['KP5', 'KP5 Onderwijskwaliteit ontwikkelen'],
      ],
    },
    {
      label: 'Waarden',
      items: [
        ['honesty', 'eerlijkheid'],
        ['integrity', 'integriteit'],
        ['authenticity', 'authenticiteit'],
        ['belief', 'geloof in groei van leerlingen'],
        ['teamTrust', 'vertrouwen in het team'],
      ],
    },
    {
      label: 'Psychologische eigenschappen',
      items: [
        ['optimism', 'optimisme'],
        ['resilience', 'veerkracht'],
        ['proactivity', 'proactiviteit'],
        ['efficacy', 'doelmatigheid'],
      ],
    },
    {
      label: 'Sociale eigenschappen',
      items: [
        ['inspiration', 'bezieling'],
        ['communication', 'communicatieve vaardigheid'],
        ['emotionalSensitivity', 'emotionele sensitiviteit'],
      ],
    },
    {
      label: 'Cognitieve eigenschappen',
      items: [
        ['knowledge', 'kennis'],
        ['systemsThinking', 'systeemdenken'],
        ['problemSolving', 'probleemoplossend vermogen'],
      ],
    },
  ],
};

const lfl: SeedFramework = {
  kind: 'lfl',
  label: 'Leadership for Learning (LfL)',
  source: 'Naar Hallinger (2011) en het Erasmusproject Leadership for Learning',
  description: 'Leiderschap dat leren op elk niveau mogelijk maakt: bij leerlingen, in het team, in de school en bij de schoolleider zelf.',
  isKapstok: true,
  groups: [
    {
      label: 'Pijlers',
      items: [
        ['VIS', 'Visie op leren en onderwijzen'],
        ['REL', 'Relaties en een cultuur van vertrouwen'],
        ['LER', 'Focus op effectief leren'],
        ['PLG', 'Professionele leergemeenschappen'],
        ['ERK', 'Succes en vernieuwing erkennen en vieren'],
      ],
    },
    {
      label: 'Concepten',
      items: [
        ['dialogical', 'dialogaal leiderschap'],
        ['shared', 'gedeeld leiderschap'],
        ['instructional', 'onderwijskundig leiderschap'],
      ],
    },
    {
      label: 'Voorwaarden in de organisatie',
      items: [
        ['curriculum', 'curriculumontwikkeling'],
        ['didactics', 'pedagogisch-didactisch handelen'],
        ['communities', 'leergemeenschappen'],
      ],
    },
  ],
};

/** The frame of the study of 85 groups, as it stood after the study; a mirror for the programme itself. */
const studyFrame: SeedFramework = {
  kind: 'studyFrame',
  label: 'Raamwerk voor professionaliseringsinitiatieven',
  source: 'Naar Vekeman, Devos en Tuytens (2024)',
  description: 'Om met het projectteam naar het programma zelf te kijken. Een ster wijst op wat in het onderzoek doorslaggevend bleek.',
  isKapstok: false,
  groups: [
    { label: 'Doel', items: [['D1', 'duidelijke doelen en verwachtingen'], ['D2', 'deelnemers die passen bij die doelen']] },
    {
      label: 'Inhoud',
      items: [
        ['I1', 'bruikbare theorie die op onderzoek steunt'],
        ['I2', 'samenhang door heldere doelen en één model ★'],
        ['I3', 'just-in-time inspelen op noden en voorkennis ★'],
      ],
    },
    {
      label: 'Structuur',
      items: [
        ['S1', 'afwisselende, activerende werkvormen'],
        ['S2', 'aanzetten tot toepassen in de eigen praktijk ★'],
        ['S3', 'één vaste procescoach of een gelijkgericht team'],
        ['S4', 'graduele (peer)feedback'],
        ['S5', 'zo veel mogelijk bijeenkomsten in het eigen samenwerkingsverband'],
        ['S6', 'geregeld een volle dag, over minstens twee schooljaren'],
      ],
    },
    {
      label: 'Organisatie',
      items: [
        ['O1', 'zorg voor wie begeleidt, van selectie tot groei'],
        ['O2', 'vaak overleg in het projectteam'],
        ['O3', 'partners met een gedeelde visie'],
      ],
    },
    {
      label: 'Samenwerkingsverband',
      items: [
        ['W1', 'overleg dat er al was'],
        ['W2', 'rol en houding van de formeel leidinggevende'],
        ['W3', 'verbinding, open leerklimaat en sociale steun'],
        ['W4', 'een gedeeld belang of gedeelde doelen'],
        ['W5', 'vertrouwen ★'],
      ],
    },
    {
      label: 'Procescoach',
      items: [
        ['C1', 'hoe deelnemers de coach ervaren ★'],
        ['C2', 'ervaring met coaching, onderwijs of leiding geven'],
        ['C3', 'expertise vertalen naar voorbeelden en tips'],
        ['C4', 'een breed netwerk inzetten'],
        ['C5', 'coachen, organiseren en gedreven zijn'],
      ],
    },
    { label: 'Leerprocessen', items: [['L1', 'individuele en collectieve leeractiviteiten, gespreid in de tijd']] },
    { label: 'Schoolleider', items: [['P1', 'voorkeuren in leren'], ['P2', 'eerder gevolgde directeursopleiding']] },
    {
      label: 'Effecten',
      items: [
        ['E1', 'reactie: motivatie, tevredenheid en bruikbaarheid'],
        ['E2', 'reactie van de groep: samen leren en samen willen'],
        ['E3', 'wat geleerd werd: visie, kennis, vaardigheden en attitudes'],
        ['E4', 'praktijk: ander gedrag of het voornemen ertoe'],
        ['E5', 'praktijk: de belangrijkste verandering'],
      ],
    },
  ],
};

export const seedFrameworks: readonly SeedFramework[] = [coreProfile, lfl, studyFrame];

type Made = { readonly framework: Draft<'framework'>; readonly items: readonly Omit<Draft<'frameworkItem'>, 'frameworkId'>[] };

/** The records of the seed frameworks for one programme, in their order; the caller gives them ids. */
export function frameworksFor(programmeId: string): readonly Made[] {
  const places = firstPositions(seedFrameworks.length);
  return seedFrameworks.map(({ groups, ...seed }, index) => {
    const items = groups.flatMap((group) => group.items.map(([code, label]) => ({ code, label, groupLabel: group.label })));
    const itemPlaces = firstPositions(items.length);
    return {
      framework: { ...seed, programmeId, position: places[index] ?? '' },
      items: items.map((item, at) => ({ ...item, position: itemPlaces[at] ?? '' })),
    };
  });
}

/** Aims that programmes often name; one may add others. */
export const suggestedAims: readonly string[] = [
  'remediëring van leerachterstanden',
  'afstemmen van de schoolorganisatie',
  'onderwijskundig leiderschap versterken',
  'gedeeld leiderschap in de school uitbouwen',
  'een lerend netwerk van schoolleiders opbouwen',
];
