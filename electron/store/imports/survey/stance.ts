import { squeeze } from './words.ts';

/**
 * Reads an anchor as a degree of something: "helemaal mee oneens" is the strongest denial of "eens",
 * "somewhat satisfied" a weak degree of "satisfied". Adverb and negation are a closed list; the rest, the
 * stem, can be any word, as long as all anchors of a question share it.
 */
export type Stance = {
  /** Null: a middle that goes with every stem ("neutraal"). */
  readonly stem: string | null;
  /** From −5 to 5, 0 in the middle. Only the order counts. */
  readonly position: number;
  /** The denial has a word of its own (ontevreden, niet akkoord), so the scale runs to both sides. */
  readonly opposite: boolean;
  readonly hasDegree: boolean;
};

const degrees: readonly (readonly [RegExp, number])[] = [
  [/^(?:uiterst|extreem|extremely|buitengewoon|enorm|exceptionally|ontzettend) /, 5],
  [/^(?:zeer goed|heel goed|very well|extremely well) /, 4.2],
  [/^(?:goed|well) /, 2.5],
  [/^(?:heel erg|zeer sterk|zeer erg|very strongly|very much|heel sterk|heel veel) /, 4.5],
  [/^(?:helemaal|geheel|volledig|volkomen|totaal|sterk|zeer|heel|strongly|completely|totally|fully|very|absolutely|absoluut|entirely|definitely|highly|beslist|in hoge mate|in sterke mate|wholly|fervently|tout a fait) /, 4],
  [/^(?:erg|quite a bit|really|echt|veel|a lot) /, 3.5],
  [/^(?:grotendeels|mostly|largely|overwegend|meestal|generally|in grote mate|probably|waarschijnlijk wel) /, 3],
  [/^(?:tamelijk|redelijk|behoorlijk|nogal|vrij|moderately|matig|gemiddeld|quite|fairly|reasonably|averagely) /, 1.5],
  [/^(?:enigszins|enigzins|eerder|somewhat|rather|deels|gedeeltelijk|partly|partially|tend to|neig naar|in zekere mate|in enige mate|ten dele|min of meer|more or less|een beetje|beetje) /, 1],
  [/^(?:een klein beetje|licht|lichtjes|lichtelijk|slightly|a little|a little bit|a bit|ietwat|in geringe mate|in beperkte mate|nauwelijks|barely|mildly) /, 0.7],
];

/** Words with a negative twin that is no mere "niet": both sides of the scale. */
const opposites: Readonly<Record<string, string>> = {
  oneens: 'eens',
  disagree: 'agree',
  unfavorably: 'favorably',
  unfavourably: 'favourably',
  unfavorable: 'favorable',
  unfavourable: 'favourable',
  ontevreden: 'tevreden',
  dissatisfied: 'satisfied',
  unsatisfied: 'satisfied',
  unlikely: 'likely',
  improbable: 'probable',
  onwaarschijnlijk: 'waarschijnlijk',
  onbelangrijk: 'belangrijk',
  unimportant: 'important',
  negatief: 'positief',
  negative: 'positive',
  difficult: 'easy',
  moeilijk: 'makkelijk',
  hard: 'easy',
  onzeker: 'zeker',
  uncertain: 'certain',
  oncomfortabel: 'comfortabel',
  uncomfortable: 'comfortable',
  onveilig: 'veilig',
  unsafe: 'safe',
  onduidelijk: 'duidelijk',
  unclear: 'clear',
  onwaar: 'waar',
  untrue: 'true',
  false: 'true',
  ineffective: 'effective',
  onbekwaam: 'bekwaam',
  unhappy: 'happy',
  ongelukkig: 'gelukkig',
  nutteloos: 'nuttig',
  useless: 'useful',
  oppose: 'support',
  slecht: 'goed',
  bad: 'good',
  laag: 'hoog',
  low: 'high',
  onterecht: 'terecht',
  ongeschikt: 'geschikt',
  unsuitable: 'suitable',
  onprettig: 'prettig',
  unpleasant: 'pleasant',
  onaangenaam: 'aangenaam',
  oncorrect: 'correct',
  onbekend: 'bekend',
  unfamiliar: 'familiar',
  tegen: 'voor',
  'in disagreement': 'in agreement',
  "pas d'accord": "d'accord",
};

const sameStem: Readonly<Record<string, string>> = {
  'mee eens': 'eens',
  akkoord: 'eens',
  gemakkelijk: 'makkelijk',
  agreed: 'agree',
  'van toepassing op mij': 'van toepassing',
  favourably: 'favorably',
  favourable: 'favorable',
  'met de stelling eens': 'eens',
};

const middles =
  /^(?:neutraal|neutral|neutre|neither|geen van beide|geen van beiden|tussenin|er tussenin|in het midden|het midden|midden|middle|middelmatig|undecided|unsure|not sure|onbeslist|niet zeker|ik twijfel|twijfel|no preference|geen voorkeur|both|allebei|noch het een noch het ander|half half|fifty fifty|deels wel deels niet|deels eens deels oneens|gedeeltelijk eens gedeeltelijk oneens|soms wel soms niet|neither .+ n?or .+|noch .+ noch .+|.+ noch .+|niet .+ (?:en|maar|of|noch) (?:ook )?niet .+|niet .+, ?(?:maar )?(?:ook )?niet .+|both .+ and .+|zowel .+ als .+|.+ nor .+|neither|eens oneens|not .+ (?:or|and) not .+|geen mening neutraal|neutraal geen mening|ni .+ ni .+)$/;

const leads = /^(?:ik ben het (?:er |hier |hiermee )?|ik ben |ben het (?:er )?|ik ga |i am |i'm |i |daar ben ik het |hier ben ik het |het is |it is |is |this is |dit is |klopt )/;

/** Null when the words hold no degree, denial or middle and are no known stem. */
export function readStance(label: string): Stance | null {
  let text = squeeze(label).toLowerCase().replace(/[.!;:]+$/, '').replace(leads, '').trim();
  if (isMiddle(text)) return { stem: null, position: 0, opposite: false, hasDegree: true };
  text = text.replace(/\s*\([^)]*\)$/, '').replace(/ (?:met (?:de|deze) (?:stelling|uitspraak)|with (?:the|this) statement|mee)$/, '').trim();
  if (text === '') return null;

  const notAtAll = /^(?:helemaal|absoluut|totaal|volstrekt|geheel|zeker) (?:niet|geen) (?:mee )?(.+)$|^not at all (.+)$|^(?:totally|completely) not (.+)$/.exec(text);
  if (notAtAll !== null) return stance(notAtAll[1] ?? notAtAll[2] ?? notAtAll[3] ?? '', -4, true, false);
  const notVery = /^(?:niet zo|niet erg|niet echt|niet zo erg|niet heel|not very|not so|not that|not really|niet bijzonder|weinig|minder|less|eerder niet|rather not|somewhat not|enigszins niet|een beetje niet) (?:mee )?(.+)$/.exec(text);
  if (notVery !== null) return stance(notVery[1] ?? '', -1, true, false);
  const not = /^(?:niet|not|geen|do not|don't|mostly not|grotendeels niet) (?:mee )?(.+)$/.exec(text);
  if (not !== null) return stance(not[1] ?? '', /^(?:mostly|grotendeels)/.test(text) ? -3 : -2, /^(?:mostly|grotendeels)/.test(text), true);

  for (const [pattern, degree] of degrees) {
    if (!pattern.test(text)) continue;
    const rest = text.replace(pattern, '');
    const denied = /^(?:niet|not) (.+)$/.exec(rest);
    return denied?.[1] === undefined ? stance(rest, degree, true, false) : stance(denied[1], -degree, true, true);
  }
  return stance(text, 2, false, false);
}

function isMiddle(text: string): boolean {
  const bare = text.replaceAll(/\s*[/()]\s*/g, ' ').replaceAll(/[“”"]/g, '').trim();
  return middles.test(bare) || middles.test(text.replace(/\s*\([^)]*\)$/, '')) || /(?:^|[\s(/])(?:neutraal|neutral)\)?$/.test(text);
}

function stance(words: string, position: number, hasDegree: boolean, denied: boolean): Stance | null {
  const stem = words.replace(/^mee /, '').replace(/ mee$/, '').replace(/^het /, '').trim();
  if (stem === '' || stem.length > 60) return null;
  const positive = opposites[stem];
  if (positive !== undefined) return { stem: sameStem[positive] ?? positive, position: -position, opposite: position > 0, hasDegree };
  return { stem: sameStem[stem] ?? stem, position, opposite: denied, hasDegree };
}

/** Stems that are a scale even when only one or two of their anchors were chosen. */
const familiar = new Set(['eens', 'agree', 'favorably', 'favorable', 'tevreden', 'satisfied', 'likely', 'waarschijnlijk', 'belangrijk', 'important', 'positief', 'positive', 'van toepassing', "d'accord"]);

export function isFamiliarStem(stem: string): boolean {
  return familiar.has(stem);
}

/** Stems with a scale to both sides by nature, also where no denial was chosen. */
const twoSided = new Set(['eens', 'agree', 'favorably', 'favorable', "d'accord", 'positief', 'positive', 'likely', 'waarschijnlijk', 'makkelijk', 'easy', 'support', 'tevreden', 'satisfied', 'comfortabel', 'comfortable', 'zeker', 'certain', 'veilig', 'safe', 'duidelijk', 'clear', 'waar', 'true']);

export function isTwoSidedStem(stem: string): boolean {
  return twoSided.has(stem);
}
