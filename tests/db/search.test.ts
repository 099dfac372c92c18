import { describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { prepareSearch } from '#db/records/search-index.ts';
import { commit } from '#db/records/write.ts';
import { searchEvents } from '#db/repositories/search-events.ts';
import { searchTexts } from '#db/repositories/search.ts';
import { searchHandlers } from '#electron/store/handlers/search.ts';
import { matchOf } from '#shared/domain/search-words.ts';
import type { RecordType } from '#shared/domain/records.ts';
import { memoryStore, valueOf } from '#tests/support/store.ts';

function library() {
  const store = memoryStore();
  const add = (type: RecordType, values: Record<string, unknown>): string =>
    valueOf(commit(store.writer, { code: `${type}.created` }, [{ op: 'create', type, values } as never])).ids[0] ?? '';
  const swvId = add('swv', { name: 'De Wissel' });
  const coacheeId = add('coachee', { givenName: 'Zoë', familyName: "Çağlar-D'hondt" });
  const conversationId = add('conversation', { swvId, coacheeId, date: '2026-10-08', status: 'held' });
  const blockId = add('conversationBlock', { conversationId, kind: 'whatLives', position: 'a0', text: 'De kerngroep wiskunde zoekt een gezamenlijke visie op evaluatie.' });
  const find = (text: string, limit = 20) => searchTexts(store.db, text, { types: null, limit }).hits.map(({ id }) => id);
  return { ...store, add, swvId, coacheeId, conversationId, blockId, find };
}

describe('finding', () => {
  it('goes by the start of each word, without accents or capitals, and by phrases as they stand there', () => {
    const { find, blockId, coacheeId } = library();
    expect(find('KERN wisk')).toEqual([blockId]);
    expect(find('caglar d’hondt')[0]).toBe(coacheeId);
    expect(find("çağlar-d'hon")[0]).toBe(coacheeId);
    expect(find("“çağlar-d'hondt”")[0]).toBe(coacheeId);
    expect(find('"gezamenlijke visie"')).toEqual([blockId]);
    for (const quoted of ['“gezamenlijke visie”', '„gezamenlijke visie”', '«gezamenlijke visie»', '« gezamenlijke visie »', '“gezamenlijke vis']) expect(find(quoted), quoted).toEqual([blockId]);
    for (const quoted of ['"visie gezamenlijke"', '“visie gezamenlijke”', '«visie gezamenlijke»', '„visie gezam']) expect(find(quoted), quoted).toEqual([]);
    expect(find('erngroep')).toEqual([]);
  });

  it('says on which page the words stand, with whom, when and in which group', () => {
    const { db, conversationId, coacheeId, swvId } = library();
    const [hit] = searchTexts(db, 'visie', { types: null, limit: 5 }).hits;
    expect(hit).toMatchObject({ type: 'conversationBlock', page: { type: 'conversation', id: conversationId }, person: { id: coacheeId, label: "Zoë Çağlar-D'hondt" }, group: { id: swvId, label: 'De Wissel' }, date: '2026-10-08' });
    expect(hit?.snippet).toContain('\u0002visie\u0003');
  });

  it('takes the name of a person or a group as a word of all that belongs to them', () => {
    const { find, add, swvId, coacheeId, blockId, conversationId } = library();
    const karel = add('coachee', { givenName: 'Karel', familyName: 'Zomers' });
    const hers = add('agreement', { swvId, coacheeId, text: 'Ik leg het kernteam twee data voor.', owner: 'coachee', status: 'open', position: 'a0' });
    const question = add('learningQuestion', { swvId, coacheeId, text: 'Hoe laat ik het kernteam zelf kiezen?', status: 'active' });
    const his = add('agreement', { swvId, coacheeId: karel, text: 'Het kernteam komt elke maand samen.', owner: 'coachee', status: 'open', position: 'a1' });
    expect(new Set(find('zoe kernteam'))).toEqual(new Set([hers, question]));
    expect(new Set(find('kernt çag'))).toEqual(new Set([hers, question]));
    expect(find('karel "het kernteam"')).toEqual([his]);
    expect(find('karel visie')).toEqual([]);
    expect(new Set(find('wissel kernteam'))).toEqual(new Set([hers, question, his]));
    // What stands on her page, and the gesprek itself, in which nothing was written.
    expect(find('zoe visie')).toEqual([blockId]);
    expect(find('zoe wissel')).toContain(conversationId);
    // A particle of a name is a word like any other.
    expect(find('de kernteam')).toEqual([]);
  });

  it('finds a groepsgesprek by each of its people, and follows it when someone else takes part', () => {
    const { find, add, writer, swvId, coacheeId } = library();
    const [karel, vera] = ['Karel', 'Vera'].map((givenName) => add('coachee', { givenName, familyName: 'Maes' }));
    const talkId = add('conversation', { swvId, coacheeId, kind: 'group', coacheeIds: [coacheeId, karel], date: '2026-11-02', status: 'held' });
    const older = add('conversationBlock', { conversationId: talkId, kind: 'free', position: 'a0', text: 'Sociocratie verkennen.' });
    const newer = add('conversationBlock', { conversationId: talkId, kind: 'free', position: 'a1', text: 'Sociocratie proberen.' });
    expect(find('karel sociocratie')).toHaveLength(2);
    expect(find('vera sociocratie')).toEqual([]);
    valueOf(commit(writer, { code: 'conversation.changed' }, [{ op: 'update', type: 'conversation', id: talkId, values: { coacheeIds: [coacheeId, vera ?? ''] } }]));
    expect(find('karel sociocratie')).toEqual([]);
    expect(new Set(find('vera sociocratie'))).toEqual(new Set([older, newer]));
  });

  it('puts whole words before beginnings, and what belongs to a name before words that begin like it', () => {
    const { find, add, swvId, blockId, coacheeId } = library();
    const begins = add('agreement', { swvId, text: 'Zoeken naar een datum, zoeken naar een plaats.', owner: 'swv', status: 'open', position: 'a0' });
    const names = add('agreement', { swvId, text: 'Met Zoë afspreken wie het verslag maakt, want dat bleef de vorige keer liggen tussen de twee.', owner: 'swv', status: 'open', position: 'a1' });
    const found = find('zoe');
    expect(new Set(found.slice(0, 2))).toEqual(new Set([coacheeId, names]));
    expect(found.indexOf(blockId)).toBeLessThan(found.indexOf(begins));
    expect(found).toContain(begins);
  });

  it('puts papers with the same words for everyone last, as one with the number of the others', () => {
    const { db, find, add, swvId, blockId } = library();
    const people = Array.from({ length: 8 }, (_, n) => add('coachee', { givenName: `Naam${n}`, familyName: 'Achter' }));
    for (const coacheeId of people) add('coachingAgreement', { swvId, coacheeId, version: 1, text: 'Wij werken aan een visie. Een visie van elk, een visie voor de visie.' });
    expect(find('visie')[0]).toBe(blockId);
    expect(find('visie')).toHaveLength(9);
    const { hits, hasMore } = searchTexts(db, 'visie', { types: null, limit: 5, isGathered: true });
    expect(hits.map(({ type, alike }) => [type, alike])).toEqual([['conversationBlock', 0], ['coachingAgreement', 7]]);
    expect(hasMore).toBe(false);
    expect(searchTexts(db, 'naam3 visie', { types: ['coachingAgreement'], limit: 5 }).hits.map(({ person }) => person?.id)).toEqual([people[3]]);
  });

  it('shows the words that were found, or the beginning of the field and its name', () => {
    const { db, add, swvId, coacheeId } = library();
    const text = `${'Een lange aanloop die over iets heel anders gaat. '.repeat(12)}Uiteindelijk noemde Hanne haar kernteam.\nEn dan nog wat.`;
    add('appreciation', { swvId, coacheeId, text, kind: 'appreciation', date: '2026-11-01' });
    const [hit] = searchTexts(db, 'hanne', { types: null, limit: 5 }).hits;
    expect(hit).toMatchObject({ type: 'appreciation', field: 'text' });
    expect(hit?.snippet).toContain('\u0002Hanne\u0003');
    expect(hit?.snippet.indexOf('\u0002')).toBeLessThan(32);
    const [own] = searchTexts(db, 'zoe kerngroep', { types: null, limit: 5 }).hits;
    expect(own).toMatchObject({ type: 'conversationBlock', field: 'text' });
    const byName = searchTexts(db, 'caglar', { types: ['conversationBlock'], limit: 5 }).hits[0];
    expect(byName?.snippet).toBe('De kerngroep wiskunde zoekt een gezamenlijke visie op evaluatie.');
  });

  it('follows every change: edited, binned, restored and undone texts', () => {
    const { find, writer, blockId } = library();
    const edit = valueOf(commit(writer, { code: 'block.changed' }, [{ op: 'update', type: 'conversationBlock', id: blockId, values: { text: 'Rooster' } }]));
    expect(find('visie')).toEqual([]);
    expect(find('rooster')).toEqual([blockId]);
    valueOf(undoAct(writer, edit.actId));
    expect(find('visie')).toEqual([blockId]);
    valueOf(commit(writer, { code: 'block.deleted' }, [{ op: 'delete', type: 'conversationBlock', id: blockId }]));
    expect(find('visie')).toEqual([]);
    valueOf(commit(writer, { code: 'block.restored' }, [{ op: 'restore', type: 'conversationBlock', id: blockId }]));
    expect(find('visie')).toEqual([blockId]);
  });

  it('leaves no word of an erased record in the store', () => {
    const { db, writer, blockId, find, add, swvId } = library();
    for (let n = 0; n < 50; n += 1) add('agreement', { swvId, text: `Afspraak ${n} over huiswerk`, owner: 'swv', status: 'open', position: `a${n}` });
    valueOf(commit(writer, { code: 'block.erased' }, [{ op: 'erase', type: 'conversationBlock', id: blockId }]));
    expect(find('kerngroep')).toEqual([]);
    const blocks = db.prepare<[], { block: Buffer }>('SELECT block FROM search_data').all().map(({ block }) => block.toString('latin1'));
    expect(blocks.join(' ')).not.toContain('erngroep');
    expect(blocks.join(' ')).toContain('huiswerk');
    expect(db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM search_content WHERE c0 LIKE '%kerngroep%'`).get()?.n).toBe(0);
  });

  it('is not confused by what a search language would take for an order', () => {
    const { find, blockId } = library();
    for (const text of ['visie"', '"', '*', 'NEAR(visie, 2)', 'words: visie', '^visie', "'; DROP TABLE search; --", 'visie OR niets', '(', '-visie', '\u0000', '{words kind}: visie'])
      expect(() => find(text)).not.toThrow();
    expect(find('visie*"')).toEqual([blockId]);
    expect(find('kindconversationblock')).toEqual([]);
    expect(matchOf('  " " - ')).toBeNull();
  });

  it('gives only what may be seen while others look along, in the discreet view', () => {
    const store = library();
    const { deps, swvId } = store;
    const search = searchHandlers(deps)['search.texts'];
    const ask = (isDiscreet: boolean, text: string) => {
      const answer = search({ text, types: null, isDiscreet, limit: 20 });
      if (answer instanceof Promise) throw new Error('A search answers at once');
      return valueOf(answer).hits.map(({ type }) => type);
    };
    expect(ask(false, 'caglar')).toEqual(['coachee', 'conversationBlock', 'conversation']);
    // Nor may a name say whose a text is that may be seen.
    const hers = (byName: boolean) => searchTexts(store.db, 'caglar kerngroep', { types: null, limit: 5, byName }).hits.map(({ id }) => id);
    expect([hers(true), hers(false)]).toEqual([[store.blockId], []]);
    expect(ask(true, 'caglar')).toEqual([]);
    expect(ask(true, 'visie')).toEqual([]);
    // Its name may be seen; what the coach wrote about it stands in the same record.
    expect(ask(false, 'wissel')[0]).toBe('swv');
    expect(ask(true, 'wissel')).toEqual([]);
    expect(swvId).not.toBe('');
  });

  it('is made anew for a store that has no index yet', () => {
    const { db, find, blockId } = library();
    db.exec(`DELETE FROM search; DELETE FROM search_entry; DELETE FROM vault_meta WHERE key = 'searchVersion'`);
    expect(find('visie')).toEqual([]);
    prepareSearch(db);
    expect(find('visie')).toEqual([blockId]);
    prepareSearch(db);
    expect(find('visie')).toEqual([blockId]);
  });
});

describe('gesprekken and bijeenkomsten to go to by name', () => {
  const today = '2026-11-23';
  it('come first when they are coming, the nearest in front, then what was held, each with everyone in it', () => {
    const { db, add, swvId, coacheeId, conversationId } = library();
    const karel = add('coachee', { givenName: 'Karel', familyName: 'Maes' });
    const groupId = add('conversation', { swvId, coacheeId, kind: 'group', coacheeIds: [coacheeId, karel], date: '2026-12-03', status: 'planned' });
    const meetingId = add('meeting', { swvId, date: '2026-11-26', status: 'planned' });
    const observationId = add('observation', { swvId, coacheeId: karel, kind: 'schoolVisit', date: '2026-11-20', status: 'held' });
    add('conversation', { swvId, coacheeId, date: '2026-11-24', status: 'cancelled' });
    add('conversation', { swvId, coacheeId, date: '2020-11-24', status: 'held' });
    const events = searchEvents(db, today);
    expect(events.map(({ id }) => id)).toEqual([meetingId, groupId, observationId, conversationId]);
    expect(events[0]).toMatchObject({ type: 'meeting', swvName: 'De Wissel', people: [] });
    expect(events[1]?.people.map(({ givenName }) => givenName)).toEqual(['Zoë', 'Karel']);
    expect(events[3]?.people.map(({ givenName }) => givenName)).toEqual(['Zoë']);
  });
});
