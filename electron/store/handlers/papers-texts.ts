import { getRecord } from '#db/records/read.ts';
import { ownTemplate, schoolNameOf } from '#db/repositories/traject-papers.ts';
import { defaultTexts } from '#shared/domain/paper-texts.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { TemplateKind } from '#shared/domain/records/traject-papers.ts';
import { fillTemplate, type Gap } from '#shared/domain/template-text.ts';
import type { Deps } from './deps.ts';

const dayInWords = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const hours = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });

export type Figures = { readonly minutes: number; readonly meetingCount: number; readonly conversationCount: number };

/** Norms of a programme that says none: two gesprekken a school year and a bijeenkomst every month (Vekeman e.a., 2024). */
const usualNorms = { conversations: 2, meetings: 10 };

/** The words that are in force for this paper: the coach's own, else the app's. */
export function templateText({ writer }: Deps, kind: TemplateKind): string {
  return ownTemplate(writer.db, kind)?.text ?? defaultTexts[kind];
}

/** The text of a paper for one person in one traject, with its gaps filled in. Papers are Dutch, whatever the screen speaks. */
export function paperText(deps: Deps, kind: TemplateKind, traject: Rec<'traject'>, coacheeId: string, figures?: Figures): string {
  const { writer, today } = deps;
  const { db } = writer;
  const person = getRecord(db, 'coachee', coacheeId);
  const programme = getRecord(db, 'programme', traject.programmeId);
  const values: Partial<Record<Gap, string | null>> = {
    schoolleider: person === undefined ? null : `${person.givenName} ${person.familyName}`,
    voornaam: person?.givenName ?? null,
    school: schoolNameOf(db, coacheeId, today() < traject.endsOn ? today() : traject.endsOn),
    coach: getRecord(db, 'author', writer.author)?.name ?? null,
    aanbieder: programme?.provider ?? null,
    swv: getRecord(db, 'swv', traject.swvId)?.name ?? null,
    traject: programme?.name ?? null,
    begin: inWords(traject.startsOn),
    einde: inWords(traject.endsOn),
    'aantal gesprekken': String(person?.conversationsPerYear ?? programme?.conversationsPerYear ?? usualNorms.conversations),
    'aantal bijeenkomsten': String(programme?.meetingsPerYear ?? usualNorms.meetings),
    vandaag: inWords(today()),
    ...(figures === undefined ? {} : { uren: hours.format(figures.minutes / 60), bijeenkomsten: String(figures.meetingCount), gesprekken: String(figures.conversationCount) }),
  };
  return fillTemplate(templateText(deps, kind), values);
}

function inWords(day: string): string {
  return dayInWords.format(new Date(`${day}T12:00:00Z`));
}
