/**
 * How long the window may take to save what is being typed before it ends, in ms. Saving takes a few milliseconds; the rest is
 * for a disk that is held up by a virus scanner or by an update. A computer that goes to sleep does not wait that long.
 */
const patienceMs = { calm: 10_000, urgent: 3000 } as const;

/** The last save before a lock or the end of the app. */
export type LastSave = {
  /** Asks for it by `ask`; answers whether the window said in time that all is saved. */
  readonly begin: (ask: () => void, isUrgent: boolean) => Promise<boolean>;
  /** The computer goes to sleep meanwhile: from now on there is little time left. */
  readonly hurry: () => void;
  /** All is saved. */
  readonly done: () => void;
  /** Whoever would have to save it, or to take it in, is gone. */
  readonly giveUp: () => void;
};

/** One at a time; words that come when nobody waits for them do nothing. */
export function createLastSave(): LastSave {
  let end = (_isSaved: boolean): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(false), ms);
  };
  return {
    begin: (ask, isUrgent) =>
      new Promise((resolve) => {
        end = (isSaved) => {
          clearTimeout(timer);
          timer = undefined;
          resolve(isSaved);
        };
        wait(isUrgent ? patienceMs.urgent : patienceMs.calm);
        ask();
      }),
    hurry: () => (timer === undefined ? undefined : wait(patienceMs.urgent)),
    done: () => end(true),
    giveUp: () => end(false),
  };
}
