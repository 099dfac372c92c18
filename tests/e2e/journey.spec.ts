import { loadExample, logField, openTodaysConversation, untilSaved } from './pages/conversation.ts';
import { typeFrom, typeOnceFocused } from './pages/focus.ts';
import { choose, figuresOf, themesOnBoard, typeDate } from './pages/planning.ts';
import { countRecords } from './pages/records.ts';
import { firstRun } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

const clock = '2026-11-23T08:30:00Z';
/** Two school leaders have a leervraag about it, and no bijeenkomst treated it yet. */
const participation = 'Participatieve besluitvorming';
const blocks = {
  'Wat leeft er?': 'Opgelucht dat de werkgroep nu zelf de agenda maakt; het kernteam wacht nog op haar beslissing.',
  'In Zoë’s eigen woorden': '“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”',
  'Mijn eigen reflectie': 'Volgende keer langer zwijgen na een vraag.',
} as const;
const agreements = ['Eigen twijfel delen bij het begin van het kernteam', 'Een collega vragen om mee te kijken op de PLG van januari'] as const;

test('the main job by mouse: from the first run to a gesprek that changes Vandaag, and the Voorbeeldgroep gone again', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const { window, consoleErrors } = await launchApp({ clock });
  await firstRun(window);
  const empty = await countRecords(window);
  await loadExample(window);
  const menu = window.getByRole('navigation').first();
  const attention = window.getByRole('region', { name: 'Vraagt aandacht' });
  const running = window.getByRole('region', { name: 'Lopende afspraken' });

  await test.step('Vandaag tells what is to be done', async () => {
    await expect(attention).toContainText('De Wissel: één gesprek nog te plannen');
    await expect(attention).toContainText('Leeft bij vier schoolleiders en kwam dit schooljaar nog niet aan bod.');
    await expect(running).toContainText('8');
  });

  await test.step('the sum on the board is the sum of its figures', async () => {
    await menu.getByRole('link', { name: /De Wissel/ }).click();
    await window.locator('ol > li h3').first().waitFor();
    const sums: number[] = [];
    for (const theme of (await themesOnBoard(window)).slice(0, 4)) {
      const { terms, sum } = await figuresOf(window, theme);
      expect(terms.map(({ share, weight }) => Math.round(((share ?? 0) * weight) / 100))).toEqual(terms.map(({ points }) => points));
      expect(terms.reduce((total, { points }) => total + points, 0)).toBe(sum);
      sums.push(sum);
    }
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });

  await test.step('adding a part changes the order of the rest', async () => {
    const before = await themesOnBoard(window);
    const [first = '', second = '', third = ''] = before;
    await window.getByRole('button', { name: `${second} toevoegen aan het draaiboek` }).click();
    await expect(window.getByText('195 van 300 min')).toBeVisible();
    await expect.poll(() => themesOnBoard(window)).toEqual([first, third, second, ...before.slice(3)]);
    await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await expect.poll(() => themesOnBoard(window)).toEqual(before);
    expect(second).toBe(participation);
    await window.getByRole('button', { name: `${first} toevoegen aan het draaiboek` }).click();
    await expect(window.getByText('225 van 300 min')).toBeVisible();
  });

  await test.step('a bijeenkomst and a gesprek are planned', async () => {
    await window.getByRole('tab', { name: 'Planning' }).click();
    await window.getByRole('button', { name: 'Bijeenkomst plannen' }).click();
    await typeDate(window, '25/03/2027');
    await window.getByRole('button', { name: /^Kalender openen/ }).click();
    await window.getByRole('button', { name: /^donderdag 18 maart 2027/ }).click();
    await choose(window, 'Waar', /De Wilgenbrug/);
    await window.getByRole('dialog').getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(window.getByRole('listitem').filter({ hasText: 'do 18/3' })).toContainText('Bijeenkomst 7 van 10');

    await window.getByRole('button', { name: "Gesprek plannen met Zoë Çağlar-D'hondt" }).click();
    await typeDate(window, '09/03/2027');
    await typeFrom(window.getByRole('dialog').getByRole('spinbutton', { name: 'uur, Van' }), '1330');
    await expect(window.getByRole('dialog').getByRole('textbox', { name: 'Plaats' })).toHaveValue(/De Wilgenbrug/);
    await window.getByRole('dialog').getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(window.getByRole('listitem').filter({ hasText: 'di 9/3' })).toContainText("Gesprek met Zoë Çağlar-D'hondt");
    await expect(window.getByRole('listitem').filter({ hasText: 'di 9/3' })).toContainText('13u30');
    await expect(window.getByRole('listitem').filter({ hasText: 'di 9/3' })).toContainText('gesprek 4 van 4');
  });

  await test.step('the aandachtslijst gets its gesprek, and lets the point go', async () => {
    await menu.getByRole('link', { name: 'Vandaag' }).click();
    await attention.getByRole('button', { name: 'Gesprek plannen: De Wissel' }).click();
    await typeDate(window, '03/12/2026');
    await window.getByRole('dialog').getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(attention).not.toContainText('nog te plannen');
    await expect(attention).not.toContainText('nog niet aan bod');
  });

  await test.step('the gesprek is prepared, written up and finished', async () => {
    await openTodaysConversation(window);
    await expect(window.getByText('gesprek 3 van 4')).toBeVisible();
    await expect(window.getByRole('heading', { name: /^Vorige keer/ })).toBeVisible();
    for (const [heading, text] of Object.entries(blocks)) {
      await logField(window, heading).click();
      await window.keyboard.type(text);
    }
    const form = window.locator('form', { has: window.getByRole('textbox', { name: 'Wat spreken jullie af?' }) });
    for (const text of agreements) {
      await window.keyboard.press('Control+Enter');
      await typeOnceFocused(window.getByRole('textbox', { name: 'Wat spreken jullie af?' }), text);
      await form.getByRole('button', { name: 'Toevoegen' }).click();
      await expect(window.getByRole('checkbox', { name: text })).toBeVisible();
      await form.getByRole('button', { name: 'Sluiten' }).click();
    }
    await window.getByRole('button', { name: 'Aanduiden' }).click();
    await window.getByRole('listitem').filter({ hasText: participation }).getByText('leeft hier').first().click();
    await window.getByRole('button', { name: 'Klaar' }).click();
    await expect(window.getByText(`Leeft hier: ${participation}`)).toBeVisible();
    await untilSaved(window);
    await window.getByRole('button', { name: 'Afronden' }).click();
    await expect(window.getByText(/gesprek 3 van 4 · afgerond/)).toBeVisible();
  });

  await test.step('Vandaag, the aandachtslijst, the board and the rhythm have changed', async () => {
    await menu.getByRole('link', { name: 'Vandaag' }).click();
    await expect(window.getByRole('link', { name: "Verslag: Gesprek met Zoë Çağlar-D'hondt" })).toBeVisible();
    await expect(running).toContainText('10');
    await expect(attention).toContainText(`De Wissel: “${participation}”Leeft bij drie schoolleiders`);
    await menu.getByRole('link', { name: /De Wissel/ }).click();
    await expect(window.locator('ol > li', { has: window.getByRole('heading', { name: participation, exact: true }) })).toContainText('signaal bij Zoë');
    expect((await figuresOf(window, participation)).terms[2]?.points).toBe(10);
    await window.getByRole('tab', { name: 'Planning' }).click();
    const people = window.getByRole('region', { name: 'Gesprekken dit schooljaar' });
    await expect(people.getByRole('listitem').filter({ has: window.getByRole('link', { name: "Zoë Çağlar-D'hondt" }) })).toContainText('1 gehouden · gesprek 4 van 4 op di 9/3');
  });

  await test.step('the Voorbeeldgroep goes with one press, and leaves nothing', async () => {
    await window.getByRole('button', { name: 'Voorbeeldgroep verwijderen' }).click();
    await window.getByRole('alertdialog').getByRole('button', { name: 'Voorbeeldgroep verwijderen' }).click();
    await expect(window.getByRole('link', { name: /De Wissel/ })).toHaveCount(0);
    expect(await countRecords(window)).toEqual(empty);
  });
  expect(consoleErrors).toEqual([]);
});
