import type { Page } from '@playwright/test';
import { typeFrom, untilInside } from './focus.ts';
import { openVault } from './vault.ts';

/** A vault with the example group in it; ends on Vandaag. */
export async function openExample(window: Page): Promise<void> {
  await openVault(window);
  await window.getByRole('button', { name: 'Voorbeeldgroep laden' }).click();
  await window.getByRole('heading', { name: 'Deze week' }).waitFor();
}

/** The page of the example group, on the tab that is asked for. */
export async function openExampleGroup(window: Page, tab: 'Volgende bijeenkomst' | 'Planning'): Promise<void> {
  await openExample(window);
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: tab }).click();
}

/** The themes of the board from first to last. */
export async function themesOnBoard(window: Page): Promise<string[]> {
  return window.locator('ol > li h3').allTextContents();
}

/** The figures under "Waarom staat dit hier?" of a theme, in hundredths, as they stand on the screen. */
export async function figuresOf(window: Page, theme: string): Promise<{ terms: { share: number | null; weight: number; points: number }[]; sum: number }> {
  const row = window.locator('ol > li', { has: window.getByRole('heading', { name: theme, exact: true }) });
  const button = row.getByRole('button', { name: /Waarom staat/ });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  const cells = await row.locator('tbody tr').evaluateAll((rows) => rows.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  const hundredths = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100);
  const terms = cells.slice(0, -1).map(([share = '', weight = '', points = '']) => ({ share: /\d/.test(share) ? hundredths(share) : null, weight: hundredths(weight), points: hundredths(points) }));
  return { terms, sum: hundredths(cells.at(-1)?.[2] ?? '') };
}

/** Types a day as it is written here into the date field of the open dialog. */
export async function typeDate(window: Page, day: string): Promise<void> {
  await untilInside(window, 'dialog');
  await typeFrom(window.getByRole('dialog').getByRole('spinbutton', { name: /^dag, / }), day.replaceAll('/', ''));
}

/** Chooses one out of a list of the open dialog. */
export async function choose(window: Page, field: string, option: string | RegExp): Promise<void> {
  await window.getByRole('dialog').getByRole('button', { name: new RegExp(` ${field}$`) }).click();
  await window.getByRole('option', { name: option }).click();
}
