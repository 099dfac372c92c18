import { conversationsToPlan, eventsToSettle } from './attention/conversations.ts';
import { attentionKinds, type AttentionGroup } from './attention/facts.ts';
import type { AttentionItem } from './attention/items.ts';
import { bsaMissing, measurementsOpen, noMeasurement } from './attention/measurements.ts';
import { meetingPoints } from './attention/meetings.ts';
import { agreementToSign, lookBackDue, questionsToChoose, transferToAsk } from './attention/people.ts';
import { themeUntreated } from './attention/themes.ts';
import { ruleCalendar, type DayContext } from './school-calendar.ts';

export { conversationsDue } from './attention/conversations.ts';
export { attentionKinds, type AttentionGroup, type AttentionKind, type AttentionMeasurement, type AttentionPerson, type AttentionTheme } from './attention/facts.ts';
export type { AttentionItem, ItemOf, MeetingRhythm, PersonToSee } from './attention/items.ts';

const names = new Intl.Collator('nl-BE', { numeric: true });

/** A group with its points, the most urgent first. */
export type AttentionOfGroup = { readonly swvId: string; readonly swvName: string; readonly items: readonly AttentionItem[] };

/**
 * What the coach still owes the trajects, from dates alone: nothing is typed as a to-do, and nothing here says anything about
 * how a school leader is doing. Per group the most urgent first, and first the group whose first point is the most urgent.
 */
export function attentionOf(groups: readonly AttentionGroup[], today: string, calendar: DayContext = ruleCalendar): AttentionOfGroup[] {
  return groups
    .map((group) => ({ swvId: group.swvId, swvName: group.swvName, items: pointsOf(group, today, calendar) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => compareFirst(a.items, b.items) || names.compare(a.swvName, b.swvName));
}

/** A traject that runs without anybody in it asks who takes part, and for nothing else. */
function pointsOf(group: AttentionGroup, today: string, calendar: DayContext): AttentionItem[] {
  const settle = eventsToSettle(group, today);
  if (group.people.length === 0) {
    const { swvId, swvName, putOff } = group;
    return putOff.includes('noMembers') ? settle : [...settle, { kind: 'noMembers', swvId, swvName }];
  }
  const toPlan = conversationsToPlan(group, today, calendar);
  return [
    ...settle,
    ...toPlan,
    ...meetingPoints(group, today),
    ...measurementsOpen(group, today),
    ...noMeasurement(group, today),
    ...agreementToSign(group, today, calendar),
    ...bsaMissing(group, today, calendar),
    ...questionsToChoose(group, today, calendar),
    ...lookBackDue(withoutPeople(group, toPlan), today),
    ...transferToAsk(group, today),
    ...themeUntreated(group, today),
  ];
}

/** One gesprek is the remedy for both: whoever is asked to be seen is not asked to be looked back with. */
function withoutPeople(group: AttentionGroup, points: readonly AttentionItem[]): AttentionGroup {
  const seen = new Set(points.flatMap((point) => (point.kind === 'conversationsToPlan' ? point.people.map(({ coacheeId }) => coacheeId) : [])));
  return seen.size === 0 ? group : { ...group, people: group.people.filter(({ coacheeId }) => !seen.has(coacheeId)) };
}

function compareFirst([a]: readonly AttentionItem[], [b]: readonly AttentionItem[]): number {
  if (a === undefined || b === undefined) return 0;
  const rank = attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind);
  if (rank !== 0) return rank;
  return a.kind === 'eventToSettle' && b.kind === 'eventToSettle' ? (a.date < b.date ? 1 : -1) : 0;
}
