import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { giveToApp, makeAppFolder } from '../support/launch.ts';
import { answerDialogs } from './files.ts';

/** Writes a file where the app's user can read it, and gives its path. */
export async function writeForApp(name: string, content: string): Promise<string> {
  const path = join(await makeAppFolder('procescoach-survey-'), name);
  await writeFile(path, content);
  await giveToApp(path);
  return path;
}

/** From the menu to a file that was read. */
export async function chooseSurvey(window: Page, app: ElectronApplication, path: string): Promise<void> {
  await answerDialogs(app, path);
  await window.getByRole('navigation').getByRole('link', { name: 'Analyse', exact: true }).click();
  await window.getByRole('link', { name: 'Vragenlijst inlezen' }).first().click();
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
}

/** Presses the button to the next step, and waits for it. */
export async function nextStep(window: Page, step: string): Promise<void> {
  await window.getByRole('button', { name: `Verder naar ${step}` }).click();
  await expect(window.getByRole('group', { name: 'Stappen van het inlezen' }).locator('[aria-current=step]')).toContainText(step);
}

/** Chooses one out of a select; a screen reader hears its value first and then its label. */
export async function choose(window: Page, label: string, option: string): Promise<void> {
  await window.getByRole('button', { name: new RegExp(` ${label}$`, 'u') }).first().click();
  await window.getByRole('option', { name: option }).first().click();
}
