import { integer, ref } from '../field.ts';
import { defineRecord } from '../record.ts';

/**
 * What is promised to one person in one school year, where it differs from the programme: somebody who starts in spring, or
 * asks for more. An empty number means the person's usual norm.
 */
export const personNorm = defineRecord(
  { coacheeId: ref('coachee'), swvId: ref('swv'), /** The calendar year in which the school year starts. */ schoolYear: integer(2000, 2100) },
  { /** Gesprekken in that school year. */ conversations: integer(0, 12), /** Times to look back on what was agreed. */ feedback: integer(0, 12) },
);
