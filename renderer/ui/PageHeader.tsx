import type { ReactNode } from 'react';
import { shownText } from './shown-text.ts';
import css from './PageHeader.module.css';

type PageHeaderProps = {
  readonly title: ReactNode;
  /** A sentence, not a label. */
  readonly subtitle?: ReactNode;
  /** At most one filled button. */
  readonly actions?: ReactNode;
  /** A quiet way back above the title. */
  readonly back?: ReactNode;
};

/** Opens every page, with its only h1. The heading can take the focus when the page changes. */
export function PageHeader({ title, subtitle, actions, back }: PageHeaderProps) {
  return (
    <header className={css['header']}>
      <div className={css['words']}>
        {back === undefined ? null : <div className={css['back']}>{back}</div>}
        <h1 className={css['title']} tabIndex={-1} data-page-title="">
          {shownText(title)}
        </h1>
        {subtitle === undefined ? null : <p className={css['subtitle']}>{shownText(subtitle)}</p>}
      </div>
      {actions === undefined ? null : (
        <div className={css['actions']} data-print="hide">
          {actions}
        </div>
      )}
    </header>
  );
}
