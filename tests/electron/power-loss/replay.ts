import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../vault/basics.ts';
import { chanceOf, type Chance } from './chance.ts';
import { createSampleStore, judgeStore } from './sample-store.ts';
import { traceStore, type Operation } from './trace.ts';

type Change = Extract<Operation, { kind: 'write' | 'truncate' }>;

/** What the disk may hold after the power went: nothing, some, any or parts of what was not yet synced. */
const manners = ['none', 'prefix', 'random', 'torn'] as const;

export type ReplayReport = { images: number; acknowledged: number; losing: number; lostRecords: number; bad: string[] };

/**
 * Power cuts without pulling a plug: records every write and sync of a process that stores notes, then builds the
 * files as a disk may hold them if the power goes at a random moment, and opens each of these.
 *
 * Taken for durable at once: making and removing a file. The store does neither between opening and closing.
 */
export function replayPowerLoss(options: {
  readonly commits: number;
  readonly images: number;
  readonly synchronous: 'full' | 'normal';
  readonly seed: number;
  readonly endAtMs?: number;
}): ReplayReport {
  const folder = temporaryFolder();
  const path = join(folder, 'vault.db');
  createSampleStore(path);
  const initial = readFileSync(path);
  const script = join(import.meta.dirname, 'writer.ts');
  const operations = traceStore({ folder, path, script, args: [path, '1', String(options.commits), options.synchronous] });
  const chance = chanceOf(options.seed);
  const moments = new Set<number>();
  const wanted = Math.ceil(options.images / manners.length);
  while (moments.size < Math.min(wanted, operations.length)) moments.add(chance.below(operations.length));
  const report: ReplayReport = { images: 0, acknowledged: 0, losing: 0, lostRecords: 0, bad: [] };
  const disk = new Disk(initial);
  for (const [index, operation] of operations.entries()) {
    disk.apply(operation);
    if (!moments.has(index) || Date.now() > (options.endAtMs ?? Infinity)) continue;
    for (const manner of manners) {
      const image = join(folder, 'image');
      rmSync(image, { recursive: true, force: true });
      mkdirSync(image);
      for (const [name, bytes] of disk.imageOf(manner, chance)) writeFileSync(join(image, name), bytes);
      const verdict = judgeStore(join(image, 'vault.db'), disk.said);
      report.images += 1;
      if (verdict.lost > 0) report.losing += 1;
      report.lostRecords += verdict.lost;
      if (verdict.kind !== 'good') report.bad.push(`${manner} at ${index}: ${verdict.kind}`);
    }
  }
  report.acknowledged = disk.said;
  rmSync(folder, { recursive: true, force: true });
  return report;
}

class Disk {
  readonly #durable = new Map<string, Buffer>();
  #pending: Change[] = [];
  said = 0;

  constructor(store: Buffer) {
    this.#durable.set('vault.db', store);
  }

  apply(operation: Operation): void {
    if (operation.kind === 'say') this.said = Number(operation.text.trim());
    else if (operation.kind === 'open') this.#durable.set(operation.file, this.#durable.get(operation.file) ?? Buffer.alloc(0));
    else if (operation.kind === 'unlink') {
      this.#durable.delete(operation.file);
      this.#pending = this.#pending.filter(({ file }) => file !== operation.file);
    } else if (operation.kind === 'sync') {
      for (const change of this.#pending) if (change.file === operation.file) applyChange(this.#durable, change);
      this.#pending = this.#pending.filter(({ file }) => file !== operation.file);
    } else this.#pending.push(operation);
  }

  imageOf(manner: (typeof manners)[number], chance: Chance): Map<string, Buffer> {
    const image = new Map(this.#durable);
    const until = manner === 'prefix' ? chance.below(this.#pending.length + 1) : this.#pending.length;
    for (const change of this.#pending.slice(0, until)) {
      if (manner === 'none' || (manner === 'random' && chance.next() < 0.5) || (manner === 'torn' && chance.next() < 0.3)) continue;
      const isCut = manner === 'torn' && change.kind === 'write' && chance.next() < 0.3;
      applyChange(image, isCut ? { ...change, data: change.data.subarray(0, 512 * chance.below(Math.ceil(change.data.length / 512))) } : change);
    }
    return image;
  }
}

function applyChange(files: Map<string, Buffer>, change: Change): void {
  const bytes = files.get(change.file) ?? Buffer.alloc(0);
  const size = change.kind === 'truncate' ? change.size : Math.max(bytes.length, change.offset + change.data.length);
  const changed = Buffer.alloc(size);
  bytes.copy(changed, 0, 0, Math.min(size, bytes.length));
  if (change.kind === 'write') change.data.copy(changed, change.offset);
  files.set(change.file, changed);
}
