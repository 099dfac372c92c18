import { lazy, type ComponentType } from 'react';

/** A component that is fetched when it is first shown, or before, with `preload`. */
export type Loadable<P> = ComponentType<P> & { readonly preload: () => Promise<void> };

/**
 * Splits a screen off. Once its code is there it renders at once: React holds back what comes out of a Suspense
 * fallback for 300 ms, also when that fallback was never needed.
 */
export function loadable<K extends string, P extends object>(load: () => Promise<Record<K, ComponentType<P>>>, name: K): Loadable<P> {
  let Loaded: ComponentType<P> | undefined;
  const fetchOnce = async (): Promise<ComponentType<P>> => {
    Loaded = (await load())[name];
    return Loaded;
  };
  const Lazy = lazy(async () => ({ default: await fetchOnce() })) as ComponentType<P>;
  function Screen(props: P) {
    return Loaded === undefined ? <Lazy {...props} /> : <Loaded {...props} />;
  }
  return Object.assign(Screen, { preload: async () => void (await fetchOnce()) });
}
