import type { Audience } from './audience.ts';
import type { NoteKind, Voice } from './records/observation.ts';

/** The four facets of the nabespreking, in their order, and what each takes along. */
export const debriefKinds = ['facts', 'experience', 'decision', 'alternatives', 'takesAlong'] as const satisfies readonly NoteKind[];
export type DebriefKind = (typeof debriefKinds)[number];

/** Whose words come first: the school leader's, always. */
export const voiceOrder = ['leader', 'observer'] as const satisfies readonly Voice[];

/** Who may see a text of the nabespreking unless the coach says otherwise: her own words are hers. */
export const standardAudience: Readonly<Record<Voice, readonly Audience[]>> = { leader: ['coachee'], observer: [] };

/**
 * The id of a text of the nabespreking follows from its observatie, so that a text that exists only once something was
 * written in it can never come into being twice, here or on another copy. The id of the observatie must be a UUID; the
 * answer is a UUID of version 8 that carries which text it is.
 */
export function debriefTextId(observationId: string, kind: DebriefKind, voice: Voice): string {
  const place = debriefKinds.indexOf(kind) * voiceOrder.length + voiceOrder.indexOf(voice) + 1;
  return `${observationId.slice(0, 14)}8${place.toString(16)}${observationId.slice(16)}`;
}

/** Look-fors as they are typed: one a line, without empty ones, at most thirty of at most 300 characters. */
export function lookForLines(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, 30);
}

/** Some forty pages. */
export const longestNote = 100_000;

/** After these a t is the short "het" of what people say: "t is stil". */
const afterShortHet = /^t\s+(?:is|was|zal|zou|kan|gaat|ging|blijft|bleef|wordt|werd|lijkt|duurt|heeft|had|komt|kwam|staat|stond|ligt|zit|valt|loopt|klinkt)(?!\p{L})/u;

/** What stands in front of a note when its time was typed along: "t drie kinderen…" becomes a note with a time. */
export function withoutStampKey(typed: string): { readonly isStamped: boolean; readonly text: string } {
  const match = /^t\s+(?=\S)/u.exec(typed);
  return match === null || afterShortHet.test(typed) ? { isStamped: false, text: typed } : { isStamped: true, text: typed.slice(match[0].length) };
}

/** A heading with the ids of the notes under it; `heading` null for those under none. Headings that were changed since keep their notes. */
export type NoteGroup = { readonly heading: string | null; readonly isGone: boolean; readonly noteIds: readonly string[] };

type Noted = { readonly id: string; readonly heading: string | null };

/** Notes under the look-fors, in the order of the kijkwijzer; what stands under none comes first. */
export function groupNotes(notes: readonly Noted[], headings: readonly string[]): NoteGroup[] {
  const under = Map.groupBy(notes, ({ heading }) => heading);
  const gone = [...under.keys()].filter((heading) => heading !== null && !headings.includes(heading));
  return [null, ...headings, ...gone].map((heading) => ({ heading, isGone: gone.includes(heading), noteIds: (under.get(heading) ?? []).map(({ id }) => id) }));
}

/** Groups with their notes: by id, since headings are all alike while names and notes are hidden. */
export function withNotes<N extends { readonly id: string }>(groups: readonly NoteGroup[], notes: readonly N[]): (NoteGroup & { readonly notes: readonly N[] })[] {
  return groups.map((group) => ({ ...group, notes: notes.filter(({ id }) => group.noteIds.includes(id)) }));
}
