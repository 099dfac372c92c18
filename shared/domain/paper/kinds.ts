/** Every sheet that the app can put on paper, in a PDF or in a Word file. */
export const sheetKinds = [
  'prepSheet',
  'agreementSheet',
  'profile',
  'questions',
  'groupQuestions',
  'runSheet',
  'attendance',
  'exitTicket',
  'transferCard',
  'feedbackForm',
  'roundForm',
  'roundResults',
  'coachingAgreement',
  'certificate',
  'sustainabilityPlan',
  'roleSheet',
] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What a sheet is made from: the id of one of these. */
export const sheetOf = {
  prepSheet: 'conversation',
  agreementSheet: 'conversation',
  profile: 'coachee',
  questions: 'coachee',
  groupQuestions: 'swv',
  runSheet: 'meeting',
  attendance: 'meeting',
  exitTicket: 'meeting',
  transferCard: 'meeting',
  feedbackForm: 'coachee',
  roundForm: 'feedbackRound',
  roundResults: 'feedbackRound',
  coachingAgreement: 'coachingAgreement',
  certificate: 'certificate',
  sustainabilityPlan: 'sustainabilityPlan',
  roleSheet: 'formalLeader',
} as const satisfies Record<SheetKind, string>;
