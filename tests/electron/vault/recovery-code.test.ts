import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, closeStore } from '#db/connection.ts';
import { confirmsRecoveryCode, groupRecoveryCode, readRecoveryCode } from '#electron/store/vault/recovery-code.ts';
import { vaultPaths } from '#electron/store/vault/layout.ts';
import { unlockWithRecovery } from '#electron/store/vault/unlock.ts';
import { codeOf, makeTemplate, must, PASSWORD, temporaryFolder, VAULT_ID, type Template } from './support.ts';

const LETTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
// age asks for a password on a terminal only, which `script` gives it.
const hasScript = spawnSync('script', ['--version']).status === 0;
const hasAge = spawnSync('age', ['--version']).status === 0;

let template: Template;
beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());

describe('a recovery code', () => {
  it('is read in lower case, with spaces, dashes, line ends, look-alikes and without its fixed start', async () => {
    const code = template.recoveryCode;
    const data = code.slice('AGE-SECRET-KEY-1'.length);
    const ways = [
      code,
      code.toLowerCase(),
      groupRecoveryCode(code).join(' '),
      groupRecoveryCode(code).join('\r\n'),
      data,
      data.toLowerCase().replace(/(.{4})/g, '$1-'),
      code.replaceAll('0', 'O').replaceAll('L', '1').replace('KEY-1', 'KEY-l').replaceAll('8', 'b'),
      ` ${code}\u00a0`,
    ];
    for (const way of ways) expect(must(await readRecoveryCode(way))).toBe(code);
  });

  it('in groups is the same code: the start, five groups of ten, one of eight', () => {
    const groups = groupRecoveryCode(template.recoveryCode);
    expect(groups.join('')).toBe(template.recoveryCode);
    expect(groups.map((group) => group.length)).toEqual([16, 10, 10, 10, 10, 10, 8]);
  });

  it('with one wrong character is never taken for right: 0 of 500 typos, and the group is named', async () => {
    let tried = 0;
    let wrongGroup = 0;
    while (tried < 500) {
      const code = tried % 100 === 0 ? await generateX25519Identity() : template.recoveryCode;
      const at = 16 + ((tried * 13) % 58);
      const letter = LETTERS[(tried * 7) % 32] ?? 'Q';
      if (code[at] === letter) {
        tried += 1;
        continue;
      }
      const typed = code.slice(0, at) + letter + code.slice(at + 1);
      const result = await readRecoveryCode(typed);
      expect(codeOf(result)).toBe('vault-recovery-typo-group');
      if (!result.ok && result.error.params['group'] !== Math.floor((at - 16) / 10) + 1) wrongGroup += 1;
      tried += 1;
    }
    expect(wrongGroup).toBe(0);
  });

  it('that is too short, too long, swapped or of another vault says which', async () => {
    const code = template.recoveryCode;
    expect(await readRecoveryCode(code.slice(0, -1))).toMatchObject({ error: { code: 'vault-recovery-length', params: { found: 57, expected: 58 } } });
    expect(codeOf(await readRecoveryCode(`${code}Q`))).toBe('vault-recovery-length');
    expect(codeOf(await readRecoveryCode(''))).toBe('vault-recovery-length');
    expect(codeOf(await readRecoveryCode('ÿ'.repeat(100_000)))).toBe('vault-recovery-length');
    const at = Array.from(code).findIndex((letter, index) => index > 16 && letter !== code[index + 1]);
    const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
    expect(codeOf(await readRecoveryCode(swapped))).toMatch(/^vault-recovery-typo/);
    const { vaultsDir } = template.copy();
    expect(codeOf(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: await generateX25519Identity() }))).toBe('vault-recovery-other');
  });

  it('is confirmed by its last eight characters only', () => {
    const code = template.recoveryCode;
    expect(confirmsRecoveryCode(code, code.slice(-8))).toBe(true);
    expect(confirmsRecoveryCode(code, code.slice(-8).toLowerCase().replace(/(..)/g, '$1 '))).toBe(true);
    for (const typed of ['', code.slice(-7), code.slice(-9), code.slice(16, 24), 'QQQQQQQQ']) expect(confirmsRecoveryCode(code, typed)).toBe(false);
  });
});

describe.skipIf(!hasAge)('without our program', () => {
  it('the age program opens the vault with the code alone, and what it gives opens the store', () => {
    const { vault } = template.copy();
    const folder = temporaryFolder();
    const identity = join(folder, 'code.txt');
    writeFileSync(identity, `${template.recoveryCode}\n`);
    const content = JSON.parse(execFileSync('age', ['-d', '-i', identity, vaultPaths(vault.folder).slot.recovery], { encoding: 'utf8' })) as { vaultId: string; dek: string };
    expect(content.vaultId).toBe(VAULT_ID);
    const db = must(openStore({ path: vault.storePath, dek: Uint8Array.from(Buffer.from(content.dek, 'base64')) }));
    must(closeStore(db));
    rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!hasScript)('the age program opens the vault with the password, too', () => {
    const { vault } = template.copy();
    const run = spawnSync('script', ['-qec', `age -d '${vaultPaths(vault.folder).slot.password}'`, '/dev/null'], { input: `${PASSWORD}\n`, encoding: 'utf8' });
    const content = JSON.parse(/\{.*\}/.exec(run.stdout)?.[0] ?? '{}') as { dek: string };
    expect(Buffer.from(content.dek, 'base64').equals(Buffer.from(vault.dek))).toBe(true);
  });

  it('a slot written by the age program opens in ours', async () => {
    const { vault, vaultsDir } = template.copy();
    const folder = temporaryFolder();
    const { slot, manifest } = vaultPaths(vault.folder);
    writeFileSync(join(folder, 'code.txt'), `${template.recoveryCode}\n`);
    const recipient = execFileSync('age-keygen', ['-y', join(folder, 'code.txt')], { encoding: 'utf8' }).trim();
    const content = JSON.stringify({ v: 1, vaultId: VAULT_ID, kind: 'recovery', sequence: 3, dek: Buffer.from(vault.dek).toString('base64') });
    writeFileSync(slot.recovery, execFileSync('age', ['-r', recipient], { input: content }));
    const opened = must(await unlockWithRecovery({ vaultsDir, vaultId: VAULT_ID, code: template.recoveryCode }));
    expect(opened.dek).toEqual(vault.dek);
    expect(existsSync(manifest)).toBe(true);
    mkdirSync(join(folder, 'x'));
    cpSync(vault.folder, join(folder, 'x', VAULT_ID), { recursive: true });
    expect(codeOf(await unlockWithRecovery({ vaultsDir: join(folder, 'x'), vaultId: VAULT_ID, code: template.recoveryCode }))).toBe('ok');
    rmSync(folder, { recursive: true, force: true });
  });
});
