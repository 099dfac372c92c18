/** One step of a work format. `minutes` is null when the coach did not say how long it takes. */
export type Step = { readonly minutes: number | null; readonly title: string; readonly text: string };

const timed = /^(\d{1,3})(?:\s*(?:min(?:uten|utes)?\.?|['’′]))?(?:\s*[:\-–—]\s*|[.)]?\s+)(.+)$/iu;
const bullet = /^\s*[-*•]\s+/u;
/** "2." in front of the second line numbers it; in front of another it is how long that takes. */
const ordinal = /^(\d{1,2})[.)]\s+/u;
const titled = /^([^:]{1,80}):\s+(.+)$/u;

/**
 * Steps as people type them, one a line: "10 Inchecken: iedereen zegt één woord". The minutes in front and the text
 * after the colon may both be left out; empty lines are passed over.
 */
export function readSteps(typed: string | null): readonly Step[] {
  return (typed ?? '')
    .split(/\r?\n/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .map((line, index) => (Number(ordinal.exec(line)?.[1]) === index + 1 ? line.replace(ordinal, '') : line))
    .map((line): Step => {
      const time = timed.exec(line);
      const minutes = time === null ? null : Number(time[1]);
      const words = time?.[2]?.trim() ?? line;
      const parts = titled.exec(words);
      return { minutes, title: parts?.[1]?.trim() ?? words, text: parts?.[2]?.trim() ?? '' };
    });
}

/** The same steps as lines that `readSteps` reads back. */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(({ minutes, title, text }) => [minutes === null ? '' : `${minutes} `, title.replaceAll(':', ','), text === '' ? '' : `: ${text}`].join('')).join('\n');
}

/** The minutes that the steps add up to; a step without minutes counts for none. */
export function sumOfSteps(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Lines of a text, without the empty ones. */
export function linesOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
