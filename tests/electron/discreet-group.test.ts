import { beforeEach, describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { domainHandlers } from '#electron/store/handlers/all.ts';
import { pointers } from '#electron/store/handlers/discreet-mask.ts';
import { audiences, type Audience } from '#shared/domain/audience.ts';
import { hiddenMark, hidesField, isHidden } from '#shared/domain/discreet.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import { everyAnswer } from '../support/every-answer.ts';
import { memoryStore, valueOf, type TestStore } from '../support/store.ts';

const words = { person: 'Schoolleider', school: 'School' };
const forGroup: readonly Audience[] = ['group'];
const planted = 'Geheimschrift';

type Store = TestStore & { readonly handlers: ReturnType<typeof domainHandlers>; readonly swvId: string; readonly otherSwvId: string; readonly meetingId: string; readonly personId: string; readonly personName: string };

/** The Voorbeeldgroep and a group beside it. */
async function twoGroups(): Promise<Store> {
  const store = memoryStore();
  const handlers = domainHandlers(store.deps, () => undefined);
  valueOf(await handlers['example.create']({}));
  const [meeting] = listRecords(store.db, 'meeting');
  const swvId = meeting?.swvId ?? '';
  const seat = listRecords(store.db, 'membership', { swvId })[0];
  const person = listRecords(store.db, 'coachee').find(({ id }) => id === seat?.coacheeId);
  const otherSwvId = store.writer.newId();
  write(store, [
    { op: 'create', type: 'swv', id: otherSwvId, values: { name: 'De andere groep' } },
    { op: 'create', type: 'meeting', values: { swvId: otherSwvId, date: '2026-12-03', status: 'planned' } },
  ]);
  return { ...store, handlers, swvId, otherSwvId, meetingId: meeting?.id ?? '', personId: person?.id ?? '', personName: person?.givenName ?? '' };
}

function write({ writer }: Pick<TestStore, 'writer'>, changes: readonly Change[]): void {
  valueOf(commit(writer, { code: 'field.restored' }, [...changes]));
}

let store: Store;
beforeEach(async () => {
  store = await twoGroups();
});

/** Everything that the group could read of itself: its own and one person's, in both groups, each with these words. */
function groupRecords({ writer, swvId, otherSwvId, meetingId, personId }: Store, audience: readonly Audience[], text: string): Change[] {
  const given = { audience: [...audience] };
  const both = [[swvId, null], [swvId, personId], [otherSwvId, null]] as const;
  return [
    ...both.flatMap(([swv, coacheeId]): Change[] => [
      { op: 'create', type: 'learningQuestion', values: { swvId: swv, coacheeId, text, status: 'active', ...given } },
      { op: 'create', type: 'groupInput', values: { swvId: swv, coacheeId, kind: 'dilemma', text, notedOn: '2026-11-20', status: 'open', ...given } },
      { op: 'create', type: 'agreement', values: { swvId: swv, coacheeId, ...(swv === swvId ? { meetingId } : {}), text, owner: 'swv', status: 'open', position: `a${writer.newId().slice(-4)}`, ...given } },
      { op: 'create', type: 'appreciation', values: { swvId: swv, coacheeId, kind: 'celebrated', text, date: '2026-11-20', ...given } },
    ]),
    ...[null, personId].map((bringerId): Change => ({ op: 'create', type: 'intervision', values: { meetingId, bringerId, method: 'incident', steps: [{ title: 'Stap', minutes: 5 }], caseText: text, outcome: text, followUp: text, lookBack: text, ...given } })),
    ...openingOf(writer.newId, { swvId, meetingId, coacheeId: personId }, { question: text, answer: text, gain: text, done: text, ...given }),
    { op: 'create', type: 'offer', values: { swvId, coacheeId: personId, kind: 'offers', text, since: '2026-11-20', status: 'open', ...given } },
  ];
}

/** A page of a PLG that opens the bijeenkomst. */
function openingOf(newId: () => string, { swvId, meetingId, coacheeId }: { readonly swvId: string; readonly meetingId: string; readonly coacheeId: string }, words: object): Change[] {
  const [plgId, partId] = [newId(), newId()];
  return [
    { op: 'create', type: 'plg', id: plgId, values: { swvId, coacheeId, theme: 'Samen lezen', status: 'running' } },
    { op: 'create', type: 'runSheetPart', id: partId, values: { meetingId, title: 'Terug uit onze scholen', minutes: 15, position: `a${partId.slice(-4)}`, status: 'planned' } },
    { op: 'create', type: 'plgEntry', values: { plgId, date: '2026-11-20', meetingId, partId, ...words } },
  ];
}

/** Writes words that say where they stand into every text that others may not read, and this audience beside them. */
function plantEverywhere({ db, writer }: Store, audience: readonly Audience[]): void {
  const changes: Change[] = [];
  for (const type of recordTypes) {
    const fields = Object.entries(fieldsOf(recordDefinitions[type]));
    if (!fields.some(([field]) => field === 'audience')) continue;
    const texts = fields.filter(([field, { isText, column }]) => isText && column === 'TEXT' && hidesField(type, field) && !pointers.has(field));
    for (const { id } of listRecords(db, type)) {
      const values = Object.fromEntries(texts.map(([field, { schema }]) => [field, schema.safeParse(planted).success ? `${planted} ${type}.${field}` : undefined]).filter(([, value]) => value !== undefined));
      changes.push({ op: 'update', type, id, values: { ...values, audience: [...audience] } } as Change);
    }
  }
  write({ writer }, changes);
}

/** Where planted words stand in the answers: the question, and the field that they were planted in. */
async function seen(): Promise<{ readonly places: string[]; readonly answers: number }> {
  const places = new Set<string>();
  const answers = await everyAnswer(store, store.handlers, ({ channel, value }) => {
    for (const [, place = ''] of JSON.stringify(value).matchAll(new RegExp(`${planted} (\\w+\\.\\w+)`, 'g'))) places.add(`${channel}: ${place}`);
  });
  return { places: [...places].toSorted(), answers };
}

describe('the discreet view before the group', () => {
  it('hides every text that is not for the group, whoever else may read it', async () => {
    write(store, groupRecords(store, [], 'nog niets'));
    for (const audience of [[], audiences.filter((reader) => reader !== 'group')] as const) {
      plantEverywhere(store, audience);
      valueOf(await store.handlers['discreet.set']({ words: null }));
      expect((await seen()).places.length).toBeGreaterThan(60);
      valueOf(await store.handlers['discreet.set']({ words }));
      const { places, answers } = await seen();
      expect(answers).toBeGreaterThan(200);
      expect(places).toEqual([]);
    }
  });

  it('shows what is for the group where the group looks at its own, and nowhere else', async () => {
    write(store, groupRecords(store, [], 'nog niets'));
    plantEverywhere(store, forGroup);
    valueOf(await store.handlers['discreet.set']({ words }));
    expect((await seen()).places).toEqual([
      'intervision.ofMeeting: groupInput.text',
      'intervision.ofMeeting: intervision.caseText',
      'intervision.ofMeeting: intervision.followUp',
      'intervision.ofMeeting: intervision.lookBack',
      'intervision.ofMeeting: intervision.outcome',
      'meetings.get: agreement.text',
      'meetings.get: learningQuestion.text',
      'plg.opening: plgEntry.answer',
      'plg.opening: plgEntry.done',
      'plg.opening: plgEntry.gain',
      'plg.opening: plgEntry.question',
      'questions.list: learningQuestion.text',
      'takeUp.ofSwv: groupInput.text',
    ]);
  });

  it('never tells one group what is of another', async () => {
    write(store, groupRecords(store, forGroup, `${planted} agreement.text`));
    const others = new Set(recordTypes.flatMap((type) => listRecords(store.db, type).filter((record) => (record as { swvId?: string }).swvId === store.otherSwvId).map(({ id }) => id)));
    valueOf(await store.handlers['discreet.set']({ words }));
    const leaks: string[] = [];
    await everyAnswer(store, store.handlers, ({ channel, input, value }) => {
      const asksForOther = Object.values(input).some((given) => given === store.otherSwvId || others.has(given as string));
      if (!asksForOther) visit(value, (object) => void (others.has(object['id'] as string) && String(object['text']).includes(planted) && leaks.push(channel)));
    });
    expect(leaks).toEqual([]);
    const own = valueOf(await store.handlers['questions.list']({ swvId: store.otherSwvId }));
    expect(own.map(({ question }) => question.text)).toEqual([`${planted} agreement.text`]);
  });

  it('says nowhere whose words it shows', async () => {
    write(store, groupRecords(store, forGroup, planted));
    const idsOf = (type: RecordType): Set<string> => new Set(listRecords(store.db, type).filter((record) => 'coacheeId' in record && record.coacheeId === store.personId).map(({ id }) => id));
    const [questions, inputs, agreements] = [idsOf('learningQuestion'), idsOf('groupInput'), idsOf('agreement')];
    valueOf(await store.handlers['discreet.set']({ words }));
    const { swvId, meetingId, handlers } = store;
    const list = valueOf(await handlers['questions.list']({ swvId })).filter(({ question }) => questions.has(question.id));
    expect(list.map(({ question }) => isHidden(question.text))).toEqual(list.map(() => true));
    const meeting = valueOf(await handlers['meetings.get']({ meetingId }));
    const served = meeting?.questions.filter(({ text }) => text === planted) ?? [];
    expect(served.some(({ id }) => questions.has(id))).toBe(true);
    expect(served.map(({ person }) => person)).toEqual(served.map(() => null));
    expect(meeting?.agreements.filter(({ text }) => text === planted).some(({ id }) => agreements.has(id))).toBe(false);
    const brought = valueOf(await handlers['takeUp.ofSwv']({ swvId, meetingId })).inputs.filter(({ record }) => inputs.has(record.id));
    expect(brought.map(({ record, person }) => [record.text, person])).toEqual([[planted, null]]);
    const back = valueOf(await handlers['plg.opening']({ meetingId })).lines.filter(({ question }) => question === planted);
    expect(back).toMatchObject([{ answer: planted, person: null }]);
    expect(isHidden(back[0]?.theme ?? '')).toBe(true);
    const { sessions } = valueOf(await handlers['intervision.ofMeeting']({ meetingId })) ?? { sessions: [] };
    expect(sessions.filter(({ record }) => record.caseText === planted).map(({ record }) => record.bringerId)).toEqual([null]);
  });

  it('replaces every name in what it shows, and keeps older words hidden', async () => {
    const { swvId, personName, handlers, db } = store;
    write(store, [{ op: 'create', type: 'learningQuestion', values: { swvId, text: `Wat leren we van ${personName}?`, status: 'active', audience: [...forGroup] } }]);
    valueOf(await handlers['discreet.set']({ words }));
    const id = listRecords(db, 'learningQuestion').at(-1)?.id ?? '';
    const shown = async (): Promise<string | undefined> => valueOf(await handlers['questions.list']({ swvId })).find(({ question }) => question.id === id)?.question.text;
    expect((await shown())?.replaceAll(hiddenMark, '')).toMatch(/^Wat leren we van Schoolleider \d+\?$/);
    write(store, [{ op: 'update', type: 'learningQuestion', id, values: { text: 'Hoe leren we van elkaar?' } }]);
    expect(await shown()).toBe('Hoe leren we van elkaar?');
    expect(JSON.stringify(valueOf(await handlers['records.history']({ id })))).not.toContain('Wat leren we');
  });

  it('follows a change of audience at once, and hides what goes to the bin', async () => {
    const { swvId, handlers, db } = store;
    write(store, [{ op: 'create', type: 'learningQuestion', values: { swvId, text: planted, status: 'active', audience: [] } }]);
    const id = listRecords(db, 'learningQuestion').at(-1)?.id ?? '';
    valueOf(await handlers['discreet.set']({ words }));
    const isShown = async (): Promise<boolean> => JSON.stringify(valueOf(await handlers['questions.list']({ swvId }))).includes(planted);
    expect(await isShown()).toBe(false);
    valueOf(await handlers['records.update']({ type: 'learningQuestion', id, values: { audience: ['group'] }, open: false }));
    expect(await isShown()).toBe(true);
    valueOf(await handlers['records.update']({ type: 'learningQuestion', id, values: { audience: ['coachee'] }, open: false }));
    expect(await isShown()).toBe(false);
    const found = valueOf(await handlers['search.texts']({ text: planted, types: null, isDiscreet: false, limit: 50 }));
    expect(found.hits).toEqual([]);
    valueOf(await handlers['records.update']({ type: 'learningQuestion', id, values: { audience: ['group'] }, open: false }));
    expect(valueOf(await handlers['search.texts']({ text: planted, types: null, isDiscreet: false, limit: 50 })).hits).toEqual([]);
    write(store, [{ op: 'delete', type: 'learningQuestion', id }]);
    expect(JSON.stringify(valueOf(await handlers['records.bin']({})))).not.toContain(planted);
  });
});

function visit(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as Record<string, unknown>);
  for (const inner of Object.values(value)) visit(inner, look);
}
