import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './Callout.module.css';

type CalloutProps = {
  /** What happened, or what is the case. */
  readonly title: ReactNode;
  /** What is safe in spite of it. */
  readonly safe?: ReactNode;
  /** What to do now. */
  readonly todo?: ReactNode;
  readonly actions?: ReactNode;
  /** `problem` for an error, `note` for something good to know, `leaves` for what leaves this laptop. */
  readonly tone?: 'note' | 'problem' | 'leaves';
  readonly children?: ReactNode;
};

/** A few sentences that stop for a moment: what happened, what is safe, what to do. A problem is announced. */
export function Callout({ title, safe, todo, actions, tone = 'note', children }: CalloutProps) {
  return (
    <div className={classNames(css['callout'], css[tone])} {...(tone === 'problem' ? { role: 'alert' } : {})}>
      <p className={css['title']}>{title}</p>
      {safe === undefined ? null : <p>{safe}</p>}
      {todo === undefined ? null : <p>{todo}</p>}
      {children}
      {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
    </div>
  );
}
