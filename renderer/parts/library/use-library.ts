import { useEffect, useMemo, useState } from 'react';
import { useRecords } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { ownItem } from '#shared/library/own.ts';
import type { LibraryItem, Struggle } from '#shared/library/types.ts';

type Content = { readonly builtInItems: readonly LibraryItem[]; readonly struggles: readonly Struggle[] };
export type Library = { readonly items: readonly LibraryItem[]; readonly struggles: readonly Struggle[]; readonly ownIds: ReadonlySet<string> };

let content: Content | undefined;

/** What comes with the app and what the coach added, together; undefined while it is fetched. The texts are fetched here and nowhere else, so that the start never waits for them. */
export function useLibrary(): Library | undefined {
  const [loaded, setLoaded] = useState(content);
  const own = useRecords('libraryItem');
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  useEffect(() => {
    if (content !== undefined) return undefined;
    let isHere = true;
    void import('#shared/library/all.ts').then((fetched) => {
      content = fetched;
      if (isHere) setLoaded(fetched);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => {
    if (loaded === undefined || own === undefined) return undefined;
    // On a beamer nobody's name shows.
    const ownItems = own.filter(({ kind }) => !isDiscreet || kind !== 'person').map(ownItem);
    return { items: [...ownItems, ...loaded.builtInItems], struggles: loaded.struggles, ownIds: new Set(ownItems.map(({ id }) => id)) };
  }, [loaded, own, isDiscreet]);
}
