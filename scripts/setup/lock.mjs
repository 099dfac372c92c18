/** One at a time: two starts from the same clone must not build into the same folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheDir } from './paths.mjs';

const retryMs = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @returns {boolean} whether the lock is ours now */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    // Whoever held it may have been ended by force; a lock without a number is just being written.
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} run
 * @param {(on: string) => void} working told once when another holds the lock
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, run, working) {
  const folder = join(cacheDir, 'locks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  let isTold = false;
  while (!take(file)) {
    if (!isTold) working('waiting for another start that does the same');
    isTold = true;
    await wait(retryMs);
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}
