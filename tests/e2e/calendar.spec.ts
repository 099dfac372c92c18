import { typeFrom, untilInside } from './pages/focus.ts';
import { openExampleGroup } from './pages/planning.ts';
import { answerDialogs } from './pages/files.ts';
import { writeForApp } from './pages/survey.ts';
import { expect, test } from './support/launch.ts';

test.use({ hasVault: true });

const clock = '2026-11-23T07:30:00.000Z';

test('the school calendar is read, changed and filled by mouse and by keyboard', async ({ launchApp }) => {
  const { app, window, consoleErrors } = await launchApp({ clock });
  await openExampleGroup(window, 'Planning');
  await window.getByRole('link', { name: 'Schoolkalender', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Schoolkalender' })).toBeVisible();

  // By keyboard through the year: today is the one stop, arrows go by day and week.
  const readout = window.getByTestId('calendar-day');
  await expect(readout).toHaveText('maandag 23 november: gewone schooldag.');
  await window.locator('[data-day="2026-11-23"]').press('ArrowRight');
  await window.keyboard.press('PageDown');
  await expect(readout).toHaveText('donderdag 24 december: kerstvakantie.');
  await window.keyboard.press('End');
  await expect(window.locator('[data-day="2027-08-31"]')).toBeFocused();

  // A holiday gets other dates, and goes back to the rule.
  const row = window.getByRole('row', { name: /Krokusvakantie/ });
  await expect(row).toContainText('volgens de regel');
  await row.getByRole('button').click();
  const dialog = window.getByRole('dialog');
  await untilInside(window, 'dialog');
  await typeFrom(dialog.getByRole('spinbutton', { name: /dag, Eerste dag/ }), '15022027');
  await typeFrom(dialog.getByRole('spinbutton', { name: /dag, Laatste dag/ }), '21022027');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('door jou aangepast');
  await row.getByRole('button').press('Enter');
  await untilInside(window, 'dialog');
  await dialog.getByRole('button', { name: 'Weer volgens de regel' }).press('Enter');
  await expect(row).toContainText('volgens de regel');

  // Days of two schools at once, pasted; the planning heeds them.
  await window.getByRole('button', { name: 'Dagen toevoegen' }).click();
  await dialog.getByText('Studiedag', { exact: true }).click();
  await dialog.getByRole('group', { name: 'Voor welke scholen?' }).getByRole('checkbox').first().press('Space');
  await dialog.getByRole('group', { name: 'Voor welke scholen?' }).getByRole('checkbox').nth(1).press('Space');
  await dialog.getByRole('button', { name: 'Meerdere dagen tegelijk plakken' }).click();
  await dialog.getByLabel('Lijst voor 2026-2027').fill('12/3 leerplannen\n31/2 bestaat niet');
  await expect(dialog.getByText('1 dag of periode begrepen.')).toBeVisible();
  await expect(dialog.getByText('Niet begrepen: 31/2 bestaat niet')).toBeVisible();
  await dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(window.getByText('2 studiedagen toegevoegd.')).toBeVisible();
  await expect(window.getByRole('list', { name: 'Dagen van je scholen' }).getByText(/leerplannen/)).toHaveCount(2);

  // A list of holidays and a calendar file: looked at first, taken as one act, and undone.
  await answerDialogs(app, await writeForApp('vakanties.csv', 'Vakantie;Van;Tot\nHerfstvakantie;02/11/2026;06/11/2026\nKrokusvakantie;15/02/2027;19/02/2027\n'));
  await window.getByRole('button', { name: 'Uit een bestand' }).click();
  await window.getByRole('menuitem', { name: /Vakanties/ }).click();
  await expect(dialog.getByText('1 regel staat er al zo.')).toBeVisible();
  await dialog.getByRole('button', { name: '1 overnemen' }).click();
  await expect(row).toContainText('door jou aangepast');
  await window.getByText('1 vakantie overgenomen uit vakanties.csv.').waitFor();
  await window.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(row).toContainText('volgens de regel');

  const event = (uid: string, summary: string, more: string): string => `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T080000Z\r\nSUMMARY:${summary}\r\n${more}\r\nEND:VEVENT\r\n`;
  await answerDialogs(app, await writeForApp('agenda.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${event('a', 'Verlof', 'DTSTART;VALUE=DATE:20270118\r\nDTEND;VALUE=DATE:20270120')}${event('b', 'Overleg', 'DTSTART;TZID=Romance Standard Time:20270121T090000\r\nDTEND;TZID=Romance Standard Time:20270121T100000')}END:VCALENDAR\r\n`));
  await window.getByRole('button', { name: 'Uit een bestand' }).press('Enter');
  await untilInside(window, 'menu');
  await window.getByRole('menuitem', { name: /Dagen waarop je er niet bent/ }).press('Enter');
  await expect(dialog.getByRole('checkbox', { name: /Verlof/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Overleg/ })).not.toBeChecked();
  await untilInside(window, 'dialog');
  await dialog.getByRole('button', { name: '1 overnemen' }).press('Enter');
  await expect(window.getByRole('list', { name: 'Dagen waarop je er niet bent' }).getByText('Verlof')).toBeVisible();

  // A file that is no calendar is refused with a sentence.
  await answerDialogs(app, await writeForApp('kapot.ics', 'geen agenda'));
  await window.getByRole('button', { name: 'Uit een bestand' }).click();
  await window.getByRole('menuitem', { name: /Dagen waarop je er niet bent/ }).click();
  await expect(window.getByText(/Dit is geen agendabestand/)).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
