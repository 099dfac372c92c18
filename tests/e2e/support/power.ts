import { expect } from '@playwright/test';
import type { RunningApp } from './launch.ts';
import { processesOf } from './memory.ts';

/** Ends every process of the app in one blow, so that none can still write what another one had in hand. */
export async function cutThePower({ app, child }: RunningApp): Promise<void> {
  const pids = processesOf(child.pid ?? 0).map(({ pid }) => pid);
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()));
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went down with one before it.
    }
  }
  await closed;
  await expect.poll(() => pids.filter((pid) => processesOf(pid).length > 0), { intervals: [20] }).toEqual([]);
}

/** Does something while the store does not answer, as with a slow disk; what was sent to it waits and is answered after. */
export async function whileStoreIsSlow<T>({ child }: RunningApp, doing: () => Promise<T>): Promise<T> {
  const stores = processesOf(child.pid ?? 0).filter(({ kind }) => kind.includes('node.mojom.NodeService'));
  expect(stores.length, 'the store runs in a process of its own').toBeGreaterThan(0);
  for (const { pid } of stores) process.kill(pid, 'SIGSTOP');
  try {
    return await doing();
  } finally {
    for (const { pid } of stores) process.kill(pid, 'SIGCONT');
  }
}
