import { z } from 'zod';
import { choice, choices, cleanString, date, integer, json, prose, requiredText, text } from '../field.ts';
import { libraryKinds, themeCodes, workModes } from '../library-kinds.ts';
import { defineRecord } from '../record.ts';

/** Short words of the coach's own to find something back by. */
export const tags = z.array(cleanString.pipe(z.string().trim().min(1).max(40))).max(30);

/**
 * Something that the coach added to the library: of one's own, copied from what comes with the app, or taken in from
 * a colleague's file. Steps and questions are one a line, as they are typed (`library-steps.ts`).
 */
export const libraryItem = defineRecord(
  { kind: choice(libraryKinds), title: requiredText(200) },
  {
    summary: prose(),
    goal: prose(),
    forWhom: text(500),
    /** "Als je worstelt met …" */
    whenToUse: prose(),
    minutes: integer(1, 720),
    groupMin: integer(1, 100),
    groupMax: integer(1, 100),
    mode: choice(workModes),
    themes: choices(themeCodes),
    material: prose(),
    steps: prose(),
    questions: prose(),
    takeHomeSteps: prose(),
    takeHomeQuestion: text(500),
    withoutCoach: prose(),
    exchange: prose(),
    source: text(1000),
    tags: json(tags, true),
    /** What it was like in use: for this laptop, never in a file for others. */
    experience: prose(),
    /** Where to reach a person or model school. */
    contact: text(500),
    triedOn: date(),
    /** The key of what it was copied from. */
    basedOn: text(120),
  },
);
