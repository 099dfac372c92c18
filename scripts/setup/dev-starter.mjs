/** What the development server starts in the place of Electron: it puts the built files where the app's user can read them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, cloneId, isRoot, projectDir } from './paths.mjs';
import { manifest } from './stage.mjs';

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * @param {string} command the command that starts Electron as the app's user
 * @returns {string} the program to start instead
 */
export function writeDevStarter(command) {
  if (!isRoot) return command;
  const folder = join(cacheDir, 'stage', `dev-${cloneId}`);
  const starter = join(cacheDir, 'bin', `dev-${cloneId}.sh`);
  const script = `#!/bin/sh
# The first argument is the clone, which the app's user may not be able to enter.
shift
rm -rf ${quoted(folder)}
mkdir -p ${quoted(folder)}
cp -r ${quoted(join(projectDir, 'out'))} ${quoted(folder)}/
printf '%s' ${quoted(JSON.stringify(manifest()))} > ${quoted(join(folder, 'package.json'))}
exec ${quoted(command)} ${quoted(folder)} "$@"
`;
  writeFileSync(starter, script, { mode: 0o755 });
  return starter;
}
