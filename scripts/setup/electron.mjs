/**
 * The Electron that the app is started, tested and packaged with.
 *
 * The official one is downloaded by the installer of the `electron` package. Where that download cannot be reached,
 * an older Electron out of the package registry serves development and tests (see electron-fallback.mjs).
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFallbackElectron, fallbackIsPossible, fallbackVersion, letSandboxHelperWork } from './electron-fallback.mjs';
import { cacheDir, electronProgram, isRoot, projectDir } from './paths.mjs';
import { SetupError, say } from './report.mjs';
import { run } from './run.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

const electronPackage = join(projectDir, 'node_modules', 'electron');
const unreachableNote = join(cacheDir, 'electron-unreachable');

/** How long a download site that did not answer is left alone. */
const unreachableForMs = 24 * 60 * 60 * 1000;
const reachTimeoutMs = 8_000;
const downloadTimeoutMs = 15 * 60_000;

/**
 * @typedef {object} Electron
 * @property {string} dist the folder with the program, fit for ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} program the full path of the program
 * @property {string} version without the v
 * @property {'official' | 'fallback' | 'given'} kind
 */

const wantedVersion = () => JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;

/** @returns {string | undefined} */
function versionIn(dist) {
  try {
    if (!existsSync(join(dist, electronProgram))) return undefined;
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** @returns {Electron} */
const electronAt = (dist, version, kind) => ({ dist, program: join(dist, electronProgram), version, kind });

/** The official Electron must lie where an unprivileged user can run it when root starts it. */
async function official(version) {
  const inPackage = join(electronPackage, 'dist');
  const inCache = join(cacheDir, `electron-${version}-${process.platform}-${process.arch}`);
  if (!isRoot) return versionIn(inPackage) === version ? electronAt(inPackage, version, 'official') : undefined;
  if (versionIn(inCache) === version) return electronAt(inCache, version, 'official');
  if (versionIn(inPackage) !== version) return undefined;
  const part = `${inCache}.${process.pid}.part`;
  await cp(inPackage, part, { recursive: true, verbatimSymlinks: true });
  letSandboxHelperWork(part);
  rmSync(inCache, { recursive: true, force: true });
  await rename(part, inCache);
  return electronAt(inCache, version, 'official');
}

const downloadSite = () =>
  process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/';

async function siteAnswers() {
  try {
    await fetch(downloadSite(), { method: 'HEAD', signal: AbortSignal.timeout(reachTimeoutMs) });
    return true;
  } catch {
    return false;
  }
}

const triedLately = () => existsSync(unreachableNote) && Date.now() - statSync(unreachableNote).mtimeMs < unreachableForMs;

async function download(version, working) {
  if (!(await siteAnswers())) return `${new URL(downloadSite()).host} does not answer`;
  working(`downloading Electron ${version}`);
  const env = { ...process.env };
  delete env['ELECTRON_OVERRIDE_DIST_PATH'];
  const result = await run(process.execPath, [join(electronPackage, 'install.js')], { cwd: electronPackage, env, quiet: true, timeoutMs: downloadTimeoutMs });
  if (result.code === 0) return undefined;
  return result.code === 124 ? 'the download took more than 15 minutes' : (result.output.match(/^.*Error: (.*?)\.?$/m)?.[1] ?? result.output.trim().slice(0, 200));
}

/**
 * @param {(did: string) => void} tell
 * @param {(on: string) => void} working
 * @returns {Promise<Electron>}
 */
export async function ensureElectron(tell, working) {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined && given !== '') {
    const version = versionIn(given);
    if (version === undefined) {
      throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${given}, where no Electron is.`, 'let it name a folder with an Electron in it, or unset it.');
    }
    tell(`Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH`);
    return electronAt(given, version, version === fallbackVersion ? 'fallback' : 'given');
  }

  const version = wantedVersion();
  const present = await official(version);
  if (present !== undefined) {
    tell(`Electron ${version}`);
    return present;
  }

  mkdirSync(cacheDir, { recursive: true });
  let reason = 'tried less than a day ago';
  if (!triedLately()) {
    reason = await download(version, working);
    if (reason === undefined) {
      rmSync(unreachableNote, { force: true });
      const electron = await official(version);
      if (electron !== undefined) {
        tell(`Electron ${version} downloaded`);
        return electron;
      }
      reason = 'the installer left no program';
    }
  }
  if (!fallbackIsPossible()) {
    throw new SetupError(
      `Electron ${version} could not be downloaded: ${reason}.`,
      `see to it that ${downloadSite()} can be reached (ELECTRON_MIRROR names another site), or let ELECTRON_OVERRIDE_DIST_PATH name a folder with Electron ${version}; then try again.`,
    );
  }
  writeFileSync(unreachableNote, reason);
  await ensureSystemLibraries(['fallback'], () => {}, working);
  const dist = await ensureFallbackElectron(working);
  say(`  Note: Electron ${version} could not be downloaded (${reason}).`);
  say(`  Electron ${fallbackVersion} from the package registry takes its place here, for development and tests only: never for daily use, never in a release.`);
  say(`  To try the download again, remove ${unreachableNote}.`);
  tell(`Electron ${fallbackVersion} instead of ${version}`);
  return electronAt(dist, fallbackVersion, 'fallback');
}
