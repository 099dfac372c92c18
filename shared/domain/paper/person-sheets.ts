import type { Audience } from '../audience.ts';
import { maySee } from '../audience.ts';
import { genitive, type ScaleFact } from './conversation-words.ts';
import { listField, textField, withoutEmpty, type PaperItem, type SheetPage } from './model.ts';
import { staysOf } from './stays.ts';
import { inOneLine, type SheetWords } from './words.ts';

export type PersonFacts = {
  readonly givenName: string;
  readonly coacheeName: string;
  readonly coachName: string;
  readonly swvName: string;
  readonly schoolName: string | null;
  readonly today: string;
};

type Moment = 'BSA' | 'interim' | 'ESA' | 'followUp';
/** The own means of one person at one moment; null = too few of its items were answered. Strengths first. */
export type MeasuredFact = { readonly moment: Moment; readonly takenOn: string; readonly scales: readonly (Omit<ScaleFact, 'mean'> & { readonly mean: number | null; /** 0 (strength) to 1 (need). */ readonly need: number | null })[] };

/** Lines of strengths and of needs before the table with everything. */
const linesOfEach = 3;

/** A school leader's own profile: strengths first, every scale with its range, moments beside each other, never one score for the whole person. */
export function profilePage(facts: PersonFacts & { readonly measured: readonly MeasuredFact[] }, words: SheetWords): SheetPage {
  const { t, day, number } = words;
  const measured = maySee('response', 'coacheePrint', 'answers', []) ? facts.measured.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1)) : [];
  const latest = measured.at(-1)?.scales.filter(({ mean, need }) => mean !== null && need !== null) ?? [];
  const half = Math.floor(latest.length / 2);
  const asItem = ({ label, mean, max }: (typeof latest)[number]): PaperItem => ({ text: label, note: `${number(mean ?? 0, 1)} / ${number(max)}` });
  const strengths = latest.slice(0, Math.min(linesOfEach, Math.max(half, 1))).map(asItem);
  const needs = latest.slice(Math.max(latest.length - linesOfEach, Math.max(half, 1))).map(asItem).toReversed();
  const labels = [...new Set(measured.flatMap(({ scales }) => scales.map(({ label }) => label)))];
  const rows = labels.map((label) => {
    const found = measured.map(({ scales }) => scales.find((scale) => scale.label === label));
    const range = found.find((scale) => scale !== undefined);
    return [label, range === undefined ? '' : `${number(range.min)} – ${number(range.max)}`, ...found.map((scale) => (scale === undefined ? '' : scale.mean === null ? t('profile.few') : number(scale.mean, 1)))];
  });
  return {
    page: {
      title: t('profile.title', { name: facts.coacheeName }),
      subtitle: inOneLine([facts.schoolName, facts.swvName, day(facts.today, 'long')]),
      layout: 'letter',
      blocks: withoutEmpty([
        { kind: 'text', text: t('profile.intro', { genitive: genitive(facts.givenName) }) },
        { kind: 'heading', text: t('profile.strengths') },
        { kind: 'list', style: 'bullet', items: strengths },
        { kind: 'heading', text: t('profile.needs') },
        { kind: 'list', style: 'bullet', items: needs },
        { kind: 'heading', text: t('profile.table') },
        {
          kind: 'table',
          caption: t('profile.table'),
          columns: [{ label: t('profile.scale'), share: 46 }, { label: t('profile.range'), share: 16, align: 'end' }, ...measured.map(({ moment, takenOn }) => ({ label: t('profile.moment', { moment: t(`profile.${moment}`), date: day(takenOn, 'short') }), share: 22, align: 'end' as const }))],
          rows,
          rowHeight: 'text',
        },
        { kind: 'text', text: measured.length > 1 ? t('profile.small') : '', isQuiet: true },
        { kind: 'heading', text: t('profile.own') },
        { kind: 'lines', count: 6 },
      ]),
    },
    fields: { ...personFields(facts, words), 'wat al goed gaat': listField(strengths), 'wat aandacht vraagt': listField(needs), schalen: listField(rows.map(([text = '', ...rest]) => ({ text, note: rest.filter((cell) => cell !== '').join(' · ') })), rows.map(([schaal = '', bereik = '', ...means]) => ({ schaal, bereik, gemiddelde: means.at(-1) ?? '' }))) },
    stays: {},
  };
}

export type QuestionFact = { readonly text: string; readonly status: 'draft' | 'active' | 'paused' | 'answered' | 'dropped'; readonly priority: number | null; readonly themeLabel: string | null; readonly audience: readonly Audience[] };

/** The leervragen of one person as she may have them on paper, with room for a next step. */
export function questionsPage(facts: PersonFacts & { readonly questions: readonly QuestionFact[] }, words: SheetWords): SheetPage {
  const { t, day } = words;
  const kept = facts.questions.filter(({ status }) => status !== 'dropped');
  const shown = kept.filter(({ audience }) => maySee('learningQuestion', 'coacheePrint', 'text', audience));
  const asItem = ({ text, priority, themeLabel, audience }: QuestionFact): PaperItem => ({ text, audience, note: inOneLine([priority === null ? null : t('questions.priority', { number: priority }), themeLabel === null ? null : t('questions.theme', { theme: themeLabel })]) });
  const running = shown.filter(({ status }) => status === 'active' || status === 'draft').map(asItem);
  const resting = shown.filter(({ status }) => status === 'paused' || status === 'answered').map(asItem);
  return {
    page: {
      givenName: facts.givenName,
      title: t('questions.title', { name: facts.coacheeName }),
      subtitle: inOneLine([facts.schoolName, facts.swvName, day(facts.today, 'long')]),
      layout: 'letter',
      blocks: [
        ...withoutEmpty([
          { kind: 'list', style: 'bullet', items: running },
          { kind: 'heading', text: t('questions.resting') },
          { kind: 'list', style: 'bullet', items: resting },
        ]),
        { kind: 'heading', text: t('questions.next') },
        { kind: 'lines', count: 6 },
      ],
    },
    fields: { ...personFields(facts, words), leervragen: listField(running, shown.map(({ text, themeLabel, priority }) => ({ vraag: text, thema: themeLabel ?? '', prioriteit: priority === null ? '' : String(priority) }))) },
    stays: staysOf({ question: kept.length - shown.length }),
  };
}

/** The nameless sheet on which a group puts its stickers: leervragen that the group may see, in its own words, without whose they are. */
export function groupQuestionsPage(facts: { readonly swvName: string; readonly coachName: string; readonly today: string; readonly questions: readonly QuestionFact[] }, { t, day }: SheetWords): SheetPage {
  const open = facts.questions.filter(({ status }) => status === 'active' || status === 'draft');
  const shown = open.filter(({ audience }) => maySee('learningQuestion', 'groupPrint', 'text', audience));
  // By the alphabet: any other order would say what the coach thinks, or whose they are.
  const texts = [...new Set(shown.map(({ text }) => text))].toSorted((a, b) => a.localeCompare(b, 'nl-BE'));
  return {
    page: {
      title: t('groupQuestions.title'),
      subtitle: inOneLine([t('common.group', { name: facts.swvName }), day(facts.today, 'long')]),
      layout: 'letter',
      blocks: withoutEmpty([
        { kind: 'text', text: t('groupQuestions.intro') },
        { kind: 'table', caption: t('groupQuestions.title'), columns: [{ label: t('groupQuestions.question'), share: 70 }, { label: t('groupQuestions.stickers'), share: 30 }], rows: texts.map((text) => [text, '']), rowHeight: 'write' },
      ]),
    },
    fields: { swv: textField(facts.swvName), coach: textField(facts.coachName), vandaag: textField(day(facts.today, 'long')), leervragen: listField(texts.map((text) => ({ text })), texts.map((text) => ({ vraag: text }))) },
    stays: staysOf({ question: open.length - shown.length }),
  };
}

/** A form for whoever gives feedback to this person: her name and empty lines. */
export function feedbackFormPage(facts: PersonFacts, words: SheetWords): SheetPage {
  const { t } = words;
  const name = facts.givenName;
  return {
    page: {
      title: t('feedbackForm.title', { name: facts.coacheeName }),
      subtitle: inOneLine([facts.schoolName]),
      layout: 'letter',
      blocks: [
        { kind: 'text', text: t('feedbackForm.intro', { name }) },
        ...(
          [
            [t('feedbackForm.asked', { name }), 2],
            [t('feedbackForm.seen'), 4],
            [t('feedbackForm.effect'), 3],
            [t('feedbackForm.value'), 3],
            [t('feedbackForm.suggestion'), 3],
            [t('feedbackForm.giver'), 1],
          ] as const
        ).flatMap(([text, count]) => [{ kind: 'heading', text } as const, { kind: 'lines', count } as const]),
      ],
    },
    fields: personFields(facts, words),
    stays: {},
  };
}

function personFields({ coacheeName, givenName, schoolName, coachName, swvName, today }: PersonFacts, { day }: SheetWords): SheetPage['fields'] {
  return { schoolleider: textField(coacheeName), voornaam: textField(givenName), school: textField(schoolName), coach: textField(coachName), swv: textField(swvName), vandaag: textField(day(today, 'long')) };
}
