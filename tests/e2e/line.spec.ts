import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { listRecords } from '#db/records/read.ts';
import { commit, type Writer } from '#db/records/write.ts';
import { generateGroups } from '../support/generate.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { valueOf } from '../support/store.ts';
import { answerDialogs, readPdf } from './pages/files.ts';
import { closeByEscape, untilInside } from './pages/focus.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

const clock = '2026-11-23T08:00:00Z';

/** Ten groups of ten, and in the first of them everything that a line can hold. */
function fill(writer: Writer): void {
  generateGroups(writer, { swvs: 10, members: 10, today: '2026-11-23' });
  const swvId = listRecords(writer.db, 'swv')[0]?.id ?? '';
  const add = (type: 'trajectWindow' | 'contactMoment', values: object): void => void valueOf(commit(writer, { code: `${type}.created` }, [{ op: 'create', type, values: { swvId, ...values } } as never]));
  add('trajectWindow', { kind: 'ESA', startsOn: '2027-05-24', endsOn: '2027-06-11' });
  add('trajectWindow', { kind: 'plgStart', startsOn: '2026-12-01', endsOn: '2026-12-18' });
  add('contactMoment', { partner: 'codi', date: '2026-09-10', status: 'held', name: 'Jan Peeters', told: 'Hoe het loopt' });
}

async function openLine(window: Page): Promise<Locator> {
  await unlock(window);
  await window.getByRole('navigation').first().getByRole('link', { name: 'Groep 1 10', exact: true }).click();
  await window.getByRole('tab', { name: 'Planning' }).click();
  await window.getByRole('tab', { name: 'Tweejarenlijn' }).click();
  return window.getByRole('group', { name: 'Tweejarenlijn van Groep 1' });
}

/** Where the middle of something is drawn. */
async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('two school years by mouse: read, zoomed, moved, taken back, as a table, on one A4, and beside the other groups', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  await prepareVault(dataDir, fill, clock);
  const { window, app, consoleErrors } = await launchApp({ clock });
  await window.setViewportSize({ width: 1280, height: 720 });
  const line = await openLine(window);
  await expect(line.getByRole('listitem')).toHaveCount(20 + 40 + 1 + 2 + 1);

  const next = line.getByRole('link', { name: /^Bijeenkomst 4 van 10, di 15\/12\/2026/ });
  await next.hover();
  await expect(window.getByText('Bijeenkomst 4 van 10, di 15/12/2026, 9u00, De Zonnewijzer, Diest: gepland.')).toBeVisible();

  // Zoomed in to a term, a day is about nine px wide.
  await window.getByText('trimester', { exact: true }).click();
  await expect(line.getByRole('listitem')).not.toHaveCount(64);
  const from = await middleOf(next);
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  await window.mouse.move(from.x + 40, from.y, { steps: 5 });
  await expect(window.getByText(/^Bijeenkomst 4 van 10 naar .*\/12\/2026\.$/)).toBeVisible();
  await window.mouse.move(from.x + 85, from.y, { steps: 5 });
  await expect(window.getByText(/valt in de kerstvakantie/)).toBeVisible();
  await window.mouse.up();
  await expect(window.getByText(/^Bijeenkomst van Groep 1 verplaatst naar 2\d\/12\/2026\.$/)).toBeVisible();
  await expect(next).toHaveCount(0);
  await window.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(next).toBeVisible();

  // What is held stays, however it is pulled.
  const held = line.getByRole('link', { name: /^Bijeenkomst 3 van 10, zo 15\/11\/2026/ });
  const heldAt = await middleOf(held);
  await window.mouse.move(heldAt.x, heldAt.y);
  await window.mouse.down();
  await window.mouse.move(heldAt.x + 60, heldAt.y, { steps: 5 });
  await window.mouse.up();
  await expect(held).toBeVisible();

  // Ctrl and the wheel zoom, the paper is pulled sideways.
  const before = await line.getByRole('listitem').count();
  await window.mouse.move(heldAt.x, heldAt.y + 60);
  await window.keyboard.down('Control');
  await window.mouse.wheel(0, 900);
  await window.keyboard.up('Control');
  await expect.poll(() => line.getByRole('listitem').count()).toBeGreaterThan(before);
  await window.getByText('twee jaar', { exact: true }).click();
  await expect(line.getByRole('listitem')).toHaveCount(64);

  await window.getByText('Tabel tonen').click();
  const table = window.getByRole('table', { name: 'Alle momenten van Groep 1' });
  await expect(table.getByRole('row')).toHaveCount(65);
  await expect(table.getByRole('row').nth(1)).toContainText('2025');
  await table.getByRole('button', { name: 'Datum, oudste eerst' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('2027');
  await window.getByText('Tabel tonen').click();

  await window.getByRole('button', { name: 'Afdrukken' }).click();
  const dialog = window.getByRole('dialog', { name: 'De lijn op één A4' });
  await expect(dialog.getByText('Alles van de lijn staat op dit blad.')).toBeVisible();
  const bare = join(dataDir, 'bare.pdf');
  await answerDialogs(app, bare);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  const first = await readPdf(bare);
  expect(first.info).toMatch(/Pages:\s+1\n/);
  expect(first.info).toMatch(/Page size:\s+84[12][.\d]* x 59[56]/);
  expect(first.text).toContain('Groep 1');
  expect(first.text).toContain('di 15/12/2026');
  expect(first.text).not.toMatch(/Çağlar|Maes|Jan Peeters|Hoe het loopt/);
  await dialog.getByText('Namen van schoolleiders erbij').click();
  await expect(dialog.getByText(/Çağlar/).first()).toBeVisible();
  const named = join(dataDir, 'named.pdf');
  await answerDialogs(app, named);
  await dialog.getByRole('button', { name: 'Als pdf bewaren' }).click();
  const second = await readPdf(named);
  expect(second.info).toMatch(/Pages:\s+1\n/);
  expect(second.text).toContain('Çağlar');
  await dialog.getByText('voor de groep').click();
  await expect(dialog.getByText('41 momenten blijven op deze laptop: deze lezer ziet ze niet.')).toBeVisible();
  await expect(dialog.getByText(/Çağlar/)).toHaveCount(0);
  await closeByEscape(window);

  await window.getByRole('link', { name: 'Alle trajecten' }).click();
  const all = window.getByRole('group', { name: 'Tweejarenlijnen van alle trajecten' });
  await expect(all.getByRole('list')).toHaveCount(10);
  await expect(window.getByText(/vallen samen\.$/).first()).toBeVisible();
  await all.getByRole('link', { name: 'Lijn van Groep 2 openen' }).click();
  await expect(window.getByRole('heading', { name: 'Groep 2' })).toBeVisible();
  await expect(window.getByRole('group', { name: 'Tweejarenlijn van Groep 2' })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('two school years by keyboard alone: walked, zoomed, moved by day and week, taken back, opened', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  await prepareVault(dataDir, fill, clock);
  const { window, consoleErrors } = await launchApp({ clock });
  await window.setViewportSize({ width: 1280, height: 720 });
  const line = await openLine(window);
  await expect(line).toBeVisible();
  await window.getByRole('tab', { name: 'Tweejarenlijn' }).focus();
  const { reach, press, problems } = keyboardOf(window);
  // The line is one stop: the first moment that comes.
  expect((await reach(/^Start van de PLG/)).name).toContain('di 1/12/2026 tot vr 18/12/2026');
  expect((await press('ArrowRight')).name).toMatch(/^Bijeenkomst 4 van 10, di 15\/12\/2026/);
  await press('+');
  await press('+');
  await press('+');
  await expect(window.getByRole('radio', { name: 'maand' })).toBeChecked();
  expect((await press('ArrowRight')).name).toMatch(/^Bijeenkomst 5 van 10, vr 15\/1\/2027/);
  expect((await press('ArrowLeft')).name).toMatch(/^Bijeenkomst 4 van 10/);

  await press('m');
  await press('ArrowRight');
  await expect(window.getByText('Bijeenkomst 4 van 10 naar wo 16/12/2026.')).toBeVisible();
  await press('Shift+ArrowRight');
  await expect(window.getByText('Bijeenkomst 4 van 10 naar wo 23/12/2026.')).toBeVisible();
  await expect(window.getByText(/valt in de kerstvakantie/)).toBeVisible();
  await press('Escape');
  expect((await press('m')).name).toMatch(/di 15\/12\/2026/);
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Enter');
  await expect(window.getByText('Bijeenkomst van Groep 1 verplaatst naar 17/12/2026.')).toBeVisible();
  await expect(line.getByRole('link', { name: /^Bijeenkomst 4 van 10, do 17\/12\/2026/ })).toBeFocused();
  await press('F6');
  await reach('Ongedaan maken');
  await press('Enter');
  await expect(line.getByRole('link', { name: /^Bijeenkomst 4 van 10, di 15\/12\/2026/ })).toBeVisible();

  // Moved so far that the next one would come too late: what follows is shown first, and all of it is one act.
  await line.getByRole('link', { name: /^Bijeenkomst 4 van 10/ }).focus();
  await press('ArrowRight');
  await press('m');
  await press('Shift+ArrowLeft');
  await press('Shift+ArrowLeft');
  await press('Shift+ArrowLeft');
  await press('Enter');
  const what = window.getByRole('dialog', { name: 'Bijeenkomst van Groep 1 verplaatsen' });
  await expect(what.getByRole('group', { name: /Dit schuift het best mee/ }).getByRole('checkbox').first()).toBeChecked();
  await untilInside(window, 'dialog');
  await reach('Bewaren');
  await press('Enter');
  await expect(window.getByText('Bijeenkomst van Groep 1 verplaatst naar 25/12/2026.')).toBeVisible();
  await expect(line.getByRole('link', { name: /^Bijeenkomst 6 van 10, .*15\/2\/2027/ })).toHaveCount(0);
  await press('F6');
  await reach('Ongedaan maken');
  await press('Enter');
  await line.getByRole('link', { name: /^Bijeenkomst 5 van 10, vr 15\/1\/2027/ }).focus();
  expect((await press('ArrowLeft')).name).toMatch(/^Bijeenkomst 4 van 10, di 15\/12\/2026/);

  // The end of a period, and a bijeenkomst that was held.
  await line.getByRole('link', { name: /^Bijeenkomst 4 van 10/ }).focus();
  await press('ArrowLeft');
  await press('m');
  await press('m');
  await press('m');
  await press('ArrowUp');
  await expect(window.getByText('Start van de PLG in de eigen school van di 1/12/2026 tot vr 11/12/2026.')).toBeVisible();
  await press('Enter');
  await expect(window.getByText(/^Periode in het traject verplaatst: 0?1\/12\/2026 tot 11\/12\/2026\.$/)).toBeVisible();
  await press('ArrowLeft');
  await press('m');
  await expect(window.getByText('Dit is gedaan en blijft op zijn dag.')).toBeVisible();
  await press('-');
  await press('-');
  await press('-');
  await press('End');
  await press('Home');
  expect((await press('ArrowRight')).isMarked).toBe(true);
  await press('t');
  await expect(window.getByRole('table', { name: 'Alle momenten van Groep 1' })).toBeVisible();
  await press('End');
  await press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /Bijeenkomst/ })).toBeVisible();
  expect(problems).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
