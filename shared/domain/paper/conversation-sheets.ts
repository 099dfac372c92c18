import type { Audience } from '../audience.ts';
import { maySee } from '../audience.ts';
import { listField, textField, withoutEmpty, type PaperBlock, type PaperItem, type SheetPage } from './model.ts';
import { inOneLine, type SheetWords } from './words.ts';

/** An afspraak as a sheet tells it. */
export type AgreementFact = { readonly text: string; readonly owner: 'coachee' | 'coach' | 'swv'; readonly dueOn: string | null; readonly status: 'open' | 'done' | 'dropped'; readonly audience: readonly Audience[] };

export type ConversationFacts = {
  /** Who gets it: the school leader, or everyone of a group gesprek. */
  readonly profile: 'coacheePrint' | 'groupPrint';
  readonly givenName: string;
  /** Everyone who takes part. */
  readonly coacheeName: string;
  readonly coachName: string;
  readonly swvName: string;
  readonly schoolName: string | null;
  readonly date: string;
  readonly place: string | null;
  readonly number: { readonly number: number; readonly total: number } | null;
  readonly today: string;
};

export type NextFact = { readonly planned: { readonly date: string; readonly startTime: string | null } | null; readonly window: { readonly from: string; readonly until: string } | null };

type Piece = { readonly text: string; readonly audience: readonly Audience[] };

export type AgreementSheetFacts = ConversationFacts & {
  readonly blocks: readonly (Piece & { readonly kind: 'whatLives' | 'ownWords' | 'free'; readonly heading: string | null })[];
  readonly agreements: readonly AgreementFact[];
  readonly insights: readonly Piece[];
  readonly scales: readonly { readonly question: string; readonly value: number; readonly goal: number | null; readonly audience: readonly Audience[] }[];
  readonly readBack: { readonly on: string; readonly note: string | null } | null;
  readonly next: NextFact;
  /** Pieces that were left out before these facts were made. */
  readonly stays: number;
};

/** The afsprakenblad: what goes along from a gesprek, by the audience of each piece. */
export function agreementSheetPage(facts: AgreementSheetFacts, words: SheetWords): SheetPage {
  const { t, day } = words;
  const { profile, givenName } = facts;
  const agreements = facts.agreements.filter(({ audience }) => maySee('agreement', profile, 'text', audience));
  const blocks = facts.blocks.filter(({ audience }) => maySee('conversationBlock', profile, 'text', audience));
  const insights = facts.insights.filter(({ audience }) => maySee('insight', profile, 'text', audience));
  const scales = facts.scales.filter(({ audience }) => maySee('scaleAnswer', profile, 'value', audience)).map(({ question, value, goal, audience }) => ({ text: goal === null ? t('agreementSheet.scale', { question, value }) : t('agreementSheet.scaleGoal', { question, value, goal }), audience }));
  const titleOf = ({ kind, heading }: (typeof blocks)[number]): string => (kind === 'ownWords' ? t('agreementSheet.ownWords', { genitive: genitive(givenName) }) : kind === 'whatLives' ? t('agreementSheet.whatLives') : (heading ?? t('agreementSheet.free')));
  const hasNext = facts.next.planned !== null || facts.next.window !== null;
  const next = hasNext ? nextInWords(facts.next, words) : '';
  const items = agreements.map((agreement) => itemOf(agreement, givenName, words));
  const log = blocks.flatMap((block): PaperBlock[] => [{ kind: 'heading', text: titleOf(block), audience: block.audience }, { kind: 'text', text: block.text }]);
  const written = withoutEmpty([
    { kind: 'heading', text: t('agreementSheet.agreements') },
    { kind: 'list', style: 'check', items },
    ...log,
    { kind: 'heading', text: t('agreementSheet.scales') },
    { kind: 'list', style: 'bullet', items: scales },
    { kind: 'heading', text: t('agreementSheet.insights') },
    { kind: 'list', style: 'bullet', items: insights },
  ]);
  const readBack = facts.readBack === null ? '' : t('agreementSheet.readBack', { date: day(facts.readBack.on, 'long') });
  return {
    page: {
      title: t('agreementSheet.title'),
      subtitle: inOneLine([t('common.withCoach', { coachee: facts.coacheeName, coach: facts.coachName }), day(facts.date, 'long'), facts.place]),
      layout: 'letter',
      givenName,
      // Without anything that was shared there is no sheet, however full the calendar is.
      blocks:
        written.length === 0
          ? []
          : [
              ...written,
              ...withoutEmpty([
                { kind: 'text', text: readBack },
                { kind: 'text', text: facts.readBack?.note ?? '' },
                { kind: 'heading', text: t('agreementSheet.next') },
                { kind: 'text', text: next },
              ]),
              { kind: 'text', text: t('agreementSheet.note'), isQuiet: true },
            ],
    },
    fields: {
      ...conversationFields(facts, words),
      afspraken: listField(items, agreements.map((agreement) => rowOf(agreement, givenName, words))),
      verslag: listField(blocks.map((block) => ({ text: `${titleOf(block)}: ${block.text}` })), blocks.map((block) => ({ titel: titleOf(block), tekst: block.text }))),
      inzichten: listField(insights, insights.map(({ text }) => ({ inzicht: text }))),
      'volgend gesprek': textField(next),
    },
    stays: facts.stays + facts.agreements.length - agreements.length + facts.blocks.length - blocks.length + facts.insights.length - insights.length + facts.scales.length - scales.length,
  };
}

export type ScaleFact = { readonly label: string; readonly mean: number; readonly min: number; readonly max: number };

export type PrepSheetFacts = ConversationFacts & {
  readonly previousDate: string | null;
  readonly previous: readonly AgreementFact[];
  readonly open: readonly AgreementFact[];
  readonly questions: readonly { readonly text: string; readonly audience: readonly Audience[] }[];
  readonly strengths: readonly ScaleFact[];
  readonly needs: readonly ScaleFact[];
  readonly meetingDays: readonly string[];
  readonly themes: readonly string[];
};

/** Empty lines for notes by hand. */
const noteLines = 10;

/**
 * The preparation of a gesprek as it may lie on the table between two people: only what the school leader may see too.
 * What else the coach knows stays on the screen, and is counted.
 */
export function prepSheetPage(facts: PrepSheetFacts, words: SheetWords): SheetPage {
  const { t, day, list, number } = words;
  const mayRead = ({ audience }: AgreementFact): boolean => maySee('agreement', facts.profile, 'text', audience);
  const [previous, open] = [facts.previous.filter(mayRead), facts.open.filter(mayRead)];
  const questions = facts.questions.filter(({ audience }) => maySee('learningQuestion', facts.profile, 'text', audience));
  const showsScores = maySee('response', facts.profile, 'answers', []);
  const scales = (lines: readonly ScaleFact[]): PaperItem[] => (showsScores ? lines.map(({ label, mean, max }) => ({ text: label, note: `${number(mean, 1)} / ${number(max)}` })) : []);
  const asItems = (agreements: readonly AgreementFact[]): PaperItem[] => agreements.map((agreement) => itemOf(agreement, facts.givenName, words));
  const days = facts.meetingDays.map((date) => day(date, 'short'));
  const since = [
    ...(days.length === 0 ? [] : [t('prepSheet.meetings', { count: days.length, dates: list(days) })]),
    ...(facts.themes.length === 0 ? [] : [t('prepSheet.themes', { themes: list(facts.themes) })]),
  ].map((text) => ({ text }));
  const questionItems = questions.map(({ text, audience }) => ({ text, audience }));
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
        { kind: 'heading', text: t('prepSheet.questions', { name: facts.givenName }) },
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
      afspraken: listField(asItems([...previous, ...open]), [...previous, ...open].map((agreement) => rowOf(agreement, facts.givenName, words))),
      leervragen: listField(questionItems, questionItems.map(({ text }) => ({ vraag: text }))),
      'wat al goed gaat': listField(scales(facts.strengths)),
      'wat aandacht vraagt': listField(scales(facts.needs)),
    },
    stays: facts.previous.length + facts.open.length + facts.questions.length - previous.length - open.length - questions.length,
  };
}

/** "Zoë’s", "Karels", "Hans’": whose words they are. */
export function genitive(name: string): string {
  if (/[sxzß]$/i.test(name)) return `${name}’`;
  return /[aiouyë]$/i.test(name) ? `${name}’s` : `${name}s`;
}

function itemOf({ text, owner, dueOn, status, audience }: AgreementFact, givenName: string, { t, day }: SheetWords): PaperItem {
  const who = ownerOf(owner, givenName, t);
  return { text, note: inOneList([who, dueOn === null ? '' : t('common.dueBy', { date: day(dueOn, 'short') })]), isDone: status === 'done', audience };
}

function rowOf({ text, owner, dueOn }: AgreementFact, givenName: string, { t, day }: SheetWords): Readonly<Record<string, string>> {
  return { wat: text, wie: ownerOf(owner, givenName, t), tegen: dueOn === null ? '' : day(dueOn, 'short') };
}

function ownerOf(owner: AgreementFact['owner'], givenName: string, t: SheetWords['t']): string {
  if (owner === 'coachee') return givenName;
  return owner === 'coach' ? t('common.theCoach') : t('common.theGroup');
}

function inOneList(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function nextInWords({ planned, window }: NextFact, { t, day, time }: SheetWords): string {
  if (planned !== null) return planned.startTime === null ? t('agreementSheet.planned', { date: day(planned.date, 'weekday') }) : t('agreementSheet.plannedAt', { date: day(planned.date, 'weekday'), time: time(planned.startTime) });
  return window === null ? t('agreementSheet.noWindow') : t('agreementSheet.window', { from: day(window.from, 'short'), until: day(window.until, 'short') });
}

function conversationFields(facts: ConversationFacts, { t, day }: SheetWords): SheetPage['fields'] {
  return {
    schoolleider: textField(facts.coacheeName),
    voornaam: textField(facts.givenName),
    school: textField(facts.schoolName),
    coach: textField(facts.coachName),
    swv: textField(facts.swvName),
    datum: textField(day(facts.date, 'long')),
    plaats: textField(facts.place),
    gesprek: textField(facts.number === null ? null : t('common.number', facts.number)),
    vandaag: textField(day(facts.today, 'long')),
  };
}
