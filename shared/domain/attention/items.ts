import type { HolidayName } from '../holidays.ts';
import type { AttentionKind, GroupName, PersonName } from './facts.ts';

export type PersonToSee = PersonName & { readonly toPlan: number; readonly wasSeenThisHalf: boolean };

/** A point about some people of a group. */
type OfPeople = GroupName & { readonly people: readonly PersonName[] };

export type AttentionItem =
  | (GroupName & { readonly kind: 'eventToSettle'; readonly event: 'conversation' | 'meeting'; readonly id: string; readonly date: string; /** With whom, for a gesprek. */ readonly people: readonly PersonName[] })
  | (GroupName & { readonly kind: 'noMembers' })
  | (GroupName & { readonly kind: 'conversationsToPlan'; readonly half: 'autumn' | 'spring'; readonly people: readonly PersonToSee[]; readonly toPlan: number; readonly holiday: HolidayName | null; /** What the coach calls it, when the rule does not know it. */ readonly holidayLabel: string | null; readonly weeks: number })
  | (GroupName & { readonly kind: 'noNextMeeting'; readonly lastOn: string | null })
  | (GroupName & { readonly kind: 'meetingRhythm' } & MeetingRhythm)
  | (GroupName & { readonly kind: 'measurementOpen'; readonly measurementId: string; readonly moment: string; readonly naming: 'named' | 'anonymous'; readonly answered: number; readonly expected: number; readonly missing: readonly PersonName[]; readonly canBeSeen: boolean })
  | (GroupName & { readonly kind: 'noMeasurement'; readonly moment: 'BSA' | 'ESA'; readonly weeks: number })
  | (OfPeople & { readonly kind: 'agreementToSign' })
  | (OfPeople & { readonly kind: 'bsaMissing' })
  /** `people` chose too few prioritaire leervragen, `many` more than the norm. */
  | (OfPeople & { readonly kind: 'questionsToChoose'; readonly many: readonly PersonName[]; readonly min: number; readonly max: number })
  /** Nothing was looked back on since that day. */
  | (OfPeople & { readonly kind: 'lookBackDue'; readonly since: string })
  /** Nobody asked yet what became of their transferkaarten; it can be done at this bijeenkomst. */
  | (OfPeople & { readonly kind: 'transferToAsk'; readonly meetingId: string | null; readonly heldOn: string })
  | (GroupName & { readonly kind: 'themeUntreated'; readonly themeId: string; readonly label: string; readonly people: number; readonly isOfGroup: boolean });

/**
 * What the dates of the bijeenkomsten still ask:
 * - `gap`: more days between two of them than the norm;
 * - `month`: none in this month, while the year falls short;
 * - `few`: fewer in this school year than promised, with the months (1 to 12) that have none.
 */
export type MeetingRhythm =
  | { readonly reason: 'gap'; readonly fromOn: string; readonly toOn: string; readonly days: number; readonly norm: number }
  | { readonly reason: 'month' | 'few'; readonly there: number; readonly promised: number; readonly emptyMonths: readonly number[] };

export type ItemOf<K extends AttentionKind> = Extract<AttentionItem, { kind: K }>;
