import { listSwvs } from '#db/repositories/people.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `swv.${string}`>>;

/** Groups, schools and the people in them: what they look like, and the rules that span records. */
export function peopleHandlers({ writer, today }: Deps): PeopleHandlers {
  const { db } = writer;
  return {
    'swv.list': () => ok(listSwvs(db, today())),
  };
}
