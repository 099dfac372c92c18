import { execFile, type ChildProcess } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import { listen, type Listener } from './listener.ts';
import { placeMadeVault } from './made-vault.ts';

/** How a test wants the app to be started; everything has a default. */
export type LaunchOptions = {
  /** The app's user-data folder. Left out: the one of this test, the same at every start within it. */
  readonly dataDir?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Added after the app's folder. */
  readonly args?: readonly string[];
  /** What the app takes for now: an instant such as `2026-11-23T08:00:00Z`. */
  readonly clock?: string;
  /** Another program than Electron with the built app, such as a packaged one. */
  readonly program?: string;
  /** False when no window is expected, as with a second instance. */
  readonly awaitWindow?: boolean;
};

/** A started app and what a test needs of it. */
export type RunningApp = {
  readonly app: ElectronApplication;
  /** The main process; unlike `app.process()` it can still be asked after the end. */
  readonly child: ChildProcess;
  /** The first window. */
  readonly window: Page;
  readonly dataDir: string;
  /** Errors on the console of any window, and exceptions in it, since the start. */
  readonly consoleErrors: string[];
  /** What the process wrote to standard output and standard error. */
  readonly output: string[];
};

/** What tests in the real Electron are written with. */
export type AppFixtures = {
  /** Whether {@link dataDir} begins with an empty vault, for `openVault`; without it the app begins with the first run. */
  readonly hasVault: boolean;
  /** A new folder that the app's user can write in; removed after the test. */
  readonly dataDir: string;
  /** Starts the app; whatever still runs at the end of the test is ended. */
  readonly launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
  /** Somebody on this computer whom no page may reach. */
  readonly listener: Listener;
};

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start the tests through Playwright's own configuration.`);
  return value;
};

/** Gives a folder or file to the user that the app runs as, which is not the one of the tests when those run as root. */
export async function giveToApp(path: string): Promise<void> {
  const [uid, gid] = (process.env['PROCESCOACH_APP_USER'] ?? '').split(':').map(Number);
  if (uid !== undefined && gid !== undefined && uid > 0) await chown(path, uid, gid);
}

/** Makes a new folder of the app's user under the system's temporary folder. */
export async function makeAppFolder(prefix = 'procescoach-e2e-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await giveToApp(folder);
  return folder;
}

/** Copies a file to where the app's user can read it, and gives the path of the copy. */
export async function lendFile(path: string, folder: string): Promise<string> {
  const copy = join(folder, basename(path));
  await mkdir(folder, { recursive: true });
  await giveToApp(folder);
  await copyFile(path, copy);
  await giveToApp(copy);
  await chmod(copy, 0o600);
  return copy;
}

function watch(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
}

/** Starts the app outside of a test, as benches do; who starts it ends it, with `endApp`. */
export async function startApp(options: LaunchOptions & { readonly dataDir: string }): Promise<RunningApp> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  Object.assign(env, { TZ: 'Europe/Brussels' }, options.clock === undefined ? {} : { PROCESCOACH_CLOCK: options.clock }, options.env);
  const appArguments = options.program === undefined ? [required('PROCESCOACH_APP')] : [];
  const consoleErrors: string[] = [];
  const output: string[] = [];
  const app = await _electron.launch({
    executablePath: options.program ?? required('PROCESCOACH_ELECTRON'),
    args: [...appArguments, `--user-data-dir=${options.dataDir}`, ...(options.args ?? [])],
    env,
    // Without this Playwright would switch the sandbox off that the app promises.
    chromiumSandbox: true,
    timeout: 30_000,
  });
  // On a display without a screen nobody ever touches a key: ten minutes into a run every vault would lock as left alone.
  await app
    .evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0;
    })
    .catch(() => undefined);
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part.toString('utf8')));
  app.on('window', (page) => watch(page, consoleErrors));
  for (const page of app.windows()) watch(page, consoleErrors);
  const lazyWindow = { page: undefined as Page | undefined };
  if (options.awaitWindow !== false) {
    lazyWindow.page = await app.firstWindow();
    await lazyWindow.page.waitForLoadState('domcontentloaded');
  }
  return {
    app,
    child,
    get window(): Page {
      if (lazyWindow.page === undefined) throw new Error('This app was started without waiting for its window.');
      return lazyWindow.page;
    },
    dataDir: options.dataDir,
    consoleErrors,
    output,
  };
}

/** True when the process is gone, or is only waiting for its parent to take notice. */
async function isGone(pid: number): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=', '-p', String(pid)]);
    return stdout.trim().startsWith('Z');
  } catch {
    return true;
  }
}

/** Ends the app's main process at once, as a power cut would; resolves when it is gone. */
export async function kill9(app: ElectronApplication): Promise<void> {
  const pid = app.process().pid;
  if (pid === undefined) return;
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()));
  process.kill(pid, 'SIGKILL');
  await closed;
  while (!(await isGone(pid))) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Process ids of the app's processes of one kind, as Electron names it: `Browser`, `Tab`, `Utility`, `GPU`. */
export async function processIds(app: ElectronApplication, type: string): Promise<number[]> {
  return app.evaluate(
    ({ app: electronApp }, wanted) =>
      electronApp
        .getAppMetrics()
        .filter((metric) => metric.type === wanted)
        .map((metric) => metric.pid),
    type,
  );
}

/** Playwright's `test` with the app in it. */
export const test = base.extend<AppFixtures>({
  hasVault: [false, { option: true }],
  dataDir: async ({ hasVault }, use) => {
    const folder = await makeAppFolder();
    if (hasVault) await placeMadeVault(folder);
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launchApp: async ({ dataDir }, use) => {
    const running: RunningApp[] = [];
    await use(async (options = {}) => {
      const started = await startApp({ dataDir, ...options });
      running.push(started);
      return started;
    });
    await Promise.all(running.map(endApp));
  },
  listener: async ({}, use) => {
    const listener = await listen();
    await use(listener);
    listener.close();
  },
});

/** Asks the app to close, and ends it when it does not within ten seconds. */
export async function endApp({ app, child }: RunningApp): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  try {
    await app.close();
  } catch {
    // Already gone, which is what was asked for.
  } finally {
    clearTimeout(timer);
  }
}

export { expect } from '@playwright/test';
