/**
 * The user that the app runs as.
 *
 * Chromium refuses its sandbox to root, and the app does not run without: started by root it becomes `nobody`,
 * with a home of its own in which its data stays from one start to the next.
 */
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, isRoot } from './paths.mjs';
import { SetupError } from './report.mjs';
import { ask } from './run.mjs';

const userName = 'nobody';

/** @typedef {{ name: string, uid: number, gid: number, home: string }} AppUser */

/** @returns {AppUser | undefined} the user that the app becomes, or nothing when it stays who started it */
export function appUser() {
  if (!isRoot) return undefined;
  const uid = Number(ask('id', ['-u', userName]));
  const gid = Number(ask('id', ['-g', userName]));
  if (!Number.isInteger(uid) || uid === 0 || !Number.isInteger(gid)) {
    throw new SetupError(`This system has no user "${userName}" for the app to run as.`, 'start as an ordinary user instead of root.');
  }
  return { name: userName, uid, gid, home: join(cacheDir, 'home') };
}

/** @param {AppUser} user */
function ensureHome(user) {
  mkdirSync(user.home, { recursive: true });
  chownSync(user.home, user.uid, user.gid);
  chmodSync(user.home, 0o700);
}

/** Lets the user draw on the display of whoever started us. */
function lendDisplay(user) {
  const cookies = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority');
  if (process.env['DISPLAY'] === undefined || !existsSync(cookies)) return;
  const lent = join(user.home, '.Xauthority');
  copyFileSync(cookies, lent);
  chownSync(lent, user.uid, user.gid);
  chmodSync(lent, 0o600);
}

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * Gives a program that starts Electron as the app's user.
 *
 * It replaces itself step by step, so its process id is that of Electron: who starts it can talk to it and end it.
 *
 * @param {string} program
 * @returns {string}
 */
export function electronCommand(program) {
  const user = appUser();
  if (user === undefined) return program;
  ensureHome(user);
  lendDisplay(user);
  const folder = join(cacheDir, 'bin');
  mkdirSync(folder, { recursive: true });
  const wrapper = join(folder, `as-${user.name}${program.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.sh`);
  const script = `#!/bin/sh
# Electron as the user ${user.name}, with Chromium's own sandbox.
cd ${quoted(user.home)} || exit 1
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_RUNTIME_DIR TMPDIR DBUS_SESSION_BUS_ADDRESS
export HOME=${quoted(user.home)} USER=${user.name} LOGNAME=${user.name}
[ -r ${quoted(join(user.home, '.Xauthority'))} ] && [ -z "$PROCESCOACH_XAUTHORITY" ] && export XAUTHORITY=${quoted(join(user.home, '.Xauthority'))}
[ -n "$PROCESCOACH_XAUTHORITY" ] && export XAUTHORITY="$PROCESCOACH_XAUTHORITY"
exec setpriv --reuid=${user.uid} --regid=${user.gid} --clear-groups ${quoted(program)} "$@"
`;
  if (!existsSync(wrapper) || readFileSync(wrapper, 'utf8') !== script) {
    writeFileSync(wrapper, script, { mode: 0o755 });
    chmodSync(wrapper, 0o755);
  }
  return wrapper;
}
