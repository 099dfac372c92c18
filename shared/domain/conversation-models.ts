/**
 * Conversation models that may guide a gesprek, by id; the catalogues hold their questions in our own words. GROW
 * (Whitmore), GRROW (with resources), STARR(T), the reflection circle ALACT and the layers of kernreflectie
 * (Korthagen), solution-focused coaching, active reviewing, and an appreciative talk on the
 * kernprofiel. A guide, never a form: nothing has to be filled in. Own ones are items of the library.
 */
export const conversationModels = ['grow', 'grrow', 'starrt', 'alact', 'core', 'solutionFocused', 'activeReviewing', 'kernprofile'] as const;
export type ConversationModel = (typeof conversationModels)[number];

/** The one that shows when nothing was chosen. */
export const defaultConversationModel: ConversationModel = 'grow';
