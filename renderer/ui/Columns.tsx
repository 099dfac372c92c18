import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './Columns.module.css';

type ColumnsProps = {
  /** `main` gives the first column the most room, `three` the middle one, `even` shares. */
  readonly shape?: 'main' | 'three' | 'even';
  readonly className?: string;
  readonly children: ReactNode;
};

/** Columns of a page; one under the other when the window is narrow. */
export function Columns({ shape = 'main', className, children }: ColumnsProps) {
  return <div className={classNames(css['columns'], css[shape], className)}>{children}</div>;
}

/** Blocks one under the other, with the page's space between. */
export function Stack({ gap = 'block', className, children }: { readonly gap?: 'block' | 'field' | 'row'; readonly className?: string; readonly children: ReactNode }) {
  return <div className={classNames(css['stack'], css[gap], className)}>{children}</div>;
}

/** Buttons or words beside each other, wrapping when there is no room. */
export function Inline({ align = 'center', className, children }: { readonly align?: 'center' | 'baseline' | 'end'; readonly className?: string; readonly children: ReactNode }) {
  return <div className={classNames(css['inline'], css[align], className)}>{children}</div>;
}
