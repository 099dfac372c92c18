import type { ReactNode } from 'react';
import { fieldCss } from './field.tsx';

/** Words for a screen reader only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={fieldCss['hidden']}>{children}</span>;
}
