import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from './ipc.ts';
import { whileSaving } from './pending-saves.ts';

/**
 * Something small about the screen that a lock or a crash must not forget: which dialog stands open, which row is being
 * changed. Kept in the vault under `key` as long as it is not `rest`.
 */
export function useKeptValue<T extends string | number | boolean>(key: string, rest: T): readonly [value: T, setValue: (value: T) => void] {
  const [value, setValue] = useState(rest);
  const isSet = useRef(false);
  useEffect(() => {
    let isHere = true;
    isSet.current = false;
    void api['drafts.get']({ key }).then((kept) => {
      // Who opened something before the answer came has chosen.
      if (isHere && !isSet.current && kept.ok && typeof kept.value === typeof rest) setValue(kept.value as T);
    });
    return () => {
      isHere = false;
    };
  }, [key, rest]);
  const keep = useCallback(
    (next: T) => {
      isSet.current = true;
      setValue(next);
      void whileSaving<unknown>(next === rest ? api['drafts.clear']({ key }) : api['drafts.save']({ key, value: next }));
    },
    [key, rest],
  );
  return [value, keep];
}
