import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a process did to the files of a store, in order, and what it said in between. */
export type Operation =
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'unlink'; readonly file: string }
  | { readonly kind: 'say'; readonly text: string };

const CALLS = 'openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat';

export function canTrace(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** Runs a Node script under strace and returns what its main thread did to the store at `path` and its log. */
export function traceStore(options: { readonly folder: string; readonly path: string; readonly script: string; readonly args: readonly string[] }): Operation[] {
  const log = join(options.folder, 'trace');
  const run = spawnSync(
    'strace',
    ['-ff', '-xx', '-s', '4000000', '-e', `trace=${CALLS}`, '-o', log, process.execPath, options.script, ...options.args],
    { maxBuffer: 1e9, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`The traced process failed: ${run.stderr}`);
  const threads = readdirSync(options.folder).filter((name) => name.startsWith('trace.'));
  const parsed = threads.map((name) => parseTrace(readFileSync(join(options.folder, name), 'latin1'), basename(options.path)));
  return parsed.reduce((longest, operations) => (operations.length > longest.length ? operations : longest), []);
}

/** Reads one thread's trace. Text and names are written as `\x41`, so that any byte comes through. */
function parseTrace(text: string, storeName: string): Operation[] {
  const operations: Operation[] = [];
  const open = new Map<string, string>();
  for (const line of text.split('\n')) {
    const call = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line);
    if (call === null) continue;
    const [, name, args = '', result = '-1'] = call;
    if (Number(result) < 0) continue;
    const handle = /^(\d+)/.exec(args)?.[1] ?? '';
    const file = open.get(handle);
    if (name === 'openat' || name === 'unlink' || name === 'unlinkat') {
      const named = basename(bytesOf(args).toString('utf8'));
      if (named !== storeName && named !== `${storeName}-wal`) {
        if (name === 'openat') open.delete(result);
        continue;
      }
      if (name === 'openat') open.set(result, named);
      operations.push({ kind: name === 'openat' ? 'open' : 'unlink', file: named });
    } else if (name === 'close') open.delete(handle);
    else if (name === 'write' && handle === '1') operations.push({ kind: 'say', text: bytesOf(args).toString('utf8') });
    else if (file !== undefined && name === 'pwrite64') {
      const offset = Number(/, (\d+)$/.exec(args)?.[1] ?? Number.NaN);
      operations.push({ kind: 'write', file, offset, data: bytesOf(args).subarray(0, Number(result)) });
    } else if (file !== undefined && name === 'ftruncate') operations.push({ kind: 'truncate', file, size: Number(/, (\d+)$/.exec(args)?.[1]) });
    else if (file !== undefined && (name === 'fsync' || name === 'fdatasync')) operations.push({ kind: 'sync', file });
    else if (file !== undefined && name === 'write') throw new Error('A write without a position is not expected in a store');
  }
  return operations;
}

function bytesOf(args: string): Buffer {
  const quoted = /"((?:\\x[0-9a-f]{2})*)"/.exec(args)?.[1] ?? '';
  return Buffer.from(quoted.replaceAll('\\x', ''), 'hex');
}
