import { hiddenMark } from '#shared/domain/discreet.ts';
import { contract, type Handlers } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/keeping.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { masked, type Asked } from './discreet-mask.ts';
import { discreetNames, type DiscreetNames, type DiscreetWords } from './discreet-names.ts';

type Handler = (input: never) => Result<unknown> | Promise<Result<unknown>>;

/** What writes a file after a preview: while names are hidden that preview did not show what would leave. */
const leaving: ReadonlySet<string> = new Set(['paper.saveWord', 'paper.fillTemplate', 'calendarFile.save'] satisfies (keyof Handlers)[]);

/**
 * The discreet view: while it is on no answer of the store holds a name or a note but what is meant for the group, so that no screen has to think of it
 * and nothing is left in the window. Nor is what was hidden ever written back. It lives with the open vault: a lock ends it.
 *
 * Errors: `discreet-hidden`, when hidden words would be saved; `discreet-file`, when a file would be written.
 */
export function withDiscreetView<H extends Partial<Handlers>>(handlers: H, { writer: { db } }: Deps): H & Pick<Handlers, 'discreet.set'> {
  let words: DiscreetWords | null = null;
  let names: DiscreetNames | null = null;
  const hide = <T>(value: T, asked: Asked): T => {
    if (words === null) return value;
    names ??= discreetNames(db, words);
    return masked(db, names, value, asked);
  };
  const watched = Object.entries(handlers).map(([name, handler]) => {
    const answer = async (input: unknown): Promise<Result<unknown>> => {
      const isCommand = contract[name as keyof typeof contract].kind === 'command';
      if (words !== null && isCommand && holdsMark(input)) return fail('discreet-hidden');
      if (words !== null && leaving.has(name)) return fail('discreet-file');
      const result = await (handler as Handler)((name === 'search.texts' && words !== null ? { ...(input as object), isDiscreet: true } : input) as never);
      if (isCommand) names = null;
      if (!result.ok) return result;
      if (name === 'settings.get' || name === 'settings.save') return ok({ ...(result.value as Settings), discreet: words !== null });
      return words === null ? result : ok(hide(result.value, { channel: name, input }));
    };
    return [name, answer];
  });
  return {
    ...(Object.fromEntries(watched) as H),
    'discreet.set': (given) => {
      words = given.words;
      names = null;
      return ok(null);
    },
  };
}

function holdsMark(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(hiddenMark);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsMark);
}
