import { describe, expect, it } from 'vitest';
import { undoAct } from '#db/records/history.ts';
import { prepareSearch } from '#db/records/search-index.ts';
import { commit } from '#db/records/write.ts';
import { searchTexts } from '#db/repositories/search.ts';
import { searchHandlers } from '#electron/store/handlers/search.ts';
import { matchOf } from '#shared/domain/search-words.ts';
import { memoryStore, valueOf } from '#tests/support/store.ts';

function library() {
  const store = memoryStore();
  const add = (type: 'swv' | 'coachee' | 'conversation' | 'conversationBlock' | 'agreement', values: Record<string, unknown>): string =>
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
    expect(find('caglar d’hondt')).toEqual([coacheeId]);
    expect(find("çağlar-d'hon")).toEqual([coacheeId]);
    expect(find('"gezamenlijke visie"')).toEqual([blockId]);
    expect(find('"visie gezamenlijke"')).toEqual([]);
    expect(find('erngroep')).toEqual([]);
  });

  it('says on which page the words stand, with whom, when and in which group', () => {
    const { db, conversationId, coacheeId, swvId } = library();
    const [hit] = searchTexts(db, 'visie', { types: null, limit: 5 }).hits;
    expect(hit).toMatchObject({ type: 'conversationBlock', page: { type: 'conversation', id: conversationId }, person: { id: coacheeId, label: "Zoë Çağlar-D'hondt" }, group: { id: swvId, label: 'De Wissel' }, date: '2026-10-08' });
    expect(hit?.snippet).toContain('\u0002visie\u0003');
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
    expect(ask(false, 'caglar')).toEqual(['coachee']);
    expect(ask(true, 'caglar')).toEqual([]);
    expect(ask(true, 'visie')).toEqual([]);
    // Its name may be seen; what the coach wrote about it stands in the same record.
    expect(ask(false, 'wissel')).toEqual(['swv']);
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
