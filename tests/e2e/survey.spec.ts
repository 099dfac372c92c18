import { join } from 'node:path';
import { addMember, createSwv } from './pages/people.ts';
import { answerDialogs } from './pages/files.ts';
import { choose, chooseSurvey, nextStep, writeForApp } from './pages/survey.ts';
import { lockByKey, openVault, unlock } from './pages/vault.ts';
import { expect, lendFile, makeAppFolder, test } from './support/launch.ts';

test.use({ hasVault: true });

const samples = process.env['SURVEY_SAMPLES'];
const clock = '2026-11-23T08:30:00Z';

const bsa = [
  'Naam;Feedback1;Feedback2;Feedback3;Feedback4',
  "Zoë Çağlar-D'hondt;2;2;3;2",
  'Peeters Karel;4;4;5;5',
  'Iemand Anders;1;1;2;1',
].join('\r\n');

test('a survey file becomes a picture of the group, a leervraag and a place on the board', async ({ launchApp }) => {
  const { app, window, consoleErrors } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await addMember(window, { givenName: 'Zoë', familyName: "Çağlar-D'hondt" });
  await addMember(window, { givenName: 'Karel', familyName: 'Peeters' });
  await chooseSurvey(window, app, await writeForApp('bsa.csv', bsa));
  await expect(window.getByText('3 formulieren en 5 kolommen')).toBeVisible();
  await nextStep(window, 'Moment');
  await nextStep(window, 'Kolommen');
  await expect(window.getByRole('button', { name: '4 vragen op een schaal' })).toBeVisible();
  await nextStep(window, 'Schalen');
  await choose(window, 'Thema', 'Gedeeld leiderschap');
  await nextStep(window, 'Wie is wie');
  await expect(window.getByText('2 van 3 formulieren horen bij een schoolleider')).toBeVisible();
  await nextStep(window, 'Nakijken');
  await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await expect(window.getByText('2,7 op 1 tot 5 · n = 3')).toBeVisible();
  await expect(window.getByText("Zoë Çağlar-D'hondt en Karel Peeters (2 van 2).")).toBeVisible();
  await window.getByRole('button', { name: 'Leervraag maken over Gedeeld leiderschap' }).click();
  await expect(window.getByLabel('Leervraag', { exact: true })).toHaveValue('Hoe kunnen we werken aan gedeeld leiderschap, zodat …?');
  await expect(window.getByText(/Kwam uit de BSA van .*: Feedback, 2,7 op 1 tot 5 \(n = 3\)\./u)).toBeVisible();
  await window.getByRole('tab', { name: 'Volgende bijeenkomst' }).click();
  await expect(window.getByText('Gedeeld leiderschap').first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the same file again changes nothing and says so', async ({ launchApp }) => {
  const { app, window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  const path = await writeForApp('bsa.csv', bsa);
  for (const isAgain of [false, true]) {
    await chooseSurvey(window, app, path);
    for (const step of ['Moment', 'Kolommen', 'Schalen', 'Wie is wie', 'Nakijken']) await nextStep(window, step);
    if (isAgain) break;
    await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await expect(window.getByRole('tab', { name: 'Groepsbeeld' })).toBeVisible();
  }
  await expect(window.getByText('Deze 3 formulieren stonden er al')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Inlezen', exact: true })).toBeDisabled();
});

test('a lock in the middle of an import costs no choice', async ({ launchApp }) => {
  const { app, window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await chooseSurvey(window, app, await writeForApp('bsa.csv', bsa));
  await nextStep(window, 'Moment');
  await window.getByLabel('Naam van de vragenlijst').fill('Startvragen Hageland');
  const page = await lockByKey(app, window);
  await unlock(page);
  await expect(page.getByLabel('Naam van de vragenlijst')).toHaveValue('Startvragen Hageland');
  for (const step of ['Kolommen', 'Schalen', 'Wie is wie', 'Nakijken']) await nextStep(page, step);
  await page.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await expect(page.getByText('BSA · Startvragen Hageland')).toBeVisible();
});

test('an import can be taken back, and says which leervraag stays', async ({ launchApp }) => {
  const { app, window } = await launchApp({ clock });
  await openVault(window);
  await createSwv(window, 'De Wissel');
  await chooseSurvey(window, app, await writeForApp('bsa.csv', bsa));
  for (const step of ['Moment', 'Kolommen', 'Schalen']) await nextStep(window, step);
  await choose(window, 'Thema', 'Gedeeld leiderschap');
  for (const step of ['Wie is wie', 'Nakijken']) await nextStep(window, step);
  await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await window.getByRole('button', { name: 'Leervraag maken over Gedeeld leiderschap' }).click();
  await expect(window.getByLabel('Leervraag', { exact: true })).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: 'Analyse', exact: true }).click();
  await window.getByRole('button', { name: 'Import ongedaan maken: bsa.csv' }).click();
  const dialog = window.getByRole('alertdialog', { name: 'Import van bsa.csv ongedaan maken?' });
  await expect(dialog).toContainText('3 formulieren gaan naar de prullenbak.');
  await expect(dialog).toContainText('De leervraag “Hoe kunnen we werken aan gedeeld leiderschap, zodat …?” blijft');
  await dialog.getByRole('button', { name: 'Import ongedaan maken' }).click();
  await expect(window.getByText('ongedaan gemaakt', { exact: true })).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: 'De Wissel' }).click();
  await window.getByRole('tab', { name: 'Leervragen' }).click();
  await expect(window.getByText('Die import werd intussen ongedaan gemaakt')).toBeVisible();
});

test('a file that is no survey gets a sentence and changes nothing', async ({ launchApp }) => {
  const { app, window } = await launchApp({ clock });
  await openVault(window);
  await chooseSurvey(window, app, await writeForApp('bsa.csv', '%PDF-1.7\n1 0 obj'));
  await expect(window.getByRole('alert')).toContainText('Dit is een pdf');
  await answerDialogs(app, await writeForApp('leeg.csv', ''));
  await window.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(window.getByRole('alert')).toContainText('Geen rijen gevonden');
});

const files = [
  { file: 'limesurvey-rse2017-nl.csv', forms: '77', figure: '73 antwoorden · schaal 1 tot 5 · gemiddelde 4,07' },
  { file: 'google-forms-formulierreacties.xlsx', forms: '31', figure: '31 antwoorden · schaal 1 tot 4 · gemiddelde 3,03' },
  { file: 'surveymonkey-two-header-rows.csv', forms: '1.186', figure: '814 antwoorden · schaal 1 tot 5 · gemiddelde 4,67 · geteld als geen antwoord: “Unfamiliar (N/A)” (15)' },
  { file: 'qualtrics-three-header-rows.csv', forms: '31', figure: '31 antwoorden · schaal 1 tot 7 · gemiddelde 4,55' },
  { file: 'bfi-coded-semicolon.csv', forms: '2.800', figure: '2.784 antwoorden · schaal 1 tot 6 · gemiddelde 2,41' },
] as const;

if (samples === undefined) {
  test.skip('real files of real tools go in through the window (SURVEY_SAMPLES)', () => undefined);
}

for (const { file, forms, figure } of samples === undefined ? [] : files) {
  test(`${file} goes in through the window, up to a leervraag and the board`, async ({ launchApp }) => {
    test.setTimeout(120_000);
    const { app, window, consoleErrors } = await launchApp({ clock });
    await openVault(window);
    await createSwv(window, 'De Wissel');
    await chooseSurvey(window, app, await lendFile(join(samples ?? '', file), await makeAppFolder('procescoach-survey-')));
    await expect(window.getByText(new RegExp(`: ${forms.replace('.', '\\.')} formulieren en`, 'u'))).toBeVisible({ timeout: 30_000 });
    for (const step of ['Moment', 'Kolommen']) await nextStep(window, step);
    await expect(window.getByText(figure).first()).toBeVisible();
    await nextStep(window, 'Schalen');
    await choose(window, 'Thema', 'Effectief samenwerken');
    for (const step of ['Wie is wie', 'Nakijken']) await nextStep(window, step);
    await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await expect(window.getByRole('tab', { name: 'Groepsbeeld' })).toBeVisible({ timeout: 60_000 });
    await window.getByRole('button', { name: 'Leervraag maken over Effectief samenwerken' }).click();
    await expect(window.getByLabel('Leervraag', { exact: true })).toHaveValue('Hoe kunnen we werken aan effectief samenwerken, zodat …?');
    await window.getByRole('tab', { name: 'Volgende bijeenkomst' }).click();
    await expect(window.getByText('Effectief samenwerken').first()).toBeVisible();
    expect(consoleErrors).toEqual([]);
  });
}
