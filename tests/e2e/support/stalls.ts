import type { Page } from '@playwright/test';

const tickMs = 20;

/** How long a page, or this test, did not get its turn on a busy machine, in ms: the longest pause since the start. */
export type StallMeter = { readonly longestMs: () => number; readonly stop: () => void };

/**
 * Watches for pauses in which a machine runs something else, so that a promise in milliseconds can be asked of the app alone.
 * The page tells its own by way of the console, which still arrives when it is ended the next moment.
 */
export async function watchStalls(window: Page): Promise<StallMeter> {
  const mark = 'stalled for ms: ';
  let longest = 0;
  const take = (lateMs: number): void => {
    longest = Math.max(longest, lateMs);
  };
  window.on('console', (message) => (message.text().startsWith(mark) ? take(Number(message.text().slice(mark.length))) : undefined));
  await window.evaluate(
    ([words, every]) => {
      let before = performance.now();
      setInterval(() => {
        const lateMs = performance.now() - before - every;
        before += lateMs + every;
        if (lateMs > every) console.debug(`${words}${lateMs}`);
      }, every);
    },
    [mark, tickMs] as const,
  );
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    take(now - before - tickMs);
    before = now;
  }, tickMs);
  return { longestMs: () => longest, stop: () => clearInterval(timer) };
}

/** Waits for so long as the app itself may take for something, and for what a busy machine adds. */
export async function waitFor(window: Page, ms: number): Promise<void> {
  const stalls = await watchStalls(window);
  await window.waitForTimeout(ms);
  stalls.stop();
  // Once for the page and once for the store behind it.
  await window.waitForTimeout(2 * stalls.longestMs());
}
