/** Where the built app is started from. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, cloneId, isRoot, projectDir } from './paths.mjs';

const stagesDir = join(cacheDir, 'stage');
const keptForMs = 3 * 24 * 60 * 60 * 1000;

/** What the app consists of once it is built. */
const builtFolders = ['out/main', 'out/native', 'out/preload', 'out/renderer', 'out/viewer'];

/** What Electron needs to know of package.json; the rest is about building. */
export function manifest() {
  const { name, productName, version, type, main, description, author } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
  return { name, productName, version, type, main, description, author };
}

function removeOldStages(current) {
  for (const name of readdirSync(stagesDir)) {
    const path = join(stagesDir, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > keptForMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Gives the folder that Electron is started with.
 *
 * For root that is a copy: the clone may lie in a folder that the unprivileged user of the app cannot enter.
 * A copy is never changed, so that a build does not pull the floor from under a running app.
 *
 * @param {string} buildId
 * @param {(did: string) => void} tell
 * @returns {string}
 */
export function stage(buildId, tell) {
  if (!isRoot) {
    tell('started from the clone itself');
    return projectDir;
  }
  const target = join(stagesDir, `${cloneId}-${buildId}`);
  mkdirSync(stagesDir, { recursive: true });
  if (existsSync(join(target, 'package.json'))) tell('built app is in place');
  else {
    const part = mkdtempSync(join(stagesDir, 'part-'));
    chmodSync(part, 0o755);
    for (const folder of builtFolders) cpSync(join(projectDir, folder), join(part, folder), { recursive: true });
    writeFileSync(join(part, 'package.json'), JSON.stringify(manifest(), null, 2));
    rmSync(target, { recursive: true, force: true });
    renameSync(part, target);
    tell('built app copied to where an unprivileged user may read it');
  }
  const now = new Date();
  utimesSync(target, now, now);
  removeOldStages(target);
  return target;
}
