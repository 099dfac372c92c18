import { commit, type Change, type Writer } from '#db/records/write.ts';
import { listRecords } from '#db/records/read.ts';
import { prepareVault } from '../support/prepared-vault.ts';
import { comeBackAt } from './pages/address.ts';
import { typeOnceFocused, untilInside } from './pages/focus.ts';
import { openExampleGroup } from './pages/planning.ts';
import { unlock } from './pages/vault.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const today = '2026-11-26';
const names = [["Zoë", "Çağlar-D'hondt"], ['Pieter', 'Van den Abeele'], ['Hanne', 'Claes'], ['Karel', 'Maes'], ['Greet', 'Wouters'], ['Mieke', 'Peeters'], ['Youssef', 'El Amrani'], ['Noémie', 'Dubois'], ['An', 'Baert'], ['Bart', 'Zels']] as const;

type Ids = { readonly meetingId: string; readonly zoe: string };

/** Ten school leaders, a bijeenkomst of today with three parts, and one before it with a card that is still open. */
function fillTen(writer: Writer): Ids {
  const programmeId = listRecords(writer.db, 'programme')[0]?.id ?? '';
  const [swvId, meetingId, before] = [writer.newId(), writer.newId(), writer.newId()];
  const people = names.map(([givenName, familyName]) => ({ id: writer.newId(), givenName, familyName }));
  const zoe = people[0]?.id ?? '';
  const part = (title: string, minutes: number, position: string): Change => ({ op: 'create', type: 'runSheetPart', values: { meetingId, title, minutes, position, status: 'planned' } });
  commit(writer, { code: 'swv.created' }, [
    { op: 'create', type: 'swv', id: swvId, values: { name: 'Ter Dijle' } },
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2025-09-01', endsOn: '2027-06-30', status: 'running' } },
    ...people.flatMap(({ id, givenName, familyName }): Change[] => [
      { op: 'create', type: 'coachee', id, values: { givenName, familyName } },
      { op: 'create', type: 'membership', values: { swvId, coacheeId: id, startsOn: '2025-09-01' } },
    ]),
    { op: 'create', type: 'meeting', id: before, values: { swvId, date: '2026-10-15', status: 'held', startTime: '09:00', endTime: '15:30' } },
    { op: 'create', type: 'transferCard', values: { meetingId: before, coacheeId: zoe, status: 'open', idea: 'Stil blijven na een vraag', step: 'Tien seconden wachten' } },
    { op: 'create', type: 'meeting', id: meetingId, values: { swvId, date: today, status: 'planned', startTime: '09:00', endTime: '15:30' } },
    { op: 'create', type: 'meeting', values: { swvId, date: '2026-12-17', status: 'planned', startTime: '09:00', endTime: '15:30' } },
    part('Aankomen en inchecken', 30, 'a0'),
    part('Elkaar bevragen', 60, 'a1'),
    part('Tips geven in trio’s', 45, 'a2'),
  ]);
  return { meetingId, zoe };
}

test('a bijeenkomst of ten is called, led, looked back on and taken home by keyboard', async ({ launchApp, dataDir }) => {
  test.setTimeout(120_000);
  let ids: Ids = { meetingId: '', zoe: '' };
  await prepareVault(dataDir, (writer) => void (ids = fillTen(writer)), `${today}T08:00:00.000Z`);
  const { window, consoleErrors } = await launchApp({ clock: `${today}T08:40:00.000Z` });
  await unlock(window);
  await window.locator('nav a[href]').nth(5).waitFor();
  let keys = 0;
  const press = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      await window.keyboard.press(key);
      keys += 1;
    }
  };

  // Ten attendances: one key for everyone, from the tab itself, then the way to each exception and one letter.
  await comeBackAt(window, `/meeting/${ids.meetingId}`);
  await window.getByRole('tab', { name: 'Aanwezigheid' }).press('Enter');
  await expect(window.getByText('nog niets genoteerd')).toBeVisible();
  await press('i');
  await expect(window.getByText('10 aanwezig')).toBeVisible();
  expect(keys).toBeLessThanOrEqual(12);
  await press('ArrowDown', 'v', 'ArrowDown', 'd');
  await expect(window.getByText('8 aanwezig · 1 verontschuldigd · 1 deels aanwezig')).toBeVisible();
  expect(keys).toBeLessThanOrEqual(12);
  await expect(window.getByRole('radiogroup', { name: 'Was Zoë Çağlar-D\'hondt er?' }).getByRole('radio', { name: 'verontschuldigd' })).toBeChecked();

  // The letters work from a name too, and stay letters in a remark, from the first one on.
  await window.getByRole('link', { name: 'Karel Maes' }).press('n');
  await expect(window.getByText('1 niet aanwezig')).toBeVisible();
  await window.getByRole('button', { name: 'Opmerking bij Mieke Peeters' }).press('Enter');
  await typeOnceFocused(window.getByRole('textbox', { name: 'Opmerking bij Mieke Peeters' }), 'Vroeg in naam van velen door');
  await expect(window.getByRole('textbox', { name: 'Opmerking bij Mieke Peeters' })).toHaveValue('Vroeg in naam van velen door');
  await window.keyboard.press('Tab');
  await comeBackAt(window, `/meeting/${ids.meetingId}/attendance`);
  await expect(window.getByRole('textbox', { name: 'Opmerking bij Mieke Peeters' })).toHaveValue('Vroeg in naam van velen door');
  await expect(window.getByText('7 aanwezig · 1 verontschuldigd · 1 niet aanwezig · 1 deels aanwezig')).toBeVisible();

  // The live day: quiet end time, longer, done, parked.
  await comeBackAt(window, `/meeting/${ids.meetingId}/live`);
  const now = window.getByRole('region', { name: 'Nu' });
  await expect(now).toContainText('Nu, tot 9u30');
  await expect(window.getByText(/^Nog 5 uur \d\d tot 15u30; wat nog komt, duurt 1 uur 45\./)).toBeVisible();
  await press('+');
  await expect(now).toContainText('Nu, tot 9u35');
  await press('g');
  await expect(now.getByRole('heading', { name: 'Elkaar bevragen' })).toBeVisible();
  await expect(now).toContainText('Nu, tot 10u40');
  await press('w');
  await expect(now.getByRole('heading', { name: 'Tips geven in trio’s' })).toBeVisible();
  await press('p');
  await expect(now.getByRole('heading', { name: 'Elkaar bevragen' })).toBeVisible();
  await press('n');
  await typeOnceFocused(window.locator('textarea:focus'), 'Veel stilte, dan één goede vraag');
  await expect(window.getByText('2 onderdelen achter de rug')).toBeVisible();

  // What is brought in shows, with who did; and the other parts of the day are one link away.
  await window.getByRole('button', { name: /Van wie$/ }).press('Enter');
  await untilInside(window, 'listbox');
  await window.keyboard.type('Zoë');
  await expect(window.getByRole('option', { name: /^Zoë/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await window.getByLabel('In één zin').fill('Zeg ik het, of zwijg ik?');
  await window.keyboard.press('Enter');
  await expect(window.getByText("dilemma van Zoë Çağlar-D'hondt")).toBeVisible();
  await window.getByRole('link', { name: 'Exitticket' }).press('Enter');

  // Ten exit tickets: four digits and Enter each.
  const line = window.getByLabel('Eén ticket');
  await expect(line).toBeFocused();
  keys = 0;
  for (let ticket = 1; ticket <= 10; ticket += 1) {
    await press('4', '5', '4', ticket === 1 ? '0' : '3', 'Enter');
    await expect(window.getByText(`${ticket} ingevoerd`)).toBeVisible();
    if (ticket === 4) await expect(window.getByText(/^Nog 1 ticket nodig/)).toBeVisible();
    await expect(window.getByText(/op 5 \(/)).toBeHidden();
  }
  expect(keys).toBe(50);
  await press('k');
  await expect(window.getByText('5,0 op 5 (10 antwoorden)')).toBeVisible();
  await expect(window.getByText('3,0 op 5 (9 antwoorden)')).toBeVisible();
  // One that comes after waits: from ten and eleven the eleventh could be computed.
  await typeOnceFocused(line, '1111 niet zo goed');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^1 ticket kwam later/)).toBeVisible();
  await expect(window.getByText('5,0 op 5 (10 antwoorden)')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Klaar met invoeren' })).toBeHidden();

  // Transferkaarten: Enter keeps one and opens that of the next person; the card of last time is asked back.
  await comeBackAt(window, `/meeting/${ids.meetingId}/transfer`);
  await window.getByRole('button', { name: 'Kaart invullen: An Baert' }).press('Enter');
  await typeOnceFocused(window.getByLabel('Eén idee dat ik meeneem'), 'Eerst vragen');
  await window.keyboard.press('Tab');
  await window.keyboard.type('Bij elk klasbezoek');
  await window.keyboard.press('Enter');
  await expect(window.getByText('1 van 10 ingevuld')).toBeVisible();
  await expect(window.getByLabel('Eén idee dat ik meeneem')).toBeFocused();
  await window.keyboard.type('Minder mailen');
  await window.keyboard.press('Enter');
  await expect(window.getByText('2 van 10 ingevuld')).toBeVisible();
  await window.getByLabel("Wat werd het bij Zoë Çağlar-D'hondt?").fill('Twee keer gelukt');
  await window.waitForTimeout(700);
  await comeBackAt(window, `/meeting/${ids.meetingId}/transfer`);
  await expect(window.getByLabel("Wat werd het bij Zoë Çağlar-D'hondt?")).toHaveValue('Twee keer gelukt');
  await window.getByRole('button', { name: "Deels: transferkaart van Zoë Çağlar-D'hondt" }).press('Enter');
  await expect(window.getByText('deels gedaan')).toBeVisible();

  // One agreement for three of them, and the day is held: all of it lands.
  await comeBackAt(window, `/meeting/${ids.meetingId}`);
  await window.getByLabel('Nieuwe afspraak').fill('Eén les van een collega volgen');
  await window.getByRole('button', { name: 'Voor bepaalde schoolleiders' }).press('Enter');
  for (const name of ["Zoë Çağlar-D'hondt", 'Hanne Claes', 'Bart Zels']) {
    await window.getByRole('checkbox', { name }).press('Space');
  }
  await window.getByLabel('Nieuwe afspraak').press('Enter');
  await expect(window.getByText('Afspraak gemaakt met 3 schoolleiders.')).toBeVisible();
  const kinds = window.getByRole('region', { name: 'Afspraken van schoolleiders' });
  await expect(kinds.getByText('ook voor de schoolleider')).toBeVisible();
  await expect(kinds.getByRole('group', { name: 'Eén les van een collega volgen' }).getByRole('checkbox')).toHaveCount(3);
  await expect(window.getByText('Eén les van een collega volgen', { exact: true })).toHaveCount(1);
  // The day was led: what was not ended is asked, and waits unless said otherwise.
  await window.getByRole('button', { name: 'Bijeenkomst is gehouden' }).press('Enter');
  const rest = window.getByRole('radiogroup', { name: 'Wat gebeurde er met Elkaar bevragen?' });
  await expect(rest.getByRole('radio', { name: 'parkeren' })).toBeFocused();
  await window.keyboard.press('x');
  await expect(rest.getByRole('radio', { name: 'schrappen' })).toBeChecked();
  await window.keyboard.press('p');
  await expect(rest.getByRole('radio', { name: 'parkeren' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/· gehouden/)).toBeVisible();
  await comeBackAt(window, `/coachee/${ids.zoe}`);
  await expect(window.getByText('Eén les van een collega volgen')).toBeVisible();
  await expect(window.getByText(/bij 0 van de 1 genoteerde/)).toBeVisible();
  await expect(window.getByText(/Wat het werd: deels gedaan. Twee keer gelukt/)).toBeVisible();
  await window.getByRole('navigation').first().getByRole('link', { name: /Ter Dijle/ }).click();
  await window.getByRole('button', { name: /wacht(en)? nog: geparkeerd of ingebracht/ }).press('Enter');
  await window.getByRole('button', { name: 'In het draaiboek zetten: Tips geven in trio’s' }).press('Enter');
  await expect(window.getByRole('button', { name: 'Tips geven in trio’s bewerken' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'In het draaiboek zetten: Tips geven in trio’s' })).toBeHidden();
  await expect(window.getByRole('button', { name: 'In het draaiboek zetten: Elkaar bevragen' })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('an intervisie runs by its own clock, rows from Excel are read, and what is brought in comes back, with the mouse', async ({ launchApp }) => {
  const { window, consoleErrors } = await launchApp({ clock: '2026-11-26T08:00:00.000Z' });
  await openExampleGroup(window, 'Volgende bijeenkomst');
  await window.getByRole('link', { name: 'Draaiboek afwerken' }).click();
  await window.getByLabel('In één zin').fill('Een ouder die elke dag belt');
  await window.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await window.getByRole('button', { name: 'In het draaiboek zetten: Een ouder die elke dag belt' }).click();
  await expect(window.getByText('staat in het draaiboek', { exact: true })).toBeVisible();

  await window.getByRole('tab', { name: 'Intervisie' }).click();
  await expect(window.getByText(/Noémie laat het kernteam één keer kiezen/)).toBeVisible();
  await window.getByLabel('Wat werd het?').fill('Het kernteam koos zelf.');
  await window.getByRole('button', { name: 'Intervisie klaarzetten' }).click();
  const clock = window.getByRole('timer');
  await expect(clock).toHaveText('5:00');
  await window.getByRole('button', { name: 'Starten' }).click();
  await expect(clock).toHaveText(/^4:5\d$/);
  await window.keyboard.press('v');
  await expect(window.getByText('Stap 2 van 7')).toBeVisible();
  await window.keyboard.press('s');
  await expect(window.getByRole('button', { name: 'Starten' })).toBeVisible();
  await window.getByRole('button', { name: /^Wie brengt in\?|Wie brengt in\?$/ }).click();
  await window.getByRole('option', { name: 'Greet Maes' }).click();

  // A second casus has a clock of its own; the keys stay with the one that runs.
  await window.getByRole('button', { name: 'Nog een casus' }).click();
  await expect(window.getByRole('timer')).toHaveCount(2);
  await window.getByRole('button', { name: 'Starten' }).nth(1).click();
  await window.keyboard.press('v');
  await expect(window.getByText('Stap 2 van 7')).toHaveCount(2);
  await window.keyboard.press('v');
  await expect(window.getByText('Stap 3 van 7')).toHaveCount(1);
  await expect(window.getByText('Stap 2 van 7')).toHaveCount(1);

  await window.getByRole('tab', { name: 'Exitticket' }).click();
  await window.getByRole('button', { name: 'Rijen plakken of bestand inlezen' }).click();
  await window.getByLabel('Rijen uit Excel of een ander rekenblad').fill('Nr\tHoe nuttig was deze bijeenkomst voor jou?\tKun je ermee weg?\tGroepsgevoel\tEnergie\tWoord\n1\t5\t4\t5\t4\tmoed\n2\t5\t4\t5\t4\trust\n3\t4\t4\t5\t4\n4\t4\t4\t5\t4\n5\t5\t4\t5\t4\n6\t8\t4\t5\t4');
  const choice = window.getByRole('button', { name: /Kolom “Kun je ermee weg\?” telt als/ });
  await expect(choice).toBeVisible();
  // Where the choices fill their column nothing hangs over it, so nothing scrolls sideways.
  await window.setViewportSize({ width: 640, height: 720 });
  expect(await window.getByRole('dialog').getByRole('table').evaluate(({ parentElement }) => (parentElement?.scrollWidth ?? 1) - (parentElement?.clientWidth ?? 0))).toBe(0);
  await window.setViewportSize({ width: 1280, height: 720 });
  await choice.click();
  await window.getByRole('option', { name: 'Bruikbaarheid' }).click();
  await expect(window.getByText(/5 tickets gelezen\. Rij 7 slaan we over/)).toBeVisible();
  await window.getByRole('button', { name: '5 tickets bewaren' }).click();
  await window.getByRole('button', { name: 'Klaar met invoeren' }).click();
  await expect(window.getByText('4,6 op 5 (5 antwoorden)')).toBeVisible();
  await expect(window.getByText('4,0 op 5 (5 antwoorden)')).toHaveCount(2);

  await window.getByRole('tab', { name: 'Aanwezigheid' }).click();
  await window.getByRole('button', { name: 'Iedereen aanwezig' }).click();
  await window.getByRole('button', { name: 'Opmerking bij Greet Maes' }).click();
  await typeOnceFocused(window.getByRole('textbox', { name: 'Opmerking bij Greet Maes' }), 'Vroeg door waar anderen stopten');
  await window.getByText('met gasten').click();
  await window.getByLabel('Wie is er nog bij?').fill('de CODI, in de voormiddag');
  await expect(window.getByText(/· met gasten/)).toBeVisible();
  await window.getByRole('link', { name: 'Greet Maes' }).first().click();
  await expect(window.getByRole('heading', { level: 1, name: /Greet Maes/ })).toBeVisible();

  await window.getByRole('navigation').first().getByRole('link', { name: /De Wissel/ }).click();
  await window.getByRole('tab', { name: 'Groepsbeeld' }).click();
  await window.getByRole('region', { name: 'Hoe de groep terugkijkt op haar bijeenkomsten' }).getByRole('button', { name: 'Als tabel' }).click();
  await expect(window.getByRole('table', { name: 'Hoe de groep terugkijkt op haar bijeenkomsten' }).getByRole('row')).toHaveCount(4);
  expect(consoleErrors).toEqual([]);
});
