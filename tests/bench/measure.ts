import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp, makeAppFolder, type RunningApp, startApp } from '../e2e/support/launch.ts';

export type Measurement = { readonly name: string; readonly value: number; readonly unit: string; readonly aim: number; readonly ok: boolean; readonly why?: string };

/** How often a thing is measured: the median of an odd number is one of them. */
export const rounds = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that 95 of 100 stay under. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/** A measurement that should stay at or under its aim. */
export function atMost(name: string, value: number, unit: string, aim: number): Measurement {
  return { name, value, unit, aim, ok: value <= aim };
}

/** An Electron program that opens one window with one field and does nothing else: the limit that ours is held against. */
export async function bareProgram(): Promise<string> {
  const folder = await makeAppFolder('procescoach-bare-');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'index.js', type: 'module' }));
  writeFileSync(
    join(folder, 'index.js'),
    `import { app, BrowserWindow } from 'electron';
app.enableSandbox();
app.whenReady().then(() => {
const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
window.once('ready-to-show', () => window.show());
window.loadURL('data:text/html,<!doctype html><title>bare</title><input type=password>');
});
app.on('window-all-closed', () => app.quit());
`,
  );
  for (const file of ['', 'package.json', 'index.js']) await giveToApp(join(folder, file));
  return folder;
}

/** Starts a program and gives the milliseconds until its password field can be typed in. */
export async function timeToField(dataDir: string, appFolder: string | undefined): Promise<{ readonly ms: number; readonly running: RunningApp }> {
  const before = process.env['PROCESCOACH_APP'];
  if (appFolder !== undefined) process.env['PROCESCOACH_APP'] = appFolder;
  const started = performance.now();
  try {
    const running = await startApp({ dataDir });
    await running.window.locator('input[type=password]').waitFor();
    return { ms: performance.now() - started, running };
  } finally {
    if (before !== undefined) process.env['PROCESCOACH_APP'] = before;
  }
}

/** Proportional memory of a process and all that it started, in MB. */
export function pssOf(pid: number): number {
  const children = execFileSync('bash', ['-c', `pgrep -P ${pid} || true`]).toString().split('\n').filter(Boolean).map(Number);
  let own = 0;
  try {
    own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    // It ended in the meantime.
  }
  return own + children.reduce((sum, child) => sum + pssOf(child), 0);
}
