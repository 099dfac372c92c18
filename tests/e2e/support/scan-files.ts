import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** A text as files keep it: one byte a letter, two, and as base64 wherever it starts. */
export function asBytes(name: string, secret: string | Uint8Array): { readonly name: string; readonly bytes: Buffer }[] {
  const plain = typeof secret === 'string' ? Buffer.from(secret, 'utf8') : Buffer.from(secret);
  const wide = typeof secret === 'string' ? [{ name: `${name} in UTF-16`, bytes: Buffer.from(secret, 'utf16le') }, { name: `${name} in Latin-1`, bytes: Buffer.from(secret, 'latin1') }] : [{ name: `${name} in hex`, bytes: Buffer.from(plain.toString('hex')) }];
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), plain]).toString('base64').replaceAll('=', '');
    // The first letters also hold what stood before, the last ones what comes after.
    return { name: `${name} in base64`, bytes: Buffer.from(text.slice(offset === 0 ? 0 : 4, -2)) };
  });
  return [{ name, bytes: plain }, ...wide, ...base64];
}

/** Every file below a folder, links not followed. `isWanted` leaves files out. */
export function filesBelow(folder: string, isWanted: (path: string) => boolean = () => true): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, isWanted);
    return entry.isFile() && isWanted(path) ? [path] : [];
  });
}

/** Nothing for a folder that went away meanwhile, as folders of other tests do. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Which of the texts stand in which of the files; in the name of a file too. */
export function findInFiles(files: readonly string[], needles: readonly { readonly name: string; readonly bytes: Buffer }[]): string[] {
  return files.flatMap((file) => {
    const content = readIfThere(file);
    return needles.filter(({ bytes }) => content.includes(bytes) || file.includes(bytes.toString('utf8'))).map(({ name }) => `${name}: ${file}`);
  });
}

function readIfThere(file: string): Buffer {
  try {
    return statSync(file).size > 0 ? readFileSync(file) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
