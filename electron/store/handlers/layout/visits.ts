import type { ReadDb } from '#db/connection.ts';
import { layoutBasis } from '#db/repositories/layout.ts';
import { isSeatedFrom, listConversations, listSeats, listTrajects, rhythmBasis } from '#db/repositories/planning.ts';
import { dayContext, isBlocked } from '#shared/domain/school-calendar.ts';
import { schoolYearBounds, schoolYearOf } from '#shared/domain/school-year.ts';
import { rhythmOf } from '#shared/domain/rhythm.ts';
import { visitDays, type Visit } from '#shared/domain/layout/conversation-days.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { VisitProposal } from '#shared/ipc/layout.ts';

/** Minutes of a gesprek unless the last one with this group took another time. */
const usualMinutes = 90;

/** Days in a window for everyone who has no gesprek in it yet and is still promised one that school year. */
export function visitProposal(db: ReadDb, { swvId, windowId, perDay, allowsWeekBefore }: ParsedInput<'layout.visitDays'>, today: string): VisitProposal {
  const basis = layoutBasis(db);
  const window = windowFor(basis.windows.get(swvId) ?? [], windowId, today);
  const conversations = listConversations(db);
  const own = conversations.filter((conversation) => conversation.swvId === swvId);
  const minutes = own.findLast((conversation) => conversation.minutes !== null)?.minutes ?? usualMinutes;
  const example = basis.trajects.find((traject) => traject.swvId === swvId)?.example ?? false;
  const exampleGroups = new Set(basis.trajects.filter((traject) => traject.example === example).map((traject) => traject.swvId));
  const busy = new Set([
    ...[...basis.meetings].filter(([id]) => exampleGroups.has(id)).flatMap(([, meetings]) => meetings.filter(({ status }) => status !== 'cancelled').map(({ date }) => date)),
    ...conversations.filter((conversation) => conversation.status !== 'cancelled' && exampleGroups.has(conversation.swvId)).map(({ date }) => date),
  ]);
  const contexts = new Map<string | null, ReturnType<typeof dayContext>>();
  const contextOf = (schoolId: string | null): ReturnType<typeof dayContext> => {
    const school = schoolId === null ? undefined : basis.schools.get(schoolId);
    const context = contexts.get(schoolId) ?? dayContext(basis.periods, school === undefined ? [] : [school]);
    contexts.set(schoolId, context);
    return context;
  };
  const found = visitDays({
    today,
    ...window,
    visits: peopleToVisit(db, swvId, window, today).map((coacheeId): Visit => {
      const schoolId = basis.seats.find((seat) => seat.swvId === swvId && seat.coacheeId === coacheeId && isSeatedFrom(seat, window.startsOn))?.schoolId ?? null;
      const school = schoolId === null ? undefined : basis.schools.get(schoolId);
      return { coacheeId, schoolId, postalCode: school?.postalCode ?? null, municipality: school?.municipality ?? null };
    }),
    isFree: (day, schoolId) => !busy.has(day) && !isBlocked(day, contextOf(schoolId)),
    meetingDays: (basis.meetings.get(swvId) ?? []).filter(({ status }) => status !== 'cancelled').map(({ date }) => date),
    perDay,
    minutes,
    allowsWeekBefore,
  });
  return { ...found, ...window, minutes };
}

type Span = { readonly startsOn: string; readonly endsOn: string };

/** The chosen window, else the first that is not over, else what is left of the school year. */
function windowFor(windows: readonly { readonly id: string; readonly kind: string; readonly startsOn: string; readonly endsOn: string }[], windowId: string | null, today: string): Span {
  const rounds = windows.filter(({ kind, endsOn }) => kind === 'conversations' && endsOn > today).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const window = rounds.find(({ id }) => id === windowId) ?? rounds[0];
  if (window !== undefined) return { startsOn: window.startsOn, endsOn: window.endsOn };
  const { endsOn } = schoolYearBounds(schoolYearOf(today));
  return { startsOn: today, endsOn: `${endsOn.slice(0, 4)}-06-16` };
}

function peopleToVisit(db: ReadDb, swvId: string, { startsOn, endsOn }: Span, today: string): string[] {
  const trajects = listTrajects(db, swvId);
  const seats = listSeats(db, swvId);
  const conversations = listConversations(db, { swvId });
  const seated = seats.filter((seat) => isSeatedFrom(seat, startsOn > today ? startsOn : today) && seat.startsOn <= endsOn);
  return [...new Set(seated.map(({ coacheeId }) => coacheeId))].filter((coacheeId) => {
    const basis = rhythmBasis(trajects, seats, swvId, coacheeId, startsOn);
    if (basis === undefined) return false;
    const own = conversations.filter((conversation) => conversation.coacheeId === coacheeId);
    const isInWindow = own.some(({ date, status, kind }) => status !== 'cancelled' && kind !== 'short' && kind !== 'group' && date >= startsOn && date <= endsOn);
    const year = rhythmOf(basis.span, basis.norms, own).years.find(({ schoolYear }) => schoolYear === schoolYearOf(startsOn));
    return !isInWindow && (year?.toPlan ?? 0) > 0;
  });
}
