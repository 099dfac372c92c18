import { maySee } from '../audience.ts';
import { listField, textField, type PaperBlock, type PaperFields, type SheetPage } from './model.ts';
import { inOneLine, type SheetWords } from './words.ts';

export type MeetingFacts = {
  readonly swvName: string;
  readonly coachName: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly number: { readonly number: number; readonly total: number } | null;
};

/** Empty rows for guests at the end of the list. */
const guestRows = 3;

/** Names and schools of who belongs to the group on that day, with room to sign. */
export function attendancePage(facts: MeetingFacts & { readonly people: readonly { readonly name: string; readonly schoolName: string | null }[] }, words: SheetWords): SheetPage {
  const { t } = words;
  const people = maySee('coachee', 'groupPrint', 'familyName', []) ? facts.people : [];
  const columns = [{ label: t('common.name'), share: 34 }, { label: t('common.school'), share: 33 }, { label: t('common.signature'), share: 33 }];
  return {
    page: {
      title: titleOf('attendance', facts, words),
      subtitle: subtitleOf(facts, words),
      layout: 'letter',
      blocks: [
        { kind: 'table', caption: t('attendance.caption'), columns, rows: people.map(({ name, schoolName }) => [name, schoolName ?? '', '']), rowHeight: 'write' },
        { kind: 'heading', text: t('attendance.guests') },
        { kind: 'table', caption: t('attendance.guests'), columns, rows: Array.from({ length: guestRows }, () => ['', '', '']), rowHeight: 'write' },
      ],
    },
    fields: { ...meetingFields(facts, words), deelnemers: listField(people.map(({ name, schoolName }) => ({ text: name, note: schoolName ?? '' })), people.map(({ name, schoolName }) => ({ naam: name, school: schoolName ?? '' }))) },
    stays: {},
  };
}

const ticketMarks = ['usefulness', 'usability', 'groupFeeling', 'energy'] as const;

/** The nameless form at the end of a bijeenkomst. */
export function exitTicketPage(facts: MeetingFacts, words: SheetWords): SheetPage {
  const { t } = words;
  return {
    page: {
      title: t('exitTicket.title'),
      subtitle: subtitleOf(facts, words),
      layout: 'letter',
      blocks: [
        { kind: 'text', text: t('exitTicket.intro') },
        ...ticketMarks.flatMap((mark): PaperBlock[] => [
          { kind: 'heading', text: t(`exitTicket.${mark}`) },
          { kind: 'rings', from: 1, to: 5, low: t(mark === 'energy' ? 'exitTicket.lowEnergy' : 'exitTicket.low'), high: t(mark === 'energy' ? 'exitTicket.highEnergy' : 'exitTicket.high') },
        ]),
        { kind: 'heading', text: t('exitTicket.word') },
        { kind: 'lines', count: 2 },
      ],
    },
    fields: meetingFields(facts, words),
    stays: {},
  };
}

/** The card on which someone writes what goes along to the own school. */
export function transferCardPage(facts: MeetingFacts, words: SheetWords): SheetPage {
  const { t } = words;
  const questions = [
    [t('transferCard.name'), 1],
    [t('transferCard.idea'), 3],
    [t('transferCard.step'), 3],
    [t('transferCard.dueOn'), 1],
    [t('transferCard.helper'), 1],
    [t('transferCard.outcome'), 4],
  ] as const;
  return {
    page: { title: t('transferCard.title'), subtitle: subtitleOf(facts, words), layout: 'letter', blocks: questions.flatMap(([text, count]): PaperBlock[] => [{ kind: 'heading', text }, { kind: 'lines', count }]) },
    fields: meetingFields(facts, words),
    stays: {},
  };
}

/** With its number in the traject, when it has one. */
export function titleOf(sheet: 'runSheet' | 'attendance', { number }: MeetingFacts, { t }: SheetWords): string {
  return number === null ? t(`${sheet}.title`) : t(`${sheet}.numbered`, number);
}

export function subtitleOf(facts: MeetingFacts, { t, day, time }: SheetWords): string {
  const { startTime, endTime } = facts;
  return inOneLine([t('common.group', { name: facts.swvName }), day(facts.date, 'weekday'), startTime === null ? null : endTime === null ? time(startTime) : `${time(startTime)} – ${time(endTime)}`, facts.place]);
}

/** Places of a template that every sheet of a bijeenkomst fills in. */
export function meetingFields(facts: MeetingFacts, { day, time }: SheetWords): PaperFields {
  return {
    swv: textField(facts.swvName),
    coach: textField(facts.coachName),
    datum: textField(day(facts.date, 'weekday')),
    van: textField(facts.startTime === null ? null : time(facts.startTime)),
    tot: textField(facts.endTime === null ? null : time(facts.endTime)),
    plaats: textField(facts.place),
    bijeenkomst: textField(facts.number === null ? null : String(facts.number.number)),
  };
}
