/** Chromium's own sandbox, without which the app is never started. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from './report.mjs';
import { run, which } from './run.mjs';
import { appUser } from './unprivileged.mjs';

const helperIsSetUp = (helper) => {
  try {
    const { uid, mode } = statSync(helper);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
};

async function userMayMakeNamespaces() {
  if (which('unshare') === undefined) return true;
  const user = appUser();
  const asUser = user === undefined ? [] : ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const [command, ...args] = [...asUser, 'unshare', '--user', '--map-root-user', 'true'];
  return (await run(command, args, { quiet: true, cwd: '/' })).code === 0;
}

/**
 * Sees to it that one of the two ways is open in which Chromium can shut its pages in.
 *
 * @param {string} program
 * @param {(did: string) => void} tell
 */
export async function ensureSandbox(program, tell) {
  if (process.platform !== 'linux') return tell('that of the system');
  if (await userMayMakeNamespaces()) return tell('namespaces');
  const helper = join(dirname(program), 'chrome-sandbox');
  if (helperIsSetUp(helper)) return tell('helper program');
  throw new SetupError(
    'This system keeps programs from making a sandbox of their own, and the app is never started without one.',
    `type "sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'", then try again.`,
  );
}
