import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { actSentence } from '#renderer/parts/act-sentence.ts';
import { audiences, readersNumber, readersOf } from '#shared/domain/audience.ts';
import acts from '#shared/i18n/nl-BE/acts.json' with { type: 'json' };
import audience from '#shared/i18n/nl-BE/audience.json' with { type: 'json' };

beforeAll(async () => {
  await i18next.init({ lng: 'nl-BE', resources: { 'nl-BE': { acts, audience } }, interpolation: { escapeValue: false } });
});

const shared = (code: string, readers: Parameters<typeof readersNumber>[0], name?: string): string => actSentence({ code, params: { readers: readersNumber(readers), ...(name === undefined ? {} : { name }) } });

it('says who may see it now', () => {
  expect(shared('learningQuestion.audience', ['group'], 'Zoë')).toBe('Leervraag van Zoë: ook voor de groep');
  expect(shared('learningQuestion.audience', [], 'Zoë')).toBe('Leervraag van Zoë: enkel voor mij');
  expect(shared('agreement.audience', ['coachee', 'group', 'projectTeam'], 'Zoë')).toBe('Afspraak met Zoë: ook voor Zoë, de groep en het projectteam');
});

it('does without a name that is not there', () => {
  expect(shared('learningQuestion.audience', ['coachee'])).toBe('Leervraag: ook voor de schoolleider');
  expect(shared('sustainabilityPlan.audience', ['group'])).toBe('Verduurzamingsplan: ook voor de groep');
});

it('keeps every audience as one number', () => {
  for (let number = 0; number < 2 ** audiences.length; number += 1) expect(readersNumber(readersOf(number))).toBe(number);
});
