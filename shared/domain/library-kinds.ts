/** What the library holds. `workFormat`: werkvorm; `sessionGuide`: leerwerksessie; `activity`: one of the 70 of LfL. */
export const libraryKinds = ['workFormat', 'sessionGuide', 'assignment', 'viewingGuide', 'conversationModel', 'question', 'activity', 'framework', 'literature', 'person'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** Kinds that can take a place in a draaiboek. */
export const runnableKinds: readonly LibraryKind[] = ['workFormat', 'sessionGuide', 'question', 'assignment', 'viewingGuide'];

/** Whether people work each for themselves, together, or first the one and then the other. */
export const workModes = ['individual', 'collective', 'both'] as const;
export type WorkMode = (typeof workModes)[number];

/** The themes by which the library is ordered: the codes of `seed-themes.ts`, tied to a programme by its `seed`. */
export const themeCodes = ['shared-leadership', 'coaching-teachers', 'collaboration', 'participative-decisions', 'school-organisation', 'education-quality', 'self-reflection'] as const;
export type ThemeCode = (typeof themeCodes)[number];

/** Whom an activity of Leadership for Learning can be carried by. */
export const carriers = ['schoolLeader', 'leadershipTeam', 'policyStaff', 'teamMember'] as const;
export type Carrier = (typeof carriers)[number];

/** The levels of learning that Leadership for Learning tells apart. */
export const learningLevels = ['pupils', 'team', 'school', 'leadership'] as const;
export type LearningLevel = (typeof learningLevels)[number];

/** Minutes of a meeneemversie: what fits in a team meeting. */
export const takeHomeMinutes = 50;
