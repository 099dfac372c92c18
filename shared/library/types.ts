import type { Carrier, LearningLevel, LibraryKind, ThemeCode, WorkMode } from '../domain/library-kinds.ts';
import type { Step } from '../domain/library-steps.ts';

/** A part of an item under its own heading: running text, lines, or both. */
export type ItemSection = { readonly title: string; readonly text?: string; readonly lines?: readonly string[] };

/** The version for the own team: 50 minutes, led by the school leader, with one question to bring back. What it needs, where that is not what the whole needs. */
export type TakeHome = { readonly steps: readonly Step[]; readonly question: string; readonly material?: readonly string[] };

/** Where one of the 70 activities of Leadership for Learning stands. */
export type ActivityPlace = { readonly code: string; readonly pillar: 'VIS' | 'REL' | 'LER' | 'PLG' | 'ERK'; readonly subgroup: 'internal' | 'external' | null; readonly carriers: readonly Carrier[]; readonly level: LearningLevel };

/** When a good question serves. */
export const questionMoments = ['start', 'explore', 'deepen', 'decide', 'closing', 'afterwards'] as const;
export type QuestionMoment = (typeof questionMoments)[number];

/**
 * One item of the library as every screen and sheet shows it, whether it comes with the app or is the coach's own.
 * Its texts are Dutch in both languages: they are made to be said and handed out in Flemish schools.
 */
export type LibraryItem = {
  /** Stays the same for ever: draaiboeken point at it. */
  readonly id: string;
  readonly kind: LibraryKind;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly ThemeCode[];
  readonly goal?: string;
  readonly forWhom?: string;
  /** Completes "Als je worstelt met …" or says when it serves. */
  readonly when?: string;
  readonly minutes?: number;
  readonly group?: { readonly min: number | null; readonly max: number | null };
  readonly mode?: WorkMode;
  readonly material?: readonly string[];
  readonly steps?: readonly Step[];
  readonly questions?: readonly string[];
  readonly sections?: readonly ItemSection[];
  readonly takeHome?: TakeHome;
  /** What a group does and watches when it runs this itself. */
  readonly withoutCoach?: readonly string[];
  /** How what was found is passed on to others. */
  readonly exchange?: string;
  readonly source?: string;
  /** True when the credit was not checked against the publication itself. */
  readonly isUnverified?: boolean;
  readonly activity?: ActivityPlace;
  readonly moment?: QuestionMoment;
  readonly tags?: readonly string[];
};

/** "Als je worstelt met …", and the items that may help, the nearest first. */
export type Struggle = { readonly id: string; readonly text: string; readonly themes: readonly ThemeCode[]; readonly items: readonly string[] };

/** One step with its minutes. */
export function step(minutes: number, title: string, text: string): Step {
  return { minutes, title, text };
}

type Format = Omit<LibraryItem, 'kind' | 'minutes' | 'group'> & { readonly minutes: number; readonly group: readonly [number, number]; readonly goal: string; readonly steps: readonly Step[]; readonly takeHome: TakeHome; readonly source: string };

/** A werkvorm: everything that running it needs is required here. */
export function workFormat({ group: [min, max], ...rest }: Format): LibraryItem {
  return { ...rest, kind: 'workFormat', group: { min, max } };
}
