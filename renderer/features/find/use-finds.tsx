import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useSettled } from '#renderer/lib/use-settled.ts';
import { IconFileText, IconHistory, IconSearch } from '#renderer/ui/icons.ts';
import type { SearchHit } from '#shared/ipc/search.ts';
import { matching, sureness, type Entry } from './entries.ts';
import { findRoute } from './find-kinds.ts';
import { routeOfHit } from './hit-route.ts';
import { reveal } from './reveal.ts';
import { HitText, plainSnippet } from './Snippet.tsx';
import { useHitWords } from './use-hit-words.ts';
import { useCommandsAbout } from './use-commands-about.tsx';
import { useKnown, usePlaces } from './use-places.tsx';

/** How long typing pauses before the texts are searched, in ms. */
const pauseMs = 60;
/** Fewer letters than this stand in almost every text. */
const fewestLetters = 2;
const textsAtMost = 6;

type FoundEntry = Entry & { /** The detail with its finds marked. */ readonly shown?: React.ReactNode };
export type FoundSection = { readonly id: string; readonly title: string; readonly entries: readonly FoundEntry[] };

type SectionId = 'recent' | 'people' | 'swvs' | 'events' | 'screens' | 'commands' | 'schools' | 'texts' | 'library';
type Found = { readonly commands: readonly Entry[]; readonly recent: readonly { readonly route: string; readonly title: string }[] };

/** What the palette lists: the places of before while nothing is typed, then everything that was meant, by kind. */
export function useFinds(typed: string, { commands, recent }: Found): readonly FoundSection[] {
  const { t } = useTranslation('find');
  const [, navigate] = useLocation();
  const known = useKnown();
  const places = usePlaces(known);
  const about = useCommandsAbout(known);
  const texts = useTexts(typed);
  const asked = typed.trim();
  const section = (id: SectionId, entries: readonly FoundEntry[]): FoundSection => ({ id, title: t(`sections.${id}`), entries });
  const visited = (): readonly Entry[] => {
    const named = new Map([places.screens, places.events, places.people, places.swvs, places.schools, places.library].flat().flatMap((entry) => (entry.route === undefined ? [] : [[entry.route, entry.label] as const])));
    return recent.map(({ route, title }) => ({ id: `recent:${route}`, label: named.get(route) ?? title, icon: <IconHistory />, run: () => navigate(route) }));
  };
  const sections =
    asked === ''
      ? [section('recent', visited()), section('commands', commands.slice(0, 5))]
      : [
          section('people', matching(places.people, asked, 5)),
          section('swvs', matching(places.swvs, asked, 4)),
          section('events', matching(places.events, asked, 4)),
          section('screens', matching(places.screens, asked, 4)),
          section('commands', matching([...commands, ...about], asked, 4)),
          section('schools', matching(places.schools, asked, 4)),
          section('texts', texts),
          section('library', matching(places.library, asked, 4)),
        ];
  // What is called exactly so comes first, whatever it is; a person or a group also by one word of the name.
  const order = ({ id, entries }: FoundSection): number => {
    const found = sureness(entries, asked);
    return found === 1 && id !== 'people' && id !== 'swvs' ? 2 : found;
  };
  return sections.filter(({ entries }) => entries.length > 0).toSorted((a, b) => order(a) - order(b));
}

function useTexts(typed: string): readonly FoundEntry[] {
  const { t } = useTranslation('find');
  const [, navigate] = useLocation();
  const words = useHitWords();
  const settled = useSettled(typed, pauseMs).trim();
  const isAsked = settled.length >= fewestLetters;
  const answer = useStoreQuery('search.texts', { text: isAsked ? settled : '-', types: null, isDiscreet: false, isGathered: true, limit: textsAtMost }, { enabled: isAsked }).data;
  if (!isAsked || typed.trim() === '' || answer === undefined) return [];
  // Who and what has a name stands above, and so does a gesprek in which nothing is written.
  const hits = answer.hits.filter(({ type, page, snippet }) => snippet !== '' && !(page?.type === type && ['coachee', 'school', 'swv'].includes(type) && answer.hits.length > 1));
  const entries = hits.flatMap((hit): FoundEntry[] => {
    const route = routeOfHit(hit);
    if (route === null) return [];
    return [{ id: `text:${hit.id}`, label: hit.alike === 0 ? words(hit) : t('alike', { where: words(hit), count: hit.alike }), detail: plainSnippet(hit.snippet), shown: <HitText hit={hit} />, icon: <IconFileText />, run: () => open(hit, route, navigate) }];
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
