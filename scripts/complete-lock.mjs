/**
 * Completes package-lock.json by hand: `node scripts/complete-lock.mjs`, after a package was added or changed.
 *
 * npm leaves a package for another system out of the lock when the registry does not serve it at that moment, and
 * `npm ci` then refuses the lock everywhere. The exact version stands in the package that asks for it, so it is taken from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './setup/paths.mjs';

const file = join(projectDir, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = /\b(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/;
const cLibraries = { gnu: ['glibc'], gnueabihf: ['glibc'], musl: ['musl'], musleabihf: ['musl'] };

const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const [, os, cpu, kind] = name.match(systems) ?? [];
    if (os === undefined || lock.packages[path] !== undefined) continue;
    const libc = os === 'linux' ? cLibraries[kind] : undefined;
    lock.packages[path] = { version, cpu: [cpu], ...(entry.dev ? { dev: true } : {}), ...(libc ? { libc } : {}), optional: true, os: [os] };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stderr.write(`${added.length} packages added to package-lock.json\n`);
