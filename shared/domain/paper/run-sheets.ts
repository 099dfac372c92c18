import { maySee } from '../audience.ts';
import type { Step } from '../library-steps.ts';
import { meetingFields, subtitleOf, titleOf, type MeetingFacts } from './meeting-sheets.ts';
import { listField, withoutEmpty, type PaperBlock, type SheetPage } from './model.ts';
import { staysOf } from './stays.ts';
import { inOneLine, type SheetWords } from './words.ts';

export type PartFact = {
  readonly title: string;
  readonly minutes: number;
  readonly startsAt: string | null;
  readonly themeLabel: string | null;
  readonly isBreak: boolean;
  /** False for what was dropped or parked. */
  readonly takesTime: boolean;
  readonly note: string | null;
  /** What happened, noted while it took place. */
  readonly happened: string | null;
  /** The dilemma, casus or question that it treats, and who brought it. */
  readonly input: { readonly kind: 'dilemma' | 'case' | 'question'; readonly text: string; readonly from: string | null } | null;
  /** Leervragen that it serves; `from` is null for one of the group. */
  readonly questions: readonly { readonly text: string; readonly from: string | null }[];
  /** What the library says of it. */
  readonly format: { readonly steps: readonly Step[]; readonly material: readonly string[] } | null;
};

export type RunSheetFacts = MeetingFacts & { readonly parts: readonly PartFact[]; /** The coach's own notes on the whole day. */ readonly notes: string | null };

/** The draaiboek as the group may have it: times, titles and minutes; what the coach noted with a part stays. */
export function runSheetPage(facts: RunSheetFacts, words: SheetWords): SheetPage {
  const { t, time } = words;
  const parts = maySee('runSheetPart', 'groupPrint', 'title', []) ? facts.parts.filter(({ takesTime }) => takesTime) : [];
  const rows = parts.map((part) => ({ uur: part.startsAt === null ? '' : time(part.startsAt), onderdeel: partTitle(part, words), minuten: String(part.minutes) }));
  return {
    page: {
      title: titleOf('runSheet', facts, words),
      subtitle: subtitleOf(facts, words),
      layout: 'letter',
      blocks:
        rows.length === 0
          ? []
          : [
              { kind: 'table', caption: t('runSheet.title'), columns: [{ label: t('runSheet.hour'), share: 14 }, { label: t('runSheet.part'), share: 70 }, { label: t('runSheet.minutes'), share: 16, align: 'end' }], rows: rows.map(({ uur, onderdeel, minuten }) => [uur, onderdeel, minuten]), rowHeight: 'text' },
              { kind: 'text', text: t('runSheet.total', { minutes: workMinutes(parts) }), isQuiet: true },
            ],
    },
    fields: { ...meetingFields(facts, words), onderdelen: listField(rows.map(({ uur, onderdeel, minuten }) => ({ text: onderdeel, note: inOneLine([uur, `${minuten} min`]) })), rows) },
    stays: staysOf({
      partNote: facts.parts.flatMap(({ note, happened }) => [note, happened]).filter(isWritten).length,
      input: facts.parts.filter(({ input }) => input !== null).length,
      question: new Set(facts.parts.flatMap(({ questions }) => questions.map(({ text, from }) => `${from ?? ''} ${text}`))).size,
      format: facts.parts.filter(({ format }) => format !== null && (format.steps.length > 0 || format.material.length > 0)).length,
      meetingNote: isWritten(facts.notes) ? 1 : 0,
    }),
  };
}

/** The draaiboek to lead the day by, for the coach alone: with each part its notes, who brought it in, its steps, and what to bring. */
export function ownRunSheetPage(facts: RunSheetFacts, words: SheetWords): SheetPage {
  const { t } = words;
  const parts = facts.parts.filter(({ takesTime }) => takesTime);
  const material = [...new Set(parts.flatMap(({ format }) => format?.material ?? []))];
  const outs = facts.parts.filter(({ takesTime }) => !takesTime);
  return {
    page: {
      title: titleOf('runSheet', facts, words),
      subtitle: subtitleOf(facts, words),
      layout: 'letter',
      mark: t('common.coachOnly'),
      blocks:
        facts.parts.length === 0
          ? []
          : [
              ...withoutEmpty([
                { kind: 'heading', text: t('runSheet.material') },
                { kind: 'list', style: 'check', items: material.map((text) => ({ text })) },
                { kind: 'heading', text: t('runSheet.notes') },
                { kind: 'text', text: facts.notes ?? '' },
              ]),
              ...parts.flatMap((part) => partBlocks(part, words)),
              { kind: 'text', text: t('runSheet.total', { minutes: workMinutes(parts) }), isQuiet: true },
              ...withoutEmpty([
                { kind: 'heading', text: t('runSheet.notToday') },
                { kind: 'list', style: 'bullet', items: outs.map((part) => ({ text: partTitle(part, words), ...(isWritten(part.note) ? { note: part.note } : {}) })) },
              ]),
            ],
    },
    fields: {},
    stays: {},
  };
}

/** A part under its hour. Its heading stays also when nothing was noted with it: it is a part of the day. */
function partBlocks(part: PartFact, words: SheetWords): PaperBlock[] {
  const { t, time } = words;
  const { startsAt, minutes, note, happened, input, questions, format } = part;
  const heading = inOneLine([startsAt === null ? null : time(startsAt), partTitle(part, words), t('runSheet.min', { minutes })]);
  const brought = input === null ? null : input.from === null ? t(`runSheet.${input.kind}`, { text: input.text }) : t('runSheet.broughtBy', { what: t(`runSheet.${input.kind}`, { text: input.text }), name: input.from });
  const asked = questions.map(({ text, from }) => (from === null ? t('runSheet.learningGroup', { text }) : t('runSheet.learning', { text, name: from })));
  const steps = (format?.steps ?? []).map((step) => ({ text: stepInWords(step), ...(step.minutes === null ? {} : { note: t('runSheet.min', { minutes: step.minutes }) }) }));
  return [
    { kind: 'heading', text: heading },
    ...withoutEmpty([
      { kind: 'text', text: note ?? '' },
      { kind: 'text', text: [brought, ...asked].filter((line) => line !== null).join('\n') },
      { kind: 'list', style: 'bullet', items: steps },
      { kind: 'text', text: isWritten(happened) ? t('runSheet.happened', { text: happened }) : '' },
    ]),
  ];
}

/** "Lezen: hang de vragen uit"; a title that ends as a sentence needs no colon. */
function stepInWords({ title, text }: Step): string {
  if (text === '') return title;
  return /[.?!…:]$/u.test(title) ? `${title} ${text}` : `${title}: ${text}`;
}

function partTitle({ title, isBreak, themeLabel }: PartFact, { t }: SheetWords): string {
  if (isBreak) return `${title}${title.toLowerCase() === t('runSheet.break') ? '' : ` (${t('runSheet.break')})`}`;
  return themeLabel === null || title.toLowerCase().includes(themeLabel.toLowerCase()) ? title : t('runSheet.theme', { title, theme: themeLabel });
}

function workMinutes(parts: readonly PartFact[]): number {
  return parts.filter(({ isBreak }) => !isBreak).reduce((sum, part) => sum + part.minutes, 0);
}

function isWritten(text: string | null): text is string {
  return (text ?? '').trim() !== '';
}
