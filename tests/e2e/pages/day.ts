import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { logField, openTodaysConversation, untilSaved } from './conversation.ts';
import { choose, typeDate } from './planning.ts';
import { answerDialogs } from './files.ts';
import { closeByEscape, typeOnceFocused } from './focus.ts';
import { lockByKey, unlock } from './vault.ts';

/**
 * What a coach does in a day, in an open vault with the Voorbeeldgroep: every screen, planning, a gesprek with its
 * paper, a lock in between. Answers the window that is open at the end.
 */
export async function workThroughTheDay(app: ElectronApplication, window: Page, { pdf }: { readonly pdf: string }): Promise<Page> {
  await visitEveryScreen(window);
  await window.getByRole('tab', { name: 'Volgende bijeenkomst' }).click();
  await window.getByRole('button', { name: /toevoegen aan het draaiboek$/ }).first().click();
  await expect(window.getByRole('link', { name: /^In het draaiboek: / })).toBeVisible();
  await window.getByRole('tab', { name: 'Planning' }).click();
  await window.getByRole('button', { name: 'Bijeenkomst plannen' }).click();
  await typeDate(window, '18/03/2027');
  await choose(window, 'Waar', /De Wilgenbrug/);
  await window.getByRole('dialog').getByRole('button', { name: 'Plannen', exact: true }).click();
  await expect(window.getByRole('dialog')).toBeHidden();
  await openTodaysConversation(window);
  await logField(window, 'Wat leeft er?').click();
  await window.keyboard.type('Opgelucht dat de werkgroep nu zelf de agenda maakt.');
  await untilSaved(window);
  const again = await lockByKey(app, window);
  await unlock(again);
  await expect(logField(again, 'Wat leeft er?')).toBeFocused();
  await again.keyboard.press('Control+Enter');
  await typeOnceFocused(again.getByRole('textbox', { name: 'Wat spreken jullie af?' }), 'Een collega vragen om mee te kijken');
  await again.keyboard.press('Enter');
  await expect(again.getByRole('checkbox', { name: 'Een collega vragen om mee te kijken' })).toBeVisible();
  await again.keyboard.press('Escape');
  await savePaper(app, again, pdf);
  await again.getByRole('button', { name: 'Afronden' }).click();
  await expect(again.getByText(/· afgerond/)).toBeVisible();
  return again;
}

async function visitEveryScreen(window: Page): Promise<void> {
  const menu = window.getByRole('navigation').first();
  await expect(menu.getByRole('link', { name: 'De Wissel' })).toBeVisible();
  const links = await menu.getByRole('link').allTextContents();
  for (const name of [...links.filter((link) => !link.includes('De Wissel')), 'De Wissel']) {
    await menu.getByRole('link', { name: name.replace(/\d+$/, '') }).click();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const tabs = window.getByRole('tablist', { name: 'Onderdelen van deze groep' }).getByRole('tab');
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    for (const part of await window.getByRole('tabpanel').first().getByRole('tab').all()) {
      await part.click();
      await expect(part).toHaveAttribute('aria-selected', 'true');
    }
  }
}

async function savePaper(app: ElectronApplication, window: Page, pdf: string): Promise<void> {
  await answerDialogs(app, pdf);
  await window.getByRole('button', { name: 'Afsprakenblad' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Als pdf bewaren' }).click();
  await expect(window.getByText(/\.pdf/).first()).toBeVisible();
  await closeByEscape(window);
}
