import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { closeStore, openStore } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { unlockWithPassword, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { plant } from '#tests/support/planted.ts';
import { prepareVault, preparedPassword } from '#tests/support/prepared-vault.ts';
import { valueOf } from '#tests/support/store.ts';
import { logField } from './pages/conversation.ts';
import { unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';
import { cutThePower } from './support/power.ts';
import { watchStalls } from './support/stalls.ts';

const clock = '2026-11-23T08:30:00Z';
const day = '2026-11-23';
/** The most that may be lost of what was typed, in ms. */
const lostAtMostMs = 500;
const kills = Number(process.env['PROCESCOACH_KILLS'] ?? 6);

async function openVaultWithGesprek(dataDir: string): Promise<UnlockedVault> {
  const { vaultId } = await prepareVault(dataDir, (writer) => void plant(writer, day, 0), clock);
  return valueOf(await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password: preparedPassword, backOff: createBackOff(() => performance.now()) }));
}

async function openGesprek(window: Page): Promise<void> {
  await unlock(window);
  await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await logField(window, 'Wat leeft er?').waitFor();
}

/** What the store on disk says stands in the first block, read from a copy as a restart would. */
function storedText({ storePath, dek }: UnlockedVault, folder: string): string {
  mkdirSync(folder);
  for (const end of ['', '-wal']) if (existsSync(`${storePath}${end}`)) copyFileSync(`${storePath}${end}`, join(folder, `vault.db${end}`));
  const db = valueOf(openStore({ path: join(folder, 'vault.db'), dek }));
  const text = listRecords(db, 'conversationBlock').find(({ kind }) => kind === 'whatLives')?.text ?? '';
  closeStore(db);
  return text;
}

test(`of ${kills} cuts at any moment while typing none loses what was said to be saved, or more than half a second`, async ({ launchApp, dataDir }) => {
  test.setTimeout(60_000 + kills * 20_000);
  const vault = await openVaultWithGesprek(dataDir);
  let known = '';
  let mostLostMs = 0;
  let mostStalledMs = 0;
  for (let round = 0; round < kills; round += 1) {
    const running = await launchApp({ clock });
    const { window } = running;
    await openGesprek(window);
    const field = logField(window, 'Wat leeft er?');
    await expect(field).toHaveValue(known);
    await field.click();
    await window.keyboard.press('Control+End');
    const stalls = await watchStalls(window);
    let text = known;
    const typed: { readonly length: number; readonly atMs: number }[] = [];
    if (round % 2 === 0) {
      // One sentence at once, and the cut as soon as the screen says that it is kept.
      const sentence = `Zin ${round}: ze twijfelt, “maar” ze gaat mee. `;
      await window.keyboard.insertText(sentence);
      text += sentence;
      await window.getByText(/^Bewaard om/).waitFor();
      typed.push({ length: text.length, atMs: 0 });
    } else {
      const startedMs = performance.now();
      const endMs = startedMs + 150 + ((round * 617) % 1900);
      for (let letter = 0; performance.now() < endMs; letter += 1) {
        const next = 'wie wacht er op wie in het kernteam? '[letter % 37] ?? ' ';
        await window.keyboard.type(next);
        text += next;
        typed.push({ length: text.length, atMs: performance.now() });
      }
    }
    const cutMs = performance.now();
    stalls.stop();
    await cutThePower(running);
    known = storedText(vault, join(dataDir, `copy-${round}`));
    expect(text.startsWith(known), `${JSON.stringify(known)} is no beginning of ${JSON.stringify(text)}`).toBe(true);
    const lost = typed.find(({ length }) => length > known.length);
    if (lost !== undefined) mostLostMs = Math.max(mostLostMs, cutMs - lost.atMs);
    mostStalledMs = Math.max(mostStalledMs, stalls.longestMs());
    // Once for the page that is to save and once for the store that takes it in.
    const mayLoseMs = lostAtMostMs + 2 * stalls.longestMs();
    expect(lost === undefined ? 0 : cutMs - lost.atMs, `round ${round}: typed ${text.length}, kept ${known.length}, the machine stalled for ${stalls.longestMs().toFixed(0)} ms`).toBeLessThanOrEqual(mayLoseMs);
  }
  console.log(`${kills} cuts: at most ${mostLostMs.toFixed(0)} ms of typing lost; the machine stalled for at most ${mostStalledMs.toFixed(0)} ms`);
});

type Away = { readonly how: string; readonly notice: string | null; readonly leave: (app: ElectronApplication, window: Page) => Promise<unknown> };

const ways: readonly Away[] = [
  // The window may be gone before the key is up.
  { how: 'Ctrl+L', notice: null, leave: (_app, window) => window.keyboard.press('Control+l').catch(() => undefined) },
  {
    how: 'the idle time',
    notice: 'Je was even weg',
    leave: (app) =>
      app.evaluate(({ powerMonitor }) => {
        const own = powerMonitor.getSystemIdleTime.bind(powerMonitor);
        powerMonitor.getSystemIdleTime = () => {
          powerMonitor.getSystemIdleTime = own;
          return 601;
        };
      }),
  },
  { how: 'suspend', notice: 'in slaapstand', leave: (app) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')) },
  { how: 'the lock of the screen', notice: 'toen je scherm vergrendelde', leave: (app) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')) },
];

test('after every kind of lock in mid-sentence the sentence and the caret are where they were', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  await openVaultWithGesprek(dataDir);
  const { window: first, app } = await launchApp({ clock });
  await openGesprek(first);
  await logField(first, 'Wat leeft er?').click();
  let window = first;
  let expected = '';
  for (const [index, { how, notice, leave }] of ways.entries()) {
    await test.step(how, async () => {
      await window.keyboard.type(`Zin ${index} gaat over`);
      await window.keyboard.press('ArrowLeft');
      await window.keyboard.press('ArrowLeft');
      const next = app.waitForEvent('window');
      await leave(app, window);
      window = await next;
      if (notice !== null) await expect(window.getByText(notice, { exact: false })).toBeVisible();
      await unlock(window);
      const field = logField(window, 'Wat leeft er?');
      await expect(field).toBeFocused();
      const caretBefore = expected.length - 2 * index;
      expected = `${expected.slice(0, caretBefore)}Zin ${index} gaat over${expected.slice(caretBefore)}`;
      await expect(field).toHaveValue(expected);
      const caret = await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);
      expect(caret).toEqual([expected.length - 2 * (index + 1), expected.length - 2 * (index + 1)]);
    });
  }
});
