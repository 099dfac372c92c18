/** "Zoë’s", "Karels", "Hans’": whose words they are, in the language of the screen. */
export function possessive(name: string, locale: string): string {
  // "Schoolleider 1": a number, and what was hidden, take an apostrophe.
  if (!locale.startsWith('nl') || !/\p{L}$/u.test(name)) return `${name}’s`;
  if (/[sxzß]$/i.test(name)) return `${name}’`;
  return /[aiouyë]$/i.test(name) ? `${name}’s` : `${name}s`;
}
