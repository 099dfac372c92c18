/**
 * Conversation models that may guide a gesprek, by id; the catalogues hold their questions in our own words. GROW
 * (Whitmore), GRROW (with resources), STARR(T), the reflection circle ALACT and the layers of kernreflectie
 * (Korthagen), solution-focused coaching, active reviewing, and an appreciative talk on the
 * kernprofiel. The last four belong to one kind of gesprek: what an intake, a short contact, an eindgesprek and a talk with
 * several people are for (domain.md 4.3). A guide, never a form: nothing has to be filled in. Own ones are items of the library.
 */
export const conversationModels = ['grow', 'grrow', 'starrt', 'alact', 'core', 'solutionFocused', 'activeReviewing', 'kernprofile', 'intake', 'short', 'closing', 'groupTalk'] as const;
export type ConversationModel = (typeof conversationModels)[number];

const modelOfKind: Readonly<Record<string, ConversationModel>> = { intake: 'intake', short: 'short', closing: 'closing', group: 'groupTalk' };

/** The one that shows when nothing was chosen: what this kind of gesprek is for, else GROW. */
export function defaultModelOf(kind: string | null): ConversationModel {
  return modelOfKind[kind ?? ''] ?? 'grow';
}

/** What can be chosen for a gesprek of this kind: the general ones, and its own. */
export function modelsFor(kind: string | null): ConversationModel[] {
  const ofKinds = Object.values(modelOfKind);
  return conversationModels.filter((model) => !ofKinds.includes(model) || model === defaultModelOf(kind));
}
