import type { Writer } from '#db/records/write.ts';

/** What the handlers of an open vault are made from. */
export type Deps = {
  readonly writer: Writer;
  /** Today in Brussels, 'YYYY-MM-DD'. */
  readonly today: () => string;
  /** Tells the window how far a long piece of work is, 0 to 1. */
  readonly progress: (task: string, done: number) => void;
  /** A verified backup before something that changes much; fails when it could not be made. */
  readonly backup: (reason: 'import' | 'bulk') => Promise<import('#shared/result.ts').Result<unknown>>;
};
