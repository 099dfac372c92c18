import { z } from 'zod';
import { audiences } from '../audience.ts';
import { boolean, choice, choices, cleanString, date, instant, integer, json, order, prose, real, ref, refs, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';
import { pillars, practices, traits } from './people.ts';

export const units = ['person', 'swv'] as const;
export const namings = ['named', 'anonymous'] as const;
export const moments = ['BSA', 'interim', 'ESA', 'followUp'] as const;

/** A questionnaire in one version. A changed questionnaire is a new version with `previousId`, never an edit. */
export const instrument = defineRecord(
  { title: requiredText(300), version: integer(1, 999), unit: choice(units) },
  { source: text(500), rights: text(500), previousId: ref('instrument'), headerFingerprint: text(64) },
);

export const needEnds = ['low', 'high', 'none'] as const;

/** A scale of an instrument: items with one range, what theme it speaks of and which end means need. */
export const scale = defineRecord(
  { instrumentId: ref('instrument'), label: requiredText(200), min: real(), max: real(), needEnd: choice(needEnds), position: order() },
  { themeId: ref('theme') },
);

export const itemKinds = ['likert', 'choice', 'open'] as const;

/** One question. `labels` are the anchors from low to high, `reverse` turns the answer round (min + max − x). */
export const item = defineRecord(
  { instrumentId: ref('instrument'), code: requiredText(300), kind: choice(itemKinds), position: order() },
  { scaleId: ref('scale'), text: prose(), min: real(), max: real(), reverse: boolean(), labels: json(z.array(cleanString).max(200), true) },
);

/** An instrument put to an SWV at a moment of the traject. */
export const measurement = defineRecord(
  { instrumentId: ref('instrument'), swvId: ref('swv'), moment: choice(moments), naming: choice(namings), takenOn: date() },
  { label: text(120) },
);

export const answers = z.record(z.uuid(), z.strictObject({ v: z.number().nullable(), t: cleanString.pipe(z.string().max(20_000)).nullable() }));
export type Answers = z.infer<typeof answers>;

/** One filled-in form: per item the number (v) and the words that were written (t). */
export const response = defineRecord(
  { measurementId: ref('measurement'), respondentKey: requiredText(300), answers: json(answers, true) },
  { coacheeId: ref('coachee'), submittedAt: instant(), finished: boolean() },
);

export const questionLevels = ['pupils', 'school', 'team', 'leadership'] as const;
export const questionStatuses = ['draft', 'active', 'paused', 'answered', 'dropped'] as const;

/** Where a leervraag came from: the figure as it was when it was chosen, so that it can be shown for years. */
export const evidence = z.array(
  z.strictObject({
    kind: z.enum(['scale', 'openAnswer', 'plgEntry']),
    /** Null for a page of the logbook of a PLG. */
    measurementId: z.uuid().nullable(),
    scaleId: z.uuid().nullable(),
    itemId: z.uuid().nullable(),
    /** The person's or the group's mean on the scale's own range. */
    mean: z.number().nullable(),
    /** How many forms the mean stands on. */
    n: z.number().int().nullable(),
    text: cleanString.nullable(),
    /** The page of the logbook, for `plgEntry`. */
    entryId: z.uuid().optional(),
  }),
);
export type Evidence = z.infer<typeof evidence>;

/** A leervraag of a person (coacheeId) or of the group (no coacheeId). */
export const learningQuestion = defineRecord(
  { swvId: ref('swv'), text: requiredText(1000), status: choice(questionStatuses) },
  {
    coacheeId: ref('coachee'),
    themeId: ref('theme'),
    level: choice(questionLevels),
    /** 1 is the most urgent; at most three prioritaire leervragen per person. */
    priority: integer(1, 3),
    practices: choices(practices),
    traits: choices(traits),
    pillars: choices(pillars),
    /** Parts of other frameworks than these three lists. */
    frameworkItemIds: refs('frameworkItem'),
    evidence: json(evidence, true),
    audience: choices(audiences),
    startedOn: date(),
    /** The leervraag of an earlier traject that this one goes on with. */
    takenFromId: ref('learningQuestion'),
  },
);

