import { listRecords } from '#db/records/read.ts';
import { commit, type Writer } from '#db/records/write.ts';
import type { RecordType, Values } from '#shared/domain/records.ts';
import { frameworksFor } from '#shared/domain/seed-frameworks.ts';
import { generateGroups } from '../../support/generate.ts';

/** Screens whose address holds no record. */
const fixed: readonly string[] = [
  ] = ['/', '/agreements', '/lines', '/settings', '/bin', '/find', '/find/all/team', '/programmes', '/schools', '/calendar', '/agenda',
  '/agenda/month/2026-11-23', '/agenda/year/2026-11-23', '/agenda-import', '/analysis', '/analysis/import', '/library', '/library/workFormat',
  '/library/question', '/library/person', '/library/item/format-incident', '/library/struggle/core-team-waits', '/swv/new', '/import/participants',
  '/import/schools', '/import/pastDates',
];

type Filled = { readonly writer: Writer; readonly swv: string; readonly programmeId: string; readonly today: string };

/** Fills a store until every screen has something to show; answers the addresses of all of them. */
export function fillEveryScreen(writer: Writer, today: string): string[] {
  generateGroups(writer, { swvs: 10, members: 8, today });
  const filled = { writer, swv: firstOf(writer, 'swv'), programmeId: firstOf(writer, 'programme'), today };
  return [...fixed, ...groupRoutes(filled), ...startRoutes(filled), ...dayRoutes(filled), ...observationRoutes(filled), ...learningRoutes(filled)];
}

function firstOf<T extends RecordType>(writer: Writer, type: T, where?: Partial<Values<T>>): string {
  return listRecords(writer.db, type, where)[0]?.id ?? '';
}

function groupRoutes({ writer, swv }: Filled): string[] {
  const coachee = firstOf(writer, 'coachee');
  const tabs = ['', '/members', '/planning', '/line', '/timeline', '/rhythm', '/questions', '/analysis', '/papers'];
  return [...tabs.map((tab) => `/swv/${swv}${tab}`), `/layout/${swv}`, `/visits/${swv}`, `/past/${swv}`, `/coachee/${coachee}`, `/coachee/${coachee}/timeline`, `/school/${firstOf(writer, 'school')}`];
}

/** What stands before a traject: a kapstok, and a candidate with its intake. */
function startRoutes({ writer, swv, programmeId }: Filled): string[] {
  const [made] = frameworksFor(programmeId);
  if (made !== undefined) {
    const frameworkId = writer.newId();
    const items = made.items.map((item) => ({ op: 'create', type: 'frameworkItem', values: { ...item, frameworkId } }) as const);
    commit(writer, { code: 'framework.filled' }, [{ op: 'create', type: 'framework', id: frameworkId, values: made.framework }, ...items]);
  }
  commit(writer, { code: 'swv.candidateCreated' }, [{ op: 'create', type: 'swv', values: { name: 'Kempenland' } }]);
  const candidate = firstOf(writer, 'swv', { name: 'Kempenland' });
  commit(writer, { code: 'swvIntake.created' }, [{ op: 'create', type: 'swvIntake', values: { swvId: candidate, programmeId, decision: 'accepted' } }]);
  return [`/programme/${programmeId}`, `/framework/${firstOf(writer, 'framework')}`, `/swv/${swv}/start`, `/swv/${candidate}/start`];
}

function dayRoutes({ writer, swv, today }: Filled): string[] {
  const contact = { swvId: swv, partner: 'codi', date: today, startTime: '13:00', minutes: 45, status: 'planned' } as const;
  commit(writer, { code: 'contactMoment.planned', params: { date: today } }, [{ op: 'create', type: 'contactMoment', values: contact }]);
  const meeting = firstOf(writer, 'meeting', { status: 'planned' });
  return [
    `/contact/${firstOf(writer, 'contactMoment')}`,
    `/conversation/${firstOf(writer, 'conversation', { status: 'held' })}`,
    `/conversation/${firstOf(writer, 'conversation', { status: 'planned' })}`,
    ...['', '/live', '/attendance', '/intervision', '/transfer', '/tickets'].map((tab) => `/meeting/${meeting}${tab}`),
  ];
}

function observationRoutes({ writer, swv, today }: Filled): string[] {
  const coacheeId = membersOf(writer, swv)[0] ?? '';
  const values = { swvId: swv, coacheeId, kind: 'jobShadowing' as const, date: today, status: 'planned' as const, lookFors: ['Wie is er aan het woord?'] };
  commit(writer, { code: 'observation.planned', params: { date: today } }, [{ op: 'create', type: 'observation', values }]);
  const observation = firstOf(writer, 'observation');
  return ['before', 'watch', 'debrief'].map((tab) => `/observation/${observation}/${tab}`);
}

function learningRoutes({ writer, swv, today }: Filled): string[] {
  const [first = '', second = ''] = membersOf(writer, swv);
  const items = [{ id: swv, kind: 'scale' as const, text: 'Vraagt eerst door.' }, { id: first, kind: 'open' as const, text: 'Wat mag blijven?' }];
  const of = { swvId: swv, coacheeId: first };
  commit(writer, { code: 'feedbackLoop.asked' }, [
    { op: 'create', type: 'feedbackLoop', values: { ...of, giverKind: 'colleague', giverId: second, question: 'Waar laat ik ruimte?', step: 3, askedOn: '2026-10-01', receivedOn: '2026-10-09' } },
    { op: 'create', type: 'offer', values: { ...of, kind: 'offers', text: 'een kernteam', since: today, status: 'open' } },
    { op: 'create', type: 'appreciation', values: { ...of, kind: 'appreciation', text: 'Bleef rustig.', date: today } },
    { op: 'create', type: 'feedbackRound', values: { ...of, title: 'Hoe ik overleg leid', items } },
    { op: 'create', type: 'plg', values: { ...of, theme: 'Lezen in elke les', status: 'running', startedOn: today } },
  ]);
  return [`/coachee/${first}/learning`, `/feedback/${swv}`, `/feedback/${swv}/offers`, `/round/${firstOf(writer, 'feedbackRound')}`, `/plg/${firstOf(writer, 'plg')}`];
}

function membersOf(writer: Writer, swvId: string): string[] {
  return listRecords(writer.db, 'membership', { swvId }).map(({ coacheeId }) => coacheeId);
}
