import { describe, expect, test } from 'vitest';
import { conversationModels, defaultModelOf, modelsFor } from '#shared/domain/conversation-models.ts';
import en from '#shared/i18n/en/conversations.json' with { type: 'json' };
import nl from '#shared/i18n/nl-BE/conversations.json' with { type: 'json' };

describe('the guide beside a gesprek', () => {
  test('is the one that its kind is for, and GROW for a regular one or one without a kind', () => {
    expect(['intake', 'short', 'closing', 'group', 'regular', null].map(defaultModelOf)).toEqual(['intake', 'short', 'closing', 'groupTalk', 'grow', 'grow']);
  });

  test('an intake offers its own and every general one, and nothing that is for another kind', () => {
    expect(modelsFor('intake')).toContain('intake');
    expect(modelsFor('intake')).toContain('grow');
    expect(modelsFor('intake')).not.toContain('closing');
    expect(modelsFor('regular')).toHaveLength(8);
  });

  test.each(conversationModels)('%s has a name, steps and questions in both languages', (model) => {
    for (const { models } of [nl, en]) {
      expect(models[model].name).not.toBe('');
      expect(models[model].steps.length).toBeGreaterThanOrEqual(3);
      for (const { title, questions } of models[model].steps) expect([title, ...questions].every((text) => text !== '')).toBe(true);
    }
    expect(nl.models[model].steps).toHaveLength(en.models[model].steps.length);
  });
});
