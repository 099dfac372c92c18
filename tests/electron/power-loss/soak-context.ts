import { strict as assert } from 'node:assert';
import { seedsOf } from './chance.ts';

/** What a long run gets from `npm run soak`. */
export type SoakContext = { readonly say: (line: string) => void; readonly endAtMs: number };

/** The seed of this run, printed so that a failure can be repeated. */
export function todaysSeed({ say }: SoakContext): number {
  const [, seed] = seedsOf(Date.now());
  say(`  seed ${seed}`);
  return seed;
}

/** Prints what a run counted and holds it to what it must be. */
export function holds(context: SoakContext, name: string, report: object, expected: object): void {
  context.say(`  ${name}: ${JSON.stringify(report)}`);
  const found = Object.fromEntries(Object.keys(expected).map((key) => [key, (report as Record<string, unknown>)[key]]));
  assert.deepEqual(found, expected, name);
}

/** Says so when the time was up before all tries were made: fewer tries prove less. */
export function sayWhenShort(context: SoakContext, made: number, wanted: number): void {
  if (made < wanted) context.say(`  the time was up after ${made} of ${wanted}`);
}
