/** The folders that the scripts work in. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this clone. */
export const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Something that tells this clone from another one on the same machine. */
export const cloneId = createHash('sha256').update(projectDir).digest('hex').slice(0, 8);

/**
 * Where things are kept that a fresh clone can use again: Electron, the built addon.
 *
 * For root this is a folder that other users may read, since the app then runs as an unprivileged one.
 */
export const cacheDir = process.env['PROCESCOACH_CACHE'] ?? defaultCacheDir();

function defaultCacheDir() {
  if (isRoot) return '/var/cache/procescoach';
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'procescoach-cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'procescoach');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'procescoach');
}

/** The file name of Electron's program inside its folder. */
export const electronProgram =
  process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
