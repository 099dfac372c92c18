import { busyDays, layoutBasis, layoutGroup, trajectFor, wishOf, type LayoutBasis } from '#db/repositories/layout.ts';
import type { ReadDb } from '#db/connection.ts';
import type { LayoutInput } from '#shared/domain/layout/types.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { LayoutGroupView, LayoutView } from '#shared/ipc/layout.ts';

/** Every group with a traject that is not over, real ones first. */
export function layoutView(db: ReadDb, today: string): LayoutView {
  const basis = layoutBasis(db);
  const swvIds = [...new Set(basis.trajects.map(({ swvId }) => swvId))];
  const groups = swvIds.flatMap((swvId) => groupView(basis, swvId, today) ?? []);
  return { today, groups: groups.sort((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, 'nl-BE')) };
}

function groupView(basis: LayoutBasis, swvId: string, today: string): LayoutGroupView | null {
  const traject = trajectFor(basis.trajects, swvId, today);
  if (traject === undefined || traject.endsOn < today) return null;
  const seats = basis.seats.filter((seat) => seat.swvId === swvId && (seat.endsOn === null || seat.endsOn >= today));
  const schoolIds = [...new Set(seats.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId])))];
  return {
    swvId,
    name: traject.swvName,
    example: traject.example,
    startsOn: traject.startsOn,
    endsOn: traject.endsOn,
    wish: wishOf(basis, traject),
    normMeetings: traject.meetingsPerYear,
    people: seats.map(({ coacheeId, givenName, familyName, schoolId }) => ({ coacheeId, givenName, familyName, schoolId })),
    schools: schoolIds.flatMap((id) => basis.schools.get(id) ?? []).map(({ id, name, municipality }) => ({ id, name, municipality })),
    choices: (basis.meetings.get(swvId) ?? [])
      .flatMap(({ id, date, startTime, endTime, hostSchoolId, dateOptions, status }) => (dateOptions === null || dateOptions.length < 2 || status !== 'planned' || date < today ? [] : [{ meetingId: id, date, startTime, endTime, hostSchoolId, options: dateOptions }]))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    windows: (basis.windows.get(swvId) ?? [])
      .filter(({ kind, endsOn, doneOn }) => kind === 'conversations' && endsOn > today && doneOn === null)
      .map(({ id, round, startsOn, endsOn }) => ({ id, round: round ?? 1, startsOn, endsOn }))
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
  };
}

/** What the generator needs for these groups; they are all real or all of the example. */
export function layoutInput(db: ReadDb, swvIds: readonly string[], today: string): Result<{ readonly input: LayoutInput; readonly basis: LayoutBasis }> {
  const basis = layoutBasis(db);
  const groups = swvIds.flatMap((swvId) => layoutGroup(basis, swvId, today) ?? []);
  if (groups.length < swvIds.length) return fail('layout-no-traject');
  const examples = new Set(swvIds.map((swvId) => basis.trajects.find((traject) => traject.swvId === swvId)?.example ?? false));
  if (examples.size > 1) return fail('example-mixed', { type: 'swv' });
  const example = examples.has(true);
  return ok({ basis, input: { today, groups, periods: basis.periods, busy: busyDays(db, basis, swvIds, { example, today }), after: null, isReplan: false } });
}
