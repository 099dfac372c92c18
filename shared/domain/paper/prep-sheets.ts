import { maySee, type Audience } from '../audience.ts';
import { agreementItem, agreementRow, conversationFields, type AgreementFact, type ConversationFacts, type ScaleFact } from './conversation-words.ts';
import { fitOnPage, linesToWrite, onePageRoom, sectionBlocks, type PageSection } from './fit-page.ts';
import { listField, withoutEmpty, type PaperItem, type SheetPage } from './model.ts';
import { staysOf } from './stays.ts';
import { inOneLine, type SheetWords } from './words.ts';

/** The last answer to the question on a scale that belongs to a leervraag. */
type PointFact = { readonly value: number; readonly goal: number | null; readonly answeredOn: string };

/** Everything that helps to prepare a gesprek; what of it stands on which sheet is for the sheets to say. */
export type PrepSheetFacts = ConversationFacts & {
  readonly startTime: string | null;
  /** An intake, an eindgesprek, online …: what makes it another gesprek than most. */
  readonly remarks: readonly string[];
  readonly isGroup: boolean;
  /** What was said and agreed at the start, before the first gesprek. */
  readonly start: { readonly expectations: string | null; readonly learnsBy: readonly string[]; readonly signedOn: string | null } | null;
  readonly previousDate: string | null;
  /** Of the previous gesprek nothing but its date is known. */
  readonly isDateOnly: boolean;
  readonly previous: readonly AgreementFact[];
  readonly open: readonly AgreementFact[];
  readonly questions: readonly { readonly text: string; readonly audience: readonly Audience[]; readonly point: PointFact | null }[];
  /** What others valued, the latest first. */
  readonly valued: readonly { readonly text: string; readonly from: string | null; readonly date: string; readonly audience: readonly Audience[] }[];
  readonly measuredOn: string | null;
  readonly strengths: readonly ScaleFact[];
  readonly needs: readonly ScaleFact[];
  readonly sinceDate: string | null;
  readonly meetingDays: readonly string[];
  readonly themes: readonly string[];
  readonly agreementsDone: number;
  readonly newQuestions: number;
  /** Questions of the conversation model that was chosen. */
  readonly guide: { readonly name: string; readonly questions: readonly string[] };
};

/** Empty lines for notes by hand. */
const noteLines = 10;

/**
 * The preparation of a gesprek as it may lie on the table between two people: only what the school leader may see too.
 * What else the coach knows stays on the laptop, and is counted.
 */
export function prepSheetPage(facts: PrepSheetFacts, words: SheetWords): SheetPage {
  const { t, day, number } = words;
  const mayRead = ({ audience }: AgreementFact): boolean => maySee('agreement', facts.profile, 'text', audience);
  const [previous, open] = [facts.previous.filter(mayRead), facts.open.filter(mayRead)];
  const questions = facts.questions.filter(({ audience }) => maySee('learningQuestion', facts.profile, 'text', audience));
  const showsScores = maySee('response', facts.profile, 'answers', []);
  const scales = (lines: readonly ScaleFact[]): PaperItem[] => (showsScores ? lines.map(({ label, mean, max }) => ({ text: label, note: `${number(mean, 1)} / ${number(max)}` })) : []);
  const asItems = (agreements: readonly AgreementFact[]): PaperItem[] => agreements.map((agreement) => agreementItem(agreement, facts.givenName, words));
  const questionItems = questions.map(({ text, audience }) => ({ text, audience }));
  const since = whatHappened(facts, words).map((text) => ({ text }));
  return {
    page: {
      title: t('prepSheet.title', { name: facts.coacheeName }),
      subtitle: inOneLine([day(facts.date, 'weekday'), facts.place, facts.number === null ? null : t('common.number', facts.number)]),
      layout: 'letter',
      givenName: facts.givenName,
      blocks: withoutEmpty([
        { kind: 'heading', text: facts.previousDate === null ? t('prepSheet.open') : t('prepSheet.previous', { date: day(facts.previousDate, 'long') }) },
        { kind: 'list', style: 'check', items: asItems(previous) },
        { kind: 'heading', text: t('prepSheet.open') },
        { kind: 'list', style: 'check', items: asItems(open) },
        { kind: 'heading', text: facts.isGroup ? t('prepSheet.questionsGroup') : t('prepSheet.questions', { name: facts.givenName }) },
        { kind: 'list', style: 'bullet', items: questionItems },
        { kind: 'heading', text: t('prepSheet.strengths') },
        { kind: 'list', style: 'bullet', items: scales(facts.strengths) },
        { kind: 'heading', text: t('prepSheet.needs') },
        { kind: 'list', style: 'bullet', items: scales(facts.needs) },
        { kind: 'heading', text: t('prepSheet.since') },
        { kind: 'list', style: 'bullet', items: since },
        { kind: 'heading', text: t('prepSheet.notes') },
        { kind: 'lines', count: noteLines },
      ]),
    },
    fields: {
      ...conversationFields(facts, words),
      afspraken: listField(asItems([...previous, ...open]), [...previous, ...open].map((agreement) => agreementRow(agreement, facts.givenName, words))),
      leervragen: listField(questionItems, questionItems.map(({ text }) => ({ vraag: text }))),
      'wat al goed gaat': listField(scales(facts.strengths)),
      'wat aandacht vraagt': listField(scales(facts.needs)),
      'sinds het vorige gesprek': listField(since),
    },
    stays: staysOf({
      agreement: facts.previous.length + facts.open.length - previous.length - open.length,
      question: facts.questions.length - questions.length,
      scale: facts.questions.filter(({ point }) => point !== null).length,
      appreciation: facts.valued.length,
      start: facts.start === null || (facts.start.expectations === null && facts.start.learnsBy.length === 0) ? 0 : 1,
    }),
  };
}

/** The preparation for the coach alone, on exactly one A4: all that stands beside the gesprek on screen, and room to write. */
export function ownPrepSheetPage(facts: PrepSheetFacts, words: SheetWords): SheetPage {
  const { t, day, time } = words;
  const { sections, free } = fitOnPage(ownSections(facts, words), onePageRoom);
  return {
    page: {
      title: t('prepSheet.title', { name: facts.coacheeName }),
      subtitle: inOneLine([facts.startTime === null ? day(facts.date, 'weekday') : `${day(facts.date, 'weekday')}, ${time(facts.startTime)}`, facts.place, ...facts.remarks, facts.number === null || facts.isGroup ? null : t('common.number', facts.number)]),
      layout: 'onePage',
      mark: t('common.coachOnly'),
      givenName: facts.givenName,
      blocks: [...sectionBlocks(sections, (count) => t('prepSheet.leftOut', { count })), { kind: 'heading', text: t('prepSheet.notes') }, { kind: 'lines', count: linesToWrite(free) }],
    },
    fields: {},
    stays: {},
  };
}

/** What may stand on the coach's own page, in its order; agreements and leervragen get room first. */
function ownSections(facts: PrepSheetFacts, words: SheetWords): PageSection[] {
  const { t, day } = words;
  const { isGroup, previousDate, measuredOn, givenName } = facts;
  const asItems = (agreements: readonly AgreementFact[]): PaperItem[] => agreements.map((agreement) => agreementItem(agreement, givenName, words));
  const beginning = isGroup ? [t('prepSheet.firstGroup')] : [t('prepSheet.firstBody', { name: givenName }), ...startLines(facts.start, words)];
  const nothingAgreed = t(facts.isDateOnly ? 'prepSheet.dateOnly' : 'prepSheet.noAgreements');
  const hasPrevious = previousDate !== null && facts.previous.length > 0;
  return [
    { id: 'previous', rank: 1, style: hasPrevious ? 'check' : 'bullet', title: previousDate === null ? t('prepSheet.first') : t('prepSheet.previous', { date: day(previousDate, 'long') }), items: hasPrevious ? asItems(facts.previous) : (previousDate === null ? beginning : [nothingAgreed]).map((text) => ({ text })) },
    { id: 'open', rank: 2, style: 'check', title: t(isGroup ? 'prepSheet.openGroup' : 'prepSheet.open'), items: asItems(facts.open) },
    { id: 'questions', rank: 3, style: 'bullet', title: isGroup ? t('prepSheet.questionsGroup') : t('prepSheet.questions', { name: givenName }), items: facts.questions.map(({ text, audience, point }) => ({ text, audience, ...(point === null ? {} : { note: pointInWords(point, words) }) })) },
    { id: 'strengths', rank: 5, style: 'bullet', title: t('prepSheet.strengths'), items: [...facts.valued.map(({ text, from, date, audience }) => ({ text, audience, note: [from, day(date, 'month')].filter((part) => part !== null).join(', ') })), ...scalesInOneLine(facts.strengths, words)] },
    { id: 'measurement', rank: 4, style: 'bullet', title: measuredOn === null ? '' : t('prepSheet.measurement', { month: day(measuredOn, 'month') }), items: scalesInOneLine(facts.needs, words) },
    { id: 'since', rank: 6, style: 'bullet', title: facts.sinceDate === null ? t('prepSheet.sinceStart') : t('prepSheet.since'), items: [...whatHappened(facts, words), ...whatChanged(facts, words)].map((text) => ({ text })) },
    { id: 'guide', rank: 7, style: 'bullet', title: t('prepSheet.guide', { name: facts.guide.name }), items: facts.guide.questions.map((text) => ({ text })) },
  ];
}

function startLines(start: PrepSheetFacts['start'], { t, day, list }: SheetWords): string[] {
  if (start === null) return [];
  const expectations = start.expectations?.trim() ?? '';
  return [
    ...(expectations === '' ? [] : [t('prepSheet.expectations', { text: expectations })]),
    ...(start.learnsBy.length === 0 ? [] : [t('prepSheet.learnsBy', { list: list(start.learnsBy) })]),
    start.signedOn === null ? t('prepSheet.notSigned') : t('prepSheet.signed', { date: day(start.signedOn, 'long') }),
  ];
}

function pointInWords({ value, goal, answeredOn }: PointFact, { t, day }: SheetWords): string {
  const params = { month: day(answeredOn, 'month'), value };
  return goal === null ? t('prepSheet.point', params) : t('prepSheet.pointGoal', { ...params, goal });
}

/** Means behind each other, so that a whole measurement takes one line or two. */
function scalesInOneLine(lines: readonly ScaleFact[], { number }: SheetWords): PaperItem[] {
  return lines.length === 0 ? [] : [{ text: lines.map(({ label, mean, max }) => `${label} ${number(mean, 1)} / ${number(max)}`).join(' · ') }];
}

function whatHappened({ meetingDays, themes }: PrepSheetFacts, { t, day, list }: SheetWords): string[] {
  return [
    ...(meetingDays.length === 0 ? [] : [t('prepSheet.meetings', { count: meetingDays.length, dates: list(meetingDays.map((date) => day(date, 'short'))) })]),
    ...(themes.length === 0 ? [] : [t('prepSheet.themes', { themes: list(themes) })]),
  ];
}

function whatChanged({ agreementsDone, newQuestions }: PrepSheetFacts, { t }: SheetWords): string[] {
  return [...(agreementsDone === 0 ? [] : [t('prepSheet.done', { count: agreementsDone })]), ...(newQuestions === 0 ? [] : [t('prepSheet.newQuestions', { count: newQuestions })])];
}
