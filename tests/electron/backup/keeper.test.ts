import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeStore, openStore } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { createBackupKeeper } from '#electron/store/backup-keeper.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { makeTemplate, must, type Template } from '../vault/support.ts';

let template: Template;
beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());

it('the newest backup is tried out after a week without changes, and said to be damaged when its disk forgot a byte', async () => {
  const { vault } = template.copy();
  const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
  // The vault of these tests holds tables of its own; this one gets those of the app.
  db.exec('CREATE TEMP TABLE kept AS SELECT * FROM vault_meta; DROP TABLE main.vault_meta; DROP TABLE own_key; PRAGMA user_version = 0');
  must(migrate(db));
  db.exec('INSERT INTO vault_meta SELECT * FROM kept');
  let clock = '2026-11-21T20:00:00.000Z';
  const keeper = createBackupKeeper({ now: () => clock, nativeBinding: undefined, changed: () => undefined, report: () => undefined });
  const session = { db, vault } as Parameters<typeof keeper.makeWhenDue>[0];
  const { backupId } = must(await keeper.make(session, 'manual'));
  const path = join(vaultPaths(vault.folder).backups, backupId, 'vault.db');
  const bytes = readFileSync(path);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(path, bytes);

  clock = '2026-11-27T20:00:00.000Z';
  await keeper.makeWhenDue(session, 'hourly');
  expect(keeper.view(vault).problem).toBeNull();
  clock = '2026-11-29T20:00:00.000Z';
  await keeper.makeWhenDue(session, 'hourly');
  const view = keeper.view(vault);
  expect(view.problem).toBe('backup-damaged');
  expect(view.backups.map(({ verified }) => verified)).toEqual([false]);
  must(closeStore(db));
});
