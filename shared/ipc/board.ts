import { z } from 'zod';
import type { BoardLine } from '../domain/board.ts';
import type { EventStatus } from '../domain/records/planning.ts';
import { restStatuses } from '../domain/hold-day.ts';
import { partStatuses } from '../domain/records/planning.ts';
import type { Rec } from '../domain/records.ts';
import { command, id, query } from './endpoint.ts';
import type { Done } from './records.ts';

/** What the latest measurement says of a theme, for the sentence of evidence. */
export type NeedEvidence = {
  readonly moment: string;
  readonly takenOn: string;
  readonly naming: 'named' | 'anonymous';
  /** Forms that speak of the theme. */
  readonly n: number;
  /** Null below five anonymous answers. */
  readonly mean: number | null;
  readonly min: number;
  readonly max: number;
};

export type QuestionEvidence = { readonly id: string; readonly text: string; readonly priority: number | null; readonly person: string | null; readonly isServed: boolean };

export type BoardThemeView = BoardLine & {
  readonly label: string;
  readonly evidence: {
    readonly need: NeedEvidence | null;
    readonly questions: readonly QuestionEvidence[];
    /** Given names of who the recent signals are about, and how many are about the group. */
    readonly signals: { readonly people: readonly string[]; readonly ofGroup: number; readonly latestOn: string | null };
    /** When a bijeenkomst last treated it; null = never. */
    readonly lastTreatedOn: string | null;
    readonly isTreatedThisYear: boolean;
    /** The last bijeenkomst that parked a part on it, after it was last treated. */
    readonly parkedOn: string | null;
  };
  readonly isInRunSheet: boolean;
};

export type RunSheetPart = { readonly record: Rec<'runSheetPart'>; readonly themeLabel: string | null; /** 'HH:MM'. */ readonly startsAt: string | null };

export type RunSheet = {
  readonly meetingId: string;
  readonly swvId: string;
  readonly swvName: string;
  readonly date: string;
  readonly status: EventStatus;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly number: number | null;
  readonly total: number | null;
  readonly parts: readonly RunSheetPart[];
  /** Work minutes, breaks left out. */
  readonly plannedMinutes: number;
  readonly availableMinutes: number;
};

export type Board = { readonly swvId: string; readonly memberCount: number; readonly themes: readonly BoardThemeView[]; readonly next: RunSheet | null; readonly hasProgramme: boolean };

export type MeetingView = RunSheet & {
  readonly meeting: Rec<'meeting'>;
  /** Themes of the programme, with the signal of the group that was ticked at this bijeenkomst. */
  readonly themes: readonly { readonly themeId: string; readonly label: string; readonly signalId: string | null }[];
  /** Open leervragen that a part can serve. */
  readonly questions: readonly { readonly id: string; readonly text: string; readonly person: string | null; readonly themeId: string | null }[];
  readonly agreements: readonly Rec<'agreement'>[];
};

const minutes = z.number().int().min(1).max(720);

/** The board of a group and the draaiboek of its bijeenkomsten. */
export const boardContract = {
  'board.get': query<Board>()(z.strictObject({ swvId: id })),
  /** A part at the end of the day, on a theme before the part that closes it; it serves the open leervragen of its theme. */
  'runSheet.addPart': command<Done>()(z.strictObject({ meetingId: id, themeId: id.nullable(), title: z.string().trim().min(1, 'text-required').max(300, 'text-too-long'), minutes, isBreak: z.boolean().default(false), note: z.string().max(100_000).optional(), libraryKey: z.string().max(120).optional() })),
  /** The part comes to stand at this place, counted in the list without it. */
  'runSheet.movePart': command<Done>()(z.strictObject({ partId: id, toIndex: z.number().int().min(0).max(200) })),
  'runSheet.setPartStatus': command<Done>()(z.strictObject({ partId: id, status: z.enum(partStatuses) })),
  'meetings.get': query<MeetingView | null>()(z.strictObject({ meetingId: id })),
  /** It took place: what was not dropped or parked counts as done. */
  /** `parts` says what became of those that were not ended on a day that was led. */
  'meetings.hold': command<Done>()(z.strictObject({ meetingId: id, parts: z.array(z.strictObject({ partId: id, status: z.enum(restStatuses) })).max(200).default([]) })),
} as const;
