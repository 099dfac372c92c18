import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

type EmptyStateProps = {
  /** What belongs here, in one sentence. */
  readonly sentence: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
  /** A quieter second way, e.g. the example group. */
  readonly alternative?: ReactNode;
};

/** An empty place that teaches. */
export function EmptyState({ sentence, action, alternative }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      <p className={css['sentence']}>{sentence}</p>
      {action === undefined && alternative === undefined ? null : (
        <div className={css['actions']}>
          {action}
          {alternative}
        </div>
      )}
    </div>
  );
}
