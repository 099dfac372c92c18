import { z } from 'zod';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { observationKinds, observerKinds } from '#shared/domain/records/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { PlanGroup } from '#shared/ipc/planning.ts';
import type { Result } from '#shared/result.ts';

/** What is asked when an observatie is planned; a colleague watches only when one is chosen. */
export const observationForm = z
  .strictObject({
    swvId: z.string().nullable().superRefine(isGiven),
    coacheeId: z.string().nullable().superRefine(isGiven),
    kind: z.enum(observationKinds),
    date: z.iso.date().nullable().superRefine(isGiven),
    startTime: z.string().nullable(),
    minutes: z.number().int().min(5, 'number-too-small').max(720, 'number-too-large').nullable(),
    place: z.string().max(200, 'text-too-long'),
    observerKind: z.enum(observerKinds),
    observerId: z.string().nullable(),
    observerName: z.string().max(200, 'text-too-long'),
    tookPlace: z.boolean(),
  })
  .superRefine(({ observerKind, observerId, coacheeId }, context) => {
    if (observerKind === 'colleague' && (observerId === null || observerId === coacheeId)) context.addIssue({ code: 'custom', message: 'text-required', path: ['observerId'] });
  });
export type ObservationForm = z.infer<typeof observationForm>;

function isGiven(value: string | null, context: z.RefinementCtx): void {
  if (value === null) context.addIssue({ code: 'custom', message: 'text-required' });
}

/** Usual length of an observatie, in minutes: a morning. */
const usualMinutes = 180;

type Asked = { readonly swvId: string | null; readonly coacheeId: string | null; readonly date: string | null };

export function initialValues(groups: readonly PlanGroup[], known: Rec<'observation'> | null, { swvId, coacheeId, date }: Asked): ObservationForm {
  if (known !== null) {
    const { kind, startTime, minutes, place, observerKind, observerId, observerName } = known;
    return { swvId, coacheeId, kind, date: known.date, startTime, minutes, place: place ?? '', observerKind: observerKind ?? 'coach', observerId, observerName: observerName ?? '', tookPlace: false };
  }
  const ofPerson = groups.find(({ members }) => members.some((member) => member.coacheeId === coacheeId))?.swvId;
  const only = groups.length === 1 ? (groups[0]?.swvId ?? null) : null;
  return { swvId: swvId ?? ofPerson ?? only, coacheeId, kind: 'schoolVisit', date, startTime: null, minutes: usualMinutes, place: '', observerKind: 'coach', observerId: null, observerName: '', tookPlace: true };
}

/** Makes a new observatie or moves a known one; its school is where the school leader works. */
export function saveObservation(given: ObservationForm, known: Rec<'observation'> | null, groups: readonly PlanGroup[], isPast: boolean): Promise<Result<Done>> {
  const { swvId, coacheeId, kind, date, startTime, minutes, place, observerKind, observerId, observerName, tookPlace } = given;
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const observer = { observerKind, observerId: observerKind === 'colleague' ? observerId : null, observerName: observerKind === 'other' ? orNull(observerName) : null };
  const moment = { kind, date: date ?? '', startTime, minutes, place: orNull(place), ...observer };
  const params = { date: moment.date };
  if (known === null) {
    const member = groups.find((group) => group.swvId === swvId)?.members.find((candidate) => candidate.coacheeId === coacheeId);
    const isHeld = isPast && tookPlace;
    const values = { ...moment, swvId: swvId ?? '', coacheeId: coacheeId ?? '', schoolId: member?.schoolId ?? null, status: isHeld ? ('held' as const) : ('planned' as const), audience: ['coachee' as const] };
    return createRecord('observation', values, { code: isHeld ? 'observation.noted' : 'observation.planned', params });
  }
  const again = known.status === 'cancelled' ? { status: 'planned' as const, cancelReason: null } : {};
  return updateRecord('observation', known.id, { ...moment, ...again }, { act: { code: known.status === 'cancelled' ? 'observation.replanned' : 'observation.moved', params } });
}
