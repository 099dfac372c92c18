import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeStore, createStoreFile, openStore } from '#db/connection.ts';
import { latestVersion, migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { removeUnfinishedVaults } from '#electron/store/vault/create.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { finishInterruptedRestores } from '#electron/store/backup/restore.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { testRestore } from '#electron/store/backup/verify.ts';
import { addNotes, backUp, canonicalDump, dumpOf } from '../backup/support.ts';
import { makeTemplate, must, temporaryFolder } from '../vault/support.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Work } from './interrupted-child.ts';
import { SAMPLE_KEY } from './sample-store.ts';

export type InterruptedReport = { kills: number; /** Killed before it was done. */ cut: number; old: number; fresh: number; between: string[]; badListed: number };

type Options = { readonly kills: number; readonly seed: number; readonly endAtMs?: number };

const emptyReport = (): InterruptedReport => ({ kills: 0, cut: 0, old: 0, fresh: 0, between: [], badListed: 0 });

/** Kills a process that makes backups: each backup that is listed afterwards must restore, and the store is untouched. */
export async function killDuringBackup({ kills, seed, endAtMs }: Options): Promise<InterruptedReport> {
  const template = await makeTemplate();
  const chance = chanceOf(seed);
  const report = emptyReport();
  const { vault } = template.copy();
  addNotes(vault, 3000);
  const dump = dumpOf(vault);
  while (report.kills < kills && Date.now() < (endAtMs ?? Infinity)) {
    const at = `2026-11-21T20:${String(report.kills % 60).padStart(2, '0')}:00.000Z`;
    const { dek, ...rest } = vault;
    const done = await killed({ kind: 'backup', vault: rest, key: Buffer.from(dek).toString('hex'), at }, chance, 150);
    report.kills += 1;
    report.cut += done ? 0 : 1;
    for (const { folder } of findLocalBackups(vault.folder, vault.vaultId)) if (!testRestore(folder, vault).ok) report.badListed += 1;
    if (dumpOf(vault) === dump) report.old += 1;
    else report.between.push(`backup ${report.kills}`);
  }
  template.remove();
  return report;
}

/** Kills a process that puts a backup back: afterwards the store is the old one or the new one. */
export async function killDuringRestore({ kills, seed, endAtMs }: Options): Promise<InterruptedReport> {
  const template = await makeTemplate();
  const chance = chanceOf(seed);
  const report = emptyReport();
  const origin = template.copy();
  addNotes(origin.vault, 2000, 'eerst');
  const { backupId } = must(await backUp(origin.vault));
  const fresh = dumpOf(origin.vault);
  addNotes(origin.vault, 300, 'later');
  const old = dumpOf(origin.vault);
  while (report.kills < kills && Date.now() < (endAtMs ?? Infinity)) {
    const { vault, vaultsDir } = template.copy();
    rmSync(vaultsDir, { recursive: true });
    cpSync(origin.vaultsDir, vaultsDir, { recursive: true });
    const backupFolder = join(vaultPaths(vault.folder).backups, backupId);
    const key = Buffer.from(vault.dek).toString('hex');
    const done = await killed({ kind: 'restore', vaultsDir, vaultId: vault.vaultId, key, backupFolder, at: '2026-11-21T21:00:00.000Z' }, chance, 110);
    report.kills += 1;
    report.cut += done ? 0 : 1;
    removeUnfinishedVaults(vaultsDir);
    await finishInterruptedRestores(vaultsDir);
    const now = dumpOf(vault);
    if (now === old) report.old += 1;
    else if (now === fresh) report.fresh += 1;
    else report.between.push(`restore ${report.kills}`);
    for (const { folder } of findLocalBackups(vault.folder, vault.vaultId)) if (!testRestore(folder, vault).ok) report.badListed += 1;
    rmSync(vaultsDir, { recursive: true });
  }
  template.remove();
  return report;
}

/** Kills a process that migrates: the store then has the version before or after a step, and exactly its schema. */
export async function killDuringMigration({ kills, seed, endAtMs }: Options): Promise<InterruptedReport> {
  const folder = temporaryFolder();
  const chance = chanceOf(seed);
  const report = emptyReport();
  const versions = [0, ...migrations.map(({ version }) => version)];
  const schemas = new Map(versions.map((version) => [version, migratedStore(join(folder, `schema-${version}.db`), version)]));
  while (report.kills < kills && Date.now() < (endAtMs ?? Infinity)) {
    const path = join(folder, `kill-${report.kills}.db`);
    migratedStore(path, 0);
    const done = await killed({ kind: 'migration', path, key: Buffer.from(SAMPLE_KEY).toString('hex') }, chance, 25);
    report.kills += 1;
    report.cut += done ? 0 : 1;
    const db = must(openStore({ path, dek: SAMPLE_KEY, newestVersion: latestVersion }));
    const version = Number(db.pragma('user_version', { simple: true }));
    if (canonicalDump(db) !== schemas.get(version)) report.between.push(`migration ${report.kills} at ${version}`);
    else if (version === latestVersion) report.fresh += 1;
    else report.old += 1;
    must(migrate(db));
    if (canonicalDump(db) !== schemas.get(latestVersion)) report.between.push(`migration ${report.kills} taken up again`);
    must(closeStore(db));
    rmSync(path);
  }
  rmSync(folder, { recursive: true, force: true });
  return report;
}

function migratedStore(path: string, version: number): string {
  const db = must(createStoreFile({ path, dek: SAMPLE_KEY }));
  must(migrate(db, version));
  const dump = canonicalDump(db);
  must(closeStore(db));
  return dump;
}

/** Whether the work was done before the kill came, at a random moment up to `longestMs` after it began. */
async function killed(work: Work, chance: Chance, longestMs: number): Promise<boolean> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'interrupted-child.ts'), JSON.stringify(work)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    wrong += text;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  await sleep(chance.next() * longestMs);
  child.kill('SIGKILL');
  await ended;
  if (!said.includes('go')) throw new Error(`The process under test did not start: ${wrong}`);
  return said.includes('done');
}
