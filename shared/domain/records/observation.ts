import { z } from 'zod';
import { audiences } from '../audience.ts';
import { choice, choices, cleanString, date, instant, integer, json, order, prose, ref, text, time } from '../field.ts';
import { defineRecord } from '../record.ts';
import { eventStatuses } from './planning.ts';

export const observationKinds = ['schoolVisit', 'jobShadowing'] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** Who watches: the coach, a colleague of the group, or someone else under the name that the coach writes. */
export const observerKinds = ['coach', 'colleague', 'other'] as const;

/** What is watched for, one line each, as it was chosen and changed together beforehand. */
export const lookFors = z.array(cleanString.pipe(z.string().trim().min(1).max(300))).max(30);

/** An observatie: someone looks along at a school leader's work, with a question of the school leader's own. */
export const observation = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), kind: choice(observationKinds), date: date(), status: choice(eventStatuses) },
  {
    startTime: time(),
    minutes: integer(5, 720),
    place: text(),
    schoolId: ref('school'),
    observerKind: choice(observerKinds),
    /** The colleague who watches. */
    observerId: ref('coachee'),
    observerName: text(200),
    learningQuestionId: ref('learningQuestion'),
    /** The kijkvraag, in the school leader's own words. */
    lookQuestion: prose(),
    /** What was agreed beforehand; never names of pupils, parents or staff. */
    agreedBefore: prose(),
    /** The kijkwijzer it was prepared with: the key of an item that comes with the app, or the id of an own one. */
    libraryKey: text(120),
    guideTitle: text(300),
    lookFors: json(lookFors, true),
    startedAt: instant(),
    stoppedAt: instant(),
    /** The day of the nabespreking. */
    debriefOn: date(),
    cancelReason: text(500),
    /** Who may see the kijkvraag and what was agreed beforehand. */
    audience: choices(audiences),
  },
);

/** A note of what was seen, or a text of the nabespreking. */
export const noteKinds = ['note', 'facts', 'experience', 'decision', 'alternatives', 'takesAlong'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Whose words a text of the nabespreking holds. */
export const voices = ['leader', 'observer'] as const;
export type Voice = (typeof voices)[number];

/** A piece of text of an observatie with its own audience; an empty audience is *enkel voor mij*. */
export const observationNote = defineRecord(
  { observationId: ref('observation'), kind: choice(noteKinds), position: order() },
  {
    text: prose(),
    /** When it was seen, 'HH:MM', for a note. */
    at: time(),
    /** Under which of the look-fors it stands; empty is under none. */
    heading: text(300),
    voice: choice(voices),
    audience: choices(audiences),
  },
);
