type Talk = { readonly kind: string | null; readonly coacheeId: string; readonly coacheeIds: readonly string[] | null };

/** Everyone who takes part in a gesprek, in the order of the group: one person, unless it is of kind `group`. */
export function takingPart({ kind, coacheeId, coacheeIds }: Talk): readonly string[] {
  if (kind !== 'group') return [coacheeId];
  const ids = coacheeIds ?? [];
  return [...new Set(ids.includes(coacheeId) ? ids : [coacheeId, ...ids])];
}

/** Stands between names that fill one place in the sentence of an act, so that each language can put its own *en* there. */
const between = '\u001f';

/** Several names as one word of an act; `namesIn` takes them apart again. */
export function namesTogether(names: readonly string[]): string {
  return names.filter((name) => name !== '').join(between);
}

export function namesIn(word: string): readonly string[] {
  return word.split(between);
}
