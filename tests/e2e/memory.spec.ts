import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { unlockWithPassword } from '#electron/store/vault/unlock.ts';
import { plant, plantedCount, plantedNumber, plantedPerson, plantedWord } from '#tests/support/planted.ts';
import { prepareVault, preparedPassword } from '#tests/support/prepared-vault.ts';
import { valueOf } from '#tests/support/store.ts';
import { plainPdf } from '#tests/support/pdfs.ts';
import { addAttachment, lendFolder, openPdf } from './pages/attachments.ts';
import { logField } from './pages/conversation.ts';
import { expect, test } from './support/launch.ts';
import { asText, processesOf, scanMemory } from './support/memory.ts';
import type { Needle, ScanResult } from './support/scan-memory.ts';

const clock = '2026-11-23T08:30:00Z';
/** Typed by hand in two fields; the caret stays in the second. */
const typed = { before: 'sperwerliedtakje', last: 'wielewaalnestje' } as const;

const distinct = ({ hits }: ScanResult, pid?: number): number =>
  new Set(hits.filter((hit) => hit.needle.startsWith('planted') && (pid === undefined || hit.pid === pid)).map(({ after }) => plantedNumber(after)).filter((number) => number !== undefined && number < plantedCount)).size;

const countOf = ({ hits }: ScanResult, needle: string): number => hits.filter((hit) => hit.needle.startsWith(needle)).length;

// What is on screen is waited for in the page itself: an expectation of the runner would carry the page's text through
// the very processes that are looked into.
test('after a lock no planted sentence, name, password or key is in the memory of what remains', async ({ launchApp, dataDir }) => {
  test.skip(!existsSync('/proc/self/maps'), 'the memory of other processes is read through /proc');
  test.setTimeout(120_000);
  const { vaultId } = await prepareVault(dataDir, (writer) => void plant(writer, '2026-11-23'), clock);
  const { dek } = valueOf(await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password: preparedPassword, backOff: createBackOff(() => performance.now()) }));
  const { window, app, child } = await launchApp({ clock });
  const mainPid = child.pid ?? 0;

  await window.locator('input[type=password]').pressSequentially(preparedPassword);
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: /^Alle \d+ tonen$/ }).click();
  await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await logField(window, 'Wat leeft er?').click();
  await window.keyboard.type(`${typed.before} en nog eens ${typed.before}`);
  await logField(window, 'Mijn eigen reflectie').click();
  await window.keyboard.type(`${typed.last} en nog eens ${typed.last}`);
  await window.getByText(/^Bewaard om/).waitFor();

  const hex = Buffer.from(dek).toString('hex');
  const needles: Needle[] = [
    ...asText('planted', plantedWord),
    ...asText('name', plantedPerson.familyName),
    ...asText('password', preparedPassword),
    ...asText('key in hex', hex),
    { name: 'key raw', hex },
    ...asText('typed before', typed.before),
    ...asText('typed last', typed.last),
  ];
  const open = processesOf(mainPid);
  const control = await scanMemory(open, needles);
  // Without this the rest would prove nothing: what is open is found by the same search.
  expect(distinct(control)).toBe(plantedCount);
  for (const needle of ['name', 'key raw', 'key in hex', 'typed before', 'typed last']) expect(countOf(control, needle), needle).toBeGreaterThan(0);
  // The window's history and whatever else the main process keeps never had them.
  expect(distinct(control, mainPid)).toBe(0);

  const holders = open.filter(({ pid }) => distinct(control, pid) > 0).map(({ pid }) => pid);
  expect(holders.length).toBeGreaterThanOrEqual(2);
  const next = app.waitForEvent('window');
  const lockedAt = performance.now();
  await window.keyboard.press('Control+l').catch(() => undefined);
  await expect.poll(() => processesOf(mainPid).filter(({ pid }) => holders.includes(pid)), { timeout: 10_000, intervals: [50] }).toEqual([]);
  const goneAfterMs = performance.now() - lockedAt;
  const locked = await next;
  await locked.locator('input[type=password]').waitFor();

  // The new store starts once the page stands there.
  await expect.poll(() => processesOf(mainPid).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['main', 'renderer', 'utility node.mojom.NodeService']));
  const remaining = processesOf(mainPid);
  const after = await scanMemory(remaining, needles);
  console.log(
    `memory after lock: store and window gone after ${goneAfterMs.toFixed(0)} ms; ${distinct(control)} of ${plantedCount} before, ${distinct(after)} after, in ${remaining.length} processes; ` +
      `typed right before the lock: ${countOf(after, 'typed before')} and ${countOf(after, 'typed last')} pieces left in the main process`,
  );
  expect(after.hits.filter(({ needle }) => !needle.startsWith('typed'))).toEqual([]);
});

test('a pdf that was looked at ends with its frame, and nothing of it is left after a lock', async ({ launchApp, dataDir }) => {
  test.skip(!existsSync('/proc/self/maps'), 'the memory of other processes is read through /proc');
  test.setTimeout(120_000);
  const word = 'grutto-in-de-uiterwaard-5512';
  await prepareVault(dataDir, (writer) => void plant(writer, '2026-11-23'), clock);
  const { window, app, child } = await launchApp({ clock });
  await window.locator('input[type=password]').pressSequentially(preparedPassword);
  await window.keyboard.press('Enter');
  await window.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await addAttachment({ app, window, folder: await lendFolder(dataDir) }, 'verslag.pdf', plainPdf([word]));
  await openPdf(window, 'verslag.pdf');
  const framePid = await app.evaluate(({ webContents }) => webContents.getAllWebContents().flatMap(({ mainFrame }) => mainFrame.frames.map(({ osProcessId }) => osProcessId))[0]);
  const mainPid = child.pid ?? 0;
  const needles = asText('page', word);
  const holders = ({ hits }: ScanResult): Set<number> => new Set(hits.map(({ pid }) => pid));
  const open = await scanMemory(processesOf(mainPid), needles);
  // What is shown is found, in the frame; the main process never had it.
  expect(holders(open)).toContain(framePid);
  expect(holders(open)).not.toContain(mainPid);
  await window.keyboard.press('Escape');
  await expect.poll(() => processesOf(mainPid).map(({ pid }) => pid), { timeout: 15_000 }).not.toContain(framePid);
  const closed = await scanMemory(processesOf(mainPid), needles);
  const before = processesOf(mainPid).map(({ pid }) => pid);
  const kinds = processesOf(mainPid).filter(({ pid }) => holders(closed).has(pid)).map(({ kind }) => kind);
  const next = app.waitForEvent('window');
  await window.keyboard.press('Control+l').catch(() => undefined);
  const locked = await next;
  await locked.locator('input[type=password]').waitFor();
  await expect.poll(() => processesOf(mainPid).filter(({ pid }) => before.includes(pid) && holders(closed).has(pid)), { timeout: 10_000 }).toEqual([]);
  const after = await scanMemory(processesOf(mainPid), needles);
  console.log(`a pdf in memory: in ${holders(open).size} processes while it is shown, in [${kinds.join(', ')}] once it is closed, in ${holders(after).size} after the lock`);
  expect(after.hits).toEqual([]);
});
