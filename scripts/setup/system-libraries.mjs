/** Debian's packages: what a window needs, and what the tests check our files with. */
import { existsSync } from 'node:fs';
import { isRoot } from './paths.mjs';
import { SetupError } from './report.mjs';
import { ask, run } from './run.mjs';

/** Each entry names one thing; later names are what newer releases call it. */
const forWindow = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libdrm2'],
  ['libxtst6'],
  ['fonts-dejavu-core'],
];
const forDisplay = [['xvfb']];
const forFallback = [['unzip'], ['g++'], ['make'], ['python3']];
const forTests = [['age'], ['poppler-utils'], ['sqlite3'], ['strace'], ['gdb'], ['util-linux'], ['procps'], ['binutils'], ['python3-icalendar'], ['libreoffice-writer-nogui', 'libreoffice-writer']];

const wantedFor = { window: forWindow, display: forDisplay, fallback: forFallback, tests: forTests };

function installedPackages() {
  const list = ask('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package}\n']) ?? '';
  return new Set(
    list
      .split('\n')
      .filter((line) => line.startsWith('ii'))
      .map((line) => line.slice(2).trim()),
  );
}

function nameHere(names) {
  const known = (name) => /^Candidate: (?!\(none\))/m.test((ask('apt-cache', ['policy', name]) ?? '').replaceAll(/^ +/gm, ''));
  return names.find(known) ?? names[0];
}

/**
 * Installs the Debian packages that are missing, or says which command does.
 *
 * @param {readonly ('window' | 'display' | 'fallback' | 'tests')[]} groups
 * @param {(did: string) => void} tell
 * @param {(on: string) => void} working
 */
export async function ensureSystemLibraries(groups, tell, working) {
  if (process.platform !== 'linux') return tell('nothing to add on this system');
  if (!existsSync('/usr/bin/dpkg-query')) {
    return tell('no Debian packages on this system; Electron will say which libraries it misses');
  }
  const installed = installedPackages();
  const missing = groups.flatMap((group) => wantedFor[group]).filter((names) => !names.some((name) => installed.has(name)));
  if (missing.length === 0) return tell('libraries are there');

  const list = () => missing.map(nameHere).join(' ');
  if (!isRoot) {
    throw new SetupError(`Some system packages are missing: ${list()}`, `type "sudo apt-get install -y ${list()}", then try again.`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  working('apt-get update');
  await run('apt-get', ['update', '-qq'], { env });
  const packages = missing.map(nameHere);
  working(`apt-get install ${packages.join(' ')}`);
  const result = await run('apt-get', ['install', '-y', '-qq', '-o=Dpkg::Use-Pty=0', '--no-install-recommends', ...packages], { env });
  if (result.code !== 0) {
    throw new SetupError(
      `apt-get ended with code ${result.code}; its own message is above.`,
      `see to it that this machine reaches Debian's packages, type "apt-get update && apt-get install -y ${packages.join(' ')}", then try again.`,
    );
  }
  tell(`installed ${packages.length} system packages`);
}
