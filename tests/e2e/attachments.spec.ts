import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hostilePdf, officePdf, plainPdf, scans } from '../support/pdfs.ts';
import { closeByEscape } from './pages/focus.ts';
import { addAttachment, inkOf, lendFolder, openPdf, viewerOf } from './pages/attachments.ts';
import { lockByKey, openVault } from './pages/vault.ts';
import { expect, test, type RunningApp } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T08:00:00Z';
const look = process.env['ATTACHMENTS_LOOK'];

async function shot(window: Page, name: string): Promise<void> {
  if (look !== undefined) await window.screenshot({ path: join(look, `${name}.png`) });
}

async function openPerson({ window }: RunningApp): Promise<void> {
  window.setDefaultTimeout(12_000);
  await openVault(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Schoolleiders' }).click();
  await window.getByRole('link', { name: /^Zoë/ }).first().click();
  await expect(window.getByRole('heading', { level: 1, name: /Zoë/ })).toBeVisible();
}

async function close(window: Page): Promise<void> {
  await window.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(window.getByRole('dialog')).toBeHidden();
  await expect.poll(() => window.frames()).toHaveLength(1);
}

const kijkverslag = `<html><body style="font-family:Arial"><h1>Kijkverslag Çağlar-D'hondt</h1><p>roodborsttapuit</p>
<p style="page-break-before:always">Tweede bladzijde</p><p style="page-break-before:always">Derde bladzijde</p></body></html>`;

test('a pdf is read in the window: its pages, its words, by keyboard, and what cannot be shown says so', async ({ launchApp, dataDir }) => {
  test.setTimeout(150_000);
  const running = await launchApp({ clock });
  const { window, app, consoleErrors } = running;
  const asked: string[] = [];
  window.context().on('request', (request) => asked.push(request.url()));
  await openPerson(running);
  const folder = await lendFolder(dataDir);
  const made = await mkdtemp(join(tmpdir(), 'procescoach-pdf-'));
  const add = (name: string, bytes: Buffer): Promise<void> => addAttachment({ app, window, folder }, name, bytes);
  await add('verslag.pdf', officePdf(made, kijkverslag));
  await add('slot.pdf', officePdf(made, kijkverslag, 'geheim'));
  await rm(made, { recursive: true, force: true });
  await add('kapot.pdf', Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 9 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'));
  await add('lang.pdf', plainPdf(Array.from({ length: 1001 }, () => 'x')));
  await add('smal.pdf', plainPdf(['Een heel lange strook', 'Nog een'], '20 14000'));

  // What draws a pdf is read when one is shown, and not before.
  expect(asked.filter((url) => url.includes('viewer'))).toEqual([]);
  const frame = await openPdf(window, 'verslag.pdf');
  expect(await inkOf(frame)).toBeGreaterThan(0.3);
  await expect(frame.getByRole('region', { name: 'bladzijde 1 van 3' })).toContainText("Kijkverslag Çağlar-D'hondt");
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('bladzijde 1 van 3');
  await shot(window, 'pdf');
  // The frame has the caret: arrows, then the keys for sizes, then buttons, then Escape.
  await expect(dialog.locator('iframe')).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('bladzijde 2 van 3');
  await expect(frame.getByRole('region', { name: 'bladzijde 2 van 3' })).toContainText('Tweede bladzijde');
  const width = (): Promise<number> => frame.evaluate(() => (document.querySelector('section') as HTMLElement).offsetWidth);
  const before = await width();
  await window.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.4);
  await expect(dialog.getByRole('status')).toHaveText('bladzijde 2 van 3');
  await dialog.getByRole('button', { name: 'Kleiner' }).press('Enter');
  await expect.poll(width).toBe(before);
  await dialog.getByRole('button', { name: 'Volgende' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('bladzijde 3 van 3');
  await expect(dialog.getByRole('button', { name: 'Volgende' })).toBeDisabled();
  await dialog.locator('iframe').focus();
  await expect(dialog.locator('iframe')).toBeFocused();
  await closeByEscape(window);
  await expect.poll(() => window.frames()).toHaveLength(1);
  await expect(window.getByRole('button', { name: 'Bekijken: verslag.pdf' })).toBeFocused();

  for (const [name, sentence] of [
    ['slot.pdf', /beveiligd met een wachtwoord/],
    ['kapot.pdf', /er klopt iets niet/],
    ['lang.pdf', /te veel bladzijden/],
  ] as const) {
    await window.getByRole('button', { name: `Bekijken: ${name}` }).press('Enter');
    await expect(dialog.getByRole('alert')).toContainText(sentence);
    await expect(dialog.getByRole('alert')).toContainText('ongewijzigd en versleuteld');
    await expect.poll(() => window.frames()).toHaveLength(1);
    await shot(window, name);
    await close(window);
  }
  const strip = await openPdf(window, 'smal.pdf');
  const pixels = await strip.evaluate(() => [...document.querySelectorAll('canvas')].map((canvas) => canvas.width * canvas.height));
  for (const area of pixels) expect(area).toBeLessThanOrEqual(8_000_000);
  await close(window);

  // The lock works from inside the frame too.
  await openPdf(window, 'verslag.pdf');
  await expect(dialog.locator('iframe')).toBeFocused();
  const locked = await lockByKey(app, window);
  expect(locked.frames()).toHaveLength(1);
  expect(asked.filter((url) => !/^(app:\/\/(bundle|viewer)\/|blob:)/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('app://viewer/')).map((url) => new URL(url).pathname)).toEqual(expect.arrayContaining(['/index.html', '/viewer.js', '/viewer.css']));
  expect(consoleErrors).toEqual([]);
});

test('scanned documents show whatever a scanner packed them with, and many pages stay few drawings', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  const running = await launchApp({ clock });
  const { window, app, consoleErrors } = running;
  await openPerson(running);
  const jpeg = await window.screenshot({ type: 'jpeg', quality: 80 });
  const [wide, high] = await window.evaluate(() => [innerWidth, innerHeight] as const);
  const folder = await lendFolder(dataDir);
  const files = { 'jpeg.pdf': scans.jpeg(jpeg, wide, high), 'jpeg2000.pdf': scans.jpeg2000(), 'jbig2.pdf': scans.jbig2(), 'fax.pdf': scans.fax() };
  for (const [name, bytes] of Object.entries(files)) await addAttachment({ app, window, folder }, name, bytes);
  for (const name of Object.keys(files)) {
    const frame = await openPdf(window, name);
    await shot(window, name);
    const ink = await inkOf(frame);
    // A disc of radius 30 and an edge of 6 on 96 by 96: a bit more than a third.
    if (name === 'jpeg.pdf') expect(ink).toBeGreaterThan(0.2);
    else expect(ink, name).toBeGreaterThan(30);
    expect(ink, name).toBeLessThan(45);
    await expect(frame.getByRole('region')).toContainText('geen tekst die voorgelezen kan worden');
    await close(window);
  }
  await addAttachment({ app, window, folder }, 'bundel.pdf', plainPdf(Array.from({ length: 200 }, (_, index) => `Blad ${index + 1}`)));
  const frame = await openPdf(window, 'bundel.pdf');
  for (const share of [0.5, 1, 0.25]) {
    await frame.evaluate((part) => document.documentElement.scrollTo(0, document.documentElement.scrollHeight * part), share);
    await expect.poll(() => frame.evaluate(() => [...document.querySelectorAll('section')].some((section) => section.offsetTop > document.documentElement.scrollTop - section.offsetHeight && section.querySelector('canvas') !== null))).toBe(true);
    expect(await frame.locator('canvas').count()).toBeLessThanOrEqual(6);
  }
  await shot(window, 'bundel');
  await close(window);
  expect(consoleErrors).toEqual([]);
});

test('whatever a document tries, nothing of it runs, opens or leaves', async ({ launchApp, dataDir }) => {
  const running = await launchApp({ clock });
  const { window, app, consoleErrors } = running;
  await openPerson(running);
  const folder = await lendFolder(dataDir);
  const asked: string[] = [];
  window.context().on('request', (request) => asked.push(request.url()));
  window.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
  await addAttachment({ app, window, folder }, 'vals.pdf', hostilePdf('http://127.0.0.1:9/'));
  const frame = await openPdf(window, 'vals.pdf');
  // Words in a font that is not in the file are drawn and read.
  expect(await inkOf(frame)).toBeGreaterThan(0.5);
  await expect(frame.getByRole('region')).toContainText('Verslag van de bijeenkomst');
  expect(await frame.locator('a, button, input, form, iframe, object, embed').count()).toBe(0);
  await frame.locator('canvas').click();
  await window.keyboard.press('Tab');
  await window.waitForTimeout(300);
  await shot(window, 'hostile');
  expect(viewerOf(window)?.url()).toBe('app://viewer/index.html');
  expect(app.windows()).toHaveLength(1);
  expect(asked.filter((url) => !/^(app:\/\/(bundle|viewer)\/|blob:)/.test(url))).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
