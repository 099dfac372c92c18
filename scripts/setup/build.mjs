/** The built app in out/: made anew when a source changed, with the addon of this Electron beside it. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectDir } from './paths.mjs';
import { SetupError } from './report.mjs';
import { run } from './run.mjs';

const outDir = join(projectDir, 'out');
const stampFile = join(outDir, 'build.json');
const sourceFolders = ['electron', 'renderer', 'shared', 'db'];
const sourceFiles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'scripts/licences.mjs', 'tsconfig.json'];

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** A hash over everything that the build reads. */
export function sourcesHash() {
  const hash = createHash('sha256');
  const files = [...sourceFolders.flatMap((folder) => [...filesIn(join(projectDir, folder))]), ...sourceFiles.map((file) => join(projectDir, file))];
  for (const file of files.sort()) hash.update(`${relative(projectDir, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function lastBuild() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

const addonId = (file) => `${file}:${statSync(file).size}`;

/**
 * @param {string} addon the file of the SQLite addon
 * @param {(did: string) => void} tell
 * @param {(on: string) => void} working
 * @returns {Promise<string>} an id of this build, the same as long as nothing changed
 */
export async function build(addon, tell, working) {
  const sources = sourcesHash();
  const stamp = { sources, addon: addonId(addon) };
  const id = createHash('sha256').update(JSON.stringify(stamp)).digest('hex').slice(0, 12);
  const last = lastBuild();
  const native = join(outDir, 'native', 'better_sqlite3.node');
  if (last.sources === sources && last.addon === stamp.addon && existsSync(native)) {
    tell('nothing changed since the last build');
    return id;
  }
  if (last.sources !== sources) {
    working('electron-vite build');
    const program = join(projectDir, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const result = await run(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: projectDir, quiet: true });
    if (result.code !== 0) {
      const words = result.output.replaceAll(/^\s+at .*\n?/gm, '').trim();
      throw new SetupError(`The build failed:\n${words}`, 'mend what the message names, or go back to a commit that builds; then try again.');
    }
  }
  mkdirSync(join(outDir, 'native'), { recursive: true });
  cpSync(addon, native);
  writeFileSync(stampFile, JSON.stringify(stamp));
  tell('built');
  return id;
}
