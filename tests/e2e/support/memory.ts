import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Needle, ScanResult } from './scan-memory.ts';

/** A process of the app, named as Chromium names it: `main`, `renderer`, `gpu-process`, `utility`, `zygote`. */
export type AppProcess = { readonly pid: number; readonly kind: string };

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 0 : Number(parent);
  } catch {
    return 0;
  }
}

function kindOf(pid: number): string {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const kind = /--type=(\S+)/.exec(command)?.[1] ?? 'main';
    const service = /--utility-sub-type=(\S+)/.exec(command)?.[1];
    return service === undefined ? kind : `${kind} ${service}`;
  } catch {
    return 'gone';
  }
}

/** The app's main process and all that it started, whoever they are. */
export function processesOf(mainPid: number): AppProcess[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === mainPid) return true;
    return false;
  };
  return all.filter((pid) => parents.get(pid) !== 0 && isOurs(pid)).map((pid) => ({ pid, kind: kindOf(pid) }));
}

/** A text as programs keep it: one byte a letter (UTF-8 and Latin-1 are the same for plain letters) and two. */
export function asText(name: string, text: string): Needle[] {
  const encodings = ['utf8', 'utf16le', 'latin1'] as const;
  const seen = new Set<string>();
  return encodings.flatMap((encoding) => {
    const hex = Buffer.from(text, encoding).toString('hex');
    if (seen.has(hex)) return [];
    seen.add(hex);
    return [{ name: `${name} ${encoding}`, hex }];
  });
}

/** Reads the whole memory of the processes. Throws when one of them cannot be read, since silence would prove nothing. */
export async function scanMemory(processes: readonly AppProcess[], needles: readonly Needle[]): Promise<ScanResult> {
  const pids = processes.map(({ pid }) => pid);
  const direct = await runScan(process.execPath, [], pids, needles);
  if (direct.mute.length === 0) return direct;
  // Root without the right to trace others, as in some containers: then as the user that the app runs as.
  const [uid, gid] = (process.env['PROCESCOACH_APP_USER'] ?? '').split(':');
  const asUser = uid === undefined || uid === '' || gid === undefined ? direct : await runScan('setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', process.execPath], pids, needles);
  if (asUser.mute.length === 0) return asUser;
  throw new Error(`Memory that could not be read: ${JSON.stringify(asUser.mute)}`);
}

async function runScan(command: string, before: readonly string[], pids: readonly number[], needles: readonly Needle[]): Promise<ScanResult> {
  const child = spawn(command, [...before, join(import.meta.dirname, 'scan-memory.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stdin.end(JSON.stringify({ pids, needles }));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The memory scan ended with ${code}`);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as ScanResult;
}
