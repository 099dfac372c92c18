import { z } from 'zod';
import { audiences } from '../audience.ts';
import { boolean, choice, choices, date, integer, json, prose, ref, refs, text, time } from '../field.ts';
import { holidayNames } from '../holidays.ts';
import { planReason } from '../plan-reason.ts';
import { defineRecord } from '../record.ts';
import { conversationForms, eventStatuses } from './planning.ts';

/**
 * What a stretch of days in the calendar is:
 * - `holiday`: a school holiday as published, where it differs from the rule (or one that the rule does not know);
 * - `localFreeDay`, `studyDay`: of one school;
 * - `examWeek`: of one school, or of all secondary schools when no school is named;
 * - `coachAway`: the coach cannot be anywhere.
 */
export const calendarPeriodKinds = ['holiday', 'localFreeDay', 'studyDay', 'examWeek', 'coachAway'] as const;
export type CalendarPeriodKind = (typeof calendarPeriodKinds)[number];

/** Days of the calendar that the rule for Flemish holidays does not give. First and last day, both counted. */
export const calendarPeriod = defineRecord(
  { kind: choice(calendarPeriodKinds), startsOn: date(), endsOn: date() },
  {
    /** The school that is free or at exams. */
    schoolId: ref('school'),
    label: text(200),
    /** Which holiday of the rule this one stands in for, in the school year in which it begins. */
    holiday: choice(holidayNames),
    /** The event of another calendar that it came from. */
    sourceUid: text(500),
    /** That holiday of the rule does not take place: nothing stands in for it. */
    isRemoved: boolean(),
  },
);

/** The places of a weekday in a month: "derde donderdag". 5 is the last one of the month. */
export const ordinals = [1, 2, 3, 4, 5] as const;

/** What a group wishes of its dates: a fixed day, hosts in turn. What is empty is free. */
export const layoutWish = defineRecord(
  { swvId: ref('swv') },
  {
    /** 1 Monday to 5 Friday. */
    weekday: integer(1, 5),
    /** Which one in the month, 1 to 5; 5 is the last. */
    ordinal: integer(1, 5),
    startTime: time(),
    endTime: time(),
    /** Full days on Wednesday only when the group wants it: schools close at noon. */
    allowsWednesday: boolean(),
    /** Schools that host in turn, in that order. */
    hostSchoolIds: refs('school'),
    /** Most days between two bijeenkomsten of one school year. */
    maxGapDays: integer(14, 120),
    /** Bijeenkomsten in a school year, where the group differs from its programme. */
    meetingsPerYear: integer(0, 20),
  },
);

export const windowKinds = ['conversations', 'BSA', 'interim', 'ESA', 'followUp', 'plgStart', 'evaluation'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** A stretch of the traject in which something is to happen: a round of gesprekken, a measurement, the start of the PLG. */
export const trajectWindow = defineRecord(
  { swvId: ref('swv'), kind: choice(windowKinds), startsOn: date(), endsOn: date() },
  {
    /** Which round of its kind in the traject, from 1. */
    round: integer(1, 20),
    label: text(200),
    note: prose(),
    doneOn: date(),
    /** Put there by hand: laying out again leaves it where it is. */
    isFixed: boolean(),
    reasons: json(z.array(planReason).max(20), true),
  },
);

export const contactPartners = ['codi', 'aldi', 'schoolBoard', 'other'] as const;

/** A contact moment with the CODI, ALDI or schoolbestuur, with what was told there and what was not. */
export const contactMoment = defineRecord(
  { swvId: ref('swv'), partner: choice(contactPartners), date: date(), status: choice(eventStatuses) },
  {
    /** Who it was with, as the coach writes it. */
    name: text(200),
    startTime: time(),
    minutes: integer(5, 600),
    form: choice(conversationForms),
    place: text(),
    subject: text(300),
    told: prose(),
    notTold: prose(),
    cancelReason: text(500),
    audience: choices(audiences),
  },
);
