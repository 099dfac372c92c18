import type { RecordType } from '#shared/domain/records.ts';

export type TextPlace = {
  /** Per field the file in which it is typed, from `renderer/`. */
  readonly typed: Readonly<Record<string, string>>;
  /** The file from which the history of the record opens. */
  readonly history: string;
};

function all(file: string, ...fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, file]));
}

const f = 'features';

/** Where each text that people write is typed, and from where one sees what stood there before. */
export const places: Readonly<Partial<Record<RecordType, TextPlace>>> = {
  programme: { typed: { ...all(`${f}/start/ProgrammeScreen.tsx`, 'name', 'provider', 'partners'), ...all(`${f}/start/AimsField.tsx`, 'aims', 'aimList') }, history: `${f}/start/ProgrammeScreen.tsx` },
  school: {
    typed: all(`${f}/people/SchoolScreen.tsx`, 'name', 'code', 'population', 'leadershipTeam', 'street', 'postalCode', 'municipality', 'province', 'phone', 'email', 'website', 'schoolGroup', 'schoolBoard', 'vision', 'visionMakers'),
    history: `${f}/people/SchoolScreen.tsx`,
  },
  coachee: { typed: all(`${f}/people/CoacheeDetails.tsx`, 'givenName', 'familyName', 'role', 'email', 'phone', 'code'), history: `${f}/people/CoacheeHeader.tsx` },
  coacheeSchool: { typed: { role: `${f}/people/PeriodDialog.tsx` }, history: `${f}/people/PeriodDialog.tsx` },
  swv: { typed: all(`${f}/people/EditSwvDialog.tsx`, 'name', 'sharedGoals', 'schoolGroup', 'notes'), history: `${f}/people/SwvHeader.tsx` },
  instrument: { typed: all(`${f}/analysis/AboutMeasurement.tsx`, 'title', 'source', 'rights'), history: `${f}/analysis/AboutMeasurement.tsx` },
  learningQuestion: { typed: { text: `${f}/questions/QuestionEditor.tsx` }, history: `${f}/questions/QuestionEditor.tsx` },
  meeting: {
    typed: { notes: `${f}/meeting/SheetTab.tsx`, guests: `${f}/meeting/MeetingKind.tsx`, cancelReason: 'parts/CancelRecordDialog.tsx', ...all(`${f}/planning/PlanMeetingDialog.tsx`, 'title', 'place') },
    history: `${f}/meeting/SheetTab.tsx`,
  },
  runSheetPart: { typed: { ...all('parts/run-sheet/PartDialog.tsx', 'title', 'note'), happened: `${f}/meeting/live/NowPart.tsx` }, history: 'parts/run-sheet/PartDialog.tsx' },
  conversation: {
    typed: { ...all(`${f}/conversation/Afterwards.tsx`, 'readBackNote', 'amendNote'), place: `${f}/planning/PlanConversationDialog.tsx`, cancelReason: 'parts/CancelRecordDialog.tsx' },
    history: `${f}/conversation/ConversationActions.tsx`,
  },
  conversationBlock: { typed: all(`${f}/conversation/LogBlock.tsx`, 'heading', 'text'), history: `${f}/conversation/LogBlock.tsx` },
  agreement: { typed: { text: `${f}/conversation/AgreementForm.tsx` }, history: `${f}/conversation/AgreementRow.tsx` },
  contactMoment: {
    typed: { ...all(`${f}/contacts/ContactScreen.tsx`, 'told', 'notTold'), ...all(`${f}/contacts/ContactDialog.tsx`, 'name', 'place', 'subject'), cancelReason: 'parts/CancelRecordDialog.tsx' },
    history: `${f}/contacts/ContactScreen.tsx`,
  },
  framework: { typed: all(`${f}/start/FrameworkScreen.tsx`, 'label', 'source', 'description'), history: `${f}/start/FrameworkScreen.tsx` },
  frameworkItem: { typed: all(`${f}/start/ItemDialog.tsx`, 'label', 'groupLabel'), history: `${f}/start/ItemDialog.tsx` },
  swvIntake: {
    typed: { ...all(`${f}/start/IntakeFields.tsx`, 'expectations', 'sharedInterests', 'trust', 'metBefore', 'contextConditions', 'organisationConditions'), decisionReason: `${f}/start/Decision.tsx` },
    history: `${f}/start/IntakeFields.tsx`,
  },
  subgroup: { typed: all(`${f}/start/Subgroups.tsx`, 'name', 'purpose'), history: `${f}/start/Subgroups.tsx` },
  formalLeader: { typed: all(`${f}/start/LeaderDialog.tsx`, 'name', 'role', 'note', 'does', 'doesNot', 'isTold', 'isNotTold', 'groupMayAsk', 'coachMayAsk'), history: `${f}/start/LeaderDialog.tsx` },
  swvCoach: { typed: all(`${f}/start/Coaches.tsx`, 'name', 'role'), history: `${f}/start/Coaches.tsx` },
  coacheeIntake: { typed: all(`${f}/papers/CoacheeIntake.tsx`, 'expectations', 'motivation', 'priorTraining', 'preferenceNote'), history: `${f}/papers/CoacheeIntake.tsx` },
  textTemplate: { typed: { text: `${f}/papers/TemplateDialog.tsx` }, history: `${f}/papers/TemplateDialog.tsx` },
  coachingAgreement: { typed: { ...all(`${f}/papers/AgreementDialog.tsx`, 'text', 'note'), signedBy: `${f}/papers/SignDialog.tsx` }, history: `${f}/papers/AgreementDialog.tsx` },
  sustainabilityPlan: { typed: all(`${f}/papers/PlanSection.tsx`, 'policyTeam', 'policySupport', 'relief', 'groupKeeps', 'carriers'), history: `${f}/papers/PlanSection.tsx` },
  certificate: { typed: { text: `${f}/papers/CertificateDialog.tsx` }, history: `${f}/papers/CertificateDialog.tsx` },
  libraryItem: {
    typed: {
      ...all(`${f}/library/EditScreen.tsx`, 'title', 'summary', 'goal', 'forWhom', 'whenToUse', 'material', 'steps', 'questions', 'takeHomeSteps', 'takeHomeQuestion', 'withoutCoach', 'exchange', 'source', 'experience', 'contact'),
      tags: `${f}/library/TagsField.tsx`,
    },
    history: `${f}/library/ItemScreen.tsx`,
  },
  insight: { typed: { text: `${f}/conversation/InsightForm.tsx` }, history: `${f}/conversation/InsightRow.tsx` },
  scaleAnswer: { typed: all(`${f}/conversation/ScaleForm.tsx`, 'question', 'note'), history: `${f}/conversation/LogScales.tsx` },
  attendance: { typed: { remark: `${f}/meeting/attendance/RemarkField.tsx` }, history: `${f}/meeting/attendance/AttendanceLine.tsx` },
  intervision: { typed: { ...all(`${f}/meeting/intervision/Session.tsx`, 'caseText', 'outcome', 'followUp'), lookBack: `${f}/meeting/intervision/IntervisionTab.tsx` }, history: `${f}/meeting/intervision/Session.tsx` },
  transferCard: { typed: { ...all(`${f}/meeting/transfer/TransferForm.tsx`, 'idea', 'step', 'helper'), outcome: `${f}/meeting/transfer/AskBack.tsx` }, history: `${f}/meeting/transfer/TransferForm.tsx` },
  feedbackLoop: { typed: { ...all(`${f}/feedback/LoopRow.tsx`, 'question', 'seen', 'effect', 'suggestion', 'takeAway'), giverName: `${f}/feedback/AskDialog.tsx` }, history: `${f}/feedback/LoopRow.tsx` },
  offer: { typed: { text: `${f}/feedback/OfferRow.tsx` }, history: `${f}/feedback/OfferRow.tsx` },
  appreciation: { typed: { text: 'parts/feedback/Appreciations.tsx', giverName: 'parts/feedback/AppreciationDialog.tsx' }, history: 'parts/feedback/Appreciations.tsx' },
  feedbackRound: { typed: { ...all(`${f}/feedback/RoundScreen.tsx`, 'title', 'intro', 'lowLabel', 'highLabel', 'returnTo', 'takeAway'), items: `${f}/feedback/RoundItems.tsx` }, history: `${f}/feedback/RoundScreen.tsx` },
  plg: { typed: all(`${f}/plg/PlgScreen.tsx`, 'theme', 'participants', 'rhythm'), history: `${f}/plg/PlgScreen.tsx` },
  plgEntry: { typed: all(`${f}/plg/EntryPage.tsx`, 'done', 'obstacle', 'gain', 'question', 'answer'), history: `${f}/plg/EntryPage.tsx` },
  observation: {
    typed: { ...all(`${f}/observation/BeforeTab.tsx`, 'lookQuestion', 'agreedBefore'), ...all(`${f}/observation/PlanObservationDialog.tsx`, 'place', 'observerName'), ...all(`${f}/observation/GuideSection.tsx`, 'guideTitle', 'lookFors'), cancelReason: 'parts/CancelRecordDialog.tsx' },
    history: `${f}/observation/ObservationActions.tsx`,
  },
  observationNote: { typed: { text: `${f}/observation/NoteRow.tsx`, heading: `${f}/observation/use-new-note.ts` }, history: `${f}/observation/NoteRow.tsx` },
};

/** Texts without such a place, and why: a reason for the whole record or for each field. */
export const exempt: Readonly<Partial<Record<RecordType, string | Readonly<Record<string, string>>>>> = {
  author: 'the own name, said once at the first run',
  theme: 'comes with the app; no screen changes it',
  school: { municipalityCode: 'a code out of a list' },
  leadershipChange: 'noted once, with the change itself; no screen changes it',
  postponement: { point: 'a code' },
  importBatch: 'what a file was called and what was found in it',
  instrument: { headerFingerprint: 'a fingerprint' },
  scale: 'read from a questionnaire; another wording is another version of it',
  item: 'read from a questionnaire; another wording is another version of it',
  measurement: 'a label that comes with the file',
  response: 'what people filled in; nobody changes it',
  learningQuestion: { evidence: 'the figure as it was' },
  meeting: { reasons: 'codes of the app' },
  runSheetPart: { libraryKey: 'a key' },
  conversation: { modelKey: 'a key' },
  calendarPeriod: { label: 'the name of days off, a word or two', sourceUid: 'an id of another calendar' },
  trajectWindow: { label: 'no screen writes it', note: 'no screen writes it', reasons: 'codes of the app' },
  frameworkItem: { code: 'never changes' },
  libraryItem: { basedOn: 'a key' },
  groupInput: 'noted once; taking it up makes a part of the draaiboek of it, which has its history',
  intervision: { steps: 'the steps of a method and their minutes' },
  exitTicket: 'nameless: no single ticket is ever shown',
  feedbackAnswer: 'nameless: no single form is ever shown',
  plgEntry: { libraryKey: 'a key' },
  observation: { libraryKey: 'a key' },
  wordTemplate: 'the name of a file',
  calendarLink: 'an id of another calendar',
  calendarExport: 'the name of a file',
  attachment: 'the name of a file, and the words that stand in it',
  savedFilter: 'a name of a word or two',
};

const search = 'a word to search by';
const secret = 'a secret: it is never kept';

/** Fields whose words are not kept while they are typed, and why. */
export const withoutDraft: Readonly<Record<string, string>> = {
  'features/agreements/AgreementFilters.tsx': search,
  'features/analysis/wizard/MomentStep.tsx': 'the wizard keeps its whole reading',
  'features/analysis/wizard/ScalesStep.tsx': 'the wizard keeps its whole reading',
  'features/find/FindScreen.tsx': search,
  'features/library/LibraryScreen.tsx': search,
  'features/observation/NewNote.tsx': 'kept by use-new-note.ts, which lives with the tab',
  'features/observation/RefusedNotes.tsx': 'kept by use-new-note.ts, which lives with the tab',
  'features/people/SchoolFilters.tsx': search,
  'features/settings/ChangePasswordDialog.tsx': secret,
  'features/timeline/TimelineFilters.tsx': search,
  'features/vault/ForgotPassword.tsx': secret,
  'features/vault/LockScreen.tsx': secret,
  'features/vault/RestoreScreen.tsx': secret,
  'features/vault/WhoAreYou.tsx': 'before there is a vault to keep it in',
  'parts/library/LibraryPicker.tsx': search,
  'parts/vault/ConfirmRecovery.tsx': secret,
  'parts/vault/NewPasswordFields.tsx': secret,
};
