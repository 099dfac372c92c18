import type { ReadDb } from '#db/connection.ts';
import { belongingsOf } from '#db/records/belongings.ts';
import { getRecord } from '#db/records/read.ts';
import type { Change } from '#db/records/write.ts';
import { layoutBasis, trajectFor, wishOf } from '#db/repositories/layout.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';

type Given = ParsedInput<'layout.write'>;

/**
 * The changes that put a proposal in the planning: new bijeenkomsten, moved ones, windows, and those that the coach dropped. Nothing that
 * was held or that changed its day in the meantime is touched.
 */
export function layoutChanges(db: ReadDb, { meetings, windows, removes }: Given, today: string): Result<Change[]> {
  const basis = layoutBasis(db);
  const changes: Change[] = [];
  for (const { swvId, meetingId, date, hostSchoolId, isFixed, reasons, options } of meetings) {
    const traject = trajectFor(basis.trajects, swvId, today);
    if (traject === undefined) return fail('layout-no-traject');
    const dateOptions = options.length < 2 ? null : options;
    if (meetingId === null) {
      const { startTime, endTime } = wishOf(basis, traject);
      changes.push({ op: 'create', type: 'meeting', values: { swvId, date, status: 'planned', startTime, endTime, hostSchoolId, isFixed, reasons, dateOptions } });
      continue;
    }
    const known = basis.meetings.get(swvId)?.find(({ id }) => id === meetingId);
    if (known === undefined) return fail('record-missing', { type: 'meeting' });
    if (known.status !== 'planned') return fail('layout-outdated');
    changes.push({ op: 'update', type: 'meeting', id: meetingId, values: { date, hostSchoolId, isFixed, reasons, dateOptions, ...(hostSchoolId === null ? {} : { place: null }) } });
  }
  for (const { swvId, windowId, kind, round, startsOn, endsOn, reasons } of windows) {
    const values = { startsOn, endsOn, reasons };
    changes.push(windowId === null ? { op: 'create', type: 'trajectWindow', values: { swvId, kind, round, ...values } } : { op: 'update', type: 'trajectWindow', id: windowId, values });
  }
  for (const id of removes) {
    const known = getRecord(db, 'meeting', id);
    if (known === undefined || known.status !== 'planned') return fail('layout-outdated');
    changes.push({ op: 'delete', type: 'meeting', id }, ...belongingsOf(db, { type: 'meeting', id }).map((key) => ({ op: 'delete', ...key }) as Change));
  }
  return ok(changes);
}

/** The changes of moving or cancelling with everything that follows. A cancelled bijeenkomst stays in the planning with its reason. */
export function replanChanges(db: ReadDb, { meetingId, change, reason, values, replacement, shifts }: ParsedInput<'layout.applyReplan'>): Result<Change[]> {
  const meeting = getRecord(db, 'meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return fail('record-missing', { type: 'meeting' });
  if (meeting.status === 'held') return fail('layout-outdated');
  const later = shifts.map((shift): Change => ({ op: 'update', type: 'meeting', id: shift.meetingId, values: { date: shift.date, reasons: shift.reasons, dateOptions: null } }));
  if (shifts.some((shift) => getRecord(db, 'meeting', shift.meetingId)?.status !== 'planned')) return fail('layout-outdated');
  if (change.kind === 'move') {
    return ok([{ op: 'update', type: 'meeting', id: meetingId, values: { ...values, date: change.date, isFixed: true, dateOptions: null, reasons: null, ...(meeting.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {}) } }, ...later]);
  }
  const cancelled: Change = { op: 'update', type: 'meeting', id: meetingId, values: { status: 'cancelled', cancelReason: reason, dateOptions: null } };
  if (replacement === null) return ok([cancelled, ...later]);
  const { swvId, date, startTime, endTime, kind, title, place } = meeting;
  const hostSchoolId = replacement.hostSchoolId ?? meeting.hostSchoolId;
  // The bijeenkomst itself goes to its new day with all that was prepared; what stays behind tells that it did not take place.
  return ok([
    { op: 'create', type: 'meeting', values: { swvId, date, status: 'cancelled', startTime, endTime, kind, title, place, hostSchoolId: meeting.hostSchoolId, cancelReason: reason } },
    { op: 'update', type: 'meeting', id: meetingId, values: { date: replacement.date, status: 'planned', hostSchoolId, isFixed: true, dateOptions: null, reasons: [{ code: 'inPlaceOf', params: { date } }] } },
    ...later,
  ]);
}
