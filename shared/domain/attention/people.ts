import { daysBetween } from '../holidays.ts';
import { ruleCalendar, type DayContext } from '../school-calendar.ts';
import { isPutOffFor, nameOf, type AttentionGroup, type AttentionPerson } from './facts.ts';
import type { AttentionItem } from './items.ts';
import { hasSettledIn } from './measurements.ts';

/** Days from 1 September to 30 June, over which look-backs are spread. */
const workingYearDays = 303;
/** Days ahead in which a planned gesprek is about to be the look-back. */
const comingDays = 30;
/** Days after a BSA in which the prioritaire leervragen may still grow. */
const choosingDays = 28;

/** Members whose coachingsovereenkomst is not signed, four school weeks after they joined. */
export function agreementToSign({ swvId, swvName, people, norms }: AttentionGroup, today: string, calendar: DayContext = ruleCalendar): AttentionItem[] {
  if (!norms.needsSignedAgreement) return [];
  const open = people.filter((person) => person.hasSigned === false && !isPutOffFor(person, 'agreementToSign') && hasSettledIn(person.span.memberSince, today, calendar));
  return open.length === 0 ? [] : [{ kind: 'agreementToSign', swvId, swvName, people: open.map(nameOf) }];
}

/** Members with too few or too many prioritaire leervragen, four weeks after the BSA that they grow from. */
export function questionsToChoose({ swvId, swvName, people, measurements, norms }: AttentionGroup, today: string, calendar: DayContext = ruleCalendar): AttentionItem[] {
  const { priorityQuestionsMin: min, priorityQuestionsMax: max } = norms;
  const taken = measurements.filter(({ moment, takenOn }) => moment === 'BSA' && daysBetween(takenOn, today) >= choosingDays);
  if (taken.length === 0 && norms.needsBsa) return [];
  const asked = people.filter((person) => (person.priorityQuestions < min || person.priorityQuestions > max) && !isPutOffFor(person, 'questionsToChoose') && hasSettledIn(person.span.memberSince, today, calendar));
  const few = asked.filter(({ priorityQuestions }) => priorityQuestions < min).map(nameOf);
  const many = asked.filter(({ priorityQuestions }) => priorityQuestions > max).map(nameOf);
  return few.length + many.length === 0 ? [] : [{ kind: 'questionsToChoose', swvId, swvName, people: few, many, min, max }];
}

/** Members with whom nothing was looked back on for longer than the norm, while what was agreed still runs. */
export function lookBackDue({ swvId, swvName, people, norms }: AttentionGroup, today: string): AttentionItem[] {
  const due = people.flatMap((person) => {
    if (isPutOffFor(person, 'lookBackDue')) return [];
    const since = openSince(person, person.feedbackNorm ?? norms.feedbackPerYear, today);
    return since === null ? [] : [{ person: nameOf(person), since }];
  });
  const first = due.map(({ since }) => since).sort()[0];
  return first === undefined ? [] : [{ kind: 'lookBackDue', swvId, swvName, people: due.map(({ person }) => person), since: first }];
}

/**
 * Since when agreements wait for a look-back, or null when nothing is due. A gesprek that was held and an agreement that was
 * finished both count as looking back; a gesprek in the coming month is about to. With a norm of two a school year it is due after five months.
 */
export function openSince({ openAgreedOn, lastAgreementDoneOn, conversations }: Pick<AttentionPerson, 'openAgreedOn' | 'lastAgreementDoneOn' | 'conversations'>, perYear: number, today: string): string | null {
  if (perYear === 0 || openAgreedOn.length === 0) return null;
  // A groepsgesprek counts for nobody.
  const own = conversations.filter(({ kind }) => kind !== 'group');
  const last = own.reduce((latest, { status, date }) => (status === 'held' && date <= today && date > latest ? date : latest), lastAgreementDoneOn ?? '');
  // What was agreed before the last look-back was looked at then; it waits from that day on.
  const since = openAgreedOn.map((day) => (day < last ? last : day)).sort()[0] ?? today;
  if (daysBetween(since, today) <= Math.round(workingYearDays / perYear)) return null;
  return own.some(({ status, date }) => status === 'planned' && date >= today && daysBetween(today, date) <= comingDays) ? null : since;
}

/** Days after a bijeenkomst from which its transferkaarten are asked for: a step wants a fortnight. */
const transferDays = 14;

/** Members of whom nobody asked yet what became of a transferkaart; asked at the coming bijeenkomst, else where the card was made. */
export function transferToAsk({ swvId, swvName, people, meetings }: AttentionGroup, today: string): AttentionItem[] {
  const waiting = people.flatMap((person) => {
    const due = (person.openCardsOf ?? []).filter((day) => daysBetween(day, today) >= transferDays);
    return due.length === 0 || isPutOffFor(person, 'transferToAsk') ? [] : [{ person: nameOf(person), due }];
  });
  const heldOn = waiting.flatMap(({ due }) => due).sort()[0];
  if (heldOn === undefined) return [];
  const next = meetings.filter(({ date, status }) => status === 'planned' && date >= today).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  const meetingId = next?.id ?? meetings.find(({ date, status }) => date > heldOn && status === 'held')?.id ?? null;
  return [{ kind: 'transferToAsk', swvId, swvName, people: waiting.map(({ person }) => person), meetingId, heldOn }];
}
