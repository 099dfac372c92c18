import { describe, expect, it } from 'vitest';
import english from '#shared/i18n/en/vaultErrors.json' with { type: 'json' };
import dutch from '#shared/i18n/nl-BE/vaultErrors.json' with { type: 'json' };
import { backupErrorCodes, passwordHints, passwordWords, storeErrorCodes, vaultLocationWarnings, vaultLockErrorCodes } from '#shared/domain/vault.ts';

const codes = [...storeErrorCodes, ...vaultLockErrorCodes, ...backupErrorCodes, ...vaultLocationWarnings, ...passwordWords, ...passwordHints];

describe('the sentences of vault, store and backup', () => {
  it.each(Object.entries({ dutch, english }))('in %s: one for each code and no other', (_, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual([...codes].sort());
  });

  it('ask for the same facts in both languages', () => {
    const facts = (sentence: string): string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
    for (const code of codes) expect([code, facts(dutch[code])]).toEqual([code, facts(english[code])]);
  });
});
