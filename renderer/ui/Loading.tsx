import { useEffect, useState } from 'react';
import { useUiTexts } from './ui-texts.ts';
import css from './Loading.module.css';

/** Under this nobody sees that they waited; a flash would be the only thing to notice. */
const quietForMs = 150;

/** True once `isWaiting` has lasted long enough to say so. */
export function useIsSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) {
      setIsSlow(false);
      return;
    }
    const timer = setTimeout(() => setIsSlow(true), quietForMs);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isSlow;
}

/** A quiet sentence in place of what is still on its way; nothing in the first 150 ms. */
export function Loading({ label }: { readonly label?: string }) {
  const texts = useUiTexts();
  const isSlow = useIsSlow(true);
  return (
    <p role="status" className={css['loading']}>
      {isSlow ? (label ?? texts.busy) : null}
    </p>
  );
}
