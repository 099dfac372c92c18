import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { shownText } from './shown-text.ts';
import css from './Chip.module.css';

type ChipProps = {
  /** `clay` only for what leaves this laptop or is happening now. */
  readonly tone?: 'neutral' | 'accent' | 'clay';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

/** A few words about the block beside it, e.g. who can see it. Says it in words; the tone only repeats. */
export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={classNames(css['chip'], css[tone])}>
      {icon}
      {shownText(children)}
    </span>
  );
}
