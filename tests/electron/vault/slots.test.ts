import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changePassword, confirmNewRecovery, prepareNewRecovery, renameVault, setNewPassword } from '#electron/store/vault/change-password.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { listVaults } from '#electron/store/vault/list.ts';
import { openSlot, sealSlot } from '#electron/store/vault/slots.ts';
import { unlockWithPassword, unlockWithRecovery, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { codeOf, freshBackOff, LOG_N, makeTemplate, must, PASSWORD, VAULT_ID, type Template } from './support.ts';

const NEW_PASSWORD = 'paraplu tafel regen kaars';

let template: Template;
let vaultsDir = '';
let vault: UnlockedVault;
let slot: { password: string; recovery: string };
let manifestPath = '';

beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());
beforeEach(() => {
  ({ vaultsDir, vault } = template.copy());
  ({ slot, manifest: manifestPath } = vaultPaths(vault.folder));
});

const byPassword = async (password = PASSWORD): Promise<string> => codeOf(await unlockWithPassword({ vaultsDir, vaultId: VAULT_ID, password, backOff: freshBackOff() }));
const byCode = async (): Promise<string> => codeOf(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: template.recoveryCode }));

describe('changing the password', () => {
  it('rewrites one key file: the store is not touched, the old password is refused, the code still opens', async () => {
    const store = readFileSync(vault.storePath);
    must(await changePassword({ vaultsDir, vaultId: VAULT_ID, oldPassword: PASSWORD, newPassword: NEW_PASSWORD, logN: LOG_N, backOff: freshBackOff() }));
    expect(readFileSync(vault.storePath).equals(store)).toBe(true);
    expect(await byPassword()).toBe('vault-wrong-password');
    expect(await byPassword(NEW_PASSWORD)).toBe('ok');
    expect(await byCode()).toBe('ok');
  });

  it('asks for the old one first and for a new one that is strong enough', async () => {
    const before = readFileSync(slot.password);
    const change = async (oldPassword: string, newPassword: string): Promise<string> =>
      codeOf(await changePassword({ vaultsDir, vaultId: VAULT_ID, oldPassword, newPassword, logN: LOG_N, backOff: freshBackOff() }));
    expect(await change('iets helemaal anders', NEW_PASSWORD)).toBe('vault-wrong-password');
    expect(await change(PASSWORD, 'Rivierenland')).toBe('vault-password-weak');
    expect(readFileSync(slot.password).equals(before)).toBe(true);
  });

  it('after the recovery code needs no old one', async () => {
    const opened = must(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: template.recoveryCode }));
    must(await setNewPassword(opened, { newPassword: NEW_PASSWORD, logN: LOG_N }));
    expect(await byPassword(NEW_PASSWORD)).toBe('ok');
  });

  it('cut off by a crash between its files leaves a vault that opens, with the old or the new password', async () => {
    const oldManifest = readFileSync(manifestPath);
    const oldSlot = readFileSync(slot.password);
    must(await setNewPassword(vault, { newPassword: NEW_PASSWORD, logN: LOG_N }));
    const newSlot = readFileSync(slot.password);
    writeFileSync(manifestPath, oldManifest);
    expect(await byPassword(NEW_PASSWORD)).toBe('ok');
    expect(JSON.parse(readFileSync(manifestPath, 'utf8'))).toMatchObject({ slots: expect.arrayContaining([expect.objectContaining({ kind: 'password', sequence: 2 })]) });
    writeFileSync(manifestPath, oldManifest);
    writeFileSync(slot.password, oldSlot);
    expect(await byPassword()).toBe('ok');
    writeFileSync(slot.password, newSlot);
  });

  it('makes an older key file that is put back useless', async () => {
    const old = readFileSync(slot.password);
    must(await setNewPassword(vault, { newPassword: NEW_PASSWORD, logN: LOG_N }));
    writeFileSync(slot.password, old);
    expect(await byPassword()).toBe('vault-slot-outdated');
    expect(await byCode()).toBe('ok');
  });
});

describe('a new recovery code', () => {
  it('is in force only after it was typed back, and then the old one opens nothing', async () => {
    const pending = await prepareNewRecovery();
    expect(codeOf(await confirmNewRecovery(vault, pending, 'xxxxxxxx'))).toBe('vault-recovery-not-confirmed');
    expect(await byCode()).toBe('ok');
    must(await confirmNewRecovery(vault, pending, pending.recoveryCode.slice(-8)));
    expect(await byCode()).toBe('vault-recovery-other');
    expect(codeOf(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: pending.recoveryCode }))).toBe('ok');
  });
});

describe('key files that are not as we wrote them', () => {
  it('are named: missing, cut off, empty, of another vault, too weak, too strong, newer', async () => {
    const good = readFileSync(slot.password);
    const password = async (bytes: Uint8Array): Promise<string> => {
      writeFileSync(slot.password, bytes);
      return byPassword();
    };
    expect(await password(good.subarray(0, 100))).toBe('vault-slot-damaged');
    expect(await password(good.subarray(0, good.length - 3))).toBe('vault-slot-damaged');
    expect(await password(new Uint8Array())).toBe('vault-slot-damaged');
    expect(await password(Buffer.alloc(50_000, 65))).toBe('vault-slot-damaged');
    const other = await sealSlot({ vaultId: 'een-andere', kind: 'password', sequence: 5, dek: vault.dek }, { password: PASSWORD, logN: LOG_N });
    expect(await password(other)).toBe('vault-slot-other-vault');
    const forged = async (logN: number, content: object): Promise<Uint8Array> => {
      const encrypter = new Encrypter();
      encrypter.setPassphrase(PASSWORD);
      encrypter.setScryptWorkFactor(logN);
      return encrypter.encrypt(JSON.stringify(content));
    };
    const content = { v: 1, vaultId: VAULT_ID, kind: 'password', sequence: 9, dek: Buffer.from(vault.dek).toString('base64') };
    expect(await password(await forged(12, content))).toBe('vault-slot-weak');
    const text = good.toString('latin1');
    expect(await password(Buffer.from(text.replace(/(-> scrypt \S+) 17/, '$1 30'), 'latin1'))).toBe('vault-slot-damaged');
    expect(await password(await forged(17, { ...content, v: 99 }))).toBe('vault-slot-newer');
    expect(await password(await forged(17, { ...content, dek: 'AAAA' }))).toBe('vault-slot-damaged');
    expect(await password(await forged(17, { ...content, kind: 'recovery' }))).toBe('vault-slot-other-vault');
    expect(await password(await forged(17, { geen: 'sleutel' }))).toBe('vault-slot-damaged');
    rmSync(slot.password);
    expect(await byPassword()).toBe('vault-slot-missing');
    expect(await byCode()).toBe('ok');
    rmSync(slot.recovery);
    expect(await byCode()).toBe('vault-keys-missing');
    expect(listVaults(vaultsDir)).toMatchObject([{ problem: 'vault-keys-missing', label: 'Scholengroep Rivierenland' }]);
  });

  it('never open after one flipped bit or byte: 0 of all positions of the recovery slot', async () => {
    const good = readFileSync(slot.recovery);
    for (let at = 0; at < good.length; at += 1) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(slot.recovery, bytes);
      expect(await byCode()).toBe('vault-slot-damaged');
    }
  });

  it('say damaged and not wrong password when the file is not the one we wrote', async () => {
    const bytes = readFileSync(slot.password);
    const at = bytes.indexOf('\n', bytes.indexOf('scrypt')) + 5;
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    writeFileSync(slot.password, bytes);
    expect(await byPassword()).toBe('vault-slot-damaged');
  });

  it('never become weaker than the floor when we write them', async () => {
    await expect(sealSlot({ vaultId: VAULT_ID, kind: 'password', sequence: 1, dek: vault.dek }, { password: PASSWORD, logN: 16 })).rejects.toThrow(RangeError);
    await expect(sealSlot({ vaultId: VAULT_ID, kind: 'password', sequence: 1, dek: vault.dek }, { password: PASSWORD, logN: 21 })).rejects.toThrow(RangeError);
  });

  it('with a recipient in place of a password are not tried with the password', async () => {
    const identity = await generateX25519Identity();
    const bytes = await sealSlot({ vaultId: VAULT_ID, kind: 'password', sequence: 1, dek: vault.dek }, { recipient: await identityToRecipient(identity) });
    expect(codeOf(await openSlot('password', bytes, { password: PASSWORD }))).toBe('vault-slot-damaged');
  });
});

describe('vault.json', () => {
  it('that is damaged or gone keeps no one out: the copy beside a backup or the keys stand in, and it is mended', async () => {
    for (const bytes of ['', '{', '[]', '{"formatVersion":1}', 'null', '"x"']) {
      writeFileSync(manifestPath, bytes);
      expect(listVaults(vaultsDir)).toMatchObject([{ vaultId: VAULT_ID, problem: null }]);
      expect(await byCode()).toBe('ok');
    }
    rmSync(manifestPath);
    const copy = join(vaultPaths(vault.folder).backups, '2026-01-01T00-00-00Z-manual');
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, 'vault.json'), JSON.stringify({ formatVersion: 1, vaultId: VAULT_ID, label: 'Uit de back-up', createdAt: '2026-01-01T00:00:00.000Z', slots: [] }));
    expect(listVaults(vaultsDir)).toMatchObject([{ label: 'Uit de back-up', problem: null }]);
    expect(await byCode()).toBe('ok');
    expect(existsSync(manifestPath)).toBe(true);
  });

  it('of a newer program is refused by its number, and of another vault by its id', async () => {
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as object;
    writeFileSync(manifestPath, JSON.stringify({ ...manifest, formatVersion: 2, nieuw: true }));
    expect(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: template.recoveryCode })).toEqual({
      ok: false,
      error: { code: 'vault-newer-format', params: { found: 2, supported: 1 } },
    });
    expect(listVaults(vaultsDir)).toMatchObject([{ problem: 'vault-newer-format' }]);
    writeFileSync(manifestPath, JSON.stringify({ ...manifest, vaultId: 'een-andere' }));
    expect(await byCode()).toBe('vault-slot-other-vault');
  });

  it('can get another name for the chooser', () => {
    must(renameVault(vault.folder, ' Scholengroep Dijle '));
    expect(listVaults(vaultsDir)).toMatchObject([{ label: 'Scholengroep Dijle' }]);
    expect(codeOf(renameVault(vault.folder, ' '))).toBe('vault-label-missing');
  });
});

describe('the chooser', () => {
  it('lists several vaults by name, a damaged one with what is wrong, and nothing else', () => {
    const second = join(vaultsDir, '01930000-0000-7000-8000-000000000003');
    cpSync(vault.folder, second, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(second, 'vault.json'), 'utf8')) as object;
    writeFileSync(join(second, 'vault.json'), JSON.stringify({ ...manifest, vaultId: '01930000-0000-7000-8000-000000000003', label: 'Academie' }));
    writeFileSync(join(second, 'vault.db'), '');
    mkdirSync(join(vaultsDir, 'new-x'));
    mkdirSync(join(vaultsDir, 'leeg'));
    writeFileSync(join(vaultsDir, 'bestand'), '');
    expect(listVaults(vaultsDir).map(({ label, problem }) => [label, problem])).toEqual([
      ['Academie', 'store-empty'],
      ['Scholengroep Rivierenland', null],
    ]);
    rmSync(vault.storePath);
    expect(listVaults(vaultsDir)[1]?.problem).toBe('store-missing');
  });
});
