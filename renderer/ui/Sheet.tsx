import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './Sheet.module.css';

type SheetProps = {
  /** `close` for rows, `roomy` for something that one writes on. */
  readonly padding?: 'close' | 'roomy';
  /** Pulls the sheet into the margin so that its text stays in line with the text around it. */
  readonly isOutdented?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The one raised sheet of a page: what is being worked on now. */
export function Sheet({ padding = 'close', isOutdented = false, className, children }: SheetProps) {
  return <div className={classNames(css['sheet'], css[padding], isOutdented && css['outdented'], className)}>{children}</div>;
}
