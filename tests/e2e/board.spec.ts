import { untilInside } from './pages/focus.ts';
import { figuresOf, openExample, openExampleGroup, themesOnBoard } from './pages/planning.ts';
import { unlock } from './pages/vault.ts';
import { endApp, expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('the figures on the board add up to its order, and adding a part changes it', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExampleGroup(window, 'Volgende bijeenkomst');
  await window.locator('ol > li h3').first().waitFor();

  const sumsNow = async (): Promise<Map<string, number>> => {
    const sums = new Map<string, number>();
    for (const theme of await themesOnBoard(window)) {
      const { terms, sum } = await figuresOf(window, theme);
      expect(terms).toHaveLength(4);
      for (const { share, weight, points } of terms) expect(points).toBe(share === null ? 0 : Math.round((share * weight) / 100));
      expect(terms.reduce((total, { points }) => total + points, 0)).toBe(sum);
      sums.set(theme, sum);
    }
    const inOrder = [...sums.values()];
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    return sums;
  };

  const before = await sumsNow();
  const orderBefore = await themesOnBoard(window);
  const second = orderBefore[1] ?? '';
  const questions = (await figuresOf(window, second)).terms[1]?.share ?? 0;
  expect(questions).toBeGreaterThan(0);
  await window.getByRole('button', { name: `${second} toevoegen aan het draaiboek` }).click();
  await expect(window.getByRole('link', { name: `In het draaiboek: ${second}` })).toBeFocused();
  await expect(window.getByText('195 van 300 min')).toBeVisible();

  await expect.poll(() => themesOnBoard(window)).not.toEqual(orderBefore);
  const after = await sumsNow();
  expect(after.get(second)).toBeLessThan(before.get(second) ?? 0);
  expect((await figuresOf(window, second)).terms[1]?.share).toBe(Math.round(questions / 2));
  for (const theme of orderBefore.filter((name) => name !== second)) expect(after.get(theme)).toBe(before.get(theme));

  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(window.getByText('135 van 300 min')).toBeVisible();
  await expect.poll(() => themesOnBoard(window)).toEqual(orderBefore);
  expect(consoleErrors).toEqual([]);
});

test('a theme is dragged into the day, and says when nothing fits any more', async ({ launchApp }) => {
  const { window } = await launchApp({ clock });
  await openExampleGroup(window, 'Volgende bijeenkomst');
  await window.locator('ol > li h3').first().waitFor();
  const [first = '', second = ''] = await themesOnBoard(window);
  await window.locator('ol > li').filter({ has: window.getByRole('heading', { name: first, exact: true }) }).dragTo(window.getByText(/van 300 min/));
  await expect(window.getByText('225 van 300 min')).toBeVisible();
  await window.getByRole('button', { name: `${second} toevoegen aan het draaiboek` }).click();
  await expect(window.getByText('285 van 300 min')).toBeVisible();
  await expect(window.getByText('past er niet meer bij').first()).toBeVisible();
});

test('the draaiboek is reordered and edited by key, and marked as held afterwards', async ({ launchApp }) => {
  const earlier = await launchApp({ clock });
  await openExample(earlier.window);
  await endApp(earlier);
  const { window, consoleErrors } = await launchApp({ clock: '2026-11-26T15:00:00.000Z' });
  await unlock(window);
  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('link', { name: 'Draaiboek afwerken' }).click();
  const rows = window.getByRole('grid', { name: 'Onderdelen van de bijeenkomst' }).getByRole('row');
  await expect(rows.first()).toContainText('9u00');
  const title = (await rows.first().getByRole('button', { name: /bewerken$/ }).textContent()) ?? '';
  await rows.first().focus();
  await expect(rows.first()).toBeFocused();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(rows.nth(1)).toContainText(title);
  await expect(rows.nth(0)).toContainText('9u00');

  await rows.nth(1).getByRole('button', { name: `${title} bewerken` }).press('Enter');
  await untilInside(window, 'dialog');
  await window.getByRole('dialog').getByLabel('Duur').fill('40');
  await window.keyboard.press('Tab');
  await window.getByRole('button', { name: 'Klaar' }).click();
  await expect(rows.nth(1)).toContainText('40 min');

  await window.getByRole('button', { name: new RegExp(`^Hoe liep dit: ${title.slice(0, 8)}`) }).click();
  await window.getByRole('menuitem', { name: 'Parkeren voor later' }).click();
  await expect(rows.nth(1)).toContainText('geparkeerd');

  await window.getByLabel('Nieuwe afspraak').fill('Elk brengt één tip mee');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Elk brengt één tip mee')).toBeVisible();
  await expect(window.getByLabel('Nieuwe afspraak')).toBeFocused();
  await window.getByRole('checkbox', { name: 'Gedeeld leiderschap' }).press('Space');
  await expect(window.getByText('Signaal aangevinkt: Gedeeld leiderschap.')).toBeVisible();

  await window.getByRole('button', { name: 'Bijeenkomst is gehouden' }).click();
  await expect(window.getByText(/· gehouden/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
