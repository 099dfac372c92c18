import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { shownText } from './shown-text.ts';
import css from './Row.module.css';

type RowsProps = {
  readonly children: ReactNode;
  /** The accessible name, when no heading stands above. */
  readonly label?: string;
  /** False for lines that belong together, such as one day's. */
  readonly isDivided?: boolean;
  readonly className?: string;
};

/** A list whose rows are divided by hairlines. */
export function Rows({ children, label, isDivided = true, className }: RowsProps) {
  return (
    <ul className={classNames(css['rows'], isDivided && css['divided'], className)} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </ul>
  );
}

type RowProps = {
  /** When, who or a number: the narrow column in front. */
  readonly lead?: ReactNode;
  /** `time` fits 14u00 and `date` ma 23/11, so that they line up over rows; `mark` fits a number or an icon. */
  readonly leadWidth?: 'time' | 'date' | 'mark';
  readonly title: ReactNode;
  /** A sentence or two under the title. */
  readonly detail?: ReactNode;
  /** An accent word, or the one filled button. */
  readonly action?: ReactNode;
  /** Quiet words at the end: a date, a count. */
  readonly trailing?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
};

/** One line of a Rows list. */
export function Row({ lead, leadWidth = 'time', title, detail, action, trailing, children, className }: RowProps) {
  return (
    <li className={classNames(css['row'], lead !== undefined && css[leadWidth], className)}>
      {lead === undefined ? null : <div className={css['lead']}>{lead}</div>}
      <div className={css['words']}>
        <div className={css['title']}>{shownText(title)}</div>
        {detail === undefined ? null : <div className={css['detail']}>{shownText(detail)}</div>}
        {children}
      </div>
      {trailing === undefined && action === undefined ? null : (
        <div className={css['end']}>
          {trailing === undefined ? null : <span className={css['trailing']}>{shownText(trailing)}</span>}
          {action}
        </div>
      )}
    </li>
  );
}
