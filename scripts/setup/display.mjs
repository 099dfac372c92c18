/** A display to draw on: the one that is there, or one without a screen. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './report.mjs';
import { which } from './run.mjs';
import { appUser } from './unprivileged.mjs';

const startTimeoutMs = 15_000;

export const needsVirtualDisplay = () =>
  process.platform === 'linux' && (process.env['DISPLAY'] ?? '') === '' && (process.env['WAYLAND_DISPLAY'] ?? '') === '';

/** One entry of an Xauthority file, good for every display. */
function cookieFile(cookie) {
  const field = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  return Buffer.concat([Buffer.from([255, 255]), field(Buffer.alloc(0)), field(Buffer.alloc(0)), field(Buffer.from('MIT-MAGIC-COOKIE-1')), field(cookie)]);
}

/**
 * Starts Xvfb when there is no display.
 *
 * @param {(did: string) => void} tell
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => void }>} what to add to the environment of a program with a window
 */
export async function ensureDisplay(tell) {
  if (!needsVirtualDisplay()) {
    tell(process.platform === 'linux' ? `display ${process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']}` : 'display of this system');
    return { env: {}, close: () => {} };
  }
  if (which('Xvfb') === undefined) {
    throw new SetupError('There is no display, and Xvfb is not installed.', 'type "sudo apt-get install -y xvfb", or start from a desktop; then try again.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-display-'));
  const cookies = join(folder, 'cookies');
  writeFileSync(cookies, cookieFile(randomBytes(16)), { mode: 0o600 });
  const user = appUser();
  if (user !== undefined) {
    chmodSync(folder, 0o711);
    chownSync(cookies, user.uid, user.gid);
  }

  // Without -noreset the server starts anew, and may end, whenever the last window closes.
  const server = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-auth', cookies], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const close = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  const number = await new Promise((resolve, reject) => {
    const failed = () => reject(new SetupError('Xvfb did not start.', 'type "Xvfb :99" to see what it says, mend that, then try again.'));
    const timer = setTimeout(failed, startTimeoutMs);
    server.once('error', failed);
    server.once('exit', failed);
    server.stdio[3]?.once('data', (bytes) => {
      clearTimeout(timer);
      server.off('exit', failed);
      resolve(bytes.toString('utf8').trim());
    });
  });
  server.unref();
  server.stdio[3]?.unref?.();
  tell(`no display here: the window opens on a display without a screen, :${number} (Xvfb)`);
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: cookies, PROCESCOACH_XAUTHORITY: cookies }, close };
}
