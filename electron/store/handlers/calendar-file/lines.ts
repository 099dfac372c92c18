import type { Appointment, Revision } from '#db/repositories/agenda.ts';
import { maySee } from '#shared/domain/audience.ts';
import type { CalendarEventType, SentEvent } from '#shared/domain/records/agenda.ts';
import { endOf } from '#shared/domain/time-of-day.ts';
import dutch from '#shared/i18n/nl-BE/agenda.json' with { type: 'json' };
import english from '#shared/i18n/en/agenda.json' with { type: 'json' };
import type { FileLine } from '#shared/ipc/agenda.ts';
import type { languages } from '#shared/ipc/shell.ts';

/** Length when nobody said: an hour for a talk, a school day for a bijeenkomst, a morning for an observatie; in minutes. */
const usualMinutes: Readonly<Record<CalendarEventType, number>> = { meeting: 360, conversation: 60, contactMoment: 60, observation: 180 };

/** When an appointment ends in a calendar; null for one without a time, which takes the whole day there. */
export function endOfAppointment({ type, startTime, endTime, minutes }: Pick<Appointment, 'type' | 'startTime' | 'endTime' | 'minutes'>): string | null {
  if (startTime === null) return null;
  return endTime !== null && endTime > startTime ? endTime : (endOf(startTime, minutes) ?? endOf(startTime, usualMinutes[type]));
}

/** A line of the file with what it takes to send it again: an update of the same event, or its cancellation. */
export type OutgoingLine = FileLine & { readonly type: CalendarEventType; readonly swvId: string; readonly sequence: number; readonly changedAt: string };

export type Switches = { readonly withNames: boolean; readonly withPlaces: boolean; readonly language: (typeof languages)[number] };

const words = { 'nl-BE': dutch.file, en: english.file } as const;

/** What leaves of an appointment. A name or place goes along only when it is switched on and the audience table lets it through. */
export function lineOf(appointment: Appointment, revision: Revision | undefined, switches: Switches): OutgoingLine {
  const { type, id, swvId, date, startTime, isDeleted, status, createdAt } = appointment;
  const isCancelled = isDeleted || status === 'cancelled';
  const title = titleOf(appointment, switches);
  return {
    type,
    id,
    swvId,
    title: isCancelled ? fill(words[switches.language].cancelled, { title }) : title,
    date,
    startTime,
    endTime: endOfAppointment(appointment),
    place: switches.withPlaces && maySeePlace(appointment) ? appointment.place : null,
    isCancelled,
    sequence: revision?.sequence ?? 0,
    changedAt: revision?.changedAt ?? createdAt,
  };
}

/** The cancellation of something that went out before and was erased since: only its moment was kept. */
export function lineOfErased({ type, id, swvId, date, startTime, endTime, sequence, isCancelled }: SentEvent, now: string, { language }: Switches): OutgoingLine {
  return { type, id, swvId, title: fill(words[language].cancelled, { title: words[language][type] }), date, startTime, endTime, place: null, isCancelled: true, sequence: isCancelled ? sequence : sequence + 1, changedAt: now };
}

function titleOf({ type, people, visit, swvName, partner }: Appointment, { withNames, language }: Switches): string {
  const { conversationWith, meetingOf, contactWith, partners, visits, visitsWith } = words[language];
  const seenVisit = visit !== null && maySee('observation', 'calendarFile', 'kind', []) ? visit : null;
  const plain = seenVisit === null ? words[language][type] : visits[seenVisit];
  if (!withNames) return plain;
  if (type === 'conversation' || type === 'observation') {
    const isNamed = people.length > 0 && maySee('coachee', 'calendarFile', 'givenName', []) && maySee('coachee', 'calendarFile', 'familyName', []);
    if (!isNamed || (type === 'observation' && seenVisit === null)) return plain;
    const name = new Intl.ListFormat(language, { type: 'conjunction' }).format(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
    return fill(seenVisit === null ? conversationWith : visitsWith[seenVisit], { name });
  }
  if (!maySee('swv', 'calendarFile', 'name', [])) return plain;
  if (type === 'meeting') return fill(meetingOf, { name: swvName });
  const isPartnerSeen = partner !== null && partner in partners && maySee('contactMoment', 'calendarFile', 'partner', []);
  return isPartnerSeen ? fill(contactWith, { partner: partners[partner as keyof typeof partners], name: swvName }) : plain;
}

/** Some places are a school's name; a typed place belongs to the appointment. */
function maySeePlace({ type, hasHost }: Appointment): boolean {
  return maySee(type, 'calendarFile', 'place', []) && (!hasHost || maySee('school', 'calendarFile', 'name', []));
}

function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}
