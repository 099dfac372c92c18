import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, processIds, test } from './support/launch.ts';

type Packaged = { readonly release: string; readonly test: string };

const projectDir = resolve(import.meta.dirname, '../..');
let packaged: Packaged;

/** What a release may and may not do; a program from an older Electron has the last one not. */
const releaseFuses: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

/** Whose word stands beside what pdf.js brings along of others. */
const textsOfPdfjs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^cmaps\//, ['cmaps/LICENSE']],
  [/^standard_fonts\/Foxit/, ['standard_fonts/LICENSE_FOXIT']],
  [/^standard_fonts\/Liberation/, ['standard_fonts/LICENSE_LIBERATION']],
  [/^wasm\/jbig2/, ['wasm/LICENSE_JBIG2', 'wasm/LICENSE_PDFJS_JBIG2']],
  [/^wasm\/openjpeg/, ['wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG']],
];

/** The files of a package whose bytes are inside a built script. */
function filesInside(script: string, packageDir: string, folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => readdirSync(join(packageDir, folder)).map((name) => `${folder}/${name}`));
  return files.filter((file) => script.includes(readFileSync(join(packageDir, file)).toString('base64')));
}

const fuseNames = Object.keys(releaseFuses) as (keyof typeof releaseFuses)[];

async function fusesOf(program: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(program);
  const known = fuseNames.filter((name) => wire[FuseV1Options[name]] !== undefined);
  return Object.fromEntries(known.map((name) => [name, wire[FuseV1Options[name]] === FuseState.ENABLE]));
}

// The unpacked program is made on Linux only.
if (process.platform === 'linux') {
  test.describe('the packaged program', () => {
    test.beforeAll(async () => {
      test.setTimeout(180_000);
      const { stdout } = await promisify(execFile)(process.execPath, [join(projectDir, 'scripts', 'package.mjs')], { cwd: projectDir });
      packaged = JSON.parse(stdout) as Packaged;
    });

    test('opens its window, with the store in its archive and the addon beside it', async ({ launchApp }) => {
      const { app, window, consoleErrors } = await launchApp({ program: packaged.test });
      expect(await app.evaluate(({ app: electronApp }) => electronApp.isPackaged)).toBe(true);
      expect(await app.evaluate(({ app: electronApp }) => electronApp.getAppPath())).toMatch(/app\.asar$/);
      await expect(window.locator('#root')).not.toBeEmpty();
      expect(consoleErrors).toEqual([]);
    });

    test('keeps its page in the sandbox', async ({ launchApp }) => {
      const { app } = await launchApp({ program: packaged.test });
      for (const pid of await processIds(app, 'Tab')) {
        expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
      }
    });

    test('takes no orders from outside once it is a release', async () => {
      const fuses = await fusesOf(packaged.release);
      expect(Object.keys(fuses).length).toBeGreaterThanOrEqual(8);
      const wanted = Object.fromEntries(fuseNames.filter((name) => name in fuses).map((name) => [name, releaseFuses[name]]));
      expect(fuses).toEqual(wanted);
    });

    test('differs in its test wrapper by the inspector and a marker alone', async () => {
      const testProgram = join(projectDir, 'dist', 'linux-test', 'procescoach');
      expect(await fusesOf(testProgram)).toEqual({ ...(await fusesOf(packaged.release)), EnableNodeCliInspectArguments: true });
      const marker = (program: string): boolean => existsSync(join(dirname(program), 'resources', 'test-wrapper.json'));
      expect([marker(packaged.release), marker(testProgram)]).toEqual([false, true]);
      const archive = (program: string): Promise<Buffer> => readFile(join(dirname(program), 'resources', 'app.asar'));
      expect((await archive(packaged.release)).equals(await archive(testProgram))).toBe(true);
    });

    test('holds the bundled app and nothing else', async () => {
      const asar = join(projectDir, 'node_modules', '.bin', 'asar');
      const { stdout } = await promisify(execFile)(asar, ['list', join(dirname(packaged.release), 'resources', 'app.asar')], { cwd: projectDir });
      const tops = new Set(stdout.split('\n').filter(Boolean).map((path) => path.split('/').slice(0, 3).join('/')));
      expect([...tops].toSorted()).toEqual(['/out', '/out/main', '/out/native', '/out/preload', '/out/renderer', '/out/viewer', '/package.json']);
      expect(existsSync(join(dirname(packaged.release), 'resources', 'app'))).toBe(false);
    });

    test('carries the licence texts of what others wrote, as files that anyone can open', async () => {
      const licences = join(dirname(packaged.release), 'resources', 'licences');
      const folderOf = (name: string): string => {
        const manifest = JSON.parse(readFileSync(join(projectDir, 'node_modules', name, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string };
        return join(licences, `${manifest.name}@${manifest.version}`);
      };
      const { dependencies } = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
      const without = Object.keys(dependencies).filter((name) => !existsSync(folderOf(name)) || readdirSync(folderOf(name)).length === 0);
      expect(without).toEqual([]);
      // The ciphers in the addon, and what was built into pdf.js.
      expect(readFileSync(join(folderOf('better-sqlite3'), 'NOTICES'), 'utf8')).toContain('Ulrich Telle');
      expect(existsSync(join(folderOf('core-js'), 'LICENSE'))).toBe(true);

      const inside = filesInside(await readFile(join(projectDir, 'out', 'viewer', 'viewer.js'), 'utf8'), join(projectDir, 'node_modules', 'pdfjs-dist'), ['cmaps', 'standard_fonts', 'wasm', 'iccs']);
      expect(inside.length).toBeGreaterThan(180);
      for (const file of inside) {
        const texts = textsOfPdfjs.filter(([files]) => files.test(file)).flatMap(([, names]) => names);
        expect(texts, file).not.toEqual([]);
        for (const text of texts) expect(readFileSync(join(folderOf('pdfjs-dist'), text), 'utf8').length, text).toBeGreaterThan(400);
      }
      expect(existsSync(join(dirname(packaged.release), 'LICENSES.chromium.html'))).toBe(true);
    });
  });
}
