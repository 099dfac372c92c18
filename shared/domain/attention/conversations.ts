import { parseDate } from '@internationalized/date';
import { daysBetween, nextHoliday, weeksUntil } from '../holidays.ts';
import { conversationNorm, countedConversations, type Norms, type RhythmConversation, type RhythmSpan } from '../rhythm.ts';
import { nextCalendarHoliday, openDaysBetween, ruleCalendar, type DayContext } from '../school-calendar.ts';
import { schoolYearBounds, schoolYearOf } from '../school-year.ts';
import { isPutOffFor, nameOf, type AttentionGroup, type AttentionPerson } from './facts.ts';
import type { AttentionItem, ItemOf } from './items.ts';

/** School days (nine weeks) before the end of a stretch of the year from which a gesprek that is not planned asks for attention. */
const planAheadDays = 45;

/** What stood in the calendar and is neither held nor cancelled; the latest first. */
export function eventsToSettle({ swvId, swvName, people, meetings }: AttentionGroup, today: string): ItemOf<'eventToSettle'>[] {
  const isOpen = ({ date, status }: { date: string; status: string }): boolean => status === 'planned' && date < today;
  // One line for a groepsgesprek, however many of its people are here.
  const talks = new Map(people.flatMap((person) => person.conversations.filter(isOpen).map(({ id, date, people: all }) => [id, { kind: 'eventToSettle' as const, event: 'conversation' as const, swvId, swvName, id, date, people: all ?? [nameOf(person)] }] as const)));
  return [
    ...meetings.filter(isOpen).map(({ id, date }) => ({ kind: 'eventToSettle' as const, event: 'meeting' as const, swvId, swvName, id, date, people: [] })),
    ...talks.values(),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
}

export function conversationsToPlan({ swvId, swvName, people }: AttentionGroup, today: string, calendar: DayContext = ruleCalendar): AttentionItem[] {
  const due = people
    .filter((person) => !isPutOffFor(person, 'conversationsToPlan'))
    .map((person) => ({ person, toPlan: conversationsDue(person.span, person.norms, person.conversations, today, calendar) }))
    .filter(({ toPlan }) => toPlan > 0)
    .map(({ person, toPlan }) => ({ ...nameOf(person), toPlan, wasSeenThisHalf: wasSeenThisHalf(person, today) }));
  if (due.length === 0) return [];
  const holiday = nextCalendarHoliday(today, calendar) ?? { ...nextHoliday(today), label: null };
  return [{ kind: 'conversationsToPlan', swvId, swvName, half: halfOf(today), people: due, toPlan: due.reduce((sum, { toPlan }) => sum + toPlan, 0), holiday: holiday.name, holidayLabel: holiday.label, weeks: weeksUntil(today, holiday.startsOn) }];
}

/**
 * Gesprekken of this school year that should be planned by now and are not. The year (1 September to 30 June) is cut into as
 * many equal stretches as gesprekken were promised; nine school weeks before a stretch ends its gesprek must be held or
 * planned. Stretches that ended before the person joined ask for nothing.
 */
export function conversationsDue(span: RhythmSpan, norms: Norms, conversations: readonly RhythmConversation[], today: string, calendar: DayContext = ruleCalendar): number {
  if (today < span.trajectStartsOn || today > span.trajectEndsOn || today < span.memberSince) return 0;
  const year = schoolYearOf(today);
  const asked = stretchesAsked(year, conversationNorm(norms, year), today, calendar).filter((end) => end > span.memberSince).length;
  if (asked === 0) return 0;
  const { startsOn, endsOn } = schoolYearBounds(year);
  const there = countedConversations(span, conversations).filter(({ date }) => date >= startsOn && date <= endsOn).length;
  return Math.max(0, asked - there);
}

const askedIn = new WeakMap<DayContext, Map<string, readonly string[]>>();

/** The ends of the stretches that ask for a gesprek on that day; kept, since Vandaag asks it for every person of every group. */
function stretchesAsked(schoolYear: number, count: number, today: string, calendar: DayContext): readonly string[] {
  const asked = askedIn.get(calendar) ?? new Map<string, readonly string[]>();
  askedIn.set(calendar, asked);
  const key = `${today} ${schoolYear} ${count}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const first = parseDate(`${schoolYear}-09-01`);
  const days = daysBetween(`${schoolYear}-09-01`, `${schoolYear + 1}-06-30`);
  const ends = Array.from({ length: count }, (_, index) => first.add({ days: Math.round((days * (index + 1)) / count) }).toString());
  const found = ends.filter((end) => openDaysBetween(today, end, calendar) <= planAheadDays);
  if (asked.size > 100) asked.clear();
  asked.set(key, found);
  return found;
}

function wasSeenThisHalf({ span, conversations }: AttentionPerson, today: string): boolean {
  const year = schoolYearOf(today);
  const from = halfOf(today) === 'autumn' ? `${year}-09-01` : `${year + 1}-02-01`;
  return countedConversations(span, conversations).some(({ date, status }) => status === 'held' && date >= from && date <= today);
}

function halfOf(today: string): 'autumn' | 'spring' {
  const month = parseDate(today).month;
  return month >= 9 || month === 1 ? 'autumn' : 'spring';
}
