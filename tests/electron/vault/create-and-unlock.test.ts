import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createPublicKey, sign, verify, createPrivateKey } from 'node:crypto';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '#db/connection.ts';
import { confirmRecovery, createVault, discardPendingVault, removeUnfinishedVaults } from '#electron/store/vault/create.ts';
import { listVaults } from '#electron/store/vault/list.ts';
import { unlockWithPassword, unlockWithRecovery } from '#electron/store/vault/unlock.ts';
import { codeOf, freshBackOff, LOG_N, makeTemplate, must, newPending, PASSWORD, prepareStore, temporaryFolder, VAULT_ID, type Template } from './support.ts';

let template: Template;
let folder = '';

beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a new vault', () => {
  it('counts only when the end of its recovery code was typed back, and opens with password and code', async () => {
    const pending = await newPending(folder);
    expect(listVaults(folder)).toEqual([]);
    expect(codeOf(await confirmRecovery(pending, 'QQQQQQQQ'))).toBe('vault-recovery-not-confirmed');
    expect(codeOf(await confirmRecovery(pending, pending.recoveryCode.slice(-7)))).toBe('vault-recovery-not-confirmed');
    const vault = must(await confirmRecovery(pending, ` ${pending.recoveryCode.slice(-8, -4).toLowerCase()} ${pending.recoveryCode.slice(-4)}`));
    expect(listVaults(folder)).toEqual([
      { vaultId: VAULT_ID, label: 'Scholengroep Rivierenland', createdAt: '2026-11-21T20:00:00.000Z', problem: null },
    ]);
    const byPassword = must(await unlockWithPassword({ vaultsDir: folder, vaultId: VAULT_ID, password: PASSWORD, backOff: freshBackOff() }));
    const byCode = must(await unlockWithRecovery({ vaultsDir: folder, vaultId: VAULT_ID, code: pending.recoveryCode }));
    expect(byPassword.dek).toEqual(vault.dek);
    expect(byCode.dek).toEqual(vault.dek);
    must(closeStore(must(openStore({ path: byPassword.storePath, dek: byPassword.dek, vaultId: VAULT_ID }))));
  });

  it('that was not confirmed is cleared at the next start, and finished ones stay', async () => {
    const { vaultsDir } = template.copy();
    await newPending(vaultsDir, '01930000-0000-7000-8000-000000000002');
    expect(removeUnfinishedVaults(vaultsDir)).toBe(1);
    expect(readdirSync(vaultsDir)).toEqual([VAULT_ID]);
    expect(removeUnfinishedVaults(vaultsDir)).toBe(0);
  });

  it('that was given up leaves nothing behind and cannot be confirmed any more', async () => {
    const pending = await newPending(folder);
    discardPendingVault(pending);
    expect(readdirSync(folder)).toEqual([]);
    expect(codeOf(await confirmRecovery(pending, pending.recoveryCode.slice(-8)))).toBe('vault-unfinished-gone');
  });

  it('is refused for a weak or short password, an empty name and a full disk, and leaves nothing behind', async () => {
    const options = { vaultsDir: folder, label: 'SWV', password: PASSWORD, now: () => '2026-11-21T20:00:00.000Z', newId: () => VAULT_ID, logN: LOG_N, prepareStore };
    expect(codeOf(await createVault({ ...options, password: 'kort' }))).toBe('vault-password-too-short');
    expect(codeOf(await createVault({ ...options, password: 'wachtwoord12' }))).toBe('vault-password-weak');
    expect(codeOf(await createVault({ ...options, label: 'Sint-Jozefscollege', password: 'Sint-Jozefscollege' }))).toBe('vault-password-weak');
    expect(codeOf(await createVault({ ...options, password: 'ab '.repeat(100) }))).toBe('vault-password-too-long');
    expect(codeOf(await createVault({ ...options, label: '   ' }))).toBe('vault-label-missing');
    expect(codeOf(await createVault({ ...options, freeBytes: () => 5_000_000 }))).toBe('vault-no-space');
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(await createVault({ ...options, vaultsDir: join(folder, 'file') }))).toBe('vault-folder-unwritable');
    rmSync(join(folder, 'file'));
    await expect(createVault({ ...options, logN: 16 })).rejects.toThrow(RangeError);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells nothing about its content or its coach in vault.json', () => {
    const { vault } = template.copy();
    const manifest = JSON.parse(readFileSync(join(vault.folder, 'vault.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest).sort()).toEqual(['createdAt', 'formatVersion', 'label', 'slots', 'vaultId']);
  });

  it('can only be read by its owner', () => {
    if (process.platform === 'win32') return;
    const { vault } = template.copy();
    for (const path of ['vault.db', 'vault.json', 'keys/password.age', 'keys/recovery.age']) {
      expect(statSync(join(vault.folder, path)).mode & 0o077).toBe(0);
    }
  });

  it('holds keys to receive and to sign that work', async () => {
    const { vault } = template.copy();
    const db = must(openStore({ path: vault.storePath, dek: vault.dek }));
    const keys = db.prepare('SELECT purpose, public_key AS publicKey, private_key AS privateKey FROM own_key ORDER BY purpose').all() as {
      purpose: string;
      publicKey: string;
      privateKey: string;
    }[];
    must(closeStore(db));
    const [receive, signing] = keys;
    const encrypter = new Encrypter();
    encrypter.addRecipient(receive!.publicKey);
    const decrypter = new Decrypter();
    decrypter.addIdentity(receive!.privateKey);
    expect(await decrypter.decrypt(await encrypter.encrypt('dag'), 'text')).toBe('dag');
    const message = Buffer.from('bericht');
    const privateKey = createPrivateKey({ key: Buffer.from(signing!.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey({ key: Buffer.from(signing!.publicKey, 'base64'), format: 'der', type: 'spki' });
    expect(verify(null, message, publicKey, sign(null, message, privateKey))).toBe(true);
  });
});

describe('unlocking', () => {
  it('refuses a wrong password without a change on disk, and waits after five', async () => {
    const { vaultsDir, vault } = template.copy();
    const before = readFileSync(join(vault.folder, 'vault.json'));
    let clock = 0;
    const { createBackOff } = await import('#electron/store/vault/back-off.ts');
    const backOff = createBackOff(() => clock);
    for (let n = 0; n < 4; n += 1) backOff.failed(VAULT_ID);
    const attempt = (password: string): ReturnType<typeof unlockWithPassword> => unlockWithPassword({ vaultsDir, vaultId: VAULT_ID, password, backOff });
    expect(codeOf(await attempt('fiets lamp sneeuw touwen'))).toBe('vault-wrong-password');
    expect(await attempt(PASSWORD)).toEqual({ ok: false, error: { code: 'vault-wait', params: { seconds: 5 } } });
    clock = 4_999;
    expect(codeOf(await attempt(PASSWORD))).toBe('vault-wait');
    clock = 5_000;
    expect(codeOf(await attempt(PASSWORD))).toBe('ok');
    expect(backOff.check(VAULT_ID).ok).toBe(true);
    expect(readFileSync(join(vault.folder, 'vault.json')).equals(before)).toBe(true);
  });

  it('makes the wait longer up to a minute, per vault', async () => {
    const { createBackOff } = await import('#electron/store/vault/back-off.ts');
    let clock = 0;
    const backOff = createBackOff(() => clock);
    const waits: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      backOff.failed('a');
      const waiting = backOff.check('a');
      waits.push(waiting.ok ? 0 : Number(waiting.error.params['seconds']));
      clock += 1_000_000;
    }
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60, 60]);
    expect(backOff.check('b').ok).toBe(true);
  });

  it('accepts a password spelled with combining accents, as a Mac types it', async () => {
    const accented = 'café zoë fietst graag';
    const pending = must(
      await createVault({
        vaultsDir: folder,
        label: 'SWV',
        password: accented.normalize('NFD'),
        now: () => '2026-11-21T20:00:00.000Z',
        newId: () => VAULT_ID,
        logN: LOG_N,
        prepareStore,
      }),
    );
    must(await confirmRecovery(pending, pending.recoveryCode.slice(-8)));
    expect(codeOf(await unlockWithPassword({ vaultsDir: folder, vaultId: VAULT_ID, password: accented.normalize('NFC'), backOff: freshBackOff() }))).toBe('ok');
  });

  it('never leaves the folder of the vaults, whatever the id says', async () => {
    const { vaultsDir } = template.copy();
    mkdirSync(join(vaultsDir, 'x'));
    for (const vaultId of ['../copy-1', 'x/../y', '..', '', '/etc', 'new-x', 'a'.repeat(65), 'niet-daar']) {
      expect(codeOf(await unlockWithRecovery({ vaultsDir, vaultId, code: template.recoveryCode }))).toBe('vault-not-found');
    }
    expect(existsSync(join(vaultsDir, 'niet-daar'))).toBe(false);
  });
});
