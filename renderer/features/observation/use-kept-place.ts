import { useEffect, useState } from 'react';
import { api } from '#renderer/lib/ipc.ts';

/** Under which look-for one is noting, by its place in the list; kept in the vault, so that a lock does not move it. */
export function useKeptPlace(observationId: string): readonly [place: number, setPlace: (place: number) => void] {
  const key = `observation:${observationId}:place`;
  const [place, setPlace] = useState(0);
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key }).then((kept) => {
      if (isHere && kept.ok && typeof kept.value === 'number') setPlace(kept.value);
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  return [
    place,
    (next) => {
      setPlace(next);
      void (next === 0 ? api['drafts.clear']({ key }) : api['drafts.save']({ key, value: next }));
    },
  ];
}
