/** The packages of package-lock.json, and the Node that they need. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectDir } from './paths.mjs';
import { SetupError } from './report.mjs';
import { run, runInOurPlace, withoutProjectPrograms } from './run.mjs';

const nodeModules = join(projectDir, 'node_modules');
const stampFile = join(nodeModules, '.procescoach-lock');
const projectNode = join(nodeModules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Below this the packages do not run; the addon even ends the process without a message. */
const lowestNodeMajor = 24;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** npm writes this list last, so a tree that was interrupted has none, or an old one. */
function installedTreeMatchesLock() {
  try {
    const wanted = readJson(join(projectDir, 'package-lock.json')).packages;
    const installed = readJson(join(nodeModules, '.package-lock.json')).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = installed[path];
      return found === undefined ? entry.optional === true : found.version === entry.version;
    });
  } catch {
    return false;
  }
}

/**
 * Runs the one install script that we need. The others would build or download things that set-up sees to itself,
 * and running none of them by default is safer.
 */
async function ensureProjectNode(working) {
  working("the project's own Node");
  // `npm ci` took away the Node that we run under, when that is the project's own.
  const node = existsSync(process.execPath) ? process.execPath : 'node';
  const result = await run(node, ['installArchSpecificPackage'], { cwd: join(nodeModules, 'node'), env: withoutProjectPrograms(), quiet: true });
  if (result.code !== 0 || !existsSync(projectNode)) {
    throw new SetupError(
      `The project's own Node could not be installed: ${result.output.trim().slice(0, 600)}`,
      'see to it that this machine reaches the npm registry, then try again.',
    );
  }
  const link = join(nodeModules, '.bin', 'node');
  if (process.platform !== 'win32' && !existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

/**
 * Installs the packages of package-lock.json when the ones in node_modules are others.
 *
 * @param {(did: string) => void} tell
 * @param {(on: string) => void} working
 */
export async function ensureDependencies(tell, working) {
  const lockHash = createHash('sha256').update(readFileSync(join(projectDir, 'package-lock.json'))).digest('hex');
  const stamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash;
  if (existsSync(projectNode) && (stamped || installedTreeMatchesLock())) {
    if (!stamped) writeFileSync(stampFile, lockHash);
    tell('packages are those of package-lock.json');
    return;
  }
  working('npm ci');
  const result = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectDir, env: withoutProjectPrograms() });
  if (result.code === 127) {
    throw new SetupError('npm was not found.', 'install Node 20.19 or later together with npm (on Debian: apt-get install nodejs npm), then try again.');
  }
  if (result.code !== 0) {
    throw new SetupError(
      `"npm ci" ended with code ${result.code}; its own message is above.`,
      'see to it that this machine reaches the npm registry and that the disk has 2 GB free, then try again. Nothing else has to be undone.',
    );
  }
  await ensureProjectNode(working);
  writeFileSync(stampFile, lockHash);
  tell('packages installed');
}

/**
 * Goes on under the Node of the project when this one is too old.
 *
 * @returns {Promise<number | undefined>} the exit code of the run under the other Node, or nothing when this Node will do
 */
export async function continueUnderProjectNode() {
  if (Number(process.versions.node.split('.')[0]) >= lowestNodeMajor) return undefined;
  if (process.env['PROCESCOACH_NODE'] === 'project') {
    throw new SetupError(`The project's Node says it is ${process.version}.`, 'remove the folder node_modules and try again.');
  }
  const path = [join(nodeModules, '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return runInOurPlace(projectNode, process.argv.slice(1), { env: { ...process.env, PATH: path, PROCESCOACH_NODE: 'project' } });
}
