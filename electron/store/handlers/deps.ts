import type { Writer } from '#db/records/write.ts';
import type { Result } from '#shared/result.ts';

/** What the handlers of an open vault are made from. */
export type Deps = {
  readonly writer: Writer;
  /** Today in Brussels, 'YYYY-MM-DD'. */
  readonly today: () => string;
  /** Tells the window how far a long piece of work is, 0 to 1. */
  readonly progress: (task: string, done: number) => void;
  /** A verified backup before something that changes much; fails when it could not be made. */
  readonly backup: (reason: 'import' | 'bulk-delete') => Promise<Result<unknown>>;
  /** Files that the person chose. */
  readonly files: {
    readonly get: (token: string) => Result<{ readonly path: string; readonly name: string }>;
    readonly parse: <T>(token: string, options: unknown) => Promise<Result<T>>;
  };
};
