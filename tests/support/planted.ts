import { commit, type Change, type Writer } from '#db/records/write.ts';
import { listRecords } from '#db/records/read.ts';
import { firstPositions } from '#shared/domain/positions.ts';
import { valueOf } from './store.ts';

/** How many sentences are planted. */
export const plantedCount = 200;
const agreements = 100;
const questions = 40;

/** A word that stands nowhere else, with the number of its sentence behind it. */
export const plantedWord = 'kwartelzangvlucht';

/** Sentence `index`: its own words, and the planted word at both ends so that half of it is found too. */
export function plantedSentence(index: number): string {
  const mark = `${plantedWord}${String(index).padStart(3, '0')}`;
  return `${mark} zei ze, dat het team van nummer ${index * 7919} “twijfelt” maar meegaat ${mark}`;
}

/** Numbers of the planted sentences in what stood right after the planted word, one or two bytes a letter. */
export function plantedNumber(after: string): number | undefined {
  const digits = /^(\d\d\d)/.exec(after.replaceAll('\0', ''))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export const plantedPerson = { givenName: 'Ysbrandine', familyName: "Çağlar-Vandenkwartel" } as const;

/** A group of one person whose gesprek of `day` holds `count` planted sentences in its agreements, leervragen and log. */
export function plant(writer: Writer, day: string, count = plantedCount): { readonly conversationId: string; readonly swvId: string; readonly coacheeId: string } {
  const { newId, db } = writer;
  const programmeId = listRecords(db, 'programme')[0]?.id ?? '';
  const [swvId, coacheeId, conversationId] = [newId(), newId(), newId()];
  const positions = firstPositions(Math.max(1, count));
  const changes: Change[] = [
    { op: 'create', type: 'swv', id: swvId, values: { name: 'Groep van de kwartel' } },
    { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2026-09-01', endsOn: '2028-08-31' } },
    { op: 'create', type: 'coachee', id: coacheeId, values: plantedPerson },
    { op: 'create', type: 'membership', values: { swvId, coacheeId, startsOn: '2026-09-01' } },
    { op: 'create', type: 'conversation', id: conversationId, values: { coacheeId, swvId, date: day, status: 'planned', startTime: '10:30', minutes: 60 } },
  ];
  for (let index = 0; index < count; index += 1) {
    const text = plantedSentence(index);
    const position = positions[index] ?? 'a';
    if (index < agreements) changes.push({ op: 'create', type: 'agreement', values: { swvId, coacheeId, conversationId, text, owner: 'coachee', status: 'open', position, audience: [] } });
    else if (index < agreements + questions) changes.push({ op: 'create', type: 'learningQuestion', values: { swvId, coacheeId, text, status: 'active' } });
    else changes.push({ op: 'create', type: 'conversationBlock', values: { conversationId, kind: 'free', position, heading: `Stuk ${index}`, text, audience: [] } });
  }
  valueOf(commit(writer, { code: 'conversation.planned', params: { name: plantedPerson.givenName, date: day } }, changes));
  return { conversationId, swvId, coacheeId };
}
