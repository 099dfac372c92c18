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

/** Who reads a sheet: whoever it is handed to, by the audience of each piece; or the coach alone, who may read everything. */
export const sheetReaders = ['others', 'coach'] as const;
export type SheetReader = (typeof sheetReaders)[number];

/** Sheets that the coach can also have for herself: to prepare a gesprek with, and to lead a day by. */
export const coachSheetKinds = ['prepSheet', 'runSheet'] as const satisfies readonly SheetKind[];
export type CoachSheetKind = (typeof coachSheetKinds)[number];

export function hasCoachVersion(kind: SheetKind): kind is CoachSheetKind {
  return coachSheetKinds.some((own) => own === kind);
}
