import { expect, it } from 'vitest';
import { shownText } from '#renderer/ui/shown-text.ts';

it('shows what turns letters about, and leaves every other script alone', () => {
  expect(shownText('verslag\u202Efdp.exe')).toBe('verslag⇄fdp.exe');
  expect(shownText('\u2066a\u2069 \u202Ab\u202C')).toBe('⇄a⇄ ⇄b⇄');
  expect(shownText('שלום Zoë 👩🏽‍🏫 مرحبا')).toBe('שלום Zoë 👩🏽‍🏫 مرحبا');
  expect(shownText(['a\u202E', 3, null])).toEqual(['a⇄', 3, null]);
});
