import { maySee, type Audience } from '../audience.ts';
import type { RoundResults } from '../feedback-round.ts';
import type { RoundItem } from '../records/feedback.ts';
import { textField, withoutEmpty, type PaperBlock, type SheetPage } from './model.ts';
import { inOneLine, type SheetWords } from './words.ts';

/** What both sheets of a round are made from. */
export type RoundFacts = {
  readonly title: string;
  readonly givenName: string;
  readonly coacheeName: string;
  readonly schoolName: string | null;
  readonly coachName: string;
  readonly swvName: string;
  readonly today: string;
  readonly intro: string | null;
  readonly items: readonly RoundItem[];
  readonly lowLabel: string | null;
  readonly highLabel: string | null;
  readonly returnBy: string | null;
  readonly returnTo: string | null;
  readonly takeAway: string | null;
  readonly audience: readonly Audience[];
};

/** The blank form for a school team: nobody's name is asked. */
export function roundFormPage(facts: RoundFacts, words: SheetWords): SheetPage {
  const { t, day } = words;
  const may = (field: string): boolean => maySee('feedbackRound', 'groupPrint', field, facts.audience);
  const items = may('items') ? facts.items : [];
  const low = facts.lowLabel ?? '1';
  const high = facts.highLabel ?? '5';
  return {
    page: {
      title: may('title') ? facts.title : t('names.roundForm'),
      subtitle: inOneLine([t('roundForm.about', { name: facts.coacheeName }), facts.schoolName]),
      layout: 'letter',
      blocks: withoutEmpty([
        { kind: 'text', text: may('intro') ? (facts.intro ?? '') : '' },
        ...items.flatMap((item, index): PaperBlock[] => [{ kind: 'heading', text: `${index + 1}. ${item.text}` }, item.kind === 'scale' ? { kind: 'rings', from: 1, to: 5, low, high } : { kind: 'lines', count: 3 }]),
        { kind: 'text', text: facts.returnTo === null || facts.returnTo.trim() === '' || !may('returnTo') ? '' : t('roundForm.returnTo', { how: facts.returnTo }) },
        { kind: 'text', isQuiet: true, text: facts.returnBy === null || !may('returnBy') ? t('roundForm.nameless') : t('roundForm.returnBy', { date: day(facts.returnBy, 'long') }) },
      ]),
    },
    fields: fields(facts, words),
    stays: {},
  };
}

/** What the team says, for the school leader: as far as the floor lets it, and nothing further. */
export function roundResultsPage(facts: RoundFacts & { readonly results: RoundResults }, words: SheetWords): SheetPage {
  const { t } = words;
  const { results } = facts;
  const maySeeTakeAway = maySee('feedbackRound', 'coacheePrint', 'takeAway', facts.audience);
  const hasTakeAway = facts.takeAway !== null && facts.takeAway.trim() !== '';
  return {
    page: {
      title: facts.title,
      subtitle: inOneLine([t('roundForm.about', { name: facts.coacheeName }), results.kind === 'shown' ? t('roundResults.n', { count: results.n }) : null]),
      layout: 'letter',
      givenName: facts.givenName,
      blocks: withoutEmpty([
        ...(results.kind === 'shown' ? shownBlocks(results, facts, words) : [{ kind: 'text' as const, text: t('roundResults.hidden') }]),
        ...(hasTakeAway && maySeeTakeAway ? [{ kind: 'heading' as const, text: t('roundResults.takeAway', { name: facts.givenName }), audience: facts.audience }, { kind: 'text' as const, text: facts.takeAway ?? '' }] : []),
      ]),
    },
    fields: fields(facts, words),
    stays: hasTakeAway && !maySeeTakeAway ? { takeAway: 1 } : {},
  };
}

function shownBlocks(results: Extract<RoundResults, { kind: 'shown' }>, facts: RoundFacts, { t, number }: SheetWords): PaperBlock[] {
  const scales = results.items.filter(({ item }) => item.kind === 'scale');
  const open = results.items.filter(({ item }) => item.kind === 'open');
  const cell = (value: number | null, decimals: number): string => (value === null ? t('roundResults.tooFew') : number(value, decimals));
  return [
    {
      kind: 'table',
      caption: t('names.roundResults'),
      columns: [{ label: t('roundResults.question'), share: 60 }, { label: t('roundResults.team'), share: 20, align: 'end' }, { label: facts.givenName, share: 20, align: 'end' }],
      rows: scales.map(({ item, mean, self }) => [item.text, cell(mean, 1), self === null ? '' : String(self)]),
      rowHeight: 'text',
    },
    ...(scales.length === 0 ? [] : [{ kind: 'text' as const, isQuiet: true, text: t('roundResults.range', { low: facts.lowLabel ?? '', high: facts.highLabel ?? '' }) }]),
    ...open.flatMap(({ item, texts, selfText }): PaperBlock[] => [
      { kind: 'heading', text: item.text },
      texts.length === 0 ? { kind: 'text', isQuiet: true, text: t('roundResults.openHidden') } : { kind: 'list', style: 'bullet', items: texts.map((text) => ({ text })) },
      { kind: 'text', text: selfText === null ? '' : t('roundResults.self', { name: facts.givenName, text: selfText }) },
    ]),
    { kind: 'text', isQuiet: true, text: t('roundResults.caution') },
  ];
}

function fields({ coacheeName, givenName, schoolName, coachName, swvName, today }: RoundFacts, { day }: SheetWords): SheetPage['fields'] {
  return { schoolleider: textField(coacheeName), voornaam: textField(givenName), school: textField(schoolName), coach: textField(coachName), swv: textField(swvName), vandaag: textField(day(today, 'long')) };
}
