import type { Locator, Page } from '@playwright/test';
import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { buildExample } from '#shared/example/build.ts';
import { payloads } from '../support/payloads.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { comeBackAt, followLinkTo } from './pages/address.ts';
import { closeByEscape, typeOnceFocused } from './pages/focus.ts';
import { lockByKey, unlock } from './pages/vault.ts';
import { findings, untilStill } from './support/for-everyone.ts';
import { expect, test } from './support/launch.ts';

const today = '2026-11-23';
const clock = `${today}T08:00:00.000Z`;

type Filled = { swvId: string; coacheeId: string; conversationId: string; plannedId: string; meetingId: string; schoolId: string; names: string[]; words: string };

/** The Voorbeeldgroep as it comes; `change` adds what a test is about. */
async function fill(dataDir: string, change: (made: Filled) => Change[] = () => []): Promise<Filled> {
  let made: Filled | undefined;
  await prepareVault(
    dataDir,
    (writer) => {
      const { db } = writer;
      const records = buildExample({ today, newId: writer.newId });
      const done = commit(writer, { code: 'example.created' }, records.map(({ type, id, values }) => ({ op: 'create', type, id, values, example: true }) as Change));
      if (!done.ok) throw new Error(done.error.code);
      const held = listRecords(db, 'conversation', { status: 'held' }).find(({ id }) => listRecords(db, 'conversationBlock', { conversationId: id }).some(({ text }) => (text ?? '').length > 40));
      const block = listRecords(db, 'conversationBlock', { conversationId: held?.id ?? '' }).find(({ text }) => (text ?? '').length > 40);
      const people = listRecords(db, 'coachee');
      made = {
        swvId: held?.swvId ?? '',
        coacheeId: held?.coacheeId ?? '',
        conversationId: held?.id ?? '',
        plannedId: listRecords(db, 'conversation', { status: 'planned' })[0]?.id ?? '',
        meetingId: listRecords(db, 'meeting')[0]?.id ?? '',
        schoolId: listRecords(db, 'school')[0]?.id ?? '',
        names: people.flatMap(({ givenName, familyName }) => [givenName, familyName]).concat(listRecords(db, 'school').map(({ name }) => name)),
        words: (block?.text ?? '').split(/\s+/).slice(0, 3).join(' '),
      };
      const changes = change(made);
      if (changes.length > 0) {
        const changed = commit(writer, { code: 'field.restored' }, changes);
        if (!changed.ok) throw new Error(`${changed.error.code} ${JSON.stringify(changed.error.params)}`);
      }
    },
    clock,
  );
  if (made === undefined) throw new Error('Nothing was made');
  return made;
}

async function go(window: Page, route: string): Promise<void> {
  await followLinkTo(window, route);
  await untilStill(window);
}

/** Everything that can be read in the window: words, fields, names for who hears them. */
async function readable(window: Page): Promise<string> {
  return window.evaluate(() => [document.title, document.body.innerText, ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value), ...[...document.querySelectorAll('[aria-label], [title]')].map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`)].join('\n'));
}

/** Opens Zoeken by its key and types, once the caret stands there. */
async function search(window: Page, text: string): Promise<Locator> {
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Zoeken' });
  await typeOnceFocused(palette.getByRole('searchbox'), text);
  return palette;
}

function routesOf({ swvId, coacheeId, conversationId, plannedId, meetingId, schoolId }: Filled): string[] {
  return ['/', '/agenda', '/lines', ...['', '/start', '/members', '/planning', '/line', '/rhythm', '/questions', '/analysis', '/papers'].map((tab) => `/swv/${swvId}${tab}`), `/coachee/${coacheeId}`, `/conversation/${conversationId}`, `/conversation/${plannedId}`, `/meeting/${meetingId}`, `/school/${schoolId}`, '/schools', '/analysis', '/settings', '/bin'];
}

test('anything is found from any screen with the keyboard alone, and one goes back and forward', async ({ launchApp, dataDir }) => {
  const made = await fill(dataDir);
  const { window, consoleErrors } = await launchApp({ clock });
  await unlock(window);
  await window.getByRole('navigation').waitFor();
  const palette = await search(window, '');
  await expect(palette.getByRole('option').first()).toBeVisible();
  // A name without its accents, in small letters.
  await window.keyboard.type('caglar');
  await expect(palette.getByRole('option').first()).toContainText("Zoë Çağlar-D'hondt");
  await window.keyboard.press('Enter');
  await expect(window.locator('main h1')).toContainText('Zoë');
  // Words of a note, as a phrase: the page opens where they stand.
  await expect(palette).toHaveCount(0);
  await search(window, `"${made.words}`);
  await expect(palette.getByRole('option').filter({ hasText: 'Gesprek met' }).first()).toBeVisible();
  // While the last results come in, the chosen one may change under the eyes of axe.
  await expect.poll(() => findings(window, { within: '[role=dialog]', isStrict: true })).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(window.locator('[class*="found"]').first()).toBeVisible();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.locator('main h1')).toContainText('Zoë');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('link', { name: 'Vandaag' })).toHaveAttribute('aria-current', 'page');
  await window.keyboard.press('Alt+ArrowRight');
  await expect(window.locator('main h1')).toContainText('Zoë');
  // What was seen before stands ready, and commands are found by other words.
  await search(window, '');
  await expect(palette.getByRole('group', { name: 'Waar je net was' }).getByRole('option').first()).toBeVisible();
  await window.keyboard.type('samenwerkingsverband toe');
  await expect(palette.getByRole('option').first()).toContainText('Nieuwe groep');
  await closeByEscape(window, palette);
  // All results on a page, by kind.
  await search(window, 'team');
  await palette.getByRole('option', { name: /Alles tonen/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Zoeken' })).toBeVisible();
  await expect(window.getByRole('list', { name: 'Gevonden' }).getByRole('listitem').first()).toBeVisible();
  await window.getByText('Leervragen en afspraken', { exact: true }).click();
  expect(await findings(window, { within: 'main', isStrict: true })).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('gesprekken, screens and commands are found by the words for them, and each does what it says', async ({ launchApp, dataDir }) => {
  test.setTimeout(180_000);
  await fill(dataDir);
  const { app, window, consoleErrors } = await launchApp({ clock });
  await unlock(window);
  await window.getByRole('navigation').waitFor();
  const palette = window.getByRole('dialog', { name: 'Zoeken' });
  const choose = async (text: string, name: RegExp): Promise<void> => {
    await search(window, text);
    await palette.getByRole('option', { name }).first().click();
    await expect(palette).toHaveCount(0);
  };
  await search(window, 'zoe');
  await expect(palette.getByRole('group', { name: 'Gesprekken en bijeenkomsten' }).getByRole('option').first()).toContainText(/Gesprek met Zoë .+, (ma|di|wo|do|vr|za|zo) \d+\/\d+/);
  await closeByEscape(window, palette);
  const screens: readonly [string, RegExp, RegExp][] = [
    ['draaiboek', /^Draaiboek van /, /Bijeenkomst/],
    ['aanwezig', /^Aanwezigheid van /, /Bijeenkomst/],
    ['sjabloon', /^Instellingen: Eigen Word-sjablonen/, /Instellingen/],
    ['werkvorm', /^Bibliotheek: Werkvormen/, /Werkvormen/],
    ['feedback', /: feedback$/, /Geven en krijgen/],
    ['plg', /: PLG’s/, /./],
    ['schoolkalender', /^Schoolkalender/, /./],
    ['tijdlijn caglar', /Çağlar.*: tijdlijn/, /Zoë/],
    ['afdrukken', /op papier/, /./],
  ];
  for (const [text, option, heading] of screens) {
    await choose(text, option);
    await expect(window.locator('main h1').first()).toContainText(heading);
  }
  // Ten steps back, to where it began, and forward again.
  for (let step = 0; step < screens.length; step += 1) await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('link', { name: 'Vandaag' })).toHaveAttribute('aria-current', 'page');
  for (let step = 0; step < 4; step += 1) await window.keyboard.press('Alt+ArrowRight');
  await expect(window.locator('main h1').first()).toContainText('Werkvormen');
  // The places of before have names: Vandaag, not its day.
  await search(window, '');
  await expect(palette.getByRole('group', { name: 'Waar je net was' }).getByRole('option', { name: 'Vandaag' })).toBeVisible();
  await closeByEscape(window, palette);
  await choose('gesprek plannen zoe', /^Gesprek plannen met Zoë/);
  await expect(window.getByRole('dialog').getByText(/Çağlar/).first()).toBeVisible();
  await closeByEscape(window);
  await choose('waardering zoe', /^Waardering noteren voor Zoë/);
  await expect(window.getByRole('dialog', { name: 'Wat werd gewaardeerd of gevierd?' })).toBeVisible();
  await closeByEscape(window);
  await choose('observatie plannen', /^Observatie plannen$/);
  await expect(window.getByRole('dialog', { name: 'Observatie plannen' })).toBeVisible();
  await closeByEscape(window);
  await choose('wachtwoord wijz', /^Wachtwoord wijzigen/);
  await expect(window.getByRole('dialog', { name: 'Wachtwoord wijzigen' })).toBeVisible();
  await closeByEscape(window);
  // After a lock the screen comes back with Vandaag behind it.
  const opened = await lockByKey(app, window);
  await unlock(opened);
  await expect(opened.locator('main h1').first()).toContainText('Instellingen');
  await opened.keyboard.press('Alt+ArrowLeft');
  await expect(opened.getByRole('link', { name: 'Vandaag' })).toHaveAttribute('aria-current', 'page');
  await opened.keyboard.press('Alt+ArrowRight');
  await expect(opened.locator('main h1').first()).toContainText('Instellingen');
  expect(consoleErrors).toEqual([]);
});

test('one key hides every name and note on every screen, until it is pressed again or the vault is locked', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  const made = await fill(dataDir);
  const { app, window, consoleErrors } = await launchApp({ clock });
  await unlock(window);
  await window.getByRole('navigation').waitFor();
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${made.names.map((name) => name.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  await go(window, `/conversation/${made.conversationId}`);
  expect(await readable(window)).toContain(made.words);
  expect(await readable(window)).toMatch(named);
  await window.keyboard.press('Control+Shift+D');
  await expect(window.getByRole('status').filter({ hasText: 'Discrete weergave' })).toBeVisible();
  const found: string[] = [];
  for (const route of routesOf(made)) {
    await go(window, route);
    await expect(window.getByRole('status').filter({ hasText: 'Discrete weergave' })).toBeVisible();
    const text = await readable(window);
    const leak = named.exec(text);
    if (leak !== null) found.push(`${route}: ${text.slice(Math.max(0, leak.index - 40), leak.index + 40)}`);
    if (text.includes(made.words)) found.push(`${route}: ${made.words}`);
  }
  expect(found).toEqual([]);
  const palette = await search(window, 'caglar');
  await expect(palette.getByText('Niets gevonden')).toBeVisible();
  await closeByEscape(window, palette);
  // It outlives the window.
  await comeBackAt(window, '/');
  await expect(window.getByRole('status').filter({ hasText: 'Discrete weergave' })).toBeVisible();
  const opened = await lockByKey(app, window);
  await unlock(opened);
  await opened.getByRole('navigation').waitFor();
  await expect(opened.getByRole('status').filter({ hasText: 'Discrete weergave' })).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('hostile words in names and notes stay words on every screen', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  const sample = payloads.filter((_payload, index) => index % 9 === 0).filter((payload) => payload.length < 90 && !/[\r\n\t]/.test(payload) && payload.trim() === payload);
  const at = (index: number): string => sample[index % sample.length] ?? '';
  const script = '<img src=x onerror=alert(1)>';
  const made = await fill(dataDir, ({ coacheeId, swvId, conversationId, schoolId, meetingId }) => [
    { op: 'update', type: 'coachee', id: coacheeId, values: { givenName: script, familyName: '<svg onload=alert(1)>', role: '{{name}} ${7*7}' } },
    { op: 'update', type: 'swv', id: swvId, values: { name: '<b>De Wissel</b> {{count}}', notes: sample.join('\n') } },
    { op: 'update', type: 'school', id: schoolId, values: { name: '"><script>alert(1)</script>' } },
    { op: 'update', type: 'meeting', id: meetingId, values: { title: '[klik](javascript:alert(1))', notes: sample.join('\n') } },
    ...Array.from({ length: 12 }, (_, index) => ({ op: 'create', type: 'conversationBlock', values: { conversationId, kind: 'free', heading: at(index), text: sample.slice(index * 5, index * 5 + 5).join('\n'), position: `a${index.toString(36)}` }, example: true }) as Change),
  ]);
  const { window, app, consoleErrors } = await launchApp({ clock });
  const surprises: string[] = [];
  window.on('dialog', (dialog) => {
    surprises.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  window.on('request', (request) => {
    if (!/^(app|devtools|data:font):/.test(request.url()) && !request.url().startsWith('app://')) surprises.push(request.url().slice(0, 120));
  });
  window.on('popup', () => surprises.push('a window'));
  await unlock(window);
  await window.getByRole('navigation').waitFor();
  const home = await window.evaluate(() => location.href);
  const { swvId, coacheeId, schoolId, meetingId } = made;
  for (const route of ['/', `/swv/${swvId}`, `/swv/${swvId}/members`, `/coachee/${coacheeId}`, `/school/${schoolId}`, `/meeting/${meetingId}`]) {
    await go(window, route);
    expect(await window.evaluate(() => document.querySelectorAll('main script, main iframe, main object, main embed, main [onerror], main [onload], main [srcdoc], #api').length)).toBe(0);
  }
  await go(window, `/coachee/${made.coacheeId}`);
  await expect(window.locator('main h1')).toContainText(script);
  await go(window, `/conversation/${made.conversationId}`);
  expect(await readable(window)).toContain(sample[1]);
  await expect((await search(window, 'onerror')).getByRole('option').first()).toContainText(script);
  expect(await window.evaluate(() => location.href)).toBe(home);
  expect(app.windows()).toHaveLength(1);
  expect(surprises).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
