import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { giveAllToApp, prepareVault } from '#tests/support/prepared-vault.ts';

/** Before the clock of every test that starts with a vault. */
const madeAt = '2026-11-23T06:00:00.000Z';

type Made = ReadonlyMap<string, Uint8Array>;
let made: Promise<Made> | undefined;

async function make(): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'procescoach-vault-'));
  try {
    await prepareVault(folder, () => undefined, madeAt, "Griet Çağlar-D'hondt");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(files.map(({ parentPath, name }) => join(parentPath, name)).map((path) => [relative(folder, path), readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts an empty vault in a user-data folder, as the first run leaves it. It is made once: its key is slow to make on purpose. */
export async function placeMadeVault(dataDir: string): Promise<void> {
  made ??= make();
  for (const [path, bytes] of await made) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true });
    writeFileSync(join(dataDir, path), bytes);
  }
  giveAllToApp(dataDir);
}
