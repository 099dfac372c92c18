/** "Zoë’s", "Karels", "Hans’": whose words they are, in the language of the screen. */
export function possessive(name: string, locale: string): string {
  if (!locale.startsWith('nl')) return `${name}’s`;
  if (/[sxzß]$/i.test(name)) return `${name}’`;
  return /[aiouyë]$/i.test(name) ? `${name}’s` : `${name}s`;
}
