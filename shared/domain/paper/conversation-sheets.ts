import type { Audience } from '../audience.ts';
import { maySee } from '../audience.ts';
import { agreementItem, agreementRow, conversationFields, genitive, type AgreementFact, type ConversationFacts } from './conversation-words.ts';
import { listField, textField, withoutEmpty, type PaperBlock, type PaperItem, type SheetPage } from './model.ts';
import { staysOf, sumOfStays, type Stays } from './stays.ts';
import { inOneLine, type SheetWords } from './words.ts';

export type NextFact = { readonly planned: { readonly date: string; readonly startTime: string | null } | null; readonly window: { readonly from: string; readonly until: string } | null };

/** What somebody answered to a question on a scale of 0 to 10. */
export type ScaleAnswerFact = { readonly question: string; readonly value: number; readonly goal: number | null; readonly audience: readonly Audience[] };

type Piece = { readonly text: string; readonly audience: readonly Audience[] };

export type AgreementSheetFacts = ConversationFacts & {
  readonly blocks: readonly (Piece & { readonly kind: 'whatLives' | 'ownWords' | 'free'; readonly heading: string | null })[];
  readonly agreements: readonly AgreementFact[];
  readonly insights: readonly Piece[];
  readonly scales: readonly ScaleAnswerFact[];
  readonly readBack: { /** Null when only what was added is known, not the day. */ readonly on: string | null; readonly note: string | null } | null;
  readonly next: NextFact;
  /** Pieces that were left out before these facts were made. */
  readonly stays: Stays;
};

/** The afsprakenblad: what goes along from a gesprek, by the audience of each piece. */
export function agreementSheetPage(facts: AgreementSheetFacts, words: SheetWords): SheetPage {
  const { t, day } = words;
  const { profile, givenName } = facts;
  const agreements = facts.agreements.filter(({ audience }) => maySee('agreement', profile, 'text', audience));
  const blocks = facts.blocks.filter(({ audience }) => maySee('conversationBlock', profile, 'text', audience));
  const insights = facts.insights.filter(({ audience }) => maySee('insight', profile, 'text', audience));
  const placed = facts.scales.filter(({ audience }) => maySee('scaleAnswer', profile, 'value', audience));
  const scales = placed.map((answer) => scaleItem(answer, profile === 'groupPrint' ? null : givenName, words));
  const titleOf = ({ kind, heading }: (typeof blocks)[number]): string => (kind === 'ownWords' ? t('agreementSheet.ownWords', { genitive: genitive(givenName) }) : kind === 'whatLives' ? t('agreementSheet.whatLives') : (heading ?? t('agreementSheet.free')));
  const hasNext = facts.next.planned !== null || facts.next.window !== null;
  const next = hasNext ? nextInWords(facts.next, words) : '';
  const items = agreements.map((agreement) => agreementItem(agreement, givenName, words));
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
  const readBack = facts.readBack === null ? '' : facts.readBack.on === null ? t('agreementSheet.readBackUndated') : t('agreementSheet.readBack', { date: day(facts.readBack.on, 'long') });
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
      afspraken: listField(items, agreements.map((agreement) => agreementRow(agreement, givenName, words))),
      verslag: listField(blocks.map((block) => ({ text: `${titleOf(block)}: ${block.text}` })), blocks.map((block) => ({ titel: titleOf(block), tekst: block.text }))),
      schaalvragen: listField(scales, placed.map(({ question, value, goal }) => ({ vraag: question, cijfer: String(value), doel: goal === null ? '' : String(goal) }))),
      inzichten: listField(insights, insights.map(({ text }) => ({ inzicht: text }))),
      nagelezen: textField([readBack, facts.readBack?.note ?? ''].filter((text) => text !== '').join(' ')),
      'volgend gesprek': textField(next),
    },
    stays: sumOfStays([
      facts.stays,
      staysOf({ agreement: facts.agreements.length - agreements.length, block: facts.blocks.length - blocks.length, insight: facts.insights.length - insights.length, scale: facts.scales.length - placed.length }),
    ]),
  };
}

/** The question with what was answered as a sentence behind it; a group answers as a whole. */
function scaleItem({ question, value, goal, audience }: ScaleAnswerFact, name: string | null, { t }: SheetWords): PaperItem {
  const asked = /[.?!…]$/u.test(question.trim()) ? question.trim() : `${question.trim()}.`;
  const who = name ?? t('agreementSheet.group');
  return { text: `${asked} ${goal === null ? t('agreementSheet.scale', { who, value }) : t('agreementSheet.scaleGoal', { who, value, goal })}`, audience };
}

function nextInWords({ planned, window }: NextFact, { t, day, time }: SheetWords): string {
  if (planned !== null) return planned.startTime === null ? t('agreementSheet.planned', { date: day(planned.date, 'weekday') }) : t('agreementSheet.plannedAt', { date: day(planned.date, 'weekday'), time: time(planned.startTime) });
  return window === null ? t('agreementSheet.noWindow') : t('agreementSheet.window', { from: day(window.from, 'short'), until: day(window.until, 'short') });
}

