/**
 * From a fresh clone on a bare machine to an app that can be started: everything that is missing is installed or made.
 *
 * Runs on Node 20 without any package; what is there already is left alone.
 */
import { mkdirSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureDependencies, continueUnderProjectNode } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureNativeAddon } from './native-addon.mjs';
import { oneAtATime } from './lock.mjs';
import { cacheDir, cloneId, isRoot } from './paths.mjs';
import { main, say, step } from './report.mjs';
import { ensureSandbox } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { stage } from './stage.mjs';
import { electronCommand } from './unprivileged.mjs';
import { needsVirtualDisplay } from './display.mjs';

/**
 * Installs the packages, then runs the script under the Node that they need.
 *
 * @param {() => Promise<number | void>} script its result becomes the exit code
 */
export function withDependencies(script) {
  return main(async () => {
    if (process.env['PROCESCOACH_NODE'] !== 'project') await step('Packages', ensureDependencies);
    return (await continueUnderProjectNode()) ?? script();
  });
}

/**
 * @param {{ tests?: boolean }} [options]
 * @returns {Promise<{ electron: import('./electron.mjs').Electron, addon: string, command: string }>} `command` starts Electron, as the app's user
 */
export async function prepareElectron(options = {}) {
  // Folders made here are read by the unprivileged user that the app runs as.
  if (isRoot) process.umask(0o022);
  mkdirSync(cacheDir, { recursive: true });
  const groups = ['window'];
  if (needsVirtualDisplay()) groups.push('display');
  if (options.tests === true) groups.push('display', 'tests');
  await step('System libraries', (tell, working) => ensureSystemLibraries([...new Set(groups)], tell, working));
  const electron = await step('Electron', (tell, working) => oneAtATime('electron', () => ensureElectron(tell, working), working));
  const addon = await step('SQLite', (tell, working) => oneAtATime('addon', () => ensureNativeAddon(electron, tell, working), working));
  await step('Sandbox', (tell) => ensureSandbox(electron.program, tell));
  return { electron, addon, command: electronCommand(electron.program) };
}

/**
 * @param {string} addon
 * @returns {Promise<string>} the folder to start Electron with
 */
export async function prepareApp(addon) {
  const buildAndStage = async () => {
    const buildId = await step('Build', (tell, working) => build(addon, tell, working));
    return step('Place', (tell) => stage(buildId, tell));
  };
  return oneAtATime(`build-${cloneId}`, buildAndStage, say);
}
