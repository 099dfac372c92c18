/** What can stay on this laptop when a sheet leaves it, by what it is: that is told beside the sheet. */
export const stayKinds = ['agreement', 'block', 'insight', 'scale', 'question', 'appreciation', 'start', 'note', 'partNote', 'input', 'format', 'meetingNote', 'planPart', 'takeAway'] as const;
export type StayKind = (typeof stayKinds)[number];

/** How many pieces of each kind stay; a kind of which nothing stays is left out. */
export type Stays = Readonly<Partial<Record<StayKind, number>>>;

/** Only what is more than nothing. */
export function staysOf(counts: Readonly<Partial<Record<StayKind, number>>>): Stays {
  return Object.fromEntries(stayKinds.flatMap((kind) => ((counts[kind] ?? 0) > 0 ? [[kind, counts[kind] ?? 0]] : [])));
}

/** What stays of several sheets, or of several steps in making one, added up. */
export function sumOfStays(all: readonly Stays[]): Stays {
  return staysOf(Object.fromEntries(stayKinds.map((kind) => [kind, all.reduce((sum, stays) => sum + (stays[kind] ?? 0), 0)])));
}
