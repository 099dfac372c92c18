/** `npm run dev`: the app with hot reload of its pages; it starts anew when main, store or preload change. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDevStarter } from './setup/dev-starter.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { prepareElectron, withDependencies } from './setup/index.mjs';
import { projectDir } from './setup/paths.mjs';
import { step } from './setup/report.mjs';
import { runInOurPlace } from './setup/run.mjs';

await withDependencies(async () => {
  const { electron, addon, command } = await prepareElectron();
  mkdirSync(join(projectDir, 'out', 'native'), { recursive: true });
  cpSync(addon, join(projectDir, 'out', 'native', 'better_sqlite3.node'));
  // What follows is another kind of build, which a later start must not take for its own.
  rmSync(join(projectDir, 'out', 'build.json'), { force: true });
  const display = await step('Display', ensureDisplay);
  const program = join(projectDir, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = {
    ...process.env,
    ...display.env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ELECTRON_EXEC_PATH: writeDevStarter(command),
  };
  const code = await runInOurPlace(process.execPath, [program, 'dev', '--watch', ...process.argv.slice(2)], { cwd: projectDir, env });
  display.close();
  return code;
});
