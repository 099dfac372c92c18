import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { closeByEscape, typeFrom, untilInside } from './pages/focus.ts';
import { openExample } from './pages/planning.ts';
import { lockByKey, unlock } from './pages/vault.ts';
import { expect, giveToApp, lendFile, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

/** Answers the dialogs of the system with these paths. */
async function answerDialogs(app: ElectronApplication, { save, open }: { readonly save: string; readonly open: string }): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
    },
    { save, open },
  );
}

/** Keeps what would be shown as a message of the system. */
async function watchNotifications(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownMessages: shown });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: { body: string }) {
      shown.push(this.body);
    };
  });
}

/** The day that has the focus, once it has it in the view that was asked for. */
const onDay = (window: Page, day: string): Promise<void> => expect(window.locator(`[data-day="${day}"]`)).toBeFocused();

const incoming = (date: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elders//NL', 'BEGIN:VEVENT', 'UID:elders-1', 'DTSTAMP:20261101T080000Z', `DTSTART;TZID=Europe/Brussels:${date}T110000`, `DTEND;TZID=Europe/Brussels:${date}T120000`, 'SUMMARY:Overleg met Greet Maes', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:elders-2', 'DTSTAMP:20261101T080000Z', 'DTSTART;VALUE=DATE:20261209', 'DTEND;VALUE=DATE:20261211', 'SUMMARY:Verlof', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test('the agenda is walked by keyboard, goes out without names, comes in with the coach, and reminds while locked', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  await window.getByRole('navigation').first().getByRole('link', { name: /^Agenda/ }).click();
  await expect(window.getByText('Week van 23 november tot 29 november 2026')).toBeVisible();

  await window.locator('[data-day="2026-11-23"]').focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await expect(window.getByText('Week van 30 november tot 6 december 2026')).toBeVisible();
  await onDay(window, '2026-12-01');
  await window.keyboard.press('m');
  await expect(window.getByText('december 2026').first()).toBeVisible();
  await onDay(window, '2026-12-01');
  await window.keyboard.press('j');
  await expect(window.getByText('Schooljaar 2026-2027')).toBeVisible();
  await onDay(window, '2026-12-01');
  await window.keyboard.press('t');
  await onDay(window, '2026-11-23');
  await window.keyboard.press('1');
  await expect(window.getByText('Week van 23 november tot 29 november 2026')).toBeVisible();
  await onDay(window, '2026-11-23');
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await onDay(window, '2026-11-27');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /Greet/ })).toBeVisible();

  // A contact moment, planned on a day by the letter N.
  await window.getByRole('navigation').first().getByRole('link', { name: /^Agenda/ }).click();
  await window.locator('[data-day="2026-11-23"]').focus();
  await window.keyboard.press('ArrowRight');
  await onDay(window, '2026-11-24');
  await window.keyboard.press('n');
  await untilInside(window, 'dialog');
  await window.getByRole('dialog').getByRole('button', { name: 'Contactmoment plannen' }).press('Enter');
  await window.getByLabel('Waarover').fill('vervanging');
  await typeFrom(window.getByRole('spinbutton', { name: /uur, Begin/ }), '1530');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Contactmoment gepland op 24/11/2026.')).toBeVisible();
  await window.getByRole('link', { name: /15u30.*CODI van De Wissel/ }).click();
  await window.getByLabel('Wat ik vertelde', { exact: true }).fill('De data van dit schooljaar.');
  await window.getByLabel('Wat ik niet vertelde').fill('Wie wat zei.');
  await window.getByRole('button', { name: 'Is gehouden' }).click();
  await expect(window.getByText(/· gehouden/)).toBeVisible();
  await expect(window.getByRole('link', { name: 'Rolafbakening bekijken' })).toBeVisible();

  // Out: what is shown is what leaves.
  const folder = join(dataDir, 'files');
  await mkdir(folder, { recursive: true });
  await giveToApp(folder);
  const given = join(folder, 'elders-bron.ics');
  await writeFile(given, incoming('20261130'));
  const paths = { save: join(folder, 'agenda.ics'), open: await lendFile(given, join(folder, 'lent')) };
  await answerDialogs(app, paths);
  await window.getByRole('navigation').first().getByRole('link', { name: /^Agenda/ }).click();
  await window.getByRole('button', { name: 'Meer over de agenda' }).click();
  await window.getByRole('menuitem', { name: 'Naar een andere agenda' }).click();
  await expect(window.getByRole('dialog').getByRole('cell', { name: 'Gesprek', exact: true }).first()).toBeVisible();
  await window.getByRole('dialog').getByRole('button', { name: 'Bestand bewaren' }).click();
  await expect(window.getByText(/agenda\.ics bewaard, met/)).toBeVisible();
  const file = await readFile(paths.save, 'utf8');
  expect(file).toContain('SUMMARY:Gesprek\r\n');
  expect(file).not.toMatch(/Greet|Zoë|Wissel|Leuven|CODI/);

  // In: confirmed per event, and quiet the second time.
  await window.getByRole('button', { name: 'Meer over de agenda' }).click();
  await window.getByRole('menuitem', { name: 'Uit een andere agenda' }).click();
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(window.getByRole('combobox', { name: /Overleg met Greet Maes/ })).toHaveValue('Gesprek met Greet Maes (De Wissel)');
  await expect(window.getByRole('combobox', { name: /Verlof/ })).toHaveValue('Ik ben weg die dag');
  await window.getByRole('button', { name: 'Overnemen' }).click();
  await expect(window.getByText(/elders-bron\.ics overgenomen/)).toBeVisible();
  await window.getByRole('button', { name: 'Meer over de agenda' }).click();
  await window.getByRole('menuitem', { name: 'Uit een andere agenda' }).click();
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(window.getByText('Alles uit dit bestand is al bekend. Er valt niets over te nemen.')).toBeVisible();
  await window.getByRole('button', { name: 'Ander bestand' }).click();
  await window.getByRole('button', { name: /^Ongedaan maken: elders/ }).click();
  await window.locator('[role=alertdialog], [role=dialog]').filter({ hasText: 'ongedaan maken?' }).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(window.getByText('ongedaan gemaakt', { exact: true })).toBeVisible();

  // A reminder without a name, from the times that are kept while the vault is locked.
  await watchNotifications(app);
  await window.getByRole('navigation').first().getByRole('link', { name: /^Agenda/ }).click();
  await window.getByRole('button', { name: 'Meer over de agenda' }).click();
  await window.getByRole('menuitem', { name: 'Herinneringen' }).click();
  await window.getByRole('dialog').getByText('Melding op deze laptop').click();
  await window.getByRole('textbox', { name: 'Hoeveel minuten vooraf' }).fill('240');
  await window.keyboard.press('Enter');
  const messages = (): Promise<string[]> => app.evaluate(() => (globalThis as unknown as { shownMessages: string[] }).shownMessages);
  await expect.poll(messages).toContain('Straks: gesprek om 9u30');
  expect((await messages()).join(' ')).not.toMatch(/Zoë|Greet|Wissel/);
  await closeByEscape(window);
  const locked = await lockByKey(app, window);
  await unlock(locked);
  await expect(locked.getByText(/Week van/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
