import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Frame, type Page } from '@playwright/test';
import { answerDialogs } from './files.ts';
import { giveToApp } from '../support/launch.ts';

/** A folder that the app can read and write and that is no part of what it keeps. */
export async function lendFolder(dataDir: string): Promise<string> {
  const folder = `${dataDir}-outside`;
  await mkdir(folder, { recursive: true });
  await giveToApp(folder);
  return folder;
}

/** Puts these bytes where the app can read them, and adds them on the page that is open. */
export async function addAttachment({ app, window, folder }: { readonly app: ElectronApplication; readonly window: Page; readonly folder: string }, name: string, bytes: Buffer): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await giveToApp(path);
  await answerDialogs(app, path);
  await window.getByRole('button', { name: 'Bijlage toevoegen' }).first().click();
  await expect(window.getByText(name, { exact: true })).toBeVisible();
}

/** Opens the preview of a pdf; answers its frame once the first page is drawn. */
export async function openPdf(window: Page, name: string): Promise<Frame> {
  await window.getByRole('button', { name: `Bekijken: ${name}` }).press('Enter');
  await window.getByRole('dialog').locator('iframe').waitFor();
  await expect.poll(() => viewerOf(window)?.url()).toBe('app://viewer/index.html');
  const frame = viewerOf(window)!;
  await frame.locator('canvas').first().waitFor();
  return frame;
}

export function viewerOf(window: Page): Frame | undefined {
  return window.frames().find((frame) => frame !== window.mainFrame());
}

/** How much of the first drawn page is not white, in percent. */
export function inkOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return (dark / (data.length / 4)) * 100;
  });
}
