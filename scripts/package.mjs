/**
 * `npm run package`: the app as a program of its own, for Linux, unpacked, in two wrappers over one and the same archive.
 *
 * - dist/linux-release: what a coach would get. It takes no orders from outside, so no test can drive it; its fuses are read.
 * - dist/linux-test: the same with Node's inspector allowed and the file resources/test-wrapper.json, for tests to drive.
 *
 * The last line on standard output is a JSON object with the paths. Installers: `npm run package -- --installers`.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './setup/build.mjs';
import { prepareElectron, withDependencies } from './setup/index.mjs';
import { oneAtATime } from './setup/lock.mjs';
import { cacheDir, cloneId, isRoot, projectDir } from './setup/paths.mjs';
import { SetupError, say, step } from './setup/report.mjs';
import { run } from './setup/run.mjs';
import { electronCommand } from './setup/unprivileged.mjs';

const distDir = join(projectDir, 'dist');
const releaseDir = join(distDir, 'linux-release');
const testDir = join(distDir, 'linux-test');
const stampFile = join(distDir, 'linux-package.json');
const programName = 'procescoach';

/** Electron without the launcher that the fallback has in the place of its default app. */
async function electronToPackage(electron) {
  if (electron.kind !== 'fallback') return electron.dist;
  const copy = join(distDir, 'electron');
  rmSync(copy, { recursive: true, force: true });
  cpSync(electron.dist, copy, { recursive: true });
  rmSync(join(copy, 'resources', 'app'), { recursive: true });
  return copy;
}

async function runBuilder(args, electron) {
  const program = join(projectDir, 'node_modules', 'electron-builder', 'cli.js');
  const result = await run(process.execPath, [program, ...args, `-c.electronDist=${electron}`, '--publish=never'], {
    cwd: projectDir,
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    quiet: true,
  });
  if (result.code !== 0) {
    throw new SetupError(`electron-builder failed:\n${result.output.trim().split('\n').slice(-15).join('\n')}`, 'mend what its message names; an installer also needs tools that electron-builder downloads.');
  }
}

async function makeTestWrapper() {
  rmSync(testDir, { recursive: true, force: true });
  cpSync(releaseDir, testDir, { recursive: true });
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(testDir, programName), { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  writeFileSync(join(testDir, 'resources', 'test-wrapper.json'), JSON.stringify({ purpose: 'driven by tests; never handed out' }));
}

async function packageForLinux(electron, buildId, tell, working) {
  const stamp = JSON.stringify({ buildId, electron: `${electron.kind} ${electron.version}`, config: readFileSync(join(projectDir, 'electron-builder.yml'), 'utf8') });
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return tell('nothing changed since the last time');
  working('electron-builder --linux dir');
  mkdirSync(distDir, { recursive: true });
  rmSync(stampFile, { force: true });
  await runBuilder(['--linux', 'dir'], await electronToPackage(electron));
  rmSync(join(distDir, 'electron'), { recursive: true, force: true });
  rmSync(releaseDir, { recursive: true, force: true });
  renameSync(join(distDir, 'linux-unpacked'), releaseDir);
  if (electron.kind === 'fallback') {
    writeFileSync(join(releaseDir, 'NOT-FOR-RELEASE.txt'), `Made with Electron ${electron.version} in the place of the current one: to look at, never to hand out.\n`);
    say('  Note: made with the stand-in Electron, so this is to look at and to test, never to hand out.');
  }
  await makeTestWrapper();
  writeFileSync(stampFile, stamp);
  tell('dist/linux-release and dist/linux-test');
}

/** The app's user may not be able to enter the clone. */
function runnableTestProgram() {
  if (!isRoot) return join(testDir, programName);
  const copy = join(cacheDir, 'packaged', cloneId);
  const stamp = join(copy, '.stamp');
  const wanted = readFileSync(stampFile, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(testDir, copy, { recursive: true });
    chmodSync(copy, 0o755);
    writeFileSync(stamp, wanted);
  }
  return electronCommand(join(copy, programName));
}

await withDependencies(async () => {
  const { electron, addon } = await prepareElectron();
  const buildForPackage = () => step('Build', (tell, working) => build(addon, tell, working));
  const buildId = await oneAtATime(`build-${cloneId}`, buildForPackage, say);
  if (process.argv.includes('--installers')) {
    if (electron.kind === 'fallback') throw new SetupError('An installer is made with the current Electron only.', 'make it on a machine that reaches the download site of Electron.');
    await step('Installers', async (tell, working) => {
      working('electron-builder');
      await runBuilder([], electron.dist);
      tell('in dist/');
    });
    return;
  }
  if (process.platform !== 'linux') {
    say('The unpacked program is made on Linux; here use "npm run package -- --installers".');
    return 1;
  }
  const packageIt = (tell, working) => oneAtATime(`package-${cloneId}`, () => packageForLinux(electron, buildId, tell, working), working);
  await step('Package', packageIt);
  process.stdout.write(`${JSON.stringify({ release: join(releaseDir, programName), test: runnableTestProgram() })}\n`);
});
