import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Sentences and keys that must never lie readable on a disk. */
export type Secrets = { readonly sentences: readonly string[]; readonly keys: readonly Uint8Array[]; readonly passwords: readonly string[] };

export function sentencesOf(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `Vertrouwelijk ${seed}-${n}: Liesbet twijfelt over de directiewissel, naïef geschat`);
}

/** Every form in which a text or key may lie in a file: UTF-8, UTF-16 both ways, hex, base64 at each of its three offsets. */
export function formsOf(secret: string | Uint8Array): Buffer[] {
  const utf8 = Buffer.from(secret as string);
  const utf16 = typeof secret === 'string' ? Buffer.from(secret, 'utf16le') : undefined;
  const hex = utf8.toString('hex');
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = utf8.subarray(offset, offset + Math.floor((utf8.length - offset) / 3) * 3).toString('base64');
    return Buffer.from(encoded);
  });
  return [utf8, ...(utf16 === undefined ? [] : [utf16, Buffer.from(utf16).swap16()]), ...(typeof secret === 'string' ? [] : [Buffer.from(hex), Buffer.from(hex.toUpperCase())]), ...base64];
}

export type Hit = { readonly file: string; readonly secret: string };

/** Searches every file below the folders, whatever its name. */
export function findSecrets(folders: readonly string[], secrets: Secrets): { readonly files: number; readonly bytes: number; readonly hits: Hit[] } {
  const forms = [...secrets.sentences, ...secrets.passwords, ...secrets.keys].map((secret, index) => ({ name: `secret ${index}`, forms: formsOf(secret) }));
  const hits: Hit[] = [];
  let files = 0;
  let bytes = 0;
  for (const file of folders.flatMap(filesBelow)) {
    const content = readFileSync(file);
    files += 1;
    bytes += content.length;
    for (const { name, forms: each } of forms) if (each.some((form) => content.includes(form))) hits.push({ file, secret: name });
  }
  return { files, bytes, hits };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Runs a whole session in a process of its own with its own folder for temporary files, and kills it at its end. */
export async function runSession(options: { readonly folder: string; readonly temporary: string; readonly seed: number; readonly sentences: number }): Promise<{
  readonly key: Uint8Array;
  readonly password: string;
  readonly recoveryCode: string;
}> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sentinel-child.ts'), options.folder, String(options.seed), String(options.sentences)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: options.temporary, SQLITE_TMPDIR: options.temporary },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('\n')) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  const { key, password, recoveryCode } = JSON.parse(said) as { key: string; password: string; recoveryCode: string };
  return { key: Uint8Array.from(Buffer.from(key, 'hex')), password, recoveryCode };
}
