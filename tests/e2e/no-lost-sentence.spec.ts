import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { closeStore, openStore } from '#db/connection.ts';
import { listRecords } from '#db/records/read.ts';
import { createBackOff } from '#electron/store/vault/back-off.ts';
import { unlockWithPassword, type UnlockedVault } from '#electron/store/vault/unlock.ts';
import { recordTypes } from '#shared/domain/records.ts';
import { prepareVault, preparedPassword } from '../support/prepared-vault.ts';
import { valueOf } from '../support/store.ts';
import { fillTyped, type TypedIds } from '../support/typed-records.ts';
import { comeBackAt } from './pages/address.ts';
import { lockByKey, unlock } from './pages/vault.ts';
import { endApp, expect, test, type RunningApp } from './support/launch.ts';
import { cutThePower, whileStoreIsSlow } from './support/power.ts';
import { waitFor } from './support/stalls.ts';

const day = '2026-11-26';
const clock = `${day}T08:40:00.000Z`;
const uuids = /[0-9a-f-]{36}/g;
/** What may be lost at most when everything stops, in ms. */
const lostAtMostMs = 500;

async function start(running: RunningApp): Promise<void> {
  running.window.setDefaultTimeout(8000);
  await unlock(running.window);
  await running.window.locator('nav a[href]').nth(5).waitFor();
}

type Spot = { readonly route: string; readonly field: string; /** What has to be pressed before the field is there. */ readonly open?: (window: Page) => Promise<unknown> };

const press = (name: string | RegExp) => (window: Page) => window.getByRole('button', { name }).first().click();
const field = (window: Page, id: string): Locator => window.locator(`[data-field-id="${id}"]`).first();

/** Every class of text field there is, where it is typed. */
const spots = (ids: TypedIds): readonly Spot[] => [
  { route: `/conversation/${ids.conversation}`, field: `agreement:new:${ids.conversation}:text`, open: press(/nieuwe afspraak/i) },
  { route: `/conversation/${ids.conversation}`, field: `agreement:${ids.agreement}:text`, open: async (window) => {
      await window.getByRole('button', { name: 'Meer over afspraak Twee lessen bijwonen' }).click();
      await window.getByRole('menuitem', { name: 'Bewerken' }).click();
    } },
  { route: `/meeting/${ids.meeting}`, field: `meeting:${ids.meeting}:notes` },
  { route: `/meeting/${ids.meeting}`, field: `runSheetPart:${ids.part}:note`, open: press('Elkaar bevragen bewerken') },
  { route: `/meeting/${ids.meeting}/attendance`, field: `attendance:${ids.meeting}:${ids.zoe}:remark` },
  { route: `/meeting/${ids.meeting}/tickets`, field: 'form:line' },
  { route: `/meeting/${ids.meeting}/transfer`, field: 'form:idea', open: press(/Kaart invullen: Zoë/) },
  { route: `/meeting/${ids.meeting}/transfer`, field: `transferCard:${ids.card}:outcome` },
  { route: `/meeting/${ids.meeting}/intervision`, field: `intervision:${ids.intervision}:caseText` },
  { route: `/plg/${ids.plg}`, field: `plgEntry:${ids.entry}:done` },
  { route: `/coachee/${ids.zoe}/learning`, field: `feedbackLoop:${ids.loop}:seen`, open: press('Wat werd er gezegd?') },
  { route: `/round/${ids.round}`, field: 'form:text' },
  { route: `/observation/${ids.observation}/before`, field: `observation:${ids.observation}:lookQuestion` },
  { route: `/observation/${ids.observation}/watch`, field: `observation:${ids.observation}:newNote` },
  { route: `/observation/${ids.observation}/debrief`, field: 'form:text' },
  { route: `/library/edit/${ids.item}`, field: `libraryItem:${ids.item}:experience` },
  { route: `/coachee/${ids.zoe}`, field: `learningQuestion:${ids.question}:text`, open: press('Uitwerken') },
  { route: `/swv/${ids.swv}/questions`, field: 'form:text', open: press('Leervraag toevoegen') },
  { route: `/swv/${ids.swv}/start`, field: `swv:${ids.swv}:sharedGoals` },
  { route: `/swv/${ids.swv}/start`, field: `swvIntake:${ids.swvIntake}:trust`, open: press(/Intake/) },
  { route: `/coachee/${ids.zoe}`, field: `coacheeIntake:${ids.coacheeIntake}:motivation`, open: press(/^Intake (invullen|aanvullen)/) },
  { route: `/coachee/${ids.zoe}`, field: `coachingAgreement:${ids.coachingAgreement}:text`, open: async (window) => void (await window.getByRole('region', { name: 'Coachingsovereenkomst' }).getByRole('button').first().click()) },
  { route: `/swv/${ids.swv}/papers`, field: `sustainabilityPlan:${ids.plan}:relief` },
  { route: `/contact/${ids.contact}`, field: `contactMoment:${ids.contact}:told` },
  { route: `/framework/${ids.framework}`, field: 'form:label' },
  { route: '/schools', field: 'form:name', open: press('School toevoegen') },
  { route: `/coachee/${ids.zoe}`, field: 'form:role', open: async (window) => {
      // The agreement of before stands open again.
      await window.getByRole('dialog').waitFor();
      await window.keyboard.press('Escape');
      await press('School toevoegen')(window);
    } },
  { route: `/meeting/${ids.meeting}/tickets`, field: 'form:text', open: press('Rijen plakken of bestand inlezen') },
];

test('half a second after the last key no text field of any screen loses its words to a crash', async ({ launchApp, dataDir }) => {
  test.setTimeout(180_000);
  let ids = {} as TypedIds;
  const { vaultId } = await prepareVault(dataDir, (writer) => void (ids = fillTyped(writer, day)), `${day}T08:00:00.000Z`);
  const running = await launchApp({ clock });
  const { window } = running;
  await start(running);
  const typed: string[] = [];
  let before = '';
  for (const { route, field: id, open } of spots(ids)) {
    await test.step(route.replaceAll(uuids, '…'), async () => {
      const words = `Zin ${typed.length}: “ze twijfelt”, maar Çağlar gaat mee`;
      if (route !== before) await comeBackAt(window, route);
      before = route;
      await open?.(window);
      await field(window, id).click();
      await window.keyboard.press('Control+a');
      await window.keyboard.insertText(words);
      await waitFor(window, lostAtMostMs);
      typed.push(words);
    });
  }
  await cutThePower(running);
  const vault = valueOf(await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password: preparedPassword, backOff: createBackOff(() => performance.now()) }));
  const kept = allThatIsKept(vault);
  expect(typed.filter((words) => !kept.includes(words))).toEqual([]);
});

/** Every text of a record and of a draft, as the store on disk has it. */
function allThatIsKept({ storePath, dek }: UnlockedVault): string {
  const db = valueOf(openStore({ path: storePath, dek }));
  const records = recordTypes.flatMap((type) => listRecords(db, type));
  const drafts = db.prepare<[], { value: string }>('SELECT value FROM draft').all();
  closeStore(db);
  return JSON.stringify(records, null, 1).replaceAll('\\"', '"') + drafts.map(({ value }) => value).join('\n');
}

test('a lock in the middle of a sentence gives place, words and caret back, and who types on while the store answers finds every letter', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  let ids = {} as TypedIds;
  await prepareVault(dataDir, (writer) => void (ids = fillTyped(writer, day)), `${day}T08:00:00.000Z`);
  const running = await launchApp({ clock });
  let { window } = running;
  await start(running);

  // A row that is being changed, a field under a fold, a form in a dialog.
  const chosen = [`agreement:${ids.agreement}:text`, `feedbackLoop:${ids.loop}:seen`, 'form:text'];
  const locked = spots(ids).filter(({ route, field: id }) => chosen.includes(id) && (id !== 'form:text' || route.endsWith('/questions')));
  expect(locked).toHaveLength(3);
  for (const [index, { route, field: id, open }] of locked.entries()) {
    await test.step(`a lock: ${route.replaceAll(uuids, '…')}`, async () => {
      await comeBackAt(window, route);
      await open?.(window);
      await field(window, id).click();
      await window.keyboard.press('Control+a');
      await window.keyboard.type(`Zin ${index} gaat over`);
      await window.keyboard.press('ArrowLeft');
      const next = running.app.waitForEvent('window');
      // The window may be gone before the key is up.
      await window.keyboard.press('Control+l').catch(() => undefined);
      window = await next;
      await unlock(window);
      // The first letter comes as soon as there is something to type in: also before the words are back in it.
      await window.waitForFunction((fieldId) => document.activeElement instanceof HTMLElement && document.activeElement.dataset['fieldId'] === fieldId, id, { polling: 'raf' });
      await window.keyboard.type('!');
      await expect(field(window, id)).toHaveValue(`Zin ${index} gaat ove!r`);
      await window.keyboard.press('Escape');
    });
  }

  await test.step('words that were kept and a letter that comes before them stand one after the other', async () => {
    await comeBackAt(window, `/meeting/${ids.meeting}/transfer`);
    await press(/Kaart invullen: Zoë/)(window);
    await field(window, 'form:idea').click();
    await window.keyboard.type('Wachten na');
    await press(/Kaart invullen: An/)(window);
    await expect(field(window, 'form:idea')).toHaveValue('');
    await whileStoreIsSlow(running, async () => {
      await press(/Kaart invullen: Zoë/)(window);
      await expect(field(window, 'form:idea')).toBeFocused();
      await window.keyboard.type('een');
      await window.waitForTimeout(lostAtMostMs);
    });
    await expect(field(window, 'form:idea')).toHaveValue('Wachten na een');
    await window.keyboard.type(' vraag');
    await expect(field(window, 'form:idea')).toHaveValue('Wachten na een vraag');
    await waitFor(window, lostAtMostMs);
    await comeBackAt(window, `/meeting/${ids.meeting}/transfer`);
    await expect(field(window, 'form:idea')).toHaveValue('Wachten na een vraag');
    await press('Annuleren')(window);
  });

  const lines: readonly (Spot & { readonly first: string })[] = [
    { route: `/conversation/${ids.conversation}`, field: `agreement:new:${ids.conversation}:text`, open: press(/nieuwe afspraak/i), first: 'Eerste afspraak' },
    { route: `/meeting/${ids.meeting}`, field: 'form:text', first: 'We bellen elkaar' },
    // The card of the next person is open before the first one is in.
    { route: `/meeting/${ids.meeting}/transfer`, field: 'form:idea', open: press(/Kaart invullen: An/), first: 'Wachten na een vraag' },
    { route: `/observation/${ids.observation}/watch`, field: `observation:${ids.observation}:newNote`, first: 'Zij vraagt door' },
  ];
  for (const { route, field: id, open, first } of lines) {
    await test.step(`a slow store: ${route.replaceAll(uuids, '…')}`, async () => {
      await comeBackAt(window, route);
      await open?.(window);
      await field(window, id).click();
      await window.keyboard.type(first);
      await whileStoreIsSlow(running, async () => {
        await window.keyboard.press('Enter');
        await window.keyboard.type('en dan nog');
        await window.waitForTimeout(300);
      });
      await expect(window.getByText(first).first()).toBeVisible();
      await expect(field(window, id)).toHaveValue('en dan nog');
      await expect(field(window, id)).toBeFocused();
      await waitFor(window, lostAtMostMs);
      await comeBackAt(window, route);
      await expect(field(window, id)).toHaveValue('en dan nog');
    });
  }
});

test('a text that the store does not take is there again, with the reason, until it is mended', async ({ launchApp, dataDir }) => {
  let ids = {} as TypedIds;
  const { vaultId } = await prepareVault(dataDir, (writer) => void (ids = fillTyped(writer, day)), `${day}T08:00:00.000Z`);
  const running = await launchApp({ clock });
  let { window } = running;
  await start(running);
  // Longer than forty pages: a whole report that was pasted.
  const words = `Zij laat los. ${'Een verslag zonder einde. '.repeat(4000)}`;
  const goals = `swv:${ids.swv}:sharedGoals`;
  const isRefused = async (): Promise<void> => {
    await expect(field(window, goals)).toHaveValue(words);
    await expect(window.getByText(/te lang/).first()).toBeVisible();
  };
  await comeBackAt(window, `/swv/${ids.swv}/start`);
  await field(window, goals).click();
  await window.keyboard.insertText(words);
  await isRefused();
  await window.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(field(window, goals)).toHaveCount(0);
  await window.keyboard.press('Alt+ArrowLeft');
  await isRefused();
  window = await lockByKey(running.app, window);
  await unlock(window);
  await isRefused();
  await field(window, goals).click();
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText('Zij laat los.');
  await expect(window.getByText(/te lang/)).toHaveCount(0);
  await comeBackAt(window, `/swv/${ids.swv}/start`);
  await expect(field(window, goals)).toHaveValue('Zij laat los.');
  await endApp(running);
  const kept = allThatIsKept(valueOf(await unlockWithPassword({ vaultsDir: join(dataDir, 'vaults'), vaultId, password: preparedPassword, backOff: createBackOff(() => performance.now()) })));
  expect(kept).toContain('Zij laat los.');
  expect(kept).not.toContain('zonder einde');
});
