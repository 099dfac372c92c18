import type { DraftOf, PatchOf, RecordDefinition, RecordHead, ValuesOf } from './record.ts';
import * as agenda from './records/agenda.ts';
import * as analysis from './records/analysis.ts';
import * as attachments from './records/attachment.ts';
import * as calendar from './records/calendar.ts';
import * as meeting from './records/meeting.ts';
import * as feedback from './records/feedback.ts';
import * as library from './records/library.ts';
import * as log from './records/log.ts';
import * as observing from './records/observation.ts';
import * as people from './records/people.ts';
import * as planning from './records/planning.ts';
import * as plgs from './records/plg.ts';
import * as rhythm from './records/rhythm.ts';
import * as papers from './records/traject-papers.ts';
import * as start from './records/start.ts';
import * as views from './records/views.ts';
import * as templates from './records/templates.ts';

/** Every kind of record there is. A new one is a line here, a migration, and nothing else for history, bin and undo. */
export const recordDefinitions = {
  author: people.author,
  programme: people.programme,
  theme: people.theme,
  school: people.school,
  leadershipChange: people.leadershipChange,
  coachee: people.coachee,
  coacheeSchool: people.coacheeSchool,
  swv: people.swv,
  traject: people.traject,
  membership: people.membership,
  postponement: people.postponement,
  importBatch: people.importBatch,
  instrument: analysis.instrument,
  scale: analysis.scale,
  item: analysis.item,
  measurement: analysis.measurement,
  response: analysis.response,
  learningQuestion: analysis.learningQuestion,
  meeting: planning.meeting,
  runSheetPart: planning.runSheetPart,
  conversation: planning.conversation,
  conversationBlock: planning.conversationBlock,
  agreement: planning.agreement,
  themeSignal: planning.themeSignal,
  calendarPeriod: calendar.calendarPeriod,
  layoutWish: calendar.layoutWish,
  trajectWindow: calendar.trajectWindow,
  contactMoment: calendar.contactMoment,
  personNorm: rhythm.personNorm,
  framework: start.framework,
  frameworkItem: start.frameworkItem,
  swvIntake: start.swvIntake,
  subgroup: start.subgroup,
  formalLeader: start.formalLeader,
  swvCoach: start.swvCoach,
  coacheeIntake: papers.coacheeIntake,
  textTemplate: papers.textTemplate,
  coachingAgreement: papers.coachingAgreement,
  sustainabilityPlan: papers.sustainabilityPlan,
  certificate: papers.certificate,
  libraryItem: library.libraryItem,
  insight: log.insight,
  scaleAnswer: log.scaleAnswer,
  attendance: meeting.attendance,
  groupInput: meeting.groupInput,
  intervision: meeting.intervision,
  exitTicket: meeting.exitTicket,
  transferCard: meeting.transferCard,
  feedbackLoop: feedback.feedbackLoop,
  offer: feedback.offer,
  appreciation: feedback.appreciation,
  feedbackRound: feedback.feedbackRound,
  feedbackAnswer: feedback.feedbackAnswer,
  plg: plgs.plg,
  plgEntry: plgs.plgEntry,
  wordTemplate: templates.wordTemplate,
  calendarLink: agenda.calendarLink,
  calendarExport: agenda.calendarExport,
  observation: observing.observation,
  observationNote: observing.observationNote,
  attachment: attachments.attachment,
  savedFilter: views.savedFilter,
} as const satisfies Record<string, RecordDefinition>;

export type RecordType = keyof typeof recordDefinitions;
export const recordTypes = Object.keys(recordDefinitions) as [RecordType, ...RecordType[]];

export type Values<T extends RecordType> = ValuesOf<(typeof recordDefinitions)[T]>;
export type Draft<T extends RecordType> = DraftOf<(typeof recordDefinitions)[T]>;
export type Patch<T extends RecordType> = PatchOf<(typeof recordDefinitions)[T]>;

/** A record as screens and rules see it. */
export type Rec<T extends RecordType> = RecordHead & Values<T>;

/** The table of a record type: its name in snake_case. */
export function tableOf(type: string): string {
  return toSnake(type);
}

export function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
