import { z } from 'zod';
import { cleanString } from './field.ts';

/** Why a day or stretch was proposed: a code with a sentence in the catalogues, and what fills it. */
export const planReason = z.strictObject({ code: z.string().max(60), params: z.record(z.string(), z.union([cleanString, z.number()])).optional() });
export type PlanReason = z.output<typeof planReason>;
