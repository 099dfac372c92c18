/**
 * Who may see a piece of text besides the coach who wrote it. An empty list means *enkel voor mij*: it never
 * leaves, except in the coach's own full copy.
 */
export const audiences = ['coachee', 'group', 'coCoach', 'projectTeam'] as const;
export type Audience = (typeof audiences)[number];

/** An audience as one number, a bit a reader, so that the sentence of an act can say it in any language. */
export function readersNumber(audience: readonly Audience[]): number {
  return audiences.reduce((sum, reader, place) => sum + (audience.includes(reader) ? 2 ** place : 0), 0);
}

export function readersOf(number: number): Audience[] {
  return audiences.filter((_reader, place) => Math.floor(number / 2 ** place) % 2 === 1);
}

/** Where text can turn up: a screen, a sheet of paper, or one of the packages. */
export const profiles = [
  'screen',
  'discreetView',
  'coacheePrint',
  'groupPrint',
  'coCoach',
  'projectTeam',
  'coordinator',
  'successor',
  'research',
  'fullCopy',
  /** A calendar file that the coach saves: it lands on a server of others. */
  'calendarFile',
] as const;
export type Profile = (typeof profiles)[number];

/**
 * What happens to a field in a profile:
 * - `shows`: it goes along;
 * - `byAudience`: only when the record's own audience names this profile's reader;
 * - `stays`: it does not go along. Everything that is not named in the table stays.
 */
export type Passage = 'shows' | 'byAudience' | 'stays';

type TypeRules = Readonly<Partial<Record<Profile, { readonly shows?: readonly string[]; readonly byAudience?: readonly string[] }>>>;

const ownScreen = { shows: ['*'] } as const;
const planningFields = ['date', 'startTime', 'endTime', 'place', 'status', 'kind', 'form'] as const;
/** What stands in the library for anyone to use; own experience, a contact and when it was tried stay. */
const libraryFields = ['kind', 'title', 'summary', 'goal', 'forWhom', 'whenToUse', 'minutes', 'groupMin', 'groupMax', 'mode', 'themes', 'material', 'steps', 'questions', 'takeHomeSteps', 'takeHomeQuestion', 'withoutCoach', 'exchange', 'source', 'tags', 'basedOn'] as const;
const signedFields = ['version', 'text', 'signedOn', 'signedBy', 'validFrom'] as const;
const windowFields = ['kind', 'startsOn', 'endsOn', 'round', 'doneOn'] as const;
const programmeFields = ['name', 'provider', 'partners', 'aims', 'aimList', 'startsOn', 'endsOn'] as const;
const intakeFacts = ['heldOn', 'participation', 'decision', 'decidedOn', 'programmeId'] as const;
const roleFields = ['does', 'doesNot', 'isTold', 'isNotTold', 'groupMayAsk', 'coachMayAsk', 'agreedOn'] as const;
const roleSheet = ['kind', 'name', 'role', 'coacheeId', 'involvement', 'startsOn', 'endsOn', ...roleFields] as const;
const roundForm = ['title', 'intro', 'items', 'lowLabel', 'highLabel', 'returnBy', 'returnTo'] as const;
const observationPlan = ['kind', 'date', 'startTime', 'minutes', 'place', 'schoolId', 'status', 'observerKind', 'observerId', 'observerName', 'debriefOn', 'guideTitle', 'lookFors'] as const;
/** Words of a framework, without anyone's own. */
const openToAll = { screen: ownScreen, discreetView: ownScreen, coacheePrint: ownScreen, groupPrint: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, coordinator: ownScreen, successor: ownScreen, research: ownScreen, fullCopy: ownScreen } as const;

/**
 * The one authority on who sees what, for screen, print and packages alike: record type × profile × field.
 * `*` stands for every field of the record. What is not listed stays on this laptop.
 *
 * In the discreet view (a beamer, ten people who know each other) `byAudience` is what the group itself chose, wants and
 * agreed: leervragen, agreements, dilemma's and casussen that are *ook voor de groep*. Only their words, and only where the
 * screen is about that group and does not say whose they are (`discreet-told.ts`): "Schoolleider 3" is a name to who sits
 * beside her. What is somebody's by its nature stays hidden, whatever its audience: an offer is of use by who makes it, an
 * appreciation is said by one to another, a transferkaart, an insight, an intake, a PLG and feedback each have one owner.
 * Only what a page of a PLG brings back to the group opens a bijeenkomst, nameless as the rest.
 */
export const audienceTable: Readonly<Record<string, TypeRules>> = {
  coachee: {
    screen: ownScreen,
    coacheePrint: { shows: ['givenName', 'familyName', 'role'] },
    // People of one group know each other: their names stand on a list to sign, nothing else does.
    groupPrint: { shows: ['givenName', 'familyName'] },
    coCoach: { shows: ['givenName', 'familyName', 'role', 'email', 'phone'] },
    projectTeam: { shows: ['givenName', 'familyName', 'role'] },
    successor: { shows: ['*'] },
    fullCopy: ownScreen, calendarFile: { shows: ['givenName', 'familyName'] },
  },
  school: { screen: ownScreen, coacheePrint: ownScreen, groupPrint: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, coordinator: ownScreen, successor: ownScreen, fullCopy: ownScreen, calendarFile: { shows: ['name', 'municipality'] } },
  swv: { screen: ownScreen, discreetView: { shows: ['name', 'schoolGroup', 'origin', 'meetingMinutes', 'sharedGoals'] }, coacheePrint: ownScreen, groupPrint: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, coordinator: { shows: ['name', 'startsOn', 'endsOn'] }, successor: ownScreen, fullCopy: ownScreen, calendarFile: { shows: ['name'] } },
  theme: { screen: ownScreen, discreetView: ownScreen, coacheePrint: ownScreen, groupPrint: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, coordinator: ownScreen, successor: ownScreen, research: ownScreen, fullCopy: ownScreen },
  meeting: { screen: ownScreen, discreetView: { shows: [...planningFields, 'dateOptions', 'title', 'cancelReason', 'reasons'] }, coacheePrint: { shows: planningFields }, groupPrint: { shows: [...planningFields, 'dateOptions', 'hostSchoolId', 'guests'] }, coCoach: ownScreen, projectTeam: { shows: planningFields }, coordinator: { shows: ['date', 'status', 'kind'] }, successor: ownScreen, fullCopy: ownScreen, calendarFile: { shows: planningFields } },
  runSheetPart: { screen: ownScreen, discreetView: { shows: ['title', 'minutes', 'themeId', 'status', 'isBreak', 'libraryKey', 'endedAt'] }, groupPrint: { shows: ['title', 'minutes', 'themeId'] }, coCoach: ownScreen, projectTeam: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  conversation: { screen: ownScreen, coacheePrint: { shows: [...planningFields, 'readBackOn', 'readBackNote'], byAudience: ['themeIds'] }, coCoach: { shows: planningFields, byAudience: ['themeIds'] }, projectTeam: { shows: ['date', 'status', 'kind'], byAudience: ['themeIds'] }, coordinator: { shows: ['date', 'status', 'kind', 'form', 'readBackOn'] }, successor: { shows: planningFields }, fullCopy: ownScreen, calendarFile: { shows: planningFields } },
  conversationBlock: {
    screen: ownScreen,
    coacheePrint: { byAudience: ['*'] },
    groupPrint: { byAudience: ['*'] },
    coCoach: { byAudience: ['*'] },
    projectTeam: { byAudience: ['*'] },
    fullCopy: ownScreen,
  },
  /** The coach's own reflection and question for supervision: whatever audience was ever stored with them, they stay. */
  'conversationBlock.own': { screen: ownScreen, fullCopy: ownScreen },
  insight: { screen: ownScreen, coacheePrint: { byAudience: ['text', 'notedOn'] }, groupPrint: { byAudience: ['text', 'notedOn'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  scaleAnswer: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  agreement: {
    screen: ownScreen,
    discreetView: { byAudience: ['text'] },
    coacheePrint: { byAudience: ['*'] },
    groupPrint: { byAudience: ['*'] },
    coCoach: { byAudience: ['*'] },
    projectTeam: { byAudience: ['*'] },
    coordinator: { shows: ['status', 'dueOn'] },
    successor: { byAudience: ['*'] },
    fullCopy: ownScreen,
  },
  learningQuestion: {
    screen: ownScreen,
    discreetView: { byAudience: ['text'] },
    coacheePrint: { byAudience: ['*'] },
    groupPrint: { byAudience: ['*'] },
    coCoach: { byAudience: ['*'] },
    projectTeam: { byAudience: ['*'] },
    coordinator: { shows: ['status', 'level', 'practices', 'themeId'] },
    successor: { byAudience: ['*'] },
    fullCopy: ownScreen,
  },
  measurement: { screen: ownScreen, discreetView: { shows: ['moment', 'takenOn'] }, groupPrint: { shows: ['moment', 'takenOn'] }, coordinator: { shows: ['moment', 'takenOn'] }, fullCopy: ownScreen },
  instrument: { screen: ownScreen, discreetView: ownScreen, fullCopy: ownScreen },
  scale: { screen: ownScreen, discreetView: ownScreen, fullCopy: ownScreen },
  item: { screen: ownScreen, discreetView: ownScreen, fullCopy: ownScreen },
  response: { screen: ownScreen, coacheePrint: { shows: ['answers'] }, fullCopy: ownScreen },
  calendarPeriod: { screen: ownScreen, discreetView: ownScreen, groupPrint: { shows: ['kind', 'startsOn', 'endsOn', 'schoolId', 'holiday'] }, coCoach: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  layoutWish: { screen: ownScreen, discreetView: ownScreen, coCoach: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  trajectWindow: { screen: ownScreen, discreetView: { shows: windowFields }, groupPrint: { shows: windowFields }, coacheePrint: { shows: windowFields }, coCoach: ownScreen, projectTeam: { shows: windowFields }, coordinator: { shows: windowFields }, successor: ownScreen, fullCopy: ownScreen },
  contactMoment: { screen: ownScreen, coCoach: { shows: ['partner', 'date', 'status', 'form'], byAudience: ['*'] }, projectTeam: { shows: ['partner', 'date', 'status'], byAudience: ['*'] }, coordinator: { shows: ['partner', 'date', 'status'] }, successor: { shows: ['partner', 'date', 'status', 'form'], byAudience: ['*'] }, fullCopy: ownScreen, calendarFile: { shows: ['partner', ...planningFields] } },
  libraryItem: { screen: ownScreen, discreetView: { shows: libraryFields }, coacheePrint: { shows: libraryFields }, groupPrint: { shows: libraryFields }, coCoach: { shows: libraryFields }, projectTeam: { shows: libraryFields }, successor: { shows: libraryFields }, fullCopy: ownScreen },
  attendance: { screen: ownScreen, discreetView: { shows: ['status', 'fromTime', 'toTime'] }, coacheePrint: { shows: ['status', 'fromTime', 'toTime'], byAudience: ['remark'] }, groupPrint: { shows: ['status'], byAudience: ['remark'] }, coCoach: { shows: ['status', 'fromTime', 'toTime'], byAudience: ['remark'] }, projectTeam: { shows: ['status'], byAudience: ['remark'] }, coordinator: { shows: ['status'] }, successor: { shows: ['status', 'fromTime', 'toTime'], byAudience: ['remark'] }, fullCopy: ownScreen },
  groupInput: { screen: ownScreen, discreetView: { byAudience: ['text'] }, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['kind', 'text', 'status'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['kind', 'text', 'status'] }, coordinator: { shows: ['kind', 'status'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  intervision: { screen: ownScreen, discreetView: { shows: ['method', 'steps'], byAudience: ['caseText', 'outcome', 'followUp', 'lookBack'] }, groupPrint: { shows: ['method', 'steps'], byAudience: ['caseText', 'outcome', 'followUp', 'lookBack'] }, coCoach: { shows: ['method', 'steps'], byAudience: ['*'] }, projectTeam: { shows: ['method'] }, coordinator: { shows: ['method'] }, successor: { shows: ['method', 'steps'], byAudience: ['*'] }, fullCopy: ownScreen },
  /** Single tickets go nowhere; what a group thought leaves only as a mean of at least five. */
  exitTicket: { fullCopy: ownScreen },
  transferCard: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['idea', 'step', 'dueOn', 'status'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['status', 'dueOn'] }, coordinator: { shows: ['status', 'dueOn'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  personNorm: { screen: ownScreen, coCoach: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  coacheeIntake: { screen: ownScreen, coacheePrint: { shows: ['heldOn'], byAudience: ['*'] }, groupPrint: { byAudience: ['expectations', 'preferences', 'preferenceNote'] }, coCoach: { shows: ['heldOn'], byAudience: ['*'] }, projectTeam: { shows: ['heldOn'], byAudience: ['*'] }, coordinator: { shows: ['heldOn'] }, successor: { shows: ['heldOn'], byAudience: ['*'] }, fullCopy: ownScreen },
  wordTemplate: { screen: ownScreen, discreetView: ownScreen, fullCopy: ownScreen },
  textTemplate: { screen: ownScreen, discreetView: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  coachingAgreement: { screen: ownScreen, coacheePrint: { shows: signedFields }, coCoach: { shows: signedFields }, projectTeam: { shows: ['version', 'signedOn', 'validFrom'] }, coordinator: { shows: ['version', 'signedOn', 'validFrom'] }, successor: { shows: signedFields }, fullCopy: ownScreen },
  sustainabilityPlan: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, coordinator: { shows: ['lookBackOn'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  certificate: { screen: ownScreen, coacheePrint: { shows: ['text', 'issuedOn', 'minutes'] }, coCoach: { shows: ['text', 'issuedOn', 'minutes'] }, projectTeam: { shows: ['issuedOn', 'minutes'] }, coordinator: { shows: ['issuedOn'] }, successor: ownScreen, fullCopy: ownScreen },
  programme: { screen: ownScreen, discreetView: ownScreen, coacheePrint: { shows: programmeFields }, groupPrint: { shows: programmeFields }, coCoach: ownScreen, projectTeam: ownScreen, coordinator: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  framework: openToAll,
  frameworkItem: openToAll,
  swvIntake: { screen: ownScreen, coCoach: { shows: intakeFacts }, projectTeam: { shows: intakeFacts }, coordinator: { shows: intakeFacts }, successor: { shows: intakeFacts }, fullCopy: ownScreen },
  subgroup: { screen: ownScreen, groupPrint: { shows: ['name', 'purpose', 'coacheeIds'] }, coCoach: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  formalLeader: { screen: ownScreen, discreetView: { shows: ['kind', 'role', 'involvement', 'startsOn', 'endsOn', ...roleFields] }, coacheePrint: { shows: roleSheet }, groupPrint: { shows: roleSheet }, coCoach: { shows: roleSheet }, projectTeam: { shows: ['kind', 'involvement', 'startsOn', 'endsOn', 'agreedOn'] }, coordinator: { shows: ['kind', 'involvement', 'startsOn', 'endsOn', 'agreedOn'] }, successor: { shows: roleSheet }, fullCopy: ownScreen },
  swvCoach: { screen: ownScreen, discreetView: ownScreen, coacheePrint: ownScreen, groupPrint: ownScreen, coCoach: ownScreen, projectTeam: ownScreen, coordinator: ownScreen, successor: ownScreen, fullCopy: ownScreen },
  feedbackLoop: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, coordinator: { shows: ['step', 'askedOn', 'receivedOn', 'discussedOn', 'appliedOn'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  offer: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  appreciation: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  // The form itself is made to be handed out; who asked, and what came in, is not on it.
  feedbackRound: { screen: ownScreen, discreetView: { shows: roundForm }, coacheePrint: { shows: roundForm, byAudience: ['*'] }, groupPrint: { shows: roundForm }, coCoach: { byAudience: ['*'] }, coordinator: { shows: ['askedOn', 'closedOn'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  // One person's form: nowhere but in the coach's own full copy, and in no list on screen either.
  feedbackAnswer: { fullCopy: ownScreen },
  plg: { screen: ownScreen, discreetView: { shows: ['status', 'startedOn'] }, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, coordinator: { shows: ['status', 'startedOn'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  plgEntry: { screen: ownScreen, discreetView: { byAudience: ['question', 'answer', 'gain', 'done'] }, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, coordinator: { shows: ['date'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  observation: { screen: ownScreen, coacheePrint: { shows: observationPlan, byAudience: ['lookQuestion', 'agreedBefore', 'learningQuestionId'] }, groupPrint: { byAudience: ['date', 'kind', 'lookQuestion'] }, coCoach: { shows: ['kind', 'date', 'status'], byAudience: ['*'] }, projectTeam: { shows: ['kind', 'date', 'status'], byAudience: ['*'] }, coordinator: { shows: ['kind', 'date', 'status'] }, successor: { shows: ['kind', 'date', 'status'], byAudience: ['*'] }, fullCopy: ownScreen, calendarFile: { shows: ['kind', 'date', 'startTime', 'minutes', 'place', 'status'] } },
  observationNote: { screen: ownScreen, coacheePrint: { byAudience: ['*'] }, groupPrint: { byAudience: ['*'] }, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, successor: { byAudience: ['*'] }, fullCopy: ownScreen },
  attachment: { screen: ownScreen, fullCopy: ownScreen },
  themeSignal: { screen: ownScreen, coCoach: { byAudience: ['*'] }, projectTeam: { byAudience: ['*'] }, fullCopy: ownScreen },
};

/** The reader whose name must stand in a record's own audience for `byAudience` to let it through. */
const readerOf: Readonly<Partial<Record<Profile, Audience>>> = {
  discreetView: 'group',
  coacheePrint: 'coachee',
  groupPrint: 'group',
  coCoach: 'coCoach',
  projectTeam: 'projectTeam',
  successor: 'coCoach',
};

/** What the table says of one field; *stays* is the answer to everything it does not name. */
export function passageOf(recordType: string, profile: Profile, field: string): Passage {
  const rules = audienceTable[recordType]?.[profile];
  if (rules === undefined) return 'stays';
  if (names(rules.shows, field)) return 'shows';
  return names(rules.byAudience, field) ? 'byAudience' : 'stays';
}

/** Whether a field of a record with this audience may be seen in the profile. */
export function maySee(recordType: string, profile: Profile, field: string, audience: readonly Audience[]): boolean {
  const passage = passageOf(recordType, profile, field);
  if (passage !== 'byAudience') return passage === 'shows';
  const reader = readerOf[profile];
  return reader !== undefined && audience.includes(reader);
}

function names(fields: readonly string[] | undefined, field: string): boolean {
  return fields !== undefined && (fields.includes('*') || fields.includes(field));
}
