/** `npm start`: installs what is missing, builds, and opens the window. Arguments are handed to the app. */
import { ensureDisplay } from './setup/display.mjs';
import { prepareApp, prepareElectron, withDependencies } from './setup/index.mjs';
import { say, step } from './setup/report.mjs';
import { runInOurPlace } from './setup/run.mjs';

await withDependencies(async () => {
  const { command, addon } = await prepareElectron();
  const appDir = await prepareApp(addon);
  const display = await step('Display', ensureDisplay);
  say('→ Procescoach starts. Close its window, or press Ctrl+C here, to stop.');
  // Without a desktop around it Chromium fills the terminal with complaints about what a desktop would offer.
  const quiet = display.env['DISPLAY'] === undefined ? [] : ['--log-level=3'];
  const code = await runInOurPlace(command, [appDir, ...quiet, ...process.argv.slice(2)], {
    env: { ...process.env, ...display.env },
    // Ctrl+C reaches every process of a terminal at once. Only the main one may hear it: it saves, locks and ends the others.
    detached: process.platform !== 'win32',
  });
  display.close();
  return code;
});
