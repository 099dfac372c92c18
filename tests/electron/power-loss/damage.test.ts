import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PASSWORD, temporaryFolder } from '../vault/support.ts';
import { flipBits } from './bit-flips.ts';
import { seedsOf } from './chance.ts';
import { restoreEveryBackup } from './restore-all.ts';
import { findSecrets, runSession, sentencesOf } from './sentinels.ts';

const [fixed, seed] = seedsOf(Date.now());

describe('damage by single bits and cuts', () => {
  it('of store, log, key file or backup never gives a wrong record', async () => {
    const report = await flipBits({ tries: 250, seed });
    expect({ ...report, seed }).toMatchObject({ tried: 250, silentlyWrong: [] });
    expect(report.noticed).toBeGreaterThan(150);
  }, 60_000);
});

describe('every backup', () => {
  it('that the rotation keeps restores to exactly what the store held', async () => {
    const report = await restoreEveryBackup({ backups: 40, seed });
    expect({ ...report, seed }).toMatchObject({ made: 40, different: [] });
    expect(report.restored).toBe(report.kept);
    expect(report.kept).toBeGreaterThan(15);
  }, 60_000);
});

describe('after a whole session that ended in a crash', () => {
  it('no sentence, key, password or recovery code lies readable in any file', async () => {
    const root = temporaryFolder();
    const folder = join(root, 'user-data');
    const temporary = join(root, 'temporary');
    mkdirSync(folder);
    mkdirSync(temporary);
    const sentences = sentencesOf(fixed, 200);
    const { key, password, recoveryCode } = await runSession({ folder, temporary, seed: fixed, sentences: 200 });
    const secrets = { sentences, keys: [key], passwords: [password, PASSWORD, recoveryCode, recoveryCode.slice(16)] };
    const found = findSecrets([folder, temporary], secrets);
    expect(found.hits).toEqual([]);
    expect(found.files).toBeGreaterThan(12);
    expect(found.bytes).toBeGreaterThan(1_000_000);
    writeFileSync(join(temporary, 'canary'), Buffer.from(`xx${sentences[7]}`).toString('base64'));
    writeFileSync(join(temporary, 'canary-key'), Buffer.from(key).toString('hex'));
    writeFileSync(join(temporary, 'canary-utf16'), Buffer.from(`x${password}`, 'utf16le'));
    expect(findSecrets([temporary], secrets).hits).toHaveLength(3);
    rmSync(root, { recursive: true, force: true });
  }, 60_000);
});
