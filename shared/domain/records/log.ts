import { audiences } from '../audience.ts';
import { choices, date, integer, prose, ref, requiredText } from '../field.ts';
import { defineRecord } from '../record.ts';

/** What an inzicht is, in the order of its keys 1 to 5: nieuw idee, bevestiging, sterker bewustzijn, emotie, verandering van visie. */
export const insightCodes = ['newIdea', 'confirmation', 'awareness', 'emotion', 'viewChanged'] as const;
export type InsightCode = (typeof insightCodes)[number];

/** An inzicht of a school leader, as it was said in a gesprek or noted later. */
export const insight = defineRecord(
  { coacheeId: ref('coachee'), text: requiredText(2000), notedOn: date() },
  { conversationId: ref('conversation'), codes: choices(insightCodes), audience: choices(audiences) },
);

/** Lowest and highest answer to a scale question. */
export const scaleEnds = { min: 0, max: 10 } as const;

/**
 * Where someone places herself from 0 to 10. A rating of oneself and nothing else: it is compared with the same
 * person's earlier answer and never averaged over people.
 */
export const scaleAnswer = defineRecord(
  { coacheeId: ref('coachee'), question: requiredText(500), value: integer(scaleEnds.min, scaleEnds.max), answeredOn: date() },
  {
    conversationId: ref('conversation'),
    /** The leervraag it is about; without one it is a question of its own. */
    learningQuestionId: ref('learningQuestion'),
    goal: integer(scaleEnds.min, scaleEnds.max),
    note: prose(),
    audience: choices(audiences),
  },
);
