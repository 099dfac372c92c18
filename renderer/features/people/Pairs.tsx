import type { ReactNode } from 'react';
import css from './people.module.css';

/** Short fields two by two; one under the other when there is no room. */
export function Pairs({ children }: { readonly children: ReactNode }) {
  return <div className={css['pairs']}>{children}</div>;
}
