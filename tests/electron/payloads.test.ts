import { describe, expect, it } from 'vitest';
import { getRecord } from '#db/records/read.ts';
import { historyOf } from '#db/records/history.ts';
import { commit, type Change } from '#db/records/write.ts';
import { searchTexts } from '#db/repositories/search.ts';
import { domainHandlers } from '#electron/store/handlers/all.ts';
import { answer } from '#electron/store/gate.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import { shortName } from '#shared/domain/attachments.ts';
import { payloads } from '../support/payloads.ts';
import { exampleOfEvery } from '../support/every-record.ts';


/** What a field makes of a text that it takes: the same letters, composed, without invisible spaces; one line is trimmed. */
function kept(type: RecordType, field: string, text: string): unknown {
  const parsed = fieldsOf(recordDefinitions[type])[field]?.schema.safeParse(text);
  return parsed?.success === true ? (parsed.data === '' ? null : parsed.data) : undefined;
}

/** The name of a file loses what turns it about, so that no other ending is read in it. */
function isFileName(type: RecordType, field: string): boolean {
  return type === 'attachment' && field === 'fileName';
}

/** Letters that a text may lose on the way in: it is composed, and has no invisible spaces. */
function cleaned(text: string): string {
  return text.normalize('NFC').replace(/[\u200B\u2060\uFEFF]/g, '').trim();
}

const textFields = recordTypes.flatMap((type) => Object.entries(fieldsOf(recordDefinitions[type])).filter(([, { isText, column }]) => isText && column === 'TEXT').map(([field]) => ({ type, field })));

describe('a hostile text', () => {
  it('is one of at least five hundred', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(500);
    expect(textFields.length).toBeGreaterThan(150);
  });

  it('stays the same words in every text field of every record, through the gate and back', { timeout: 300_000 }, async () => {
    const { store, idOf } = exampleOfEvery();
    const gate = { handlers: () => domainHandlers(store.deps, () => undefined), report: (_name: string, error: unknown) => problems.push(String(error)) };
    const handlers = gate.handlers();
    const problems: string[] = [];
    const through = { ...gate, handlers: () => handlers };
    const tables = store.db.prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).all().length;
    let written = 0;
    const changed: string[] = [];
    for (const type of recordTypes) {
      const id = idOf(type);
      const fields = textFields.filter((known) => known.type === type).map(({ field }) => field);
      if (fields.length === 0) continue;
      expect(id, type).toBeDefined();
      for (const [number, payload] of payloads.entries()) {
        // Every text goes into every field; a field whose rule refuses it keeps what it had.
        const values = Object.fromEntries(fields.flatMap((field) => (kept(type, field, payload) == null ? [] : [[field, payload]])));
        if (Object.keys(values).length === 0) continue;
        // The gate for a part of them, the same write path under it for all: the gate looks at shapes, not at words.
        const isAtGate = number % 10 === 0;
        const done = isAtGate
          ? await answer({ id: 1, name: 'records.update', input: { type, id, values } }, through)
          : commit(store.writer, { code: 'field.restored' }, [{ op: 'update', type, id, values } as Change]);
        if (!done.ok) {
          changed.push(`${type}: ${done.error.code} ${JSON.stringify(done.error.params)} for ${payload.slice(0, 40)}`);
          continue;
        }
        const record = getRecord(store.db, type, id ?? '') as unknown as Record<string, unknown>;
        for (const field of Object.keys(values)) {
          written += 1;
          const now = record[field];
          if (now !== kept(type, field, payload) || (typeof now === 'string' && cleaned(now) !== cleaned(isFileName(type, field) ? shortName(payload) : payload))) changed.push(`${type}.${field}: ${JSON.stringify(payload)} became ${JSON.stringify(now)}`);
        }
      }
    }
    expect([...new Set(changed)].slice(0, 20)).toEqual([]);
    expect(problems).toEqual([]);
    expect(written).toBeGreaterThan(payloads.length * 150);
    expect(store.db.prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).all().length).toBe(tables);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(historyOf(store.db, idOf('conversationBlock') ?? '').length).toBeGreaterThan(10);
  });

  it('is never syntax when it is looked for', () => {
    const { store } = exampleOfEvery();
    for (const payload of payloads) expect(() => searchTexts(store.db, payload, { types: null, limit: 5 })).not.toThrow();
  });
});
