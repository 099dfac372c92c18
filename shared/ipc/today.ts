import type { AttentionKind, AttentionOfGroup } from '../domain/attention.ts';
import type { postponementKinds } from '../domain/records/people.ts';
import type { contactPartners } from '../domain/records/calendar.ts';
import type { ObservationKind } from '../domain/records/observation.ts';
import type { EventStatus } from '../domain/records/planning.ts';
import { nothing, query } from './endpoint.ts';

/** A gesprek, bijeenkomst or contact moment of this week, with what one wants to know before leaving. */
export type TodayEvent = {
  readonly kind: 'conversation' | 'meeting' | 'contact' | 'observation';
  readonly id: string;
  readonly swvId: string;
  readonly swvName: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly status: EventStatus;
  readonly place: string | null;
  /** inPerson, online or phone, for a gesprek. */
  readonly form: string | null;
  /** With whom, for a gesprek or an observatie: several in a groepsgesprek, in the order of the group. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
  readonly number: number | null;
  readonly total: number | null;
  /** Agreements with this person, or of this group, that still run. */
  readonly openAgreements: number;
  /** Whether the person's BSA is in; null when there is no named one. */
  readonly hasBsa: boolean | null;
  /** With whom a contact moment is. */
  readonly partner: (typeof contactPartners)[number] | null;
  /** What kind of observatie it is. */
  readonly observation: ObservationKind | null;
  /** Given names of members who are excused on that day, for a bijeenkomst. */
  readonly excused: readonly string[];
};

export type TodayDay = { readonly date: string; readonly events: readonly TodayEvent[] };

export type TodayAgreement = {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly swvName: string;
  readonly person: string | null;
  readonly coacheeId: string | null;
  readonly swvId: string;
};

/** A point, or every point about a person (no `point`), that stays away until after a day. */
export type PutOffView = {
  readonly id: string;
  /** Null for a point of the whole group. */
  readonly person: { readonly coacheeId: string; readonly givenName: string; readonly familyName: string } | null;
  readonly swvName: string;
  readonly kind: (typeof postponementKinds)[number];
  readonly point: AttentionKind | null;
  /** The last day on which it stays away. */
  readonly until: string;
};

export type TodayView = {
  readonly today: string;
  /** No group at all: the screen teaches. */
  readonly isEmpty: boolean;
  /** Only the fictional group is in this vault. */
  readonly isExample: boolean;
  /** Gesprekken and bijeenkomsten of the whole week, Monday to Sunday, without what was cancelled. */
  readonly week: { readonly conversations: number; readonly meetings: number };
  /** From today to Sunday; weekend days only when something is planned on them. */
  readonly days: readonly TodayDay[];
  /** What comes first next week, when little is left of this one. */
  readonly nextWeek: readonly TodayDay[];
  /** Per group what asks for attention, the most urgent first. */
  readonly attention: readonly AttentionOfGroup[];
  /** The first day of the next longer holiday of the edited calendar: until when a point is usually put off. */
  readonly nextHolidayOn: string;
  /** What the coach put off, what comes back first in front. */
  readonly putOff: readonly PutOffView[];
  readonly agreements: { readonly total: number; readonly items: readonly TodayAgreement[] };
};

export const todayContract = {
  'today.get': query<TodayView>()(nothing),
} as const;
