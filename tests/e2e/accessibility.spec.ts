import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { frameworksFor } from '#shared/domain/seed-frameworks.ts';
import { generateGroups } from '../support/generate.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { comeBackAt } from './pages/address.ts';
import { firstRun, unlock } from './pages/vault.ts';
import { endApp, expect, test } from './support/launch.ts';

const today = '2026-11-23';
const clock = `${today}T08:00:00.000Z`;

/** Serious and critical findings, in words that point at the place; of `colours` alone where all else was looked at before. */
async function findings(window: Page, part: 'all' | 'colours'): Promise<string[]> {
  // Electron has no second page to gather results in.
  const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
  const { violations } = await (part === 'colours' ? axe.withRules(['color-contrast']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

async function overflows(window: Page): Promise<boolean> {
  return window.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

const sizes = [
  { name: '1280 × 720', width: 1280, height: 720 },
  { name: '200 %', width: 640, height: 360 },
] as const;

/** Checks the screen that stands there, in both themes and at both sizes; says where it failed. */
async function check(window: Page, place: string, themes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    await window.waitForTimeout(150);
    // The other theme has the same words and structure in other colours.
    found.push(...(await findings(window, theme === themes[0] ? 'all' : 'colours')).map((finding) => `${place}, ${theme}: ${finding}`));
  }
  for (const size of sizes) {
    await window.setViewportSize(size);
    await window.waitForTimeout(100);
    if (await overflows(window)) found.push(`${place}, ${size.name}: wider than the window`);
  }
  await window.setViewportSize(sizes[0]);
  return found;
}

/** Goes to an address as a coach comes back to it after a lock: the vault remembers it, the page is loaded again. */
async function go(window: Page, route: string): Promise<string[]> {
  try {
    await comeBackAt(window, route);
  } catch {
    return [`${route}: no screen`];
  }
  await window.waitForTimeout(300);
  return [];
}

test('the lock screens and the empty vault are for everyone', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await window.getByLabel('Je naam').waitFor();
  const found = await check(window, 'first run');
  await firstRun(window);
  for (const route of ['/', '/settings', '/bin', '/programmes', '/schools', '/analysis', '/swv/new']) {
    found.push(...(await go(window, route)));
    found.push(...(await check(window, `${route} empty`)));
  }
  expect(found).toEqual([]);
});

/** Dutch is looked at in both themes, so it goes in two halves at the same time. */
const walks = [
  { language: 'nl-BE', half: 0 },
  { language: 'nl-BE', half: 1 },
  { language: 'en', half: null },
] as const;

for (const { language, half } of walks) {
  test(`every screen of a full vault is for everyone, in ${language}${half === null ? '' : `, half ${half + 1}`}`, async ({ launchApp, dataDir }) => {
    test.setTimeout(480_000);
    const routes: string[] = ['/', '/agreements', '/lines', '/settings', '/bin', '/find', '/find/all/team', '/programmes', '/schools', '/calendar', '/agenda', '/agenda/month/2026-11-23', '/agenda/year/2026-11-23', '/agenda-import', '/analysis', '/analysis/import', '/library', '/library/workFormat', '/library/question', '/library/person', '/library/item/format-incident', '/library/struggle/core-team-waits', '/swv/new', '/import/participants', '/import/schools', '/import/pastDates'];
    await prepareVault(
      dataDir,
      (writer) => {
        generateGroups(writer, { swvs: 10, members: 8, today });
        const swv = listRecords(writer.db, 'swv')[0]?.id ?? '';
        routes.push(...['', '/members', '/planning', '/line', '/timeline', '/rhythm', '/questions', '/analysis', '/papers'].map((tab) => `/swv/${swv}${tab}`));
        const programmeId = listRecords(writer.db, 'programme')[0]?.id ?? '';
        const [made] = frameworksFor(programmeId);
        if (made !== undefined) {
          const frameworkId = writer.newId();
          const items = made.items.map((item) => ({ op: 'create', type: 'frameworkItem', values: { ...item, frameworkId } }) as const);
          commit(writer, { code: 'framework.filled' }, [{ op: 'create', type: 'framework', id: frameworkId, values: made.framework }, ...items]);
        }
        commit(writer, { code: 'swv.candidateCreated' }, [{ op: 'create', type: 'swv', values: { name: 'Kempenland' } }]);
        const candidate = listRecords(writer.db, 'swv', { name: 'Kempenland' })[0]?.id ?? '';
        commit(writer, { code: 'swvIntake.created' }, [{ op: 'create', type: 'swvIntake', values: { swvId: candidate, programmeId, decision: 'accepted' } }]);
        routes.push(`/programme/${programmeId}`, `/framework/${listRecords(writer.db, 'framework')[0]?.id ?? ''}`, `/swv/${swv}/start`, `/swv/${candidate}/start`, `/layout/${swv}`, `/visits/${swv}`);
        routes.push(`/past/${swv}`, `/coachee/${listRecords(writer.db, 'coachee')[0]?.id ?? ''}`, `/coachee/${listRecords(writer.db, 'coachee')[0]?.id ?? ''}/timeline`, `/school/${listRecords(writer.db, 'school')[0]?.id ?? ''}`);
        commit(writer, { code: 'contactMoment.planned', params: { date: today } }, [{ op: 'create', type: 'contactMoment', values: { swvId: swv, partner: 'codi', date: today, startTime: '13:00', minutes: 45, status: 'planned' } }]);
        routes.push(`/contact/${listRecords(writer.db, 'contactMoment')[0]?.id ?? ''}`);
        const observed = listRecords(writer.db, 'membership', { swvId: swv })[0]?.coacheeId ?? '';
        commit(writer, { code: 'observation.planned', params: { date: today } }, [{ op: 'create', type: 'observation', values: { swvId: swv, coacheeId: observed, kind: 'jobShadowing', date: today, status: 'planned', lookFors: ['Wie is er aan het woord?'] } }]);
        const observationId = listRecords(writer.db, 'observation')[0]?.id ?? '';
        routes.push(...['before', 'watch', 'debrief'].map((tab) => `/observation/${observationId}/${tab}`));
        const [first = '', second = ''] = listRecords(writer.db, 'membership', { swvId: swv }).map(({ coacheeId }) => coacheeId);
        const items = [{ id: swv, kind: 'scale' as const, text: 'Vraagt eerst door.' }, { id: first, kind: 'open' as const, text: 'Wat mag blijven?' }];
        commit(writer, { code: 'feedbackLoop.asked' }, [
          { op: 'create', type: 'feedbackLoop', values: { swvId: swv, coacheeId: first, giverKind: 'colleague', giverId: second, question: 'Waar laat ik ruimte?', step: 3, askedOn: '2026-10-01', receivedOn: '2026-10-09' } },
          { op: 'create', type: 'offer', values: { swvId: swv, coacheeId: first, kind: 'offers', text: 'een kernteam', since: today, status: 'open' } },
          { op: 'create', type: 'appreciation', values: { swvId: swv, coacheeId: first, kind: 'appreciation', text: 'Bleef rustig.', date: today } },
          { op: 'create', type: 'feedbackRound', values: { swvId: swv, coacheeId: first, title: 'Hoe ik overleg leid', items } },
          { op: 'create', type: 'plg', values: { swvId: swv, coacheeId: first, theme: 'Lezen in elke les', status: 'running', startedOn: today } },
        ]);
        routes.push(`/coachee/${first}/learning`, `/feedback/${swv}`, `/feedback/${swv}/offers`, `/round/${listRecords(writer.db, 'feedbackRound')[0]?.id ?? ''}`, `/plg/${listRecords(writer.db, 'plg')[0]?.id ?? ''}`);
        const held = listRecords(writer.db, 'conversation', { status: 'held' });
        const planned = listRecords(writer.db, 'conversation', { status: 'planned' });
        routes.push(`/conversation/${held[0]?.id ?? ''}`, `/conversation/${planned[0]?.id ?? ''}`, ...['', '/live', '/attendance', '/intervision', '/transfer', '/tickets'].map((tab) => `/meeting/${listRecords(writer.db, 'meeting', { status: 'planned' })[0]?.id ?? ''}${tab}`));
      },
      clock,
    );
    if (language === 'en') {
      // A window learns the language when it is made, so it is chosen in a start before.
      const before = await launchApp({ clock });
      await before.window.evaluate(() => (globalThis as unknown as { shell: Record<string, (input: unknown) => Promise<unknown>> }).shell['shell.setPreferences']?.({ language: 'en' }));
      await endApp(before);
    }
    const { window, consoleErrors } = await launchApp({ clock });
    await window.locator('input[type=password]').waitFor();
    await expect(window.locator('html')).toHaveAttribute('lang', language);
    await window.setViewportSize(sizes[0]);
    const found = await check(window, 'lock');
    if (language === 'en') {
      await window.locator('input[type=password]').fill('vier houten stoelen bij het raam');
      await window.keyboard.press('Enter');
    } else await unlock(window);
    await window.locator('nav a[href]').nth(10).waitFor();
    for (const route of routes.filter((_route, index) => half === null || index % 2 === half)) {
      found.push(...(await go(window, route)));
      // Structure and colours are the same in both languages; English is checked for its widths.
      found.push(...(await check(window, route.replace(/[0-9a-f-]{36}/, ':id'), language === 'en' ? [] : ['light', 'dark'])));
    }
    expect(found).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });
}
