import { useSyncExternalStore } from 'react';

/** How many places one can go back. */
const keptAtMost = 100;

type Visit = { readonly route: string; /** As the page was called when it was last seen; null until then. */ readonly title: string | null };
type Navigate = (route: string, options?: { readonly replace?: boolean }) => void;

/** A place that was visited, to go back to by name. */
export type RecentPlace = { readonly route: string; readonly title: string };

/** Where the window is and was. In memory: nothing of it reaches Chromium's own history on disk, and a lock ends it. */
export function createLocation(titleNow: () => string | null = () => null) {
  let visits: readonly Visit[] = [{ route: '/', title: null }];
  let at = 0;
  const listeners = new Set<() => void>();
  const move = (next: readonly Visit[], index: number): void => {
    visits = next;
    at = index;
    for (const listener of listeners) listener();
  };
  const current = (): string => visits[at]?.route ?? '/';
  /** The page that is left still stands there: it says what it is called. */
  const entitle = (): void => {
    const title = titleNow();
    if (title !== null) visits = visits.map((visit, index) => (index === at ? { ...visit, title } : visit));
  };
  const navigate: Navigate = (route, { replace = false } = {}) => {
    if (route === current()) return;
    if (replace) {
      // The same visit under another address: what lies ahead of it stays ahead.
      move(visits.with(at, { route, title: null }), at);
      return;
    }
    entitle();
    const before = visits.slice(0, at + 1).slice(-keptAtMost);
    move([...before, { route, title: null }], before.length);
  };
  const step = (distance: number): boolean => {
    const index = at + distance;
    if (index < 0 || index >= visits.length) return false;
    entitle();
    move(visits, index);
    return true;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const pathOf = (route: string): string => route.split('?')[0] ?? '/';
  function useRoute(): [string, Navigate] {
    return [useSyncExternalStore(subscribe, () => pathOf(current())), navigate];
  }
  function useAsked(): string {
    return useSyncExternalStore(subscribe, () => current().split('?')[1] ?? '');
  }
  return {
    hook: Object.assign(useRoute, { searchHook: useAsked }),
    navigate,
    current,
    /** One place back; false when there is none. */
    back: () => step(-1),
    forward: () => step(1),
    canGoBack: () => at > 0,
    canGoForward: () => at < visits.length - 1,
    /** Forgets what pages were called, when their names may no longer be seen or may be seen again. */
    forgetTitles: () => {
      visits = visits.map(({ route }) => ({ route, title: null }));
    },
    /** The places of before, each once, the latest first; not the one that stands there. */
    recent: (count: number): readonly RecentPlace[] => {
      const found = new Map<string, RecentPlace>();
      for (const { route, title } of visits.toReversed()) if (title !== null && route !== current() && !found.has(route)) found.set(route, { route, title });
      return [...found.values()].slice(0, count);
    },
    /** Where one was before a lock, with Vandaag behind it to go back to. */
    restore: (route: string): void => (route === '/' ? move([{ route, title: null }], 0) : move([{ route: '/', title: null }, { route, title: null }], 1)),
    clear: () => move([{ route: '/', title: null }], 0),
  };
}

/** What the page on screen is called, with the part of it that is looked at. */
function titleOnScreen(): string | null {
  const words = ['main h1', 'main [role="tab"][aria-selected="true"]'].map((selector) => document.querySelector(selector)?.textContent?.trim() ?? '');
  return words[0] === '' ? null : words.filter((word) => word !== '').join(' · ');
}

/** The window's own. */
export const location = createLocation(titleOnScreen);

export function currentRoute(): string {
  return location.current();
}
