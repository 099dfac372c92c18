import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, createStoreFile, KEY_BYTES, openMemoryStore, openStore } from '#db/connection.ts';
import { latestVersion, migrate, schemaVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, tableOf, toSnake } from '#shared/domain/records.ts';
import { codeOf, valueOf } from '#tests/support/store.ts';

type Column = { name: string; type: string; notnull: number; pk: number };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function migratedStore() {
  const db = openMemoryStore();
  valueOf(migrate(db));
  return db;
}

function columnsOf(db: ReturnType<typeof openMemoryStore>, table: string): Column[] {
  return db.prepare<[string], Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)').all(table);
}

describe('calendar links to observaties', () => {
  it('are added to a store that has links already, which stay as they are', () => {
    const db = openMemoryStore();
    valueOf(migrate(db, 210));
    db.prepare("INSERT INTO calendar_link (id, created_at, author, uid, conversation_id) VALUES ('l', '2026-11-01', 'a', 'elders-1', 'c')").run();
    valueOf(migrate(db));
    expect(db.prepare('SELECT uid, conversation_id, observation_id FROM calendar_link').all()).toEqual([{ uid: 'elders-1', conversation_id: 'c', observation_id: null }]);
  });
});

describe('counted exittickets', () => {
  it('are asked anew of bijeenkomsten that were there before', () => {
    const db = openMemoryStore();
    valueOf(migrate(db, 220));
    db.prepare("INSERT INTO meeting (id, created_at, author, swv_id, date, status) VALUES ('m', '2026-11-01', 'a', 's', '2026-11-19', 'held')").run();
    valueOf(migrate(db));
    expect(db.prepare('SELECT id, counted_ticket_ids FROM meeting').all()).toEqual([{ id: 'm', counted_ticket_ids: null }]);
  });
});

describe('the part that a page of a logbook opens', () => {
  it('is added to a store that has pages already, which keep their bijeenkomst', () => {
    const db = openMemoryStore();
    valueOf(migrate(db, 230));
    db.prepare("INSERT INTO plg_entry (id, created_at, author, plg_id, date, question, meeting_id) VALUES ('e', '2026-11-01', 'a', 'p', '2026-11-01', 'Wat deed het?', 'm')").run();
    valueOf(migrate(db));
    expect(db.prepare('SELECT question, meeting_id, part_id FROM plg_entry').all()).toEqual([{ question: 'Wat deed het?', meeting_id: 'm', part_id: null }]);
  });
});

describe('how an answer of a round comes back', () => {
  it('is added to a store that has rounds already, which say nothing of it', () => {
    const db = openMemoryStore();
    valueOf(migrate(db, 240));
    db.prepare("INSERT INTO feedback_round (id, created_at, author, swv_id, coachee_id, title) VALUES ('r', '2026-11-01', 'a', 's', 'c', 'Hoe ik overleg leid')").run();
    valueOf(migrate(db));
    expect(db.prepare('SELECT title, return_to FROM feedback_round').all()).toEqual([{ title: 'Hoe ik overleg leid', return_to: null }]);
  });
});

describe('the schema', () => {
  it.each(recordTypes)('holds every field of %s, in its type, and nothing else', (type) => {
    const db = migratedStore();
    const definition = recordDefinitions[type];
    const head = ['id', 'created_at', 'author', 'deleted', 'example'];
    const sqlType = { TEXT: 'TEXT', JSON: 'TEXT', INTEGER: 'INTEGER', BOOLEAN: 'INTEGER', REAL: 'REAL' } as const;
    const expected = Object.entries(fieldsOf(definition)).map(([field, { column }]) => [toSnake(field), sqlType[column], field in definition.required ? 1 : 0]);
    const found = columnsOf(db, tableOf(type));
    expect(found.filter(({ name }) => head.includes(name)).map(({ name }) => name)).toEqual(head);
    expect(found.filter(({ name }) => !head.includes(name)).map(({ name, type: kind, notnull }) => [name, kind, notnull]).toSorted()).toEqual(expected.toSorted());
  });

  it('has an index for every reference, so that a list never reads a whole table', () => {
    const db = migratedStore();
    for (const type of recordTypes) {
      const indexed = new Set(
        db
          .prepare<[string], { name: string }>('SELECT ii.name FROM pragma_index_list(?) il JOIN pragma_index_info(il.name) ii WHERE ii.seqno = 0')
          .all(tableOf(type))
          .map(({ name }) => name),
      );
      for (const [field, { refersTo, column }] of Object.entries(fieldsOf(recordDefinitions[type]))) {
        if (refersTo !== undefined && column !== 'JSON') expect(indexed, `${type}.${field}`).toContain(toSnake(field));
      }
    }
  });

  it('keeps every table strict', () => {
    const db = migratedStore();
    const loose = db.prepare<[], { name: string }>(`SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`).all();
    expect(loose).toEqual([]);
  });

  it('is the schema that was agreed: a change is seen here first', async () => {
    const db = migratedStore();
    const statements = db.prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name`).all();
    const text = `${statements.map(({ sql }) => `${sql.replaceAll(/\n\s+/g, '\n  ').replace(/\n\s*\)/, '\n)')};`).join('\n\n')}\n`;
    await expect(text).toMatchFileSnapshot('../fixtures/schema.sql');
  });
});

describe('migrations', () => {
  it('rise in tens and each has a name', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...versions].toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
    expect(migrations.every(({ name }) => /^[a-z-]+$/.test(name))).toBe(true);
  });

  it('lead to the same schema in one go and step by step', () => {
    const schema = (db: ReturnType<typeof openMemoryStore>) => db.prepare<[], { sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all();
    const stepwise = openMemoryStore();
    for (const { version } of migrations) {
      valueOf(migrate(stepwise, version));
      expect(schemaVersion(stepwise)).toBe(version);
    }
    expect(schema(stepwise)).toEqual(schema(migratedStore()));
  });

  it('do nothing on a store that is up to date', () => {
    const db = migratedStore();
    expect(valueOf(migrate(db))).toEqual({ from: latestVersion, to: latestVersion });
  });

  it('leave the version before a step that breaks', () => {
    const db = openMemoryStore();
    const [first, second] = migrations;
    valueOf(migrate(db, first?.version));
    db.exec('CREATE TABLE author (something TEXT)');
    expect(() => migrate(db, second?.version)).toThrow();
    expect(schemaVersion(db)).toBe(first?.version);
    expect(columnsOf(db, 'programme')).toEqual([]);
  });

  it('refuse a store of a newer program and change nothing in it', () => {
    const db = migratedStore();
    db.pragma(`user_version = ${latestVersion + 10}`);
    expect(codeOf(migrate(db))).toBe('store-newer');
    expect(schemaVersion(db)).toBe(latestVersion + 10);
  });

  it('refuse a newer store already at opening, before a byte is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'procescoach-migrations-'));
    folders.push(folder);
    const path = join(folder, 'store.pcv');
    const dek = new Uint8Array(KEY_BYTES).fill(7);
    const db = valueOf(createStoreFile({ path, dek }));
    valueOf(migrate(db));
    db.pragma(`user_version = ${latestVersion + 10}`);
    closeStore(db);
    expect(codeOf(openStore({ path, dek, newestVersion: latestVersion }))).toBe('store-newer');
  });
});
