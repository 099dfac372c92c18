import { fold } from './words.ts';

/** Anchors whose order no grammar can tell. Positions only order them; `scales` are the sets that questionnaires really use. */
export type Ladder = {
  readonly name: string;
  readonly positions: ReadonlyMap<string, number>;
  readonly scales: readonly (readonly number[])[];
};

function ladder(name: string, steps: readonly (readonly [number, string])[], scales: readonly (readonly number[])[]): Ladder {
  const positions = new Map<string, number>();
  for (const [position, words] of steps) for (const word of words.split('|')) positions.set(fold(word), position);
  return { name, positions, scales };
}

const frequency = ladder(
  'frequency',
  [
    [0, 'nooit|never|helemaal nooit|not at all|geen enkele keer|jamais|at no time'],
    [10, 'bijna nooit|almost never|hardly ever|zo goed als nooit|vrijwel nooit|heel zelden|zeer zelden|very rarely|sporadisch'],
    [20, 'zelden|rarely|seldom|rarement|zelden of nooit|weinig|infrequently'],
    [30, 'af en toe|occasionally|once in a while|nu en dan|een enkele keer|from time to time|some of the time'],
    [40, 'soms|sometimes|parfois|about half the time|de helft van de tijd|ongeveer de helft van de tijd'],
    [55, 'regelmatig|geregeld|regularly|fairly often|vrij vaak|tamelijk vaak'],
    [70, 'vaak|often|frequently|dikwijls|souvent|veelal|a lot of the time|much of the time'],
    [75, 'meestal|usually|mostly|most of the time|doorgaans|gewoonlijk|generally|la plupart du temps'],
    [82, 'heel vaak|zeer vaak|very often|very frequently|zeer dikwijls|heel dikwijls|zeer regelmatig'],
    [90, 'bijna altijd|almost always|nearly always|vrijwel altijd|zo goed als altijd|nagenoeg altijd'],
    [100, 'altijd|always|steeds|voortdurend|constantly|toujours|all of the time|all the time|continu'],
  ],
  [
    [0, 20, 40, 70, 100],
    [0, 40, 70, 82, 100],
    [0, 20, 40, 55, 70],
    [0, 20, 40, 70, 82],
    [0, 20, 40, 55, 100],
    [0, 40, 55, 70, 100],
    [0, 10, 40, 90, 100],
    [0, 20, 40, 75, 100],
    [0, 30, 40, 70, 100],
    [0, 10, 40, 70, 100],
    [0, 20, 30, 70, 100],
    [0, 40, 70, 100],
    [0, 20, 70, 100],
    [0, 20, 40, 70],
    [0, 40, 100],
    [0, 20, 40, 55, 70, 100],
    [0, 20, 40, 70, 90, 100],
    [0, 10, 30, 55, 70, 82, 100],
    [0, 10, 20, 40, 70, 90, 100],
  ],
);

const quality = ladder(
  'quality',
  [
    [0, 'zeer slecht|heel slecht|very poor|very bad|terrible|zeer zwak|heel zwak|abominabel|awful|erg slecht|ruim onvoldoende|very weak|zeer onvoldoende'],
    [15, 'slecht|poor|bad|mauvais|weak|zwak|onvoldoende|insufficient|unsatisfactory|below average|onder het gemiddelde|inadequate|ondermaats'],
    [35, 'matig|fair|mediocre|middelmatig|so so|eerder slecht|eerder zwak'],
    [50, 'voldoende|sufficient|adequate|acceptable|average|gemiddeld|redelijk|reasonable|moyen|satisfactory|okay|ok|oké|niet goed niet slecht|noch goed noch slecht|neither good nor poor|neither good nor bad|neutraal|neutral|niet slecht niet goed|goed noch slecht'],
    [60, 'ruim voldoende|tamelijk goed|vrij goed|eerder goed|fairly good|above average|boven het gemiddelde|meer dan voldoende'],
    [75, 'goed|good|bon|sterk|strong'],
    [88, 'zeer goed|heel goed|very good|erg goed|zeer sterk|heel sterk|very strong|tres bon'],
    [100, 'uitstekend|excellent|outstanding|uitmuntend|perfect|exceptional|voortreffelijk|superb'],
  ],
  [
    [0, 15, 50, 75, 88],
    [15, 35, 75, 88, 100],
    [0, 15, 35, 75, 88],
    [15, 35, 50, 75, 88],
    [15, 50, 75, 88, 100],
    [0, 15, 50, 75, 100],
    [15, 35, 50, 75, 100],
    [15, 50, 60, 75, 88],
    [15, 35, 75, 88],
    [15, 50, 75, 88],
    [15, 35, 75, 100],
    [15, 50, 75],
    [15, 35, 50, 60, 75, 88, 100],
  ],
);

const extent = ladder(
  'extent',
  [
    [0, 'helemaal niet|not at all|totaal niet|in het geheel niet|none|none at all|helemaal geen|geen|pas du tout|absoluut niet|to no extent|zeker niet|definitely not|definitely no'],
    [8, 'niet|nee helemaal niet|not'],
    [12, 'nauwelijks|hardly|barely|amper|bijna niet|vrijwel niet|zo goed als niet|niet echt|not really|eerder niet|in zeer geringe mate|in zeer beperkte mate|to a very small extent|waarschijnlijk niet|probably not|zeer weinig|heel weinig|very little|liever niet|minimal|not much|not very much'],
    [22, 'weinig|little|in geringe mate|in beperkte mate|in kleine mate|in lichte mate|to a small extent|to a limited extent|een klein beetje|a little bit|slightly|a little|licht|lichtjes'],
    [30, 'een beetje|beetje|a bit|un peu'],
    [36, 'enigszins|enigzins|somewhat|in zekere mate|in enige mate|to some extent|deels|gedeeltelijk|ten dele|partly|partially|some'],
    [45, 'matig|moderately|gemiddeld|a moderate amount|in matige mate|to a moderate extent|neutraal|neutral|min of meer|more or less|misschien|maybe|perhaps|moderate'],
    [55, 'redelijk|tamelijk|nogal|behoorlijk|vrij|in redelijke mate|fairly|quite|quite a bit|eerder wel|rather|tamelijk veel|vrij veel|waarschijnlijk wel|probably|wel'],
    [70, 'grotendeels|mostly|largely|voor een groot deel|meestal wel'],
    [78, 'veel|erg|sterk|in grote mate|in hoge mate|in sterke mate|much|a lot|to a great extent|to a large extent|beaucoup|a great deal'],
    [88, 'zeer veel|heel veel|zeer|heel erg|zeer sterk|in zeer grote mate|in zeer hoge mate|in zeer sterke mate|very much|very|erg veel|to a very great extent|to a very large extent|zeer erg'],
    [96, 'extreem|extremely|uiterst|enorm'],
    [100, 'helemaal|volledig|geheel|volkomen|completely|fully|entirely|totally|helemaal wel|zeker wel|definitely|zeker|totaal'],
  ],
  [
    [0, 22, 36, 78, 88],
    [0, 22, 45, 78, 88],
    [0, 22, 36, 55, 88],
    [0, 22, 45, 78, 96],
    [0, 22, 45, 88, 96],
    [0, 30, 45, 78, 88],
    [0, 22, 36, 45, 78],
    [0, 22, 36, 88, 100],
    [0, 30, 36, 70, 100],
    [0, 12, 45, 55, 100],
    [0, 12, 36, 70, 100],
    [0, 22, 78, 88],
    [0, 30, 78, 88],
    [0, 36, 70, 100],
    [0, 30, 70, 100],
    [0, 30, 78, 100],
  ],
);

const level = ladder(
  'level',
  [
    [0, 'zeer laag|heel laag|very low|erg laag'],
    [20, 'laag|low'],
    [50, 'gemiddeld|medium|average|moderate|middelmatig|matig|neutraal|neutral|normaal'],
    [75, 'hoog|high'],
    [100, 'zeer hoog|heel hoog|very high|erg hoog'],
  ],
  [
    [0, 20, 50, 75, 100],
    [20, 50, 75],
    [0, 20, 75, 100],
  ],
);

const skill = ladder(
  'skill',
  [
    [0, 'geen kennis|no knowledge|none|no experience|geen ervaring'],
    [15, 'beginner|novice|starter|basic|basis|beginnend|basiskennis'],
    [35, 'licht gevorderd|advanced beginner|enige ervaring|some experience'],
    [50, 'intermediate|gemiddeld|competent|medium|halfgevorderd'],
    [75, 'advanced|gevorderd|proficient|ervaren|experienced'],
    [90, 'ver gevorderd|zeer gevorderd|zeer ervaren|very experienced'],
    [100, 'expert|deskundige|master'],
  ],
  [
    [15, 50, 75, 100],
    [0, 15, 50, 75, 100],
    [15, 50, 75],
    [15, 35, 50, 75, 100],
  ],
);

const pace = ladder(
  'pace',
  [
    [0, 'minder dan een keer per jaar|less than once a year'],
    [10, 'jaarlijks|yearly|annually|eens per jaar|een keer per jaar|once a year|1 keer per jaar'],
    [20, 'enkele keren per jaar|een paar keer per jaar|a few times a year|several times a year'],
    [30, 'driemaandelijks|per kwartaal|quarterly|elk trimester|eens per trimester'],
    [40, 'maandelijks|monthly|eens per maand|een keer per maand|once a month|eens per maand of minder'],
    [50, 'enkele keren per maand|een paar keer per maand|a few times a month|meermaals per maand|tweewekelijks'],
    [60, 'wekelijks|weekly|eens per week|een keer per week|once a week'],
    [70, 'enkele keren per week|een paar keer per week|a few times a week|several times a week|meermaals per week'],
    [90, 'dagelijks|daily|elke dag|iedere dag|every day'],
    [100, 'meermaals per dag|several times a day|meerdere keren per dag'],
  ],
  [[10, 40, 60, 90]],
);

export const ladders: readonly Ladder[] = [frequency, quality, extent, level, skill, pace];

/** "Altijd: dagelijks", "soms (1 keer per maand)" and "vaak, wekelijks" explain themselves after the anchor. */
export function ladderPosition(ladder: Ladder, label: string): number | null {
  const whole = ladder.positions.get(fold(label));
  if (whole !== undefined) return whole;
  const head = /^([^:(,]+?)\s*[:(,]/.exec(label)?.[1];
  return head === undefined ? null : (ladder.positions.get(fold(head)) ?? null);
}
