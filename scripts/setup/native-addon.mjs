/**
 * The SQLite addon, as out/native/better_sqlite3.node: the one file that the app opens its store with.
 *
 * The package carries ready-made addons for Node-API 10. The fallback Electron speaks Node-API 9, for which one is built, once.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ask, run, which } from './run.mjs';
import { cacheDir, projectDir } from './paths.mjs';
import { SetupError } from './report.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

const addonPackage = join(projectDir, 'node_modules', 'better-sqlite3');
const fileName = 'better_sqlite3.node';

/** Without these two the headers ask for Node-API 10. */
const flagsForNodeApi9 = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** @returns {string | undefined} the prefix of a Node that came with its headers */
function nodeWithHeaders() {
  const ownNode = which('node', { outside: 'node_modules' });
  const prefixes = [ownNode && dirname(dirname(ownNode)), ask('npm', ['config', 'get', 'prefix'])?.trim(), '/usr', '/usr/local'];
  return prefixes.find((prefix) => prefix !== undefined && existsSync(join(prefix, 'include', 'node', 'node_api.h')));
}

async function buildForNodeApi9(target, working) {
  await ensureSystemLibraries(['fallback'], () => {}, working);
  working('building the SQLite addon for this Electron (about 80 s, once)');
  const folder = mkdtempSync(join(cacheDir, 'part-'));
  try {
    cpSync(addonPackage, folder, { recursive: true });
    cpSync(join(projectDir, 'node_modules', 'node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true });
    const prefix = nodeWithHeaders();
    const args = [join(projectDir, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'), 'rebuild', '--release', '--force_build=1'];
    if (prefix !== undefined) args.push(`--nodedir=${prefix}`);
    const result = await run(process.execPath, args, { cwd: folder, env: { ...process.env, CXXFLAGS: flagsForNodeApi9 }, quiet: true });
    const built = join(folder, 'build', 'Release', fileName);
    if (result.code !== 0 || !existsSync(built)) {
      throw new SetupError(
        `The SQLite addon could not be built:\n${result.output.trim().split('\n').slice(-12).join('\n')}`,
        prefix === undefined
          ? 'install Node together with its headers (on Debian: apt-get install libnode-dev), then try again.'
          : 'install a C++ compiler, make and Python 3 (on Debian: apt-get install g++ make python3), then try again.',
      );
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(built, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readyMade() {
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return join(addonPackage, 'prebuilds', `${isMusl ? 'linuxmusl' : process.platform}-${process.arch}.node`);
}

/**
 * @param {import('./electron.mjs').Electron} electron
 * @param {(did: string) => void} tell
 * @param {(on: string) => void} working
 * @returns {Promise<string>} the file of the addon that runs in this Electron
 */
export async function ensureNativeAddon(electron, tell, working) {
  if (electron.kind !== 'fallback') {
    const file = readyMade();
    if (!existsSync(file)) {
      throw new SetupError(`There is no ready-made SQLite addon for ${process.platform}-${process.arch}.`, 'use a machine with an x64 or arm64 processor and Windows, macOS or Linux.');
    }
    tell('SQLite addon from its package');
    return file;
  }
  const { version } = JSON.parse(readFileSync(join(addonPackage, 'package.json'), 'utf8'));
  const file = join(cacheDir, `sqlite-${version}-napi9-${process.platform}-${process.arch}`, fileName);
  if (!existsSync(file)) {
    await buildForNodeApi9(file, working);
    tell('SQLite addon built');
  } else tell('SQLite addon from the cache');
  return file;
}
