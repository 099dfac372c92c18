import { createKeptRequest } from './kept-request.ts';

/** What the coach wants to plan; the dialog itself stands once in the window. `date` is the day that was pointed at. */
export type PlanRequest =
  | { readonly kind: 'conversation'; readonly swvId?: string; readonly coacheeId?: string; readonly conversationId?: string; readonly date?: string; /** The hour that goes with that day. */ readonly startTime?: string }
  | { readonly kind: 'meeting'; readonly swvId?: string; readonly meetingId?: string; /** It cannot take place: opens on the days that could come instead. */ readonly cancels?: boolean; readonly date?: string }
  | { readonly kind: 'observation'; readonly swvId?: string; readonly coacheeId?: string; readonly observationId?: string; readonly date?: string }
  | { readonly kind: 'contact'; readonly swvId?: string; readonly contactId?: string; readonly date?: string };

/** Under which the vault keeps what is being planned. */
export const planRequestKey = 'dialog:plan';

/** Opens the planning dialog from any screen, without that screen knowing the feature that plans. */
export const usePlanRequest = createKeptRequest<PlanRequest>(planRequestKey);
