/** Playwright's global set-up: everything that a test in the real Electron needs, so that one file can be run by itself too. */
import { ensureDisplay } from './display.mjs';
import { prepareApp, prepareElectron } from './index.mjs';
import { step } from './report.mjs';
import { appUser } from './unprivileged.mjs';

/** @returns {Promise<() => void>} what ends the display again */
export default async function prepare() {
  const { command, addon, electron } = await prepareElectron({ tests: true });
  const appDir = await prepareApp(addon);
  // A window of a test has no business on the display that somebody works at.
  if (process.platform === 'linux' && process.env['PROCESCOACH_E2E_SHOW'] === undefined) {
    delete process.env['DISPLAY'];
    delete process.env['WAYLAND_DISPLAY'];
  }
  const display = await step('Display', ensureDisplay);
  const user = appUser();
  Object.assign(process.env, display.env, {
    PROCESCOACH_ELECTRON: command,
    PROCESCOACH_ELECTRON_KIND: electron.kind,
    PROCESCOACH_APP: appDir,
    PROCESCOACH_APP_USER: user === undefined ? '' : `${user.uid}:${user.gid}`,
  });
  return display.close;
}
