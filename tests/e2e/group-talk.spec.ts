import type { Page } from '@playwright/test';
import { listRecords } from '#db/records/read.ts';
import { commit, type Writer } from '#db/records/write.ts';
import { generateGroups } from '../support/generate.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { valueOf } from '../support/store.ts';
import { closeByEscape } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

const clock = '2026-11-23T08:00:00Z';
const everyone = "Karel Van den Abeele, Zoë Çağlar-D'hondt en Mieke Maes";
const short = 'Karel, Zoë en Mieke';
const others = "Zoë Çağlar-D'hondt en Mieke Maes";

/** A group of ten with a groepsgesprek of three of them later this week, and one that was held. */
function fill(writer: Writer): void {
  generateGroups(writer, { swvs: 1, members: 10, today: '2026-11-23' });
  const swvId = listRecords(writer.db, 'swv')[0]?.id ?? '';
  const people = listRecords(writer.db, 'coachee');
  const ids = ['Karel', 'Zoë', 'Mieke'].map((name) => people.find(({ givenName }) => givenName === name)?.id ?? '');
  const values = { swvId, coacheeId: ids[0] ?? '', coacheeIds: ids, kind: 'group', startTime: '14:00', minutes: 60, form: 'online' } as const;
  const talks = [{ date: '2026-11-27', status: 'planned' }, { date: '2026-11-12', status: 'held' }] as const;
  valueOf(commit(writer, { code: 'conversation.planned' }, talks.map((talk) => ({ op: 'create', type: 'conversation', values: { ...values, ...talk } }))));
}

async function openGroup(window: Page, ...tabs: string[]): Promise<void> {
  await window.getByRole('navigation').first().getByRole('link', { name: /^Groep 1/ }).click();
  for (const name of tabs) await window.getByRole('tab', { name, exact: true }).click();
}

test('a groepsgesprek names everyone in it on every screen, moves as one, and stays with the others when one of them goes', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  await prepareVault(dataDir, fill, clock);
  const { window, consoleErrors } = await launchApp({ clock });
  await window.setViewportSize({ width: 1280, height: 900 });
  await unlock(window);
  const { press } = keyboardOf(window);
  const talk = (names: string) => window.getByRole('link', { name: new RegExp(`^Gesprek met ${names}, vr 27/11/2026`) });

  await test.step('on Vandaag and in the agenda', async () => {
    await expect(window.getByRole('link', { name: `Voorbereiden: Gesprek met ${short}` })).toBeVisible();
    await window.getByRole('navigation').first().getByRole('link', { name: /^Agenda/ }).click();
    await expect(window.getByText(`Gesprek met ${short}`).first()).toBeVisible();
  });

  await test.step('on the line, its table, and moved by M', async () => {
    await openGroup(window, 'Planning', 'Tweejarenlijn');
    const table = window.getByRole('table', { name: 'Alle momenten van Groep 1' });
    await window.getByText('Tabel tonen').click();
    const row = table.getByRole('row', { name: /vr 27\/11\/2026/ });
    for (const name of ['Karel Van den Abeele', "Zoë Çağlar-D'hondt", 'Mieke Maes']) await expect(row.getByRole('link', { name })).toBeVisible();
    await window.getByText('Tabel tonen').click();
    await talk(everyone).focus();
    await expect(talk(everyone)).toBeFocused();
    await press('m');
    await press('Shift+ArrowRight');
    await expect(window.getByText(`Gesprek met ${everyone} naar vr 4/12/2026.`)).toBeVisible();
    await press('Enter');
    await expect(window.getByText(`Gesprek met ${everyone} verplaatst naar 04/12/2026.`)).toBeVisible();
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(talk(everyone)).toBeVisible();
  });

  await test.step('in the planning, and where it is moved or called off', async () => {
    await window.getByRole('tab', { name: 'Planning', exact: true }).click();
    await window.getByRole('button', { name: new RegExp(`Gesprek met ${short}`) }).first().click();
    await window.getByRole('menuitem', { name: 'Datum, uur of plaats wijzigen' }).click();
    const dialog = window.getByRole('dialog', { name: new RegExp(everyone) });
    await dialog.getByRole('button', { name: 'Gaat niet door' }).click();
    await expect(window.getByRole('dialog').getByText(new RegExp(everyone))).toBeVisible();
    await closeByEscape(window);
  });

  await test.step('on the timeline of one who is not the first', async () => {
    await openGroup(window, 'Schoolleiders');
    await window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: 'Mieke Maes', exact: true }).click();
    await window.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(window.getByRole('link', { name: `Groepsgesprek met ${short}` })).toBeVisible();
  });

  await test.step('and stays with the others when the first is deleted, until that is undone', async () => {
    await openGroup(window, 'Schoolleiders');
    await window.getByRole('list', { name: 'Schoolleiders' }).getByRole('link', { name: 'Karel Van den Abeele', exact: true }).click();
    await window.getByRole('button', { name: 'Meer over deze schoolleider' }).click();
    await window.getByRole('menuitem', { name: /verwijderen/i }).click();
    const dialog = window.getByRole('alertdialog', { name: 'Karel Van den Abeele verwijderen?' });
    await expect(dialog.getByText(`Het groepsgesprek van 27/11/2026 blijft bij ${others}.`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await expect(window.getByText(/Karel Van den Abeele verwijderd/)).toBeVisible();
    const undo = window.getByRole('button', { name: 'Ongedaan maken' });
    await openGroup(window, 'Planning', 'Tweejarenlijn');
    await expect(talk(others)).toBeVisible();
    await undo.click();
    await expect(talk(everyone)).toBeVisible();
  });
  expect(consoleErrors).toEqual([]);
});
