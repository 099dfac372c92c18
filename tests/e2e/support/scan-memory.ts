/**
 * Looks for texts in the readable memory of processes. Run as a program of its own, since it reads gigabytes:
 * standard input gets `{ pids, needles: { name, hex }[] }`, standard output gives `Hit[]`.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** A text that was found: in which process, in what kind of memory, and the bytes right after it. */
export type Hit = { readonly pid: number; readonly needle: string; readonly region: string; readonly before: string; readonly after: string };
export type Needle = { readonly name: string; readonly hex: string };
/** `mute` are processes that did not let themselves be read: a scan with one of those proves nothing. */
export type ScanResult = { readonly hits: Hit[]; readonly mute: { readonly pid: number; readonly reason: string }[]; readonly bytes: Record<number, number> };

const chunkBytes = 16 * 1024 * 1024;
/** Read again with the next piece, so that a text on a border is found. */
const overlapBytes = 512;
const contextBytes = 48;
const pageBytes = 4096;

type Region = { readonly start: number; readonly end: number; readonly name: string };

function regionsOf(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, mode, path] = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      // Memory of the kernel that no program can read, devices, and programs and fonts as they stand on disk.
      if (/^r-[x-]p$/.test(mode ?? '') && path?.startsWith('/') === true) return [];
      if (start === undefined || end === undefined || !mode?.startsWith('r') || path === '[vvar]' || path === '[vsyscall]' || path?.startsWith('/dev/dri') === true) return [];
      return [{ start: parseInt(start, 16), end: parseInt(end, 16), name: path === undefined || path === '' ? `anonymous ${mode}` : path }];
    });
}

/** The parts of a region that hold anything: a page that was never touched, nor swapped out, is not worth reading. */
function filledParts(pagemap: number | undefined, region: Region): Region[] {
  if (pagemap === undefined) return [region];
  const { start, end, name } = region;
  const entries = Buffer.alloc(((end - start) / pageBytes) * 8);
  const length = readSync(pagemap, entries, 0, entries.length, (start / pageBytes) * 8);
  const parts: Region[] = [];
  let from: number | undefined;
  for (let at = 0; at + 8 <= length; at += 8) {
    // The two highest bits of an entry: in memory, or swapped out.
    const isFilled = ((entries[at + 7] ?? 0) & 0xc0) !== 0;
    if (isFilled) from ??= start + (at / 8) * pageBytes;
    else if (from !== undefined) {
      parts.push({ start: from, end: start + (at / 8) * pageBytes, name });
      from = undefined;
    }
  }
  if (from !== undefined) parts.push({ start: from, end, name });
  return parts;
}

function openPagemap(pid: number): number | undefined {
  try {
    return openSync(`/proc/${pid}/pagemap`, 'r');
  } catch {
    return undefined;
  }
}

function scan(pid: number, needles: readonly { name: string; bytes: Buffer }[], hits: Hit[]): number {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const pagemap = openPagemap(pid);
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let total = 0;
  for (const { start, end, name } of regionsOf(pid).flatMap((region) => filledParts(pagemap, region))) {
    for (let at = start; at < end; at += chunkBytes - overlapBytes) {
      const wanted = Math.min(chunkBytes, end - at);
      let length = 0;
      try {
        length = readSync(memory, chunk, 0, wanted, at);
      } catch {
        // A page that was given back meanwhile.
        continue;
      }
      total += length;
      const piece = chunk.subarray(0, length);
      for (const { name: needle, bytes } of needles) {
        for (let found = piece.indexOf(bytes); found !== -1; found = piece.indexOf(bytes, found + 1)) {
          const context = (from: number, to: number): string => piece.subarray(Math.max(0, from), Math.min(length, to)).toString('latin1');
          hits.push({ pid, needle, region: name, before: context(found - contextBytes, found), after: context(found + bytes.length, found + bytes.length + contextBytes) });
        }
      }
      if (at + wanted >= end) break;
    }
  }
  closeSync(memory);
  if (pagemap !== undefined) closeSync(pagemap);
  return total;
}

const { pids, needles } = JSON.parse(readFileSync(0, 'utf8')) as { pids: number[]; needles: Needle[] };
const result: { hits: Hit[]; mute: { pid: number; reason: string }[]; bytes: Record<number, number> } = { hits: [], mute: [], bytes: {} };
for (const pid of pids) {
  try {
    const bytes = scan(pid, needles.map(({ name, hex }) => ({ name, bytes: Buffer.from(hex, 'hex') })), result.hits);
    result.bytes[pid] = bytes;
    if (bytes === 0) result.mute.push({ pid, reason: 'nothing could be read' });
  } catch (error) {
    const { code } = error as { code?: string };
    // A process that ended has no memory left.
    if (code !== 'ENOENT' && code !== 'ESRCH') result.mute.push({ pid, reason: String(code) });
  }
}
process.stdout.write(JSON.stringify(result));
