import { foldText } from '#renderer/ui/fold-text.ts';
import type { LibraryKind, ThemeCode, WorkMode } from '#shared/domain/library-kinds.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import { stemOf, tellingWords } from './find-struggles.ts';

/** What the list is narrowed to; null does not narrow. */
export type LibraryFilter = { readonly words: string; readonly kind: LibraryKind | null; readonly theme: ThemeCode | null; readonly maxMinutes: number | null; readonly people: number | null; readonly mode: WorkMode | null; readonly tag: string | null };

export const noFilter: LibraryFilter = { words: '', kind: null, theme: null, maxMinutes: null, people: null, mode: null, tag: null };

/** How many of the nearest are shown when nothing fits. */
const nearestShown = 6;

const folded = new WeakMap<LibraryItem, { readonly title: string; readonly all: string }>();

/** What is sought in an item, folded once: without accents and case. */
function textOf(item: LibraryItem): { readonly title: string; readonly all: string } {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const steps = [...(item.steps ?? []), ...(item.takeHome?.steps ?? [])].flatMap(({ title, text }) => [title, text]);
  const sections = (item.sections ?? []).flatMap(({ title, text = '', lines = [] }) => [title, text, ...lines]);
  const rest = [item.summary, item.goal, item.when, item.forWhom, item.exchange, item.source, item.takeHome?.question, item.activity?.code, ...(item.material ?? []), ...(item.questions ?? []), ...(item.tags ?? []), ...steps, ...sections];
  const title = foldText(item.title);
  const text = { title, all: foldText([item.title, ...rest].filter((part) => part !== undefined).join(' ')) };
  folded.set(item, text);
  return text;
}

function wordsOf(typed: string): readonly string[] {
  return foldText(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The items that hold all the words and fit the filter; those with the words in their title first. */
export function findItems(items: readonly LibraryItem[], filter: LibraryFilter): readonly LibraryItem[] {
  const words = wordsOf(filter.words);
  const found = items.filter((item) => fits(item, filter) && words.every((word) => textOf(item).all.includes(word)));
  if (words.length === 0) return found;
  const rank = (item: LibraryItem): number => words.filter((word) => textOf(item).title.includes(word)).length;
  return found.toSorted((a, b) => rank(b) - rank(a));
}

function fits(item: LibraryItem, { kind, theme, maxMinutes, people, mode, tag }: LibraryFilter): boolean {
  if (kind !== null && item.kind !== kind) return false;
  if (theme !== null && !item.themes.includes(theme)) return false;
  if (maxMinutes !== null && (item.minutes === undefined || item.minutes > maxMinutes)) return false;
  if (people !== null && !((item.group?.min ?? 1) <= people && people <= (item.group?.max ?? 999))) return false;
  if (mode !== null && item.mode !== mode && item.mode !== 'both') return false;
  return tag === null || (item.tags ?? []).includes(tag);
}

/** The items that hold most of the words that tell something, for when none holds them all. */
export function nearestItems(items: readonly LibraryItem[], filter: LibraryFilter): readonly LibraryItem[] {
  const stems = tellingWords(filter.words).map(stemOf);
  if (stems.length < 2) return [];
  const rank = (item: LibraryItem): number => stems.filter((stem) => textOf(item).all.includes(stem)).length * 2 + stems.filter((stem) => textOf(item).title.includes(stem)).length;
  return items
    .filter((item) => fits(item, filter))
    .map((item) => ({ item, rank: rank(item) }))
    .filter(({ rank: own }) => own >= stems.length)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, nearestShown)
    .map(({ item }) => item);
}
