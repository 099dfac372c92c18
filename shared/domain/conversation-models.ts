/**
 * Conversation models that may guide a gesprek, by id; the catalogues hold their questions in our own words. GROW
 * (Whitmore), GRROW (with resources), STARR(T), the reflection circle ALACT and the layers of kernreflectie
 * (Korthagen), solution-focused coaching, and active reviewing. A guide, never a form: nothing has to be filled in.
 */
export const conversationModels = ['grow', 'grrow', 'starrt', 'alact', 'core', 'solutionFocused', 'activeReviewing'] as const;
export type ConversationModel = (typeof conversationModels)[number];

/** The one that shows when nothing was chosen. */
export const defaultConversationModel: ConversationModel = 'grow';
