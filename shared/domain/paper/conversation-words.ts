import type { Audience } from '../audience.ts';
import { textField, type PaperFields, type PaperItem } from './model.ts';
import type { SheetWords } from './words.ts';

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

export type ScaleFact = { readonly label: string; readonly mean: number; readonly min: number; readonly max: number };

/** "Zoë’s", "Karels", "Hans’": whose words they are. */
export function genitive(name: string): string {
  if (/[sxzß]$/i.test(name)) return `${name}’`;
  return /[aiouyë]$/i.test(name) ? `${name}’s` : `${name}s`;
}

/** An afspraak in a list to tick: what, who and by when. */
export function agreementItem({ text, owner, dueOn, status, audience }: AgreementFact, givenName: string, { t, day }: SheetWords): PaperItem {
  const who = ownerOf(owner, givenName, t);
  return { text, note: inOneList([who, status === 'dropped' ? t('common.dropped') : dueOn === null ? '' : t('common.dueBy', { date: day(dueOn, 'short') })]), isDone: status === 'done', audience };
}

/** The same as the cells of a table in a template. */
export function agreementRow({ text, owner, dueOn }: AgreementFact, givenName: string, { t, day }: SheetWords): Readonly<Record<string, string>> {
  return { wat: text, wie: ownerOf(owner, givenName, t), tegen: dueOn === null ? '' : day(dueOn, 'short') };
}

function ownerOf(owner: AgreementFact['owner'], givenName: string, t: SheetWords['t']): string {
  if (owner === 'coachee') return givenName;
  return owner === 'coach' ? t('common.theCoach') : t('common.theGroup');
}

function inOneList(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** Places of a template that every sheet of a gesprek fills in. */
export function conversationFields(facts: ConversationFacts, { t, day }: SheetWords): PaperFields {
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
