import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of a file in hex, a megabyte at a time. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const handle = openSync(path, 'r');
  try {
    const block = Buffer.alloc(1_048_576);
    for (let read = readSync(handle, block); read > 0; read = readSync(handle, block)) hash.update(block.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
