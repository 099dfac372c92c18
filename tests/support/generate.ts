import { parseDate } from '@internationalized/date';
import { commit, type Change, type Writer } from '#db/records/write.ts';
import { listRecords } from '#db/records/read.ts';
import { firstPositions } from '#shared/domain/positions.ts';
import { schoolYearOf } from '#shared/domain/school-year.ts';
import { valueOf } from './store.ts';

type Size = {
  /** How many groups. */
  readonly swvs: number;
  /** School leaders in each. */
  readonly members: number;
  /** The day that counts as today; the two school years lie around it, the second one under way. */
  readonly today: string;
};

const givenNames = ['Zoë', 'Karel', 'Mieke', 'Greet', 'Pieter', 'Hanne', 'Nguyễn', 'Rachida', 'Jo', 'Ümit'];
const familyNames = ["Çağlar-D'hondt", 'Van den Abeele', 'Maes', 'De Smet-Peeters', 'El Amrani', 'Verhaeghe', 'Thị Lan', 'Aerts', 'Ó Briain', 'Wouters'];
const sentence = 'Opgelucht dat de werkgroep nu zelf de agenda maakt; het kernteam wacht nog af en oefent het stilvallen na een vraag.';

/** Fills a store with groups, people and two years of work: the size at which the app has to stay quick. */
export function generateGroups(writer: Writer, { swvs, members, today }: Size): void {
  const programmeId = listRecords(writer.db, 'programme')[0]?.id ?? '';
  const themeIds = listRecords(writer.db, 'theme', { programmeId }).map(({ id }) => id);
  const start = `${schoolYearOf(today) - 1}-09-01`;
  const instrument = makeInstrument(writer, themeIds);
  valueOf(commit(writer, { code: 'instrument.created' }, instrument.changes));
  for (let group = 0; group < swvs; group += 1) {
    valueOf(commit(writer, { code: 'swv.created' }, makeGroup(writer, { group, members, today, start, programmeId, themeIds, instrument })));
  }
}

type Instrument = { readonly id: string; readonly itemIds: readonly string[]; readonly changes: Change[] };

function makeInstrument(writer: Writer, themeIds: readonly string[]): Instrument {
  const id = writer.newId();
  const changes: Change[] = [{ op: 'create', type: 'instrument', id, values: { title: 'Verkenning', version: 1, unit: 'person' } }];
  const itemIds: string[] = [];
  const positions = firstPositions(themeIds.length * 4);
  themeIds.forEach((themeId, index) => {
    const scaleId = writer.newId();
    changes.push({ op: 'create', type: 'scale', id: scaleId, values: { instrumentId: id, label: `Schaal ${index + 1}`, min: 1, max: 5, needEnd: 'low', position: positions[index] ?? 'a', themeId } });
    for (let item = 0; item < 4; item += 1) {
      const itemId = writer.newId();
      itemIds.push(itemId);
      const position = positions[index * 4 + item] ?? 'a';
      changes.push({ op: 'create', type: 'item', id: itemId, values: { instrumentId: id, code: `q${index}_${item}`, kind: 'likert', position, scaleId, min: 1, max: 5, reverse: item === 3 } });
    }
  });
  return { id, itemIds, changes };
}

type Group = { group: number; members: number; today: string; start: string; programmeId: string; themeIds: readonly string[]; instrument: Instrument };

function makeGroup(writer: Writer, { group, members, today, start, programmeId, themeIds, instrument }: Group): Change[] {
  const { newId } = writer;
  const swvId = newId();
  const endsOn = parseDate(start).add({ years: 2 }).subtract({ days: 1 }).toString();
  const changes: Change[] = [
    { op: 'create', type: 'swv', id: swvId, values: { name: `Groep ${group + 1}`, sharedGoals: 'elkaar durven bevragen', meetingMinutes: 300 } },
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: start, endsOn } },
  ];
  const measurementId = newId();
  const takenOn = parseDate(start).add({ days: 20 }).toString();
  changes.push({ op: 'create', type: 'measurement', id: measurementId, values: { instrumentId: instrument.id, swvId, moment: 'BSA', naming: 'named', takenOn } });
  for (let member = 0; member < members; member += 1) {
    changes.push(...makeMember({ newId, swvId, group, member, start, today, themeIds, measurementId, instrument }));
  }
  changes.push(...makeMeetings({ newId, swvId, start, today, themeIds, group }));
  return changes;
}

type Member = { newId: () => string; swvId: string; group: number; member: number; start: string; today: string; themeIds: readonly string[]; measurementId: string; instrument: Instrument };

function makeMember({ newId, swvId, group, member, start, today, themeIds, measurementId, instrument }: Member): Change[] {
  const schoolId = newId();
  const coacheeId = newId();
  const name = givenNames[(group + member) % givenNames.length] ?? 'An';
  const familyName = `${familyNames[(group * 3 + member) % familyNames.length] ?? 'Peeters'}${group === 0 ? '' : ` ${group + 1}`}`;
  const themeId = themeIds[member % themeIds.length] ?? '';
  const answers = Object.fromEntries(instrument.itemIds.map((itemId, index) => [itemId, { v: 1 + ((index * 7 + member * 3 + group) % 5), t: null }]));
  const changes: Change[] = [
    { op: 'create', type: 'school', id: schoolId, values: { name: `School ${group + 1}.${member + 1}`, municipality: 'Diest', network: 'catholic', level: 'basic', pupils: 240 } },
    { op: 'create', type: 'coachee', id: coacheeId, values: { givenName: name, familyName, role: 'directeur', email: `m${group}.${member}@voorbeeld.be` } },
    { op: 'create', type: 'coacheeSchool', values: { coacheeId, schoolId, role: 'directeur', startsOn: start } },
    { op: 'create', type: 'membership', values: { swvId, coacheeId, startsOn: start } },
    { op: 'create', type: 'response', values: { measurementId, respondentKey: `r${member}`, answers, coacheeId, finished: true } },
    { op: 'create', type: 'learningQuestion', values: { swvId, coacheeId, text: 'Hoe kan ik feedback vragen zonder dat het als controle voelt?', status: 'active', themeId, priority: 1, level: 'leadership' } },
  ];
  for (let round = 0; round < 4; round += 1) {
    const conversationId = newId();
    const date = parseDate(start).add({ months: 2 + round * 5, days: member * 2 }).toString();
    const isHeld = date < today;
    changes.push({ op: 'create', type: 'conversation', id: conversationId, values: { coacheeId, swvId, date, status: isHeld ? 'held' : 'planned', startTime: '09:30', minutes: 90, form: 'inPerson' } });
    if (!isHeld) continue;
    firstPositions(3).forEach((position, index) => {
      changes.push({
        op: 'create',
        type: 'conversationBlock',
        values: { conversationId, kind: index === 0 ? 'whatLives' : index === 1 ? 'ownWords' : 'reflection', position, text: sentence, audience: index === 1 ? ['coachee'] : [] },
      });
    });
    changes.push({ op: 'create', type: 'agreement', values: { swvId, coacheeId, conversationId, text: 'Eén tip vragen na elke PLG', owner: 'coachee', status: round === 2 ? 'open' : 'done', position: 'a0', dueOn: today, audience: ['coachee'] } });
    changes.push({ op: 'create', type: 'themeSignal', values: { themeId, swvId, coacheeId, conversationId, noticedOn: date } });
  }
  return changes;
}

function makeMeetings({ newId, swvId, start, today, themeIds, group }: { newId: () => string; swvId: string; start: string; today: string; themeIds: readonly string[]; group: number }): Change[] {
  const changes: Change[] = [];
  for (let month = 0; month < 22; month += 1) {
    if (month === 10 || month === 11) continue;
    const meetingId = newId();
    const date = parseDate(start).add({ months: month, days: 14 + (group % 5) }).toString();
    const isHeld = date < today;
    changes.push({ op: 'create', type: 'meeting', id: meetingId, values: { swvId, date, status: isHeld ? 'held' : 'planned', startTime: '09:00', endTime: '16:00', place: 'De Zonnewijzer, Diest', kind: 'withinSwv' } });
    if (!isHeld) continue;
    firstPositions(4).forEach((position, index) => {
      const themeId = themeIds[(month + index) % themeIds.length];
      changes.push({ op: 'create', type: 'runSheetPart', values: { meetingId, title: 'Incidentmethode met een casus uit de groep', minutes: 60, position, status: 'done', ...(themeId === undefined ? {} : { themeId }) } });
    });
  }
  return changes;
}
