import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { closeStore, openStore } from '#db/connection.ts';
import { createBackup } from '#electron/store/backup/create-backup.ts';
import { restoreBackup } from '#electron/store/backup/restore.ts';
import { findLocalBackups } from '#electron/store/backup/sidecar.ts';
import { copyToSecondPlace, setSecondPlace } from '#electron/store/backup/second-place.ts';
import { setNewPassword } from '#electron/store/vault/change-password.ts';
import { confirmRecovery } from '#electron/store/vault/create.ts';
import { LOG_N, must, newPending } from '../vault/support.ts';
import { sentencesOf } from './sentinels.ts';

/* Run as a process of its own: a session from first run to a crash. Arguments: folder, seed, number of sentences. */
const [folder = '', seed = '0', count = '0'] = process.argv.slice(2);
const sentences = sentencesOf(Number(seed), Number(count));
const vaultsDir = join(folder, 'vaults');
const stick = join(folder, 'stick');
mkdirSync(stick);

const pending = await newPending(vaultsDir);
const vault = must(await confirmRecovery(pending, pending.recoveryCode.slice(-8)));
const password = 'paraplu tafel regen kaars';
const store = { path: vault.storePath, dek: vault.dek };
const backup = { vault, now: () => '2026-11-21T20:00:00.000Z', changeCounter: 1, freeBytes: () => 1e12 };

let db = must(openStore(store));
for (const text of sentences) db.prepare('INSERT INTO note (text) VALUES (?)').run(text);
must(await createBackup({ ...backup, db, reason: 'hourly' }));
must(setSecondPlace(vault, stick, () => 'stick'));
must(await copyToSecondPlace(vault, { now: '2026-11-21T20:01:00.000Z' }));
must(await setNewPassword(vault, { newPassword: password, logN: LOG_N }));
must(closeStore(db));
must(await restoreBackup({ vaultsDir, ...vault, backupFolder: findLocalBackups(vault.folder, vault.vaultId)[0]?.folder ?? '', now: '2026-11-21T21:00:00.000Z', freeBytes: () => 1e12 }));

// Left open, with a log, sorts larger than the cache and deleted rows: the moment at which the process is killed.
db = must(openStore(store));
for (let n = 0; n < 30; n += 1) for (const text of sentences) db.prepare('INSERT INTO note (text) VALUES (?)').run(`${n} ${text}`);
db.pragma('cache_size=10');
db.prepare('SELECT count(*) FROM (SELECT text FROM note ORDER BY text DESC LIMIT 1000000)').get();
db.exec('CREATE INDEX by_text ON note (text)');
db.exec('DELETE FROM note WHERE id % 2 = 0');
writeSync(1, `${JSON.stringify({ key: Buffer.from(vault.dek).toString('hex'), password, recoveryCode: pending.recoveryCode })}\n`);
setInterval(() => undefined, 1000);
