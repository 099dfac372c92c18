import { describe, expect, it } from 'vitest';
import { listRecords } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { peopleImportHandlers } from '#electron/store/handlers/people-import.ts';
import { parseFile } from '#electron/store/imports/parse-file.ts';
import { ok, type Result } from '#shared/result.ts';
import { codeOf, memoryStore, valueOf } from '#tests/support/store.ts';
import { workbook } from '../imports/support/xlsx.ts';
import { belgian, latin, setUp } from './people-import-support.ts';

describe('a list of participants from Belgian Excel', () => {
  it('is read as it was written, with its reading told', async () => {
    const { choose } = setUp();
    const session = await choose(latin(belgian));
    expect(session).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rowCount: 3, missingFields: [], importedAt: null, canReread: true });
    expect(session.mapping).toMatchObject({ givenName: 0, email: 2, phone: 3, role: 4, school: 5, municipality: 6, swv: 7, startsOn: 8 });
  });

  it('makes people, schools and groups in one act, after a backup', async () => {
    const { db, ask, take, people, backups } = setUp();
    const done = valueOf(await take(latin(belgian)));
    expect(done).toMatchObject({ code: 'imports.participants', params: { file: 'deelnemers.csv' }, added: 3, changed: 0, unchanged: 0 });
    expect(backups).toEqual(['import']);
    expect(people()).toEqual([
      { givenName: 'Zoë', familyName: "Çaglar-D'hondt", email: 'zoe@zonnewijzer.be', phone: '0471 23 45 67', role: 'directeur' },
      { givenName: 'Karel', familyName: 'van den Berghe', email: 'karel@regenboog.be', phone: null, role: 'directeur' },
      { givenName: 'Mieke', familyName: 'Wouters', email: null, phone: null, role: 'beleidsondersteuner' },
    ]);
    expect((await ask('swv.list', {})).map(({ name, memberCount }) => [name, memberCount])).toEqual([
      ['De Wissel', 2],
      ['Ter Dijle', 1],
    ]);
    expect((await ask('schools.list', {})).map(({ name, municipality, people: leaders }) => [name, municipality, leaders.length])).toEqual([
      ['De Regenboog', 'Scherpenheuvel', 1],
      ['De Zonnewijzer', 'Diest', 2],
    ]);
    expect(listRecords(db, 'membership').map(({ startsOn }) => startsOn)).toEqual(['2025-09-01', '2025-10-15', '2026-09-01']);
    expect(listRecords(db, 'importBatch')).toMatchObject([{ kind: 'participants', fileName: 'deelnemers.csv', added: 3, changed: 0, unchanged: 0 }]);
  });

  it('changes nothing the second time, and says so', async () => {
    const { db, take, choose, backups } = setUp();
    valueOf(await take(latin(belgian)));
    const versions = () => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM field_version').get()?.n;
    const before = versions();
    expect((await choose(latin(belgian))).importedAt).toBe('2026-11-23T11:00:00.000Z');
    const again = await take(latin(belgian));
    expect(again).toMatchObject({ ok: false, error: { code: 'import-nothing-new', params: { count: 3 } } });
    expect(versions()).toBe(before);
    expect(backups).toHaveLength(1);
  });

  it('adds and completes from a fuller file, after showing what changes', async () => {
    const { preview, take, people } = setUp();
    valueOf(await take(latin(belgian)));
    const fuller = `${belgian.replace('Karel;van den Berghe;karel@regenboog.be;;', 'Karel;van den Berghe;karel@regenboog.be;013 31 22 11;')}Eva;Élias;eva@ark.be;;directeur;De Ark;Diest;De Wissel;01/09/2026\r\n`;
    const shown = await preview(latin(fuller));
    expect(shown.counts).toMatchObject({ new: 1, changed: 1, same: 2, doubt: 0, error: 0 });
    expect(shown.newSchools).toEqual(['De Ark']);
    expect(shown.rows.find(({ status }) => status === 'changed')).toMatchObject({ label: 'Karel van den Berghe', differences: [{ field: 'phone', from: null, to: '013 31 22 11' }] });
    expect(valueOf(await take(latin(fuller)))).toMatchObject({ added: 1, changed: 1, unchanged: 2 });
    expect(people()).toHaveLength(4);
  });

  it('never empties a field that the file leaves empty, and never renames anybody', async () => {
    const { take, people } = setUp();
    valueOf(await take(latin(belgian)));
    valueOf(await take('Voornaam;Naam;E-mail;Functie\nZOE;CAGLAR;zoe@zonnewijzer.be;\nNieuw;Iemand;nieuw@school.be;\n'));
    expect(people()[0]).toMatchObject({ givenName: 'Zoë', familyName: "Çaglar-D'hondt", role: 'directeur', phone: '0471 23 45 67' });
  });
});

describe('namesakes', () => {
  const twoNames = 'Voornaam;Familienaam;E-mail;Functie\nAn;Peeters;an.peeters@ark.be;directeur\n';

  it('are a question, never a merge by itself', async () => {
    const { ask, call, choose, people } = setUp();
    const { swvId } = await ask('swv.create', { name: 'De Wissel' });
    const { coacheeId } = await ask('people.addMember', { swvId, who: { person: { givenName: 'An', familyName: 'Peeters', email: 'an@regenboog.be' } }, startsOn: '2026-09-01' });
    const { sessionId } = await choose(twoNames);
    const shown = await ask('listImport.preview', { sessionId, options: {} });
    expect(shown.rows).toMatchObject([{ row: 2, status: 'doubt', chosen: null, candidates: [{ id: coacheeId, by: 'name' }] }]);
    expect(codeOf(await call('listImport.run', { sessionId, options: {} }))).toBe('import-undecided');
    expect(people()).toHaveLength(1);
    valueOf(await call('listImport.run', { sessionId, options: { choices: { '2': 'new' } } }));
    expect(people().map(({ email }) => email)).toEqual(['an@regenboog.be', 'an.peeters@ark.be']);
  });

  it('become one when the coach says so', async () => {
    const { ask, call, choose, people } = setUp();
    const { swvId } = await ask('swv.create', { name: 'De Wissel' });
    const { coacheeId } = await ask('people.addMember', { swvId, who: { person: { givenName: 'An', familyName: 'Peeters' } }, startsOn: '2026-09-01' });
    const { sessionId } = await choose(twoNames);
    valueOf(await call('listImport.run', { sessionId, options: { choices: { '2': coacheeId } } }));
    expect(people()).toMatchObject([{ email: 'an.peeters@ark.be', role: 'directeur' }]);
  });

  it('in the bin and in the example group are nobody', async () => {
    const { writer, preview } = setUp();
    valueOf(commit(writer, { code: 'coachee.created' }, [{ op: 'create', type: 'coachee', values: { givenName: 'An', familyName: 'Peeters' }, example: true }]));
    expect((await preview(twoNames)).counts).toMatchObject({ new: 1, doubt: 0 });
  });

  it('on two rows of one file are one person with two schools', async () => {
    const { ask, take } = setUp();
    valueOf(await take('Naam;E-mail;School\nAn Peeters;an@ark.be;De Ark\nAn Peeters;an@ark.be;De Brug\n'));
    const [person] = await ask('people.list', {});
    expect(person?.schools).toEqual(['De Ark', 'De Brug']);
  });
});

describe('a workbook', () => {
  const rows = [
    ['Deelnemers schooljaar 2026-2027'],
    [],
    ['Voornaam', 'Familienaam', 'E-mailadres', 'GSM', 'School', 'Ingestapt op'],
    ['Zoë', "Çağlar-D'hondt", 'zoe@ark.be', '0471234567', 'De Ark', { serial: 46266, style: 1 }],
    ['Karel', 'Wouters', 'karel@brug.be', '+32 471 99 88 77', 'De Brug', '15/10/2026'],
  ];

  it('gives its people too, from under a title, with its dates as days and its numbers as written', async () => {
    const { db, ask, choose, call, people } = setUp();
    const { swvId } = await ask('swv.create', { name: 'De Wissel' });
    const session = await choose(workbook([{ name: 'Lijst', rows }]), 'participants', 'deelnemers.xlsx');
    expect(session).toMatchObject({ sheet: 'Lijst', rowCount: 2, missingFields: [] });
    valueOf(await call('listImport.run', { sessionId: session.sessionId, options: { swvId } }));
    expect(people()).toMatchObject([
      { givenName: 'Zoë', familyName: "Çağlar-D'hondt", phone: '0471234567' },
      { givenName: 'Karel', phone: '+32 471 99 88 77' },
    ]);
    expect(listRecords(db, 'membership').map(({ startsOn }) => startsOn)).toEqual(['2026-09-01', '2026-10-15']);
  });

  it('is read from another sheet when the coach says so', async () => {
    const { ask, choose } = setUp();
    const bytes = workbook([
      { name: 'Uitleg', rows: [['Voornaam', 'Familienaam'], ['Voorbeeld', 'Persoon']] },
      { name: 'Lijst', rows },
    ]);
    const session = await choose(bytes, 'participants', 'deelnemers.xlsx');
    const other = await ask('listImport.reread', { sessionId: session.sessionId, table: { sheet: 'Lijst' }, mapping: {} });
    const shown = await ask('listImport.preview', { sessionId: other.sessionId, options: {} });
    expect(shown.rows.map(({ row, label }) => [row, label])).toEqual([
      [4, "Zoë Çağlar-D'hondt"],
      [5, 'Karel Wouters'],
    ]);
  });

  it('that is broken, too old or no list at all changes nothing and says why', async () => {
    const { db, call } = setUp();
    const tryFile = async (bytes: Uint8Array) => {
      const handlers = peopleImportHandlers({
        ...memoryStore().deps,
        files: { get: () => ok({ path: '/x', name: 'x.xlsx' }), parse: <T>() => parseFile({ bytes: Uint8Array.from(bytes), fileName: 'x.xlsx', options: { purpose: 'tabular', target: 'participants' } }) as Promise<Result<T>> },
      });
      return codeOf(await handlers['listImport.read']({ token: '01900000-0000-7000-8000-0000000000aa', kind: 'participants', table: {} }));
    };
    expect(await tryFile(new Uint8Array())).toBe('file-empty');
    expect(await tryFile(workbook([{ name: 'Lijst', rows }]).slice(0, 400))).toMatch(/^xlsx-|^file-/);
    expect(await tryFile(new TextEncoder().encode('Voornaam;Naam\n'))).toBe('table-no-rows');
    expect(codeOf(await call('listImport.run', { sessionId: '01900000-0000-7000-8000-0000000000ab', options: {} }))).toBe('import-session-missing');
    expect(listRecords(db, 'coachee')).toEqual([]);
  });
});

describe('rows with a mistake', () => {
  const faulty = 'Naam;E-mail;Lid sinds\nAn Peeters;an(at)ark.be;01/09/2026\nTom;;\nEva Élias;eva@brug.be;31/02/2026\nJan Claes;jan@brug.be;01/09/2026\n';

  it('are told with row and column and stay out; the rest can go in', async () => {
    const { preview, take, people } = setUp();
    const shown = await preview(faulty);
    expect(shown.rows.filter(({ status }) => status === 'error').map(({ row, problems }) => [row, problems.map(({ code, column, value }) => [code, column, value])])).toEqual([
      [2, [['email-invalid', 2, 'an(at)ark.be']]],
      [3, [['name-missing', null, 'Tom']]],
      [4, [['date-invalid', 3, '31/02/2026']]],
    ]);
    expect(valueOf(await take(faulty))).toMatchObject({ added: 1 });
    expect(people().map(({ givenName }) => givenName)).toEqual(['Jan']);
  });

  it('go in without the cell that cannot be read when the coach says so', async () => {
    const { take, people } = setUp();
    valueOf(await take(faulty, { keepFaulty: true }));
    expect(people().map(({ givenName, email }) => [givenName, email])).toEqual([
      ['An', null],
      ['Eva', 'eva@brug.be'],
      ['Jan', 'jan@brug.be'],
    ]);
  });

  it('take nothing in when the backup cannot be made', async () => {
    const world = setUp();
    const { db } = world;
    const handlers = peopleImportHandlers({
      ...world.deps,
      backup: () => Promise.resolve({ ok: false, error: { code: 'backup-no-space', params: {} } }),
      files: { get: () => ok({ path: '/x', name: 'x.csv' }), parse: <T>() => parseFile({ bytes: new TextEncoder().encode(belgian), fileName: 'x.csv', options: { purpose: 'tabular', target: 'participants' } }) as Promise<Result<T>> },
    });
    const { sessionId } = valueOf(await handlers['listImport.read']({ token: '01900000-0000-7000-8000-0000000000aa', kind: 'participants', table: {} }));
    expect(codeOf(await handlers['listImport.run']({ sessionId, options: { swvId: null, startsOn: null, keepFaulty: false, choices: {} } }))).toBe('backup-no-space');
    expect(listRecords(db, 'coachee')).toEqual([]);
  });
});

describe('the name in one column', () => {
  it.each([
    ['Naam', "Zoë Van den Berghe-D'hondt", 'Zoë', "Van den Berghe-D'hondt"],
    ['Naam en voornaam', 'Van den Berghe Zoë', 'Zoë', 'Van den Berghe'],
    ['Naam', "Çağlar-D'hondt, Zoë", 'Zoë', "Çağlar-D'hondt"],
  ])('%s: %s', async (header, written, givenName, familyName) => {
    const { take, people } = setUp();
    valueOf(await take(`${header};E-mail\n"${written}";a@b.be\n`));
    expect(people()).toMatchObject([{ givenName, familyName }]);
  });
});

describe('the columns', () => {
  it('are what the coach says they are', async () => {
    const { ask, choose } = setUp();
    const session = await choose('Kolom A;Kolom B;Kolom C\nZoë;Peeters;zoe@ark.be\n');
    const mapped = await ask('listImport.reread', { sessionId: session.sessionId, table: {}, mapping: { ...session.mapping, givenName: 0, familyName: 1, email: 2, fullName: null } });
    const shown = await ask('listImport.preview', { sessionId: mapped.sessionId, options: {} });
    expect(shown.rows).toMatchObject([{ label: 'Zoë Peeters', status: 'new' }]);
  });

  it('and the rows wait through a lock in the store, but a new reading needs the file again', async () => {
    const { deps, choose } = setUp();
    const { sessionId } = await choose(belgian);
    const afterLock = peopleImportHandlers(deps);
    expect(valueOf(await afterLock['listImport.current']({ kind: 'participants' }))).toMatchObject({ sessionId, rowCount: 3, canReread: false });
    expect(codeOf(await afterLock['listImport.reread']({ sessionId, table: {}, mapping: {} }))).toBe('file-not-chosen');
  });
});
