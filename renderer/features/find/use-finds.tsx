import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useSettled } from '#renderer/lib/use-settled.ts';
import { IconFileText, IconSearch } from '#renderer/ui/icons.ts';
import type { SearchHit } from '#shared/ipc/search.ts';
import { matching, type Entry } from './entries.ts';
import { findRoute } from './find-kinds.ts';
import { routeOfHit } from './hit-route.ts';
import { reveal } from './reveal.ts';
import { plainSnippet, Snippet } from './Snippet.tsx';
import { useHitWords } from './use-hit-words.ts';
import { usePlaces } from './use-places.tsx';

/** How long typing pauses before the texts are searched, in ms. */
const pauseMs = 60;
/** Fewer letters than this stand in almost every text. */
const fewestLetters = 2;

type FoundEntry = Entry & { /** The detail with its finds marked. */ readonly shown?: React.ReactNode };
export type FoundSection = { readonly id: string; readonly title: string; readonly entries: readonly FoundEntry[] };

/** What the palette lists: the places of before while nothing is typed, then everything that was meant, by kind. */
export function useFinds(typed: string, commands: readonly Entry[], recent: readonly Entry[]): readonly FoundSection[] {
  const { t } = useTranslation('find');
  const places = usePlaces();
  const texts = useTexts(typed);
  const asked = typed.trim();
  const section = (id: 'recent' | 'people' | 'swvs' | 'commands' | 'screens' | 'schools' | 'library' | 'texts', entries: readonly FoundEntry[]): FoundSection[] => (entries.length === 0 ? [] : [{ id, title: t(`sections.${id}`), entries }]);
  if (asked === '') return [...section('recent', recent), ...section('commands', commands.slice(0, 5))];
  return [
    ...section('people', matching(places.people, asked, 5)),
    ...section('swvs', matching(places.swvs, asked, 4)),
    ...section('commands', matching(commands, asked, 4)),
    ...section('screens', matching(places.screens, asked, 4)),
    ...section('schools', matching(places.schools, asked, 4)),
    ...section('texts', texts),
    ...section('library', matching(places.library, asked, 4)),
  ];
}

function useTexts(typed: string): readonly FoundEntry[] {
  const { t } = useTranslation('find');
  const [, navigate] = useLocation();
  const words = useHitWords();
  const settled = useSettled(typed, pauseMs).trim();
  const isAsked = settled.length >= fewestLetters;
  const answer = useStoreQuery('search.texts', { text: isAsked ? settled : '-', types: null, isDiscreet: false, limit: 8 }, { enabled: isAsked }).data;
  if (!isAsked || typed.trim() === '' || answer === undefined) return [];
  const hits = answer.hits.filter(({ type, page }) => !(page?.type === type && ['coachee', 'school', 'swv'].includes(type) && answer.hits.length > 1));
  const entries = hits.flatMap((hit): FoundEntry[] => {
    const route = routeOfHit(hit);
    if (route === null) return [];
    return [{ id: `text:${hit.id}`, label: words(hit), detail: plainSnippet(hit.snippet), shown: <Snippet text={hit.snippet} />, icon: <IconFileText />, run: () => open(hit, route, navigate) }];
  });
  if (entries.length === 0) return [];
  const more: FoundEntry = { id: 'text:more', label: t('more', { text: settled }), icon: <IconSearch />, run: () => navigate(findRoute('all', settled)) };
  return [...entries, more];
}

/** Opens the page of a find at the very place. */
export function open(hit: SearchHit, route: string, navigate: (route: string) => void): void {
  navigate(route);
  const [first = ''] = hit.snippet.split('\n').filter((line) => line.includes('\u0002'));
  reveal({ type: hit.type, id: hit.id, words: plainSnippet(first).replaceAll('…', '').trim() });
}
