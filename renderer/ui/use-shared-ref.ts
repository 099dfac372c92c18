import { useCallback, type Ref, type RefObject } from 'react';

/** One element for two: the component's own ref and the one that its caller gave. */
export function useSharedRef<T>(own: RefObject<T | null>, given: Ref<T> | undefined): (element: T | null) => void {
  return useCallback(
    (element: T | null) => {
      own.current = element;
      if (typeof given === 'function') {
        given(element);
      } else if (given) {
        given.current = element;
      }
    },
    [own, given],
  );
}
