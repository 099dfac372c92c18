import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, expect, test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import { findings } from './support/for-everyone.ts';
import { giveToApp, makeAppFolder } from './support/launch.ts';

const gallery = join(import.meta.dirname, '../renderer/gallery');

async function makeGallery(): Promise<string> {
  const folder = await makeAppFolder('procescoach-kit-');
  const built = join(folder, 'page');
  await build({ configFile: join(gallery, 'vite.config.ts'), logLevel: 'error', build: { outDir: built } });
  await copyFile(join(gallery, 'electron-main.mjs'), join(folder, 'main.mjs'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'gallery', version: '0.0.0', type: 'module', main: 'main.mjs' }));
  await mkdir(join(folder, 'data'));
  for (const name of ['.', ...(await readdir(folder, { recursive: true }))]) await giveToApp(join(folder, name));
  return folder;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start the tests through Playwright's own configuration.`);
  return value;
};

type Kit = { readonly page: Page; readonly errors: string[]; readonly open: (path: string, theme?: 'light' | 'dark') => Promise<void> };

const test = base.extend<object, { kit: Kit }>({
  kit: [
    async ({}, use) => {
      const folder = await makeGallery();
      const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
      const app = await _electron.launch({
        executablePath: required('PROCESCOACH_ELECTRON'),
        args: [folder, `--user-data-dir=${join(folder, 'data')}`],
        env: { ...env, TZ: 'Europe/Brussels' },
        chromiumSandbox: true,
      });
      const page = await app.firstWindow();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      const open = async (path: string, theme = 'light'): Promise<void> => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(`app://bundle/index.html?path=${path}&theme=${theme}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      };
      await use({ page, errors, open });
      await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of ['/bouwstenen', '/vandaag', '/swv', '/gesprek']) {
  test(`${path} is readable and operable in light and dark, and fits at 1280 × 720 and at 200 %`, async ({ kit }) => {
    for (const theme of ['light', 'dark'] as const) {
      await kit.open(path, theme);
      expect(await findings(kit.page)).toEqual([]);
      expect(await overflow(kit.page)).toBeLessThanOrEqual(0);
      await kit.page.setViewportSize({ width: 640, height: 360 });
      expect(await overflow(kit.page)).toBeLessThanOrEqual(0);
    }
    expect(kit.errors).toEqual([]);
  });
}

test('a date is typed in the order of here, under a policy that refuses markup', async ({ kit: { page, open, errors } }) => {
  await open('/bouwstenen');
  const field = page.getByRole('group', { name: 'Lid sinds' });
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type('05092026');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveText(/^\D*05\D*09\D*2027\D*$/);
  expect(errors).toEqual([]);
});

test('a number outside its range is refused in words and never becomes another number', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const field = page.getByRole('textbox', { name: 'Duur' });
  const before = await field.inputValue();
  await field.fill('999');
  await field.blur();
  await expect(page.getByText('Dit gaat van 0 tot 300. 999 is niet bewaard.')).toBeVisible();
  await expect(field).toHaveValue(before);
  await field.fill('47');
  await field.blur();
  await expect(field).toHaveValue('47');
  await expect(page.getByText(/is niet bewaard/)).toHaveCount(0);
});

test('the calendar starts its weeks on Monday and gives the focus back', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const button = page.getByRole('group', { name: 'Datum (verplicht)' }).getByRole('button');
  await button.click();
  await expect(page.getByRole('grid').locator('th').first()).toHaveText('ma');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: /2026/ })).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('writing in the middle of a text keeps the caret there while every letter is saved', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const note = page.getByRole('textbox', { name: 'Notitie', exact: true });
  const before = await note.boundingBox();
  await note.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(5, 5);
  });
  await page.keyboard.type('één');
  expect(await note.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(8);
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('Enter');
  expect((await note.boundingBox())?.height).toBeGreaterThan((before?.height ?? 0) + 60);
});

test('a save that answers late takes no letter away', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const note = page.getByRole('textbox', { name: 'Trage notitie' });
  await note.pressSequentially('Oefende hoe je stilte laat vallen.', { delay: 25 });
  await note.blur();
  await expect(note).toHaveValue('Oefende hoe je stilte laat vallen.');
  // Well past the last answer.
  await page.waitForTimeout(600);
  await expect(note).toHaveValue('Oefende hoe je stilte laat vallen.');
});

test('a name is found without its accents, and a new one can be added on the spot', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const field = page.getByRole('combobox', { name: 'Schoolleider' });
  await field.click();
  await field.fill('caglar');
  await expect(page.getByRole('option')).toHaveText([/Zoë Çağlar/, /toevoegen/]);
  await field.fill('Hanne Peeters');
  await page.getByRole('option', { name: /toevoegen/ }).click();
  await expect(field).toHaveValue('Hanne Peeters');
});

test('a dialog holds the focus and gives it back', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const opener = page.getByRole('button', { name: 'Gesprek plannen' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Gesprek plannen' });
  await expect(dialog.getByRole('textbox', { name: 'Met wie?' })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('a message can be reached by key before it goes, and undoes', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  await page.getByRole('button', { name: 'Melding' }).click();
  await expect(page.getByText('Afspraak verwijderd.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Afspraak verwijderd.')).toHaveCount(0);
});

test('the order of a list is changed with the arrows, by its handle and with the buttons', async ({ kit: { page, open } }) => {
  await open('/bouwstenen');
  const rows = page.getByRole('grid', { name: 'Draaiboek' }).getByRole('row');
  await rows.filter({ hasText: 'Aankomen' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows).toHaveText([/Feedback/, /Aankomen/, /Individuele/]);
  await expect(rows.filter({ hasText: 'Aankomen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The list takes a moment to show the places between its rows.
  await expect(rows.filter({ hasText: 'Aankomen' })).toHaveAttribute('data-dragging', 'true');
  await expect(page.locator('[data-drop-target]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/Feedback/, /Individuele/, /Aankomen/]);
  await rows.filter({ hasText: 'Aankomen' }).hover();
  await rows.filter({ hasText: 'Aankomen' }).getByRole('button', { name: 'Omhoog' }).click();
  await expect(rows).toHaveText([/Feedback/, /Aankomen/, /Individuele/]);
});

test('the menu can be skipped, and a new page takes the focus', async ({ kit: { page, open } }) => {
  await open('/vandaag');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('F6');
  await page.getByRole('link', { name: /De Wissel/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'De Wissel' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('link', { name: /De Wissel/ })).toHaveAttribute('aria-current', 'page');
});

test('in a narrow window the menu is a drawer that closes on the way', async ({ kit: { page, open } }) => {
  await open('/vandaag');
  await page.setViewportSize({ width: 640, height: 360 });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('link', { name: /De Wissel/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'De Wissel' })).toBeVisible();
});
