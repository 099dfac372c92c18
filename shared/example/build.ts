import { firstPositions } from '../domain/positions.ts';
import { seedThemes } from '../domain/seed-themes.ts';
import { exampleCalendar, type ExampleCalendar } from './calendar.ts';
import { putContacts } from './contacts.ts';
import { putConversations } from './build-conversations.ts';
import { putMeetingLogs } from './build-meetings.ts';
import { putObservations } from './observations.ts';
import { putPapers } from './build-papers.ts';
import { putFeedback } from './feedback.ts';
import { putPlgs } from './plg.ts';
import { putLibrary } from './library.ts';
import { putLog } from './log.ts';
import { putSurvey } from './build-survey.ts';
import { pastMeetings, weekMeetingPlan } from './meetings.ts';
import { exampleKeys, examplePeople, type ExampleKey } from './people.ts';
import { exampleQuestions } from './questions.ts';
import { putStart } from './start.ts';
import { putWindows } from './windows.ts';
import { gather, type ExampleRecord, type Gather } from './records.ts';
import { feedbackTheme, type ExampleTheme } from './survey.ts';
import { putSchoolDays } from './school-days.ts';

export const exampleSwvName = 'De Wissel';

/** What the parts of the example group need of each other. */
export type ExampleGround = Gather & {
  readonly calendar: ExampleCalendar;
  readonly swvId: string;
  readonly coacheeIds: Readonly<Record<ExampleKey, string>>;
  readonly schoolIds: Readonly<Record<ExampleKey, string>>;
  readonly themeId: (theme: ExampleTheme) => string;
};

/**
 * The Voorbeeldgroep: a fictional group in its second year, counted from today ('YYYY-MM-DD', Brussels). The same
 * day and the same ids give the same group. Every record points at others of the example only.
 */
export function buildExample({ today, newId }: { readonly today: string; readonly newId: () => string }): readonly ExampleRecord[] {
  const ground = putGround(exampleCalendar(today), gather(newId));
  const meetingIds = putMeetings(ground);
  const { evidenceOf } = putSurvey(ground);
  for (const { of, theme, values, startedAfter } of exampleQuestions) {
    const startedOn = ground.calendar.afterStart(startedAfter);
    const about = { swvId: ground.swvId, themeId: ground.themeId(theme), startedOn };
    ground.put('learningQuestion', { ...values, ...about, coacheeId: of === null ? null : ground.coacheeIds[of], evidence: evidenceOf(of, theme) });
  }
  putConversations(ground);
  putLog(ground);
  putMeetingLogs(ground, meetingIds);
  putContacts(ground);
  putObservations(ground);
  putPapers(ground);
  putSchoolDays(ground);
  putWindows(ground);
  putLibrary(ground);
  putFeedback({ ...ground, newId });
  putPlgs(ground);
  ground.put('postponement', { swvId: ground.swvId, coacheeId: ground.coacheeIds.mieke, kind: 'excused', until: ground.calendar.weekMeeting });
  return ground.records;
}

function putGround(calendar: ExampleCalendar, { records, put }: Gather): ExampleGround {
  const { startsOn, endsOn } = calendar;
  const programmeId = put('programme', {
    name: 'Voorbeeldprogramma',
    provider: 'Voorbeeldaanbieder',
    aims: 'Schoolleiders leren van en met elkaar, dicht bij wat hun school nodig heeft.',
    aimList: ['gedeeld leiderschap in de school uitbouwen', 'een lerend netwerk van schoolleiders opbouwen', 'elkaars school van binnen kennen'],
    partners: 'Hogeschool Voorbeeld',
    conversationsPerYear: 2,
    meetingsPerYear: 10,
    startsOn,
    endsOn,
  });
  const themeIds = putThemes(programmeId, put);
  const swvId = put('swv', { name: exampleSwvName, sharedGoals: 'elkaar durven bevragen', schoolGroup: 'Hageland', origin: 'existing', meetingMinutes: 300 });
  put('traject', { swvId, programmeId, startsOn, endsOn, status: 'running' });
  const schoolIds = {} as Record<ExampleKey, string>;
  const coacheeIds = {} as Record<ExampleKey, string>;
  for (const key of exampleKeys) {
    const { person, school } = examplePeople[key];
    schoolIds[key] = put('school', { ...school, ...(school.vision === undefined ? {} : { visionOn: calendar.afterStart(150) }) });
    coacheeIds[key] = put('coachee', person);
    put('coacheeSchool', { coacheeId: coacheeIds[key], schoolId: schoolIds[key], role: person.role ?? null, startsOn: null });
    put('membership', { swvId, coacheeId: coacheeIds[key], startsOn });
  }
  const themeId = (theme: ExampleTheme): string => themeIds.get(theme) ?? '';
  putStart({ put, calendar, swvId, coacheeIds, programmeId });
  return { records, put, calendar, swvId, coacheeIds, schoolIds, themeId };
}

function putThemes(programmeId: string, put: Gather['put']): ReadonlyMap<string, string> {
  const themes = [...seedThemes, { ...feedbackTheme, traits: [...feedbackTheme.traits], pillars: [...feedbackTheme.pillars] }];
  const positions = firstPositions(themes.length);
  return new Map(themes.map((theme, index) => [theme.seed ?? '', put('theme', { ...theme, programmeId, position: positions[index] ?? '' })]));
}

/** Bijeenkomsten of the first school year, of which it is known who was there. */
const firstYear = 10;

/** Full days from nine to half past three, in turn at someone's school; answers those that were held, oldest first. */
function putMeetings({ put, calendar, swvId, schoolIds, themeId }: ExampleGround): readonly string[] {
  const hours = { startTime: '09:00', endTime: '15:30', kind: 'withinSwv' } as const;
  const told = calendar.heldMeetings.length - pastMeetings.length;
  const place = (host: ExampleKey): string => `${examplePeople[host].school.name}, ${examplePeople[host].school.municipality ?? ''}`;
  const putParts = (meetingId: string, parts: (typeof weekMeetingPlan)['parts']): void => {
    const positions = firstPositions(parts.length);
    for (const [index, { theme, ...part }] of parts.entries()) {
      put('runSheetPart', { status: 'planned', ...part, meetingId, position: positions[index] ?? '', themeId: theme === undefined ? null : themeId(theme) });
    }
  };
  const held: string[] = [];
  for (const [index, date] of calendar.heldMeetings.entries()) {
    const meeting = index < told ? undefined : pastMeetings[index - told];
    const host = meeting?.host ?? exampleKeys[index % exampleKeys.length] ?? 'zoe';
    const log = meeting === undefined ? { dateOnly: true } : { title: meeting.title, notes: meeting.notes ?? null };
    // The first year was gone through: once with another group, twice with a few teachers.
    const who = index < firstYear ? { withTeam: index === 5 || index === 8, ...(index === 3 ? { kind: 'acrossSwv' as const } : {}) } : {};
    const id = put('meeting', { swvId, date, status: 'held', ...hours, ...who, hostSchoolId: schoolIds[host], place: place(host), ...log });
    if (meeting !== undefined) putParts(id, meeting.parts);
    held.push(id);
  }
  const next = weekMeetingPlan.host;
  const id = put('meeting', { swvId, date: calendar.weekMeeting, status: 'planned', ...hours, hostSchoolId: schoolIds[next], place: place(next) });
  putParts(id, weekMeetingPlan.parts);
  for (const [index, date] of calendar.comingMeetings.entries()) {
    const host = (['mieke', 'youssef', 'zoe'] as const)[index] ?? 'zoe';
    put('meeting', { swvId, date, status: 'planned', ...hours, hostSchoolId: schoolIds[host], place: place(host) });
  }
  return held;
}
