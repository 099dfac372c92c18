import { closeByEscape } from './pages/focus.ts';
import { openExample } from './pages/planning.ts';
import { answerDialogs } from './pages/files.ts';
import { writeForApp } from './pages/survey.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('feedback goes on from asking to telling the giver, and a group gives and gets, by mouse and by keyboard', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  const menu = window.getByRole('navigation').first();

  await test.step('what waits too long stands on Vandaag, and goes on from there', async () => {
    const old = window.getByRole('region', { name: 'Feedback die blijft liggen' });
    await expect(old.getByText(/Gevraagd aan Pieter Van den Abeele, 4 weken geleden.*Dat duurt al lang/)).toBeVisible();
    await old.getByRole('button', { name: 'Gekregen: Wat maakt mijn uitleg te lang?' }).click();
    await expect(window.getByText('Feedback gekregen.')).toBeVisible();
    await expect(old.getByText(/Wat maakt mijn uitleg te lang/)).toBeHidden();
  });

  await test.step('the next step of the ladder is advised, and a question asked by keyboard', async () => {
    await menu.getByRole('link', { name: /De Wissel/ }).click();
    await window.getByRole('tab', { name: 'Schoolleiders' }).click();
    await window.getByRole('link', { name: 'Hanne Lauwereys', exact: true }).first().click();
    await window.getByRole('tab', { name: 'Feedback en PLG' }).click();
    await expect(window.getByText(/Nog eens dezelfde trede: in duo/)).toBeVisible();
    await window.getByRole('button', { name: 'Feedback vragen' }).focus();
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Feedback vragen' });
    await expect(dialog.getByRole('textbox', { name: 'De vraag' })).toBeFocused();
    await window.keyboard.type('Hoe sluit ik een overleg af?');
    await window.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await window.getByRole('button', { name: 'Feedback vragen' }).press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'De vraag' })).toHaveValue('Hoe sluit ik een overleg af?');
    await expect(dialog.getByRole('textbox', { name: 'De vraag' })).toBeFocused();
    await window.keyboard.press('Tab');
    await window.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('radio', { name: 'de coach' })).toBeChecked();
    await expect(dialog.getByRole('button', { name: /Trede van de ladder/ })).toContainText('2. feedback van de coach');
    await window.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('radio', { name: 'Hanne zelf' })).toBeChecked();
    await expect(dialog.getByRole('button', { name: /Trede van de ladder/ })).toContainText('1. zelf nadenken');
    await dialog.getByRole('button', { name: /Trede van de ladder/ }).click();
    await window.getByRole('option', { name: /^2\. / }).click();
    await expect(dialog.getByRole('radio', { name: 'de coach' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Vraag noteren' }).focus();
    await window.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(window.getByText('Gevraagd aan de coach, vandaag. Hierna: is het antwoord er al?')).toBeVisible();
  });

  await test.step('appreciation is noted by one key, and stands first', async () => {
    await window.keyboard.press('Alt+w');
    const dialog = window.getByRole('dialog', { name: 'Wat werd gewaardeerd of gevierd?' });
    await expect(dialog.getByRole('textbox', { name: /Wat iemand deed/ })).toBeFocused();
    await window.keyboard.type('Ze vroeg de stilste collega als eerste.');
    await dialog.getByRole('button', { name: 'Noteren' }).focus();
    await window.keyboard.press('Enter');
    const valued = window.getByRole('region', { name: 'Wat in Hanne gewaardeerd wordt' });
    await expect(valued.getByRole('listitem').first()).toContainText('Ze vroeg de stilste collega als eerste.');
    await expect(valued.getByRole('listitem').first()).toContainText('enkel voor mij');
  });

  await test.step('an offer brings people together, and a duo is prepared', async () => {
    await window.getByRole('button', { name: 'Aanbod toevoegen' }).click();
    await window.getByRole('textbox', { name: 'Hier kan ik iets over vertellen' }).fill('een onthaalgesprek dat luistert');
    await window.keyboard.press('Enter');
    await expect(window.getByText('een onthaalgesprek dat luistert')).toBeVisible();
    await window.getByRole('link', { name: 'Wie gaf wie in de groep' }).click();
    await expect(window.getByRole('heading', { name: 'Geven en krijgen', level: 1 })).toBeVisible();
    await window.getByRole('button', { name: 'In woorden' }).click();
    await expect(window.getByRole('row', { name: /^Zoë/ })).toContainText('Greet en Karel');
    await window.getByRole('tab', { name: 'Vraag en aanbod' }).click();
    await window.getByRole('button', { name: 'Klaarzetten: Karel en Greet' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Klaarzetten' }).click();
    await expect(window.getByText('2 feedbackvragen klaargezet.')).toBeVisible();
    await window.getByRole('button', { name: 'Bezoek plannen: Zoë bij Karel' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Bezoek plannen' }).click();
    await expect(window.getByRole('button', { name: 'Bezoek plannen: Zoë bij Karel' })).toBeHidden();
  });
  expect(consoleErrors).toEqual([]);
});

test('a round in a school team keeps to its floor, and the PLG opens the next bijeenkomst', async ({ launchApp }) => {
  const { app, window, consoleErrors } = await launchApp({ clock });
  await openExample(window);
  const menu = window.getByRole('navigation').first();
  const toPerson = async (name: string): Promise<void> => {
    await menu.getByRole('link', { name: /De Wissel/ }).click();
    await window.getByRole('tab', { name: 'Schoolleiders' }).click();
    await window.getByRole('link', { name, exact: true }).first().click();
    await window.getByRole('tab', { name: 'Feedback en PLG' }).click();
  };

  await test.step('a new round is made of own words and examples', async () => {
    await toPerson('Pieter Van den Abeele');
    await window.getByRole('button', { name: 'Ronde beginnen' }).click();
    await window.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Hoe ik onthaal');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: 'Hoe ik onthaal', level: 1 })).toBeVisible();
    await window.getByRole('textbox', { name: 'Nieuwe vraag' }).fill('Neemt tijd voor wie nieuw is.');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('textbox', { name: 'Neemt tijd voor wie nieuw is.' })).toBeVisible();
    await window.getByRole('textbox', { name: 'Nieuwe vraag' }).fill('Vraagt door.');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('textbox', { name: 'Vraagt door.' })).toBeVisible();
  });

  await test.step('five forms are typed with two digits and Enter each; nothing shows before the round is closed', async () => {
    const first = window.getByRole('textbox', { name: 'Neemt tijd voor wie nieuw is.' });
    await first.focus();
    for (const [index, digits] of ['43', '54', '44', '35', '44'].entries()) {
      await expect(first).toBeFocused();
      await window.keyboard.type(digits);
      await window.keyboard.press('Enter');
      await expect(window.getByText(index === 0 ? 'één formulier' : `${index + 1} formulieren`, { exact: true })).toBeVisible();
      if (index === 3) {
        await window.getByRole('button', { name: 'Ronde afsluiten' }).click();
        await expect(window.getByText(/Er kwamen 4 formulieren binnen\. Onder vijf wordt niets getoond/)).toBeVisible();
        await window.getByRole('button', { name: 'Opnieuw openen' }).click();
        await first.focus();
      }
    }
    await window.getByRole('button', { name: 'Ronde afsluiten' }).click();
    await expect(window.getByText('team 4,0 (n = 5)').first()).toBeVisible();
  });

  await test.step('a mail in her own voice says how answers come back, and is copied', async () => {
    await window.getByRole('button', { name: 'Tekst voor een mail' }).click();
    const dialog = window.getByRole('dialog', { name: 'Tekst voor een mail' });
    await dialog.getByRole('textbox', { name: 'Hoe een antwoord terugkomt' }).fill('in de doos aan het secretariaat');
    const text = dialog.getByRole('textbox', { name: 'Tekst', exact: true });
    await expect(text).toHaveValue(/Zo komt je antwoord terug: in de doos aan het secretariaat/);
    await expect(text).toHaveValue(/Dank jullie wel,\n\nPieter Van den Abeele$/);
    await dialog.getByRole('button', { name: 'Tekst kopiëren' }).press('Enter');
    await expect(dialog.getByText('Gekopieerd. Plak de tekst in de mail.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Hoe een antwoord terugkomt' }).fill('in de doos in de leraarskamer');
    await expect(dialog.getByText('De tekst veranderde net. Kopieer hem nog eens.')).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Dank jullie wel,');
    await closeByEscape(window);
  });

  await test.step('a table whose titles differ is read under the right questions, and put right per column', async () => {
    await window.getByRole('button', { name: 'Opnieuw openen' }).click();
    const path = await writeForApp('antwoorden.csv', 'Tijdstempel;Hij vraagt door;Neemt hij tijd voor wie nieuw is?;Wie ben je?\n2026-11-20 09:12;4;5;Çağlar-D’hondt Zoë\n2026-11-20 09:20;3;4;Pieter Van den Abeele\n');
    await answerDialogs(app, path);
    await window.getByRole('button', { name: 'Antwoorden inlezen' }).click();
    const dialog = window.getByRole('dialog', { name: /antwoorden\.csv/ });
    await expect(dialog.getByRole('button', { name: /Kolom “Tijdstempel” telt als/ })).toContainText('blijft buiten');
    await expect(dialog.getByRole('button', { name: /Kolom “Hij vraagt door” telt als/ })).toContainText('Vraagt door.');
    await expect(dialog.getByRole('button', { name: /Kolom “Neemt hij tijd/ })).toContainText('Neemt tijd voor wie nieuw is.');
    await expect(dialog.getByRole('button', { name: /Kolom “Wie ben je/ })).toContainText('blijft buiten');
    await dialog.getByRole('button', { name: /Kolom “Hij vraagt door” telt als/ }).click();
    await window.getByRole('option', { name: 'blijft buiten' }).click();
    await expect(dialog.getByText(/Geen kolom voor de vraag “Vraagt door\.”/)).toBeVisible();
    await dialog.getByRole('button', { name: '2 formulieren inlezen' }).click();
    await expect(window.getByText('7 formulieren', { exact: true })).toBeVisible();
  });

  await test.step('what comes back from a school opens the next bijeenkomst with one press', async () => {
    await toPerson('Karel Vandeputte');
    await window.getByRole('link', { name: 'Samen lessen voorbereiden in de derde graad' }).click();
    await expect(window.getByText(/Welke vraag durfde je aan je team te stellen/)).toBeVisible();
    await window.getByRole('button', { name: 'Bladzijde beginnen' }).click();
    await window.getByRole('textbox', { name: 'Wat we deden' }).fill('Samen één les uitgetekend.');
    await window.getByRole('textbox', { name: 'Vraag om terug te brengen' }).fill('Wie nam het woord?');
    await window.keyboard.press('Tab');
    await menu.getByRole('link', { name: /De Wissel/ }).click();
    await expect(window.getByText('Er komen 3 vragen terug uit de schoolteams.')).toBeVisible();
    await window.getByRole('button', { name: /^Opening toevoegen/ }).focus();
    await window.keyboard.press('Enter');
    await expect(window.getByText('Terug uit onze scholen').first()).toBeVisible();
    await expect(window.getByText(/vragen terug uit de schoolteams/)).toBeHidden();
  });

  await test.step('the draaiboek says who can be called on; in the discreet view only what the group may read, nameless', async () => {
    await window.getByRole('button', { name: 'Wat de teams zeiden (3)' }).click();
    const told = window.getByRole('list', { name: 'Wat terugkomt uit de scholen' });
    await expect(told.getByText('Eerst ongemak, dan opluchting: “eindelijk luisterden we”.')).toBeVisible();
    await expect(told.getByRole('link', { name: /^Zoë/ })).toBeVisible();
    await expect(told.getByText('Wie nam het woord?')).toBeHidden();
    await window.getByRole('button', { name: 'Enkel voor jou, niet voor de groep: 2' }).click();
    await expect(window.getByText('Wie nam het woord?')).toBeVisible();
    await window.keyboard.press('Control+Shift+D');
    await window.getByRole('button', { name: 'Wat de teams zeiden (1)' }).click();
    await expect(told.getByText('Eerst ongemak, dan opluchting: “eindelijk luisterden we”.')).toBeVisible();
    await expect(told.getByRole('link')).toHaveCount(0);
    await expect(window.getByText('Wie nam het woord?')).toHaveCount(0);
    await window.keyboard.press('Control+Shift+D');
  });

  await test.step('taken out of the draaiboek, the questions wait again', async () => {
    await window.getByRole('button', { name: 'Terug uit onze scholen bewerken' }).click();
    await window.getByRole('button', { name: 'Uit het draaiboek halen' }).click();
    await expect(window.getByText('Er komen 3 vragen terug uit de schoolteams.')).toBeVisible();
  });
  expect(consoleErrors).toEqual([]);
});
