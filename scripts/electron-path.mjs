/** Prints the command that starts Electron here, as the app's user, for use by hand: `"$(node scripts/electron-path.mjs)" FOLDER`. */
import { prepareElectron, withDependencies } from './setup/index.mjs';

await withDependencies(async () => {
  const { command } = await prepareElectron();
  process.stdout.write(`${command}\n`);
});
