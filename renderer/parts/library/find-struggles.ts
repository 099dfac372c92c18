import { foldText } from '#renderer/ui/fold-text.ts';
import { struggleWords } from '#shared/library/struggle-words.ts';
import type { Struggle } from '#shared/library/types.ts';

/** Words that stand in every complaint and tell nothing. */
const emptyWords: ReadonlySet<string> = new Set(
  'aan al als altijd ben bij daar dan dat de deze die dit doe doen doet door dus een elk en er gaan gaat geen haar had heb hebben heeft hem hen het hier hoe hun iets ik in is ja je jij jou jouw kan kom komt krijg krijgen maar me meer met mij mijn moet moeten na naar niet nog nu of om onze ons ook op over school te tot u uit van veel voor want wat we weer wel werd wie wij wil word worden wordt ze zeer zich zij zijn zit zitten zo zonder zou'.split(' '),
);

/** Struggles that may be meant, the likeliest first; `isSure` when they are near what was typed. */
export type FoundStruggles = { readonly struggles: readonly Struggle[]; readonly isSure: boolean };

type Asked = { readonly all: readonly string[]; readonly telling: readonly string[] };

/** A word without its ending, roughly: vergaderingen and vergaderen are one. */
export function stemOf(word: string): string {
  for (const ending of ['ingen', 'ing', 'en', 'es', 'e', 's']) if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Words that tell something, folded. Two letters tell nothing. */
export function tellingWords(typed: string): readonly string[] {
  return wordsOf(typed).filter((word) => word.length > 2 && !emptyWords.has(word));
}

function wordsOf(typed: string): readonly string[] {
  return foldText(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds struggles by what someone writes in her own words: the everyday words of each count for more than its sentence,
 * words that go together for most. What is far behind the likeliest is left out.
 */
export function findStruggles(struggles: readonly Struggle[], typed: string): FoundStruggles {
  const asked: Asked = { all: wordsOf(typed), telling: tellingWords(typed) };
  if (asked.all.length === 0) return { struggles: [], isSure: false };
  const rated = struggles.map((struggle) => ({ struggle, ...rate(struggle, asked) })).filter(({ score }) => score > 0);
  const best = Math.max(0, ...rated.map(({ score }) => score));
  const near = rated.filter(({ score }) => score >= best / 2).toSorted((a, b) => b.score - a.score);
  return { struggles: near.map(({ struggle }) => struggle), isSure: near.some(({ isSure }) => isSure) };
}

function rate({ id, text }: Struggle, { all, telling }: Asked): { readonly score: number; readonly isSure: boolean } {
  const keys = struggleWords(id).map((key) => wordsOf(key));
  const together = keys.filter((key) => key.length > 1 && key.every((part) => all.some((word) => isAlike(word, part)))).length;
  const said = telling.filter((word) => keys.some(([key = '', ...more]) => more.length === 0 && isAlike(word, key))).length;
  const own = tellingWords(text);
  const inText = telling.filter((word) => own.some((part) => isAlike(word, part))).length;
  return { score: together * 4 + said * 3 + inText * 2, isSure: together + said > 0 || (inText > 0 && inText >= telling.length / 2) };
}

/** The same word but for its ending; a long enough key by its start. */
function isAlike(word: string, key: string): boolean {
  const [stem, sought] = [stemOf(word), stemOf(key)];
  return stem === sought || (sought.length >= 4 && stem.startsWith(sought));
}
