import type { Locator, Page } from '@playwright/test';
import { prepareVault } from '../support/prepared-vault.ts';
import { fillTyped, type TypedIds } from '../support/typed-records.ts';
import { comeBackAt } from './pages/address.ts';
import { unlock } from './pages/vault.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { whileStoreIsSlow } from './support/power.ts';

const day = '2026-11-26';
const clock = `${day}T08:40:00.000Z`;

const field = (window: Page, id: string): Locator => window.locator(`[data-field-id="${id}"]`).first();
const press = (window: Page, name: string | RegExp): Promise<void> => window.getByRole('button', { name }).first().click();

/** Asks the store as a screen does, with nothing kept in between. */
async function ask<T>(window: Page, name: string, input: unknown): Promise<T> {
  const answer = await window.evaluate(([channel, given]) => (globalThis as unknown as { api: Record<string, (input: unknown) => Promise<{ value: unknown }>> }).api[channel as string]?.(given), [name, input] as const);
  return answer?.value as T;
}

/** Presses the lock; answers the window that comes in the place of this one. */
async function pressLock({ app }: RunningApp, window: Page): Promise<() => Promise<Page>> {
  const next = app.waitForEvent('window');
  // The window may be gone before the key is up.
  await window.keyboard.press('Control+l').catch(() => undefined);
  return () => next;
}

/** Everything that is put into a field from the next page on, also what stands there for less than a blink. */
async function watchField(window: Page, id: string): Promise<() => Promise<string[]>> {
  await window.addInitScript((fieldId) => {
    const put: string[] = [];
    Object.assign(globalThis, { put });
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
      ...own,
      set(this: HTMLTextAreaElement, text: string) {
        if (this.dataset['fieldId'] === fieldId) put.push(text);
        own?.set?.call(this, text);
      },
    });
  }, id);
  return () => window.evaluate(() => (globalThis as unknown as { put: string[] }).put.splice(0));
}

test('while the store answers late, nothing that is typed is lost, sent twice or brought to another page', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  let ids = {} as TypedIds;
  await prepareVault(dataDir, (writer) => void (ids = fillTyped(writer, day)), `${day}T08:00:00.000Z`);
  const running = await launchApp({ clock });
  let { window } = running;
  window.setDefaultTimeout(8000);
  await unlock(window);
  await window.locator('nav a[href]').nth(5).waitFor();
  const soft = expect.configure({ soft: true, timeout: 5000 });

  await test.step('a field that is left never shows what stood in it before', async () => {
    const notes = `meeting:${ids.meeting}:notes`;
    const takePut = await watchField(window, notes);
    await comeBackAt(window, `/meeting/${ids.meeting}`);
    await field(window, notes).click();
    await takePut();
    await window.keyboard.insertText('Eerst wat er leeft.');
    await window.keyboard.press('Tab');
    await window.waitForTimeout(400);
    soft(await takePut()).toEqual([]);
    await soft(field(window, notes)).toHaveValue('Eerst wat er leeft.');
  });

  await test.step('letters in a card that was changed before stand in its kept words', async () => {
    await comeBackAt(window, `/meeting/${ids.before}/transfer`);
    await press(window, /Bewerken: transferkaart van Zoë/);
    await field(window, 'form:idea').click();
    await window.keyboard.press('Control+a');
    await window.keyboard.type('Langer wachten');
    await press(window, /Kaart invullen: An/);
    await expect(field(window, 'form:idea')).toHaveValue('');
    await whileStoreIsSlow(running, async () => {
      await press(window, /Bewerken: transferkaart van Zoë/);
      await field(window, 'form:idea').click();
      await window.keyboard.press('End');
      await window.keyboard.type('!');
      await press(window, /Kaart invullen: An/);
      await press(window, /Bewerken: transferkaart van Zoë/);
      await window.keyboard.press('End');
      await window.keyboard.type('?');
      await window.waitForTimeout(200);
    });
    await soft(field(window, 'form:idea')).toHaveValue('Langer wachten!?');
    await press(window, 'Annuleren');
  });

  await test.step('a line that is sent before what was kept is back leaves that where it was', async () => {
    await comeBackAt(window, `/meeting/${ids.meeting}/tickets`);
    await field(window, 'form:line').click();
    await window.keyboard.type('4433 nog half');
    await window.getByRole('tab', { name: 'Transferkaarten' }).click();
    await window.getByRole('button', { name: /Kaart invullen: An/ }).waitFor();
    await whileStoreIsSlow(running, async () => {
      await window.getByRole('tab', { name: 'Exitticket' }).click();
      await field(window, 'form:line').click();
      await window.keyboard.type('5544');
      await window.keyboard.press('Enter');
      await soft(field(window, 'form:line')).toHaveValue('');
    });
    await soft(window.getByText('1 ingevoerd').first()).toBeVisible();
    await soft(field(window, 'form:line')).toHaveValue('4433 nog half');
  });

  await test.step('a form that is sent stands still, and is sent once', async () => {
    await comeBackAt(window, '/schools');
    await press(window, 'School toevoegen');
    await field(window, 'form:name').click();
    await window.keyboard.type('De Linde');
    await whileStoreIsSlow(running, async () => {
      await window.keyboard.press('Enter');
      await window.keyboard.type('boom');
      await window.keyboard.press('Enter');
      await window.waitForTimeout(200);
      await soft(field(window, 'form:name')).toHaveValue('De Linde');
    });
    await expect(window.getByRole('heading', { level: 1, name: 'De Linde' })).toBeVisible();
    const schools = await ask<{ name: string }[]>(window, 'schools.list', {});
    soft(schools.filter(({ name }) => name.startsWith('De Linde')).map(({ name }) => name)).toEqual(['De Linde']);
  });

  await test.step('a lock while a form is on its way sends it once and leaves nothing open', async () => {
    await comeBackAt(window, `/swv/${ids.swv}/questions`);
    await press(window, 'Leervraag toevoegen');
    await field(window, 'form:text').click();
    await window.keyboard.type('Hoe vier ik wat lukt?');
    const opened = await whileStoreIsSlow(running, async () => {
      await window.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
      const next = await pressLock(running, window);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return next;
    });
    window = await opened();
    await unlock(window);
    await soft(window.getByText('Hoe vier ik wat lukt?').first()).toBeVisible();
    await window.waitForTimeout(300);
    soft(await window.getByRole('dialog').count()).toBe(0);
    const questions = await ask<{ text: string }[]>(window, 'records.list', { type: 'learningQuestion', where: {} });
    soft(questions.filter(({ text }) => text === 'Hoe vier ik wat lukt?')).toHaveLength(1);
  });

  await test.step('the line of a next agreement stays where it is when the first one is seen by others', async () => {
    await comeBackAt(window, `/conversation/${ids.conversation}`);
    const line = `agreement:new:${ids.conversation}:text`;
    await press(window, /nieuwe afspraak/i);
    await field(window, line).click();
    await window.evaluate((id) => Object.assign(globalThis, { line: document.querySelector(`[data-field-id="${id}"]`) }), line);
    await window.keyboard.type('Volgende');
    await ask(window, 'conversations.shareAgreements', { conversationId: ids.conversation, audience: ['group'] });
    await window.waitForTimeout(500);
    await window.keyboard.type(' keer');
    await soft(field(window, line)).toHaveValue('Volgende keer');
    soft(await window.evaluate((id) => (globalThis as unknown as { line: unknown }).line === document.querySelector(`[data-field-id="${id}"]`), line)).toBe(true);
  });

  await test.step('a line that was left is open again, and one that was sent is not', async () => {
    const line = `agreement:new:${ids.conversation}:text`;
    const leaveAndComeBack = async (): Promise<void> => {
      await window.getByRole('link', { name: 'Vandaag' }).first().click();
      await window.getByRole('heading', { level: 1 }).and(window.locator(':not(:has-text("Gesprek"))')).first().waitFor();
      await window.keyboard.press('Alt+ArrowLeft');
      await window.getByRole('heading', { level: 1, name: /Gesprek/ }).waitFor();
    };
    await leaveAndComeBack();
    await soft(field(window, line)).toHaveValue('Volgende keer');
    await field(window, line).click();
    await window.keyboard.press('Enter');
    await soft(window.getByText('Volgende keer').first()).toBeVisible();
    await window.waitForTimeout(300);
    await leaveAndComeBack();
    await window.waitForTimeout(500);
    soft(await field(window, line).count()).toBe(0);
  });

  await test.step('what is being typed stays on its own page', async () => {
    const made = async (name: string): Promise<string> => (await ask<{ ids: string[] }>(window, 'records.create', { type: 'school', values: { name } })).ids[0] ?? '';
    const [first, second] = [await made('De Beuk'), await made('De Es')];
    await comeBackAt(window, `/school/${first}`);
    await window.keyboard.press('Control+k');
    await window.keyboard.type('De Es');
    await window.getByRole('option', { name: /De Es/ }).first().click();
    await field(window, `school:${second}:vision`).click();
    await window.keyboard.type('Samen groot');
    await window.keyboard.press('Alt+ArrowLeft');
    await field(window, `school:${first}:vision`).waitFor();
    await soft(field(window, `school:${first}:vision`)).toHaveValue('');
    await window.waitForTimeout(500);
    const visions = (await ask<{ id: string; vision: string | null }[]>(window, 'records.list', { type: 'school', where: {} })).filter(({ vision }) => vision !== null).map(({ id }) => id);
    soft(visions).toEqual([second]);
  });

  await test.step('a casus that was just written is not replaced by what was brought in', async () => {
    await ask(window, 'records.create', { type: 'groupInput', values: { swvId: ids.swv, kind: 'case', text: 'Wie beslist?', notedOn: day, status: 'open', audience: [] } });
    await comeBackAt(window, `/meeting/${ids.meeting}/intervision`);
    const about = `intervision:${ids.intervision}:caseText`;
    await field(window, about).click();
    await whileStoreIsSlow(running, async () => {
      await window.keyboard.type('Ze wachten op mij.');
      await window.getByRole('button', { name: /Uit wat werd ingebracht/ }).click();
      await window.getByRole('option', { name: 'Wie beslist?' }).click();
      await window.waitForTimeout(100);
    });
    await soft(window.getByRole('button', { name: /Uit wat werd ingebracht/ })).toContainText('Wie beslist?');
    await window.waitForTimeout(500);
    await soft(field(window, about)).toHaveValue('Ze wachten op mij.');
  });

  await test.step('a question that was just added is not written away by one that is taken out', async () => {
    await comeBackAt(window, `/round/${ids.round}`);
    const add = async (words: string): Promise<void> => {
      await field(window, 'form:text').click();
      await window.keyboard.type(words);
      await window.keyboard.press('Enter');
    };
    await add('Hij luistert.');
    const remove = window.getByRole('button', { name: /: Hij luistert\.$/ });
    await remove.waitFor();
    await whileStoreIsSlow(running, async () => {
      await add('Hij vraagt door.');
      await remove.click();
      await soft(field(window, 'form:text')).toHaveValue('');
    });
    await soft(remove).toHaveCount(0);
    await soft(window.getByText('Hij vraagt door.').first()).toBeVisible();
  });

  await test.step('a number that is still being typed is there after a lock, however late the store takes it in, and nobody reads along', async () => {
    await comeBackAt(window, `/meeting/${ids.meeting}`);
    await press(window, /Onderdeel toevoegen/);
    await field(window, 'form:minutes').click();
    await window.keyboard.press('Control+a');
    await window.keyboard.type('45');
    const opened = await whileStoreIsSlow(running, async () => {
      const next = await pressLock(running, window);
      await soft(window.getByRole('dialog')).toBeHidden();
      await soft(window.locator('main h1').first()).toBeHidden();
      await window.waitForTimeout(2000);
      return next;
    });
    window = await opened();
    await unlock(window);
    await soft(field(window, 'form:minutes')).toHaveValue('45');
  });
});

test('a store that answers no more is locked all the same, and the lock screen says what may be missing', async ({ launchApp, dataDir }) => {
  await prepareVault(dataDir, (writer) => void fillTyped(writer, day), `${day}T08:00:00.000Z`);
  const running = await launchApp({ clock });
  const { app, window } = running;
  await unlock(window);
  await window.locator('nav a[href]').nth(5).waitFor();
  await whileStoreIsSlow(running, async () => {
    const next = app.waitForEvent('window');
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    const locked = await next;
    await expect(locked.getByText('misschien niet bewaard', { exact: false })).toBeVisible();
  });
});
