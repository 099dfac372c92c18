import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { unlockWithPassword } from '#electron/store/vault/unlock.ts';
import { plant, plantedPerson, plantedWord } from '#tests/support/planted.ts';
import { prepareVault, preparedPassword } from '#tests/support/prepared-vault.ts';
import { valueOf } from '#tests/support/store.ts';
import { logField, untilSaved } from './pages/conversation.ts';
import { typeOnceFocused } from './pages/focus.ts';
import { lockByKey, unlock } from './pages/vault.ts';
import { endApp, expect, kill9, test } from './support/launch.ts';
import { asBytes, filesBelow, findInFiles } from './support/scan-files.ts';

const clock = '2026-11-23T08:30:00Z';
const typed = { log: 'bladkoningroep in de haag', agreement: 'goudhaantjesfluit afspreken', draft: 'kruisbekvoorjaar half', found: 'roodborsttapuitstem' } as const;

/** The home of the user that the app runs as, where Chromium and its libraries may keep things. */
function homeOf(pid: number): string | undefined {
  return /(?:^|\0)HOME=([^\0]*)/.exec(readFileSync(`/proc/${pid}/environ`, 'utf8'))?.[1];
}

test('after a session with a lock, a kill and a normal end nothing readable is on disk', async ({ launchApp, dataDir }) => {
  test.skip(process.platform !== 'linux', 'the home of the app is found through /proc');
  test.setTimeout(120_000);
  const startedMs = Date.now();
  const { vaultId, recoveryCode } = await prepareVault(dataDir, (writer) => void plant(writer, '2026-11-23'), clock);
  const { dek } = valueOf(await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password: preparedPassword, backOff: createBackOff(() => performance.now()) }));
  const secrets = { planted: plantedWord, person: plantedPerson.familyName, coach: 'Griet Aerts', password: preparedPassword, 'recovery code': recoveryCode.slice(-24), ...typed };
  const needles = [...Object.entries(secrets).flatMap(([name, secret]) => asBytes(name, secret)), ...asBytes('key', dek)];

  const control = join(dataDir, 'control');
  mkdirSync(control);
  for (const { name, bytes } of needles) writeFileSync(join(control, name.replaceAll(' ', '-')), Buffer.concat([Buffer.from('x'), bytes, Buffer.from('y')]));
  // Without this silence would prove nothing: what is readable is found in every shape.
  expect(new Set(findInFiles(filesBelow(control), needles).map((hit) => hit.split(':')[0]))).toEqual(new Set(needles.map(({ name }) => name)));

  const first = await launchApp({ clock });
  const home = homeOf(first.child.pid ?? 0);
  await unlock(first.window);
  await first.window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await logField(first.window, 'Wat leeft er?').click();
  await first.window.keyboard.type(typed.log);
  await first.window.keyboard.press('Control+Enter');
  await typeOnceFocused(first.window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), typed.agreement);
  await first.window.keyboard.press('Enter');
  await expect(first.window.getByRole('checkbox', { name: typed.agreement })).toBeVisible();
  await typeOnceFocused(first.window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), typed.draft);
  await untilSaved(first.window);
  const again = await lockByKey(first.app, first.window);
  await unlock(again);
  await expect(again.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toHaveValue(typed.draft);
  await again.getByRole('link', { name: 'Instellingen' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await again.getByRole('link', { name: 'Nieuwe groep' }).click();
  await again.getByLabel('Naam').fill(typed.found);
  await again.getByRole('button', { name: 'Samenwerkingsverband maken' }).click();
  await expect(again.getByRole('heading', { level: 1, name: typed.found })).toBeVisible();

  /** Files of the app anywhere it may write: its own folder, its home, and what it made in the folder for temporary files. */
  const written = (): string[] => {
    const owner = statSync(dataDir).uid;
    const isNew = (path: string): boolean => {
      try {
        const { uid, mtimeMs } = statSync(path);
        return uid === owner && mtimeMs >= startedMs && !path.startsWith(dataDir);
      } catch {
        return false;
      }
    };
    return [...filesBelow(dataDir, (path) => !path.startsWith(control)), ...(home === undefined ? [] : filesBelow(home)), ...filesBelow(tmpdir(), isNew)];
  };
  const whileOpen = written();
  expect(whileOpen.some((path) => path.endsWith('vault.db-wal'))).toBe(true);
  expect(findInFiles(whileOpen, needles), 'while the vault is open').toEqual([]);
  await kill9(first.app);
  expect(findInFiles(written(), needles), 'after the kill').toEqual([]);

  const second = await launchApp({ clock });
  await unlock(second.window);
  await expect(second.window.getByRole('link', { name: typed.found })).toBeVisible();
  await endApp(second);
  const atTheEnd = written();
  expect(atTheEnd.some((path) => path.includes('/backups/'))).toBe(true);
  expect(findInFiles(atTheEnd, needles), 'after the end').toEqual([]);
  console.log(`${needles.length} shapes of ${Object.keys(secrets).length + 1} secrets looked for in ${atTheEnd.length} files: 0 found`);
});
