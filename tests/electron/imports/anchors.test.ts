import { expect, test } from 'vitest';
import { column, survey } from './support/read.ts';

/** One question answered once with each word. */
const asColumn = (labels: readonly string[], header = 'Ik voel me thuis in dit team'): string => `code\t${header}\n${labels.map((label, index) => `p${index}\t${label}`).join('\n')}\n`;

test.each([
  ['five steps of agreement', ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens']],
  ['another wording of five', ['Helemaal mee oneens', 'Oneens', 'Niet oneens en niet eens', 'Eens', 'Helemaal mee eens']],
  ['seven steps', ['Helemaal mee oneens', 'Mee oneens', 'Enigszins mee oneens', 'Neutraal', 'Enigszins mee eens', 'Mee eens', 'Helemaal mee eens']],
  ['seven with "een beetje"', ['Helemaal mee oneens', 'Oneens', 'Een beetje oneens', 'Niet mee eens, niet mee oneens', 'Een beetje eens', 'Mee eens', 'Helemaal mee eens']],
  ['"geheel" and "noch … noch"', ['geheel mee oneens', 'oneens', 'noch eens noch oneens', 'eens', 'geheel mee eens']],
  ['four steps without a middle', ['Helemaal niet akkoord', 'Niet akkoord', 'Akkoord', 'Helemaal akkoord']],
  ['six steps', ['Helemaal oneens', 'Oneens', 'Eerder oneens', 'Eerder eens', 'Eens', 'Helemaal eens']],
  ['English agreement', ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree']],
  ['English in seven', ['Strongly disagree', 'Disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Agree', 'Strongly agree']],
  ['satisfaction', ['zeer ontevreden', 'ontevreden', 'neutraal', 'tevreden', 'zeer tevreden']],
  ['English satisfaction', ['Extremely dissatisfied', 'Somewhat dissatisfied', 'Neither satisfied nor dissatisfied', 'Somewhat satisfied', 'Extremely satisfied']],
  ['quality', ['zeer slecht', 'slecht', 'voldoende', 'goed', 'zeer goed']],
  ['English quality', ['Poor', 'Fair', 'Good', 'Very good', 'Excellent']],
  ['frequency', ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd']],
  ['frequency in seven', ['Nooit', 'Bijna nooit', 'Af en toe', 'Regelmatig', 'Dikwijls', 'Zeer dikwijls', 'Altijd']],
  ['English frequency', ['Never', 'Rarely', 'Sometimes', 'Often', 'Always']],
  ['extent', ['Helemaal niet', 'In geringe mate', 'In zekere mate', 'In grote mate', 'In zeer grote mate']],
  ['importance', ['Helemaal niet belangrijk', 'Niet belangrijk', 'Neutraal', 'Belangrijk', 'Heel belangrijk']],
  ['English importance', ['Not at all important', 'Slightly important', 'Moderately important', 'Very important', 'Extremely important']],
  ['familiarity', ['Helemaal niet vertrouwd', 'Een beetje vertrouwd', 'Redelijk vertrouwd', 'Zeer vertrouwd']],
  ['likelihood', ['Zeer onwaarschijnlijk', 'Onwaarschijnlijk', 'Neutraal', 'Waarschijnlijk', 'Zeer waarschijnlijk']],
  ['favour', ['Very unfavorably', 'Somewhat unfavorably', 'Neither favorably nor unfavorably (neutral)', 'Somewhat favorably', 'Very favorably']],
  ['how far it applies', ['Helemaal niet van toepassing', 'Een beetje van toepassing', 'Grotendeels van toepassing', 'Helemaal van toepassing']],
  ['numbers before words', ['1 - Helemaal oneens', '2 - Oneens', '3 - Neutraal', '4 - Eens', '5 - Helemaal eens']],
  ['numbers after words', ['Helemaal oneens (1)', 'Oneens (2)', 'Neutraal (3)', 'Eens (4)', 'Helemaal eens (5)']],
])('orders %s from low to high, whatever order they come in', async (_, labels) => {
  const given = [...labels.slice(2), ...labels.slice(0, 2)].toReversed();
  const found = column(await survey(asColumn(given)), 'thuis');
  expect([found.kind, found.labels]).toEqual(['item', labels]);
  expect([found.min, found.max, found.mean]).toEqual([1, labels.length, (labels.length + 1) / 2]);
});

test('a step that nobody chose keeps its number, and the middle is not closed up', async () => {
  const found = column(await survey(asColumn(['Mee oneens', 'Mee eens', 'Helemaal mee eens'])), 'thuis');
  expect(found).toMatchObject({ min: 2, max: 5, mean: 11 / 3, scale: { min: 1, max: 5 } });
});

test('a question borrows the steps of another one on the same scale in the file', async () => {
  const reading = await survey('code\tA\tB\np1\tNooit\tSoms\np2\tSoms\tVaak\np3\tVaak\tVaak\np4\tHeel vaak\tSoms\np5\tAltijd\tVaak\n');
  expect(column(reading, 'B')).toMatchObject({ min: 2, max: 3, mean: 2.6, labels: ['Soms', 'Vaak'] });
  expect(column(reading, 'B').scale?.anchors.map((anchor) => anchor.label)).toEqual(['Nooit', 'Soms', 'Vaak', 'Heel vaak', 'Altijd']);
});

test.each(['Niet van toepassing', 'n.v.t.', 'weet ik niet', 'Geen mening', 'N/A', 'NA', 'Unfamiliar (N/A)', "Don't know", 'Weet niet / geen mening', '8888', '9999', '-99'])('"%s" beside anchors is no answer', async (word) => {
  const found = column(await survey(asColumn(['Eens', 'Oneens', 'Neutraal', word, 'Helemaal eens', 'Eens', 'Oneens'])), 'thuis');
  expect(found.kind === 'item' ? [found.n, found.missing] : found.kind).toEqual([6, 1]);
});

test('"niet van toepassing" is an answer where "helemaal van toepassing" is one', async () => {
  const found = column(await survey(asColumn(['Niet van toepassing', 'Een beetje van toepassing', 'Van toepassing', 'Helemaal van toepassing'])), 'thuis');
  expect(found).toMatchObject({ kind: 'item', n: 4, mean: 2.5 });
});

test.each([
  [['0 - helemaal niet', '3', '7', '10 - helemaal wel'], 0, 10, 5],
  [['0 helemaal niet', '5', '10 helemaal'], 0, 10, 5],
  [['1 (None at all)', '4', '10 (All my time)'], 1, 10, 5],
])('numbers with words at the ends %j count as the numbers', async (labels, min, max, mean) => {
  const found = column(await survey(asColumn(labels)), 'thuis');
  expect(found).toMatchObject({ kind: 'item', min, max, mean, scale: { min, max, origin: 'anchored' } });
});

test.each([
  ['ages', ['18-29', '30-44', '45-60', '> 60']],
  ['amounts with a unit', ['1 jaar', '2 jaar', '3 jaar', '10 jaar']],
  ['yes and no', ['Ja', 'Nee', 'Ja', 'Nee']],
  ['sexes', ['Man', 'Vrouw', 'X', 'Vrouw']],
  ['contracts', ['Full time', 'Part time', 'Full time', 'Part time']],
  ['open-ended counts', ['1', '2', '5+', '3', '5+']],
  ['consent', ['Akkoord', 'Akkoord', 'Akkoord']],
  ['counts with open ends', ['10 or younger', '11', '12', '13 or older']],
  ['numbered subjects', ['01 Wiskunde', '02 Fysica', '03 Chemie', '04 Biologie']],
  ['sentences with a comma', ['Single', 'Single, but living together', 'Married', 'Married, and happy']],
  ['two kinds of never', ['Never, but open to it', 'Never, and not open to it', 'Rarely', 'Often']],
  ['names of schools', ['De Linde', 'De Beuk', 'De Linde', 'De Es']],
])('%s are no scale', async (_, labels) => {
  expect(column(await survey(asColumn([...labels, ...labels])), 'thuis').kind).not.toBe('item');
});

test('places in an order are no scale, asked for or not', async () => {
  const orders = ['1\t2\t3\t4', '2\t1\t4\t3', '4\t3\t2\t1', '3\t4\t1\t2', '1\t3\t2\t4', '2\t4\t3\t1', '1\t2\t4\t3', '4\t1\t2\t3'];
  const asked = await survey(`Vraag_1\tRangschik [a]\tRangschik [b]\tRangschik [c]\tRangschik [d]\n${orders.map((order) => `x\t${order}`).join('\n')}\n`);
  const unasked = await survey(`w1\tw2\tw3\tw4\n${orders.join('\n')}\n`);
  expect(asked.columns.slice(1).map((found) => found.kind)).toEqual(['choice', 'choice', 'choice', 'choice']);
  expect(unasked.columns.map((found) => found.kind)).toEqual(['choice', 'choice', 'choice', 'choice']);
});

test('a scale to both sides of zero keeps its negative numbers', async () => {
  const reading = await survey('s1;s2;s3\n-2;1;0\n-1;2;2\n0;-2;1\n2;0;-1\n1;1;-2\n');
  expect(reading.columns.map((found) => [found.kind, found.n, found.min, found.max])).toEqual([
    ['item', 5, -2, 2],
    ['item', 5, -2, 2],
    ['item', 5, -2, 2],
  ]);
});
