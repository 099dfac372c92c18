import { recordTypes, type RecordType } from '#shared/domain/records.ts';

/** The filters of the page with everything that was found. */
export const findKinds = ['all', 'conversations', 'meetings', 'agreements', 'people', 'library', 'other'] as const;
export type FindKind = (typeof findKinds)[number];

const typesOfKind: Readonly<Record<Exclude<FindKind, 'all' | 'other'>, readonly string[]>> = {
  conversations: ['conversation', 'conversationBlock', 'insight', 'scaleAnswer', 'coacheeIntake', 'observation', 'observationNote'],
  meetings: ['meeting', 'runSheetPart', 'attendance', 'groupInput', 'intervision', 'exitTicket', 'transferCard'],
  agreements: ['agreement', 'learningQuestion', 'themeSignal'],
  people: ['coachee', 'coacheeSchool', 'school', 'leadershipChange', 'swv', 'membership', 'postponement', 'formalLeader', 'swvCoach', 'subgroup', 'swvIntake', 'contactMoment'],
  library: ['libraryItem', 'conversationModel', 'textTemplate'],
};

const placed = new Set(Object.values(typesOfKind).flat());

/** The records that a filter looks in; null: in all. */
export function typesOf(kind: FindKind): RecordType[] | null {
  if (kind === 'all') return null;
  return recordTypes.filter((type) => (kind === 'other' ? !placed.has(type) : typesOfKind[kind].includes(type)));
}

/** More than this is no longer kept in an address. */
const longestText = 100;

/** The address of the page with everything that was found. */
export function findRoute(kind: FindKind, text: string): string {
  return `/find/${kind}/${encodeURIComponent(text.slice(0, longestText))}`;
}

export function isFindKind(value: string): value is FindKind {
  return findKinds.some((kind) => kind === value);
}
