import type { RecordType } from './records.ts';

const labelFields: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  coachee: ['givenName', 'familyName'],
  author: ['name'],
  programme: ['name'],
  school: ['name'],
  swv: ['name'],
  theme: ['label'],
  scale: ['label'],
  instrument: ['title'],
  item: ['code'],
  learningQuestion: ['text'],
  agreement: ['text'],
  runSheetPart: ['title'],
  meeting: ['date', 'title'],
  conversation: ['date'],
  conversationBlock: ['text'],
  insight: ['text'],
  scaleAnswer: ['question'],
  importBatch: ['fileName'],
  groupInput: ['text'],
  intervision: ['caseText'],
  transferCard: ['idea'],
  contactMoment: ['date', 'subject'],
  calendarExport: ['fileName'],
  libraryItem: ['title'],
  wordTemplate: ['name'],
  feedbackLoop: ['question'],
  offer: ['text'],
  appreciation: ['text'],
  feedbackRound: ['title'],
  plg: ['theme'],
  plgEntry: ['date', 'question'],
  framework: ['label'],
  frameworkItem: ['label'],
  subgroup: ['name'],
  formalLeader: ['name'],
  swvCoach: ['name'],
  savedFilter: ['name'],
  observation: ['date'],
  observationNote: ['text'],
  attachment: ['fileName'],
};

/** What a person would call this record, at most 80 characters; empty when it has no name of its own. */
export function labelOf(type: RecordType, values: Readonly<Record<string, unknown>>): string {
  const words = (labelFields[type] ?? []).map((field) => values[field]).filter((value) => typeof value === 'string' && value !== '');
  const label = words.join(' ');
  return label.length > 80 ? `${label.slice(0, 79)}…` : label;
}

/** The fields that make the label of a record. */
export function labelFieldsOf(type: RecordType): readonly string[] {
  return labelFields[type] ?? [];
}
