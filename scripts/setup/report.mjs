/**
 * What the scripts tell the person in front of the terminal: one line a step, and after a failure what to do.
 *
 * Everything goes to standard error, so that a script's own result can have standard output to itself.
 */

/** A step that cannot go on, with the sentence that helps. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} advice what to do about it
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints one line when it is done: what it did and how long it took.
 *
 * @template T
 * @param {string} name
 * @param {(tell: (did: string) => void, working: (on: string) => void) => T | Promise<T>} run `tell` sets the words of the line;
 *   `working` announces at once something that takes long.
 * @returns {Promise<T>}
 */
export async function step(name, run) {
  const startedMs = performance.now();
  let did = 'ready';
  const label = name.padEnd(18);
  try {
    const value = await run(
      (text) => (did = text),
      (text) => say(`… ${label} ${text}`),
    );
    say(`✓ ${label} ${did} (${seconds(startedMs)})`);
    return value;
  } catch (error) {
    say(`✗ ${label} failed (${seconds(startedMs)})`);
    throw error;
  }
}

/**
 * Runs a script's main function; a failure is told in words, and the process ends with an exit code that is not zero.
 *
 * @param {() => Promise<number | void>} run
 */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    if (error instanceof SetupError) say(`\n${error.message}\n\nWhat to do: ${error.advice}\n`);
    else say(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
