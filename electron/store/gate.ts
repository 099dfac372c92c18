import type { Channel } from '#shared/ipc/channels.ts';
import { contract, type Handlers } from '#shared/ipc/contract.ts';
import type { StoreEvent } from '#shared/ipc/events.ts';
import { fail, type Result } from '#shared/result.ts';

/** The end of a MessagePort as the gate needs it: Electron's and Node's both fit. */
export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  start(): void;
};

export type Answering = {
  /** Which handlers answer now: those of the lock screen, or all of them while a vault is open. */
  readonly handlers: () => Partial<Handlers>;
  /** Told after every answer, so that what changed can be announced. */
  readonly answered: () => void;
  /** Told the name and the kind of a surprise, never its text. */
  readonly report: (name: string, error: unknown) => void;
};

type Request = { readonly id: number; readonly name: Channel; readonly input: unknown };

/** Longer requests are refused before they are read any further: 20 MB of JSON. */
const maxRequestChars = 20_000_000;

/**
 * The one gate for every request: known name, right shape, run, answer. Nothing else listens to a window.
 *
 * A handler that throws has changed nothing, since commands run in a transaction; the window gets a code and
 * never a stack, path or SQL.
 */
export function openGate(port: Port, answering: Answering): { announce: (event: StoreEvent) => void } {
  port.on('message', (event) => {
    const request = asRequest(event.data);
    if (request === undefined) return;
    void answer(request, answering).then((result) => {
      port.postMessage({ id: request.id, result });
      answering.answered();
    });
  });
  port.start();
  return { announce: (event) => port.postMessage({ event }) };
}

export async function answer(request: Request, { handlers: answeringNow, report }: Pick<Answering, 'handlers' | 'report'>): Promise<Result<unknown>> {
  if (!Object.hasOwn(contract, request.name)) return fail('channel-unknown');
  const handlers = answeringNow();
  const handler = Object.hasOwn(handlers, request.name) ? handlers[request.name] : undefined;
  if (handler === undefined) return fail(contract[request.name].whileLocked ? 'not-now' : 'store-locked');
  try {
    const input = contract[request.name].input.safeParse(request.input);
    if (!input.success) {
      const issue = input.error.issues[0];
      return fail('invalid-input', { channel: request.name, reason: issue?.message ?? '' }, (issue?.path ?? []) as (string | number)[]);
    }
    return await (handler as (given: unknown) => Result<unknown> | Promise<Result<unknown>>)(input.data);
  } catch (error) {
    report(request.name, error);
    return fail('internal');
  }
}

function asRequest(data: unknown): Request | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, name, input } = data as Record<string, unknown>;
  if (typeof id !== 'number' || typeof name !== 'string') return undefined;
  if (isTooLarge(input)) return { id, name: 'clock.now', input: 'too large' };
  return { id, name: name as Channel, input };
}

/** Counts characters and depth without building a string of it. */
function isTooLarge(value: unknown): boolean {
  let budget = maxRequestChars;
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === undefined) break;
    if (next.depth > 64 || budget < 0) return true;
    if (typeof next.value === 'string') budget -= next.value.length;
    else if (typeof next.value === 'object' && next.value !== null) {
      const entries = Object.entries(next.value);
      budget -= entries.length;
      if (budget < 0) return true;
      for (const [key, inner] of entries) {
        budget -= key.length;
        stack.push({ value: inner, depth: next.depth + 1 });
      }
    }
  }
  return budget < 0;
}
