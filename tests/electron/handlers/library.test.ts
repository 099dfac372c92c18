import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { boardHandlers } from '#electron/store/handlers/board.ts';
import { libraryHandlers } from '#electron/store/handlers/library.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { readLibraryFile } from '#electron/store/imports/library.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { copyOf, ownItem } from '#shared/library/own.ts';
import { builtInItems } from '#shared/library/all.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let handlers: Pick<Handlers, Extract<keyof Handlers, `library.${string}`> | 'runSheet.addPart' | 'acts.undo' | 'records.remove'>;
let folder: string;

beforeEach(() => {
  store = planStore();
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  const files = { ...store.deps.files, get: (token: string) => ok({ path: join(folder, `${token}.json`), name: `${token}.json` }) };
  handlers = { ...libraryHandlers({ ...store.deps, files }), ...boardHandlers(store.deps), ...recordsHandlers(store.deps) };
});

const bytes = (given: unknown): Uint8Array => new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given));
const fileOf = (items: readonly unknown[]): unknown => ({ format: 'procescoach-library', version: 1, items });

/** What a file says after it went through the parser. */
function parsed(token: string): void {
  store.answerParser(token, readLibraryFile(readFileSync(join(folder, `${token}.json`))));
}

describe('where an item was used', () => {
  it('tells the bijeenkomst of every part that was made from it, and none that was dropped or thrown away', async () => {
    const meetingId = store.add('meeting', { swvId: store.swvId, date: '2026-11-26', status: 'planned' });
    const add = async (title: string): Promise<string> => valueOf(await handlers['runSheet.addPart']({ meetingId, themeId: store.themes[0] ?? null, title, minutes: 65, isBreak: false, note: 'werkvorm', libraryKey: 'format-incident' })).ids[0] ?? '';
    await add('Incidentmethode');
    const gone = await add('Nog eens');
    expect(valueOf(await handlers['library.usedIn']({ key: 'format-incident' }))).toHaveLength(2);
    valueOf(await handlers['records.remove']({ type: 'runSheetPart', id: gone }));
    expect(valueOf(await handlers['library.usedIn']({ key: 'format-incident' }))).toMatchObject([{ meetingId, swvName: 'Ter Dijle', date: '2026-11-26', status: 'planned', title: 'Incidentmethode', minutes: 65 }]);
    expect(valueOf(await handlers['library.usage']({}))).toEqual({ 'format-incident': 1 });
    expect(listRecords(store.db, 'runSheetPart')[0]).toMatchObject({ note: 'werkvorm', themeId: store.themes[0], libraryKey: 'format-incident' });
  });

  it('offers the bijeenkomsten to come with their room and the themes that tie to the library', async () => {
    store.add('meeting', { swvId: store.swvId, date: '2026-12-17', status: 'planned', startTime: '09:00', endTime: '15:00' });
    store.add('meeting', { swvId: store.swvId, date: '2026-11-23', status: 'planned' });
    store.add('meeting', { swvId: store.swvId, date: '2026-11-20', status: 'planned' });
    store.add('meeting', { swvId: store.swvId, date: '2026-12-18', status: 'cancelled' });
    const open = valueOf(await handlers['library.openMeetings']({}));
    expect(open.map(({ date }) => date)).toEqual(['2026-11-23', '2026-12-17']);
    expect(open[1]?.themes.map(({ seed }) => seed)).toContain('shared-leadership');
    expect(open[1]?.availableMinutes).toBeGreaterThan(0);
  });
});

describe('own items in a file', () => {
  it('goes out without what is only the coach’s, and comes in whole in one act that can be undone', async () => {
    const own = store.add('libraryItem', { kind: 'workFormat', title: 'Foto van Çağlar', steps: '10 Kijken: naar de foto', themes: ['collaboration'], tags: ['starten'], experience: 'geheim', contact: '0470 00 00 00', triedOn: '2026-01-01' });
    const other = store.add('libraryItem', { kind: 'question', title: 'Wat nu?' });
    expect(valueOf(await handlers['library.export']({ token: 'uit', ids: [own, other] }))).toEqual({ count: 2, name: 'uit.json' });
    const written = readFileSync(join(folder, 'uit.json'), 'utf8');
    expect(written).not.toMatch(/geheim|0470|2026-01-01/);
    parsed('uit');
    const preview = valueOf(await handlers['library.readFile']({ token: 'uit' }));
    expect(preview.items.map(({ title, isKnown }) => [title, isKnown])).toEqual([['Foto van Çağlar', true], ['Wat nu?', true]]);
    const before = listRecords(store.db, 'libraryItem').length;
    const done = valueOf(await handlers['library.import']({ sessionId: preview.sessionId, indexes: [0] }));
    expect(done.params).toEqual({ count: 1 });
    const taken = listRecords(store.db, 'libraryItem').at(-1);
    expect(taken).toMatchObject({ title: 'Foto van Çağlar', steps: '10 Kijken: naar de foto', tags: ['starten'], experience: null, contact: null });
    valueOf(await handlers['acts.undo']({ actId: done.actId }));
    expect(listRecords(store.db, 'libraryItem')).toHaveLength(before);
    expect(codeOf(await handlers['library.import']({ sessionId: preview.sessionId, indexes: [0] }))).toBe('import-session-missing');
  });

  it('says when nothing of what was asked exists, and when the file could not be written', async () => {
    const own = store.add('libraryItem', { kind: 'question', title: 'Wat nu?' });
    expect(codeOf(await handlers['library.export']({ token: 'uit', ids: ['01900000-0000-7000-8000-00000000ffff'] }))).toBe('record-missing');
    expect(codeOf(await handlers['library.export']({ token: 'geen/map/uit', ids: [own] }))).toBe('file-not-written');
  });
});

describe('a library file of a stranger', () => {
  it('is refused with a reason when it is something else', () => {
    expect(codeOf(readLibraryFile(bytes('geen json')))).toBe('library-not-json');
    expect(codeOf(readLibraryFile(Uint8Array.from([0xff, 0xfe, 0x00])))).toBe('library-not-json');
    for (const other of ['null', '[]', '3', '{"format":"iets anders"}', '{"__proto__":{"format":"procescoach-library"}}']) expect(codeOf(readLibraryFile(bytes(other)))).toBe('library-other-file');
    expect(codeOf(readLibraryFile(bytes({ format: 'procescoach-library', version: 2, items: [] })))).toBe('library-newer');
    expect(codeOf(readLibraryFile(bytes(fileOf([]))))).toBe('library-empty');
    expect(codeOf(readLibraryFile(bytes(`${'['.repeat(200_000)}`)))).toBe('library-not-json');
    expect(codeOf(readLibraryFile(new Uint8Array(9 * 1024 * 1024)))).toBe('file-too-large');
  });

  it('is refused as a whole when one item is wrong, and says which', () => {
    for (const wrong of [{ kind: 'workFormat' }, { kind: 'spel', title: 'x' }, { kind: 'question', title: 'x', id: 'y' }, { kind: 'question', title: 'a\u0000b' }, { kind: 'question', title: 'x', minutes: 1e9 }, 'tekst', null]) {
      const result = readLibraryFile(bytes(fileOf([{ kind: 'question', title: 'Goed' }, wrong])));
      expect(result).toMatchObject({ ok: false, error: { code: 'library-damaged', params: { item: 2 } } });
    }
  });

  it('keeps markup as plain text and leaves out what is someone else’s experience', () => {
    const items = valueOf(readLibraryFile(bytes(fileOf([{ kind: 'question', title: '<img src=x onerror=alert(1)>', experience: 'van een ander', contact: 'x' }])))).items;
    expect(items).toEqual([{ kind: 'question', title: '<img src=x onerror=alert(1)>' }]);
  });
});

describe('an own version of what comes with the app', () => {
  it('holds everything that the built-in says, for every item', () => {
    for (const item of builtInItems) store.add('libraryItem', copyOf(item));
    const records = new Map(listRecords(store.db, 'libraryItem').map((record) => [record.basedOn, record]));
    for (const item of builtInItems) {
      const record = records.get(item.id);
      if (record === undefined) throw new Error(item.id);
      const again = ownItem(record);
      expect(again, item.id).toMatchObject({ kind: item.kind, title: item.title, themes: expect.arrayContaining([...item.themes]) });
      expect(again.minutes, item.id).toBe(item.minutes);
      expect(again.steps?.length, item.id).toBe(item.steps?.length);
      expect(again.takeHome?.question, item.id).toBe(item.takeHome?.question);
      expect(again.questions, item.id).toEqual(item.questions);
      for (const { lines = [] } of item.sections ?? []) for (const line of lines) expect(again.summary, item.id).toContain(line);
      expect(record.basedOn).toBe(item.id);
    }
  });
});
