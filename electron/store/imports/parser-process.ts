import { fail, type Result } from '#shared/result.ts';
import { parseFile } from './parse-file.ts';
import { parserRequestSchema } from './parser-contract.ts';

/**
 * Entry of the disposable parser: one request in, one answer out, then the process ends. It opens no
 * store and knows no key; whatever a hostile file does to it, it does to nothing else.
 *
 * Started by Electron as a utility process the request may bring a port, and the answer goes there;
 * without one it goes back over the parent port. Started by `child_process.fork` it answers over the
 * process channel. The starter kills it after `parserBounds.timeoutMs`.
 */

type AnswerPort = { postMessage(message: unknown): void };
type RequestEvent = { readonly data: unknown; readonly ports: readonly AnswerPort[] };
type ParentPort = AnswerPort & { once(event: 'message', listener: (event: RequestEvent) => void): void };

/** An answer of some megabytes needs a moment on its way before the process may go. */
const departureMs = 400;

const parentPort = (process as unknown as { readonly parentPort?: ParentPort }).parentPort;

if (parentPort !== undefined) {
  parentPort.once('message', ({ data, ports }) => {
    void answer(data).then((result) => {
      (ports[0] ?? parentPort).postMessage(result);
      setTimeout(() => process.exit(0), departureMs);
    });
  });
} else if (process.send !== undefined) {
  process.once('message', (data) => {
    void answer(data).then((result) => {
      process.send?.(result, undefined, undefined, () => process.exit(0));
    });
  });
}

async function answer(data: unknown): Promise<Result<unknown>> {
  const request = parserRequestSchema.safeParse(data);
  if (!request.success) return fail('parser-failed');
  try {
    return await parseFile(request.data);
  } catch (error) {
    return fail(error instanceof RangeError ? 'parser-memory' : 'parser-failed');
  }
}
