import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { bodyPlace, placesOf } from '#shared/domain/paper/places.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { partsOf, wordsOf } from './docx-reading.ts';
import { withDiscreetView } from '#electron/store/handlers/discreet.ts';
import { builtInItems } from '#shared/library/all.ts';
import { coachSheetKinds, join, paperStore, planted, previewOf, readFile, savedWord, sheetKinds, workFormatKey, type PaperStore } from './paper-support.ts';

let store: PaperStore;
beforeEach(async () => {
  store = await paperStore();
});
afterEach(() => rm(store.folder, { recursive: true, force: true }));

describe('every sheet', () => {
  it.each(sheetKinds)('of kind %s keeps what is enkel voor mij out of its preview and out of every part of its Word file', async (kind) => {
    const preview = await previewOf(store, kind);
    const { bytes } = await savedWord(store, kind);
    expect(JSON.stringify(preview)).not.toContain(planted);
    expect(Object.values(partsOf(bytes)).join('\n')).not.toContain(planted);
  });

  it.each(sheetKinds)('of kind %s says in Word what its preview says', async (kind) => {
    const { pages } = await previewOf(store, kind);
    const words = wordsOf((await savedWord(store, kind)).bytes);
    for (const { title, subtitle, blocks } of pages) {
      expect(words).toContain(title);
      expect(words).toContain(subtitle);
      for (const block of blocks) {
        const said = block.kind === 'list' ? block.items.flatMap(({ text, note = '' }) => [text, note]) : block.kind === 'table' ? [...block.columns.map(({ label }) => label), ...block.rows.flat()] : block.kind === 'heading' || block.kind === 'text' ? [block.text] : [];
        for (const text of said) expect(words).toContain(text);
      }
    }
  });

  it.each(sheetKinds)('of kind %s is a Word file in Flemish Dutch on A4 with real styles, that refers to nothing outside', async (kind) => {
    const parts = partsOf((await savedWord(store, kind)).bytes);
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('w:w="11906" w:h="16838"');
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="nl-BE"/);
    expect(document.match(/<w:tbl>/g)?.length ?? 0).toBe(document.match(/<\/w:tbl>/g)?.length ?? 0);
    for (const [name, content] of Object.entries(parts)) {
      if (name.endsWith('.rels')) expect(content, name).not.toMatch(/TargetMode="External"|Target="(?:https?|file|ftp|mailto):/i);
    }
    expect(parts['docProps/core.xml']).not.toMatch(/Zoë|Çağlar|Pieter/);
  });

  it.each(sheetKinds)('of kind %s fills in exactly the places that a template is told it knows', async (kind) => {
    const { fields } = await previewOf(store, kind);
    const told = placesOf(kind).filter(({ name }) => name !== 'titel' && name !== bodyPlace);
    expect(Object.keys(fields).toSorted()).toEqual(told.map(({ name }) => name).toSorted());
    for (const { name, kind: what, cells } of told) {
      const field = fields[name];
      expect(field?.kind, name).toBe(what === 'list' || what === 'table' ? 'list' : 'text');
      if (field?.kind === 'list') for (const row of field.rows) expect(Object.keys(row), name).toEqual(cells);
    }
  });

  it('has every sentence in both languages', async () => {
    for (const kind of sheetKinds) for (const language of ['nl-BE', 'en'] as const) expect(JSON.stringify(await previewOf(store, kind, language))).not.toMatch(/"[a-z]\w*\.[a-z]\w*"|\{\{/i);
  });
});

describe('what is for the coach alone', () => {
  it.each(coachSheetKinds)('stands on her own version of %s, marked, with a seal of its own, and stays off the other one', async (kind) => {
    const own = await previewOf(store, kind, 'nl-BE', 'coach');
    const { bytes } = await savedWord(store, kind, 'coach');
    expect(own.reader).toBe('coach');
    expect(own.stays).toEqual({});
    expect(own.pages[0]?.mark).toBe('Enkel voor mij. Laat dit blad niet rondslingeren.');
    expect(wordsOf(bytes)).toMatch(/^Enkel voor mij\. Laat dit blad niet rondslingeren\./);
    expect(wordsOf(bytes)).toContain(planted);
    expect(partsOf(bytes)['docProps/core.xml']).not.toMatch(/Zoë|Çağlar|Pieter|kwartel/);
    const others = await previewOf(store, kind);
    expect(JSON.stringify(others)).not.toContain(planted);
    expect(others.pages[0]?.mark).toBeUndefined();
    const request = { kind, ids: [store.idOf[kind]], reader: 'others' as const, language: 'nl-BE' as const };
    expect(codeOf(await store.handlers['paper.saveWord']({ request, seal: own.seal, token: 'x.docx' }))).toBe('paper-changed');
  });

  it('has no version of a sheet that is made to be handed over', async () => {
    for (const kind of sheetKinds.filter((each) => !coachSheetKinds.some((own) => own === each))) {
      expect(valueOf(await store.handlers['paper.sheet']({ kind, ids: [store.idOf[kind]], reader: 'coach', language: 'nl-BE' })), kind).toBeNull();
    }
  });

  it('gives a day to be led by: who brought what in, the steps with their minutes, and what to bring', async () => {
    const words = wordsOf((await savedWord(store, 'runSheet', 'coach')).bytes);
    const format = builtInItems.find(({ id }) => id === workFormatKey);
    expect(words).toContain(`Dilemma: ${planted} in het team (ingebracht door Pieter Van den Abeele)`);
    expect(words).toContain("Leervraag van Zoë Çağlar-D'hondt: Hoe geef ik feedback die blijft hangen?");
    expect(words).toContain(`${planted} over de groep`);
    for (const { minutes, title } of format?.steps ?? []) expect(words.split('\n').filter((line) => line.startsWith(title) && line.endsWith(`(${minutes} min)`)), title).toHaveLength(1);
    for (const thing of format?.material ?? []) expect(words).toContain(thing);
    expect(format?.steps?.length).toBeGreaterThan(1);
    expect(words).toMatch(/9u00 · Aankomen · 20 min/);
  });

  it('has every sentence in both languages', async () => {
    for (const kind of coachSheetKinds) for (const language of ['nl-BE', 'en'] as const) expect(JSON.stringify(await previewOf(store, kind, language, 'coach'))).not.toMatch(/"[a-z]\w*\.[a-z]\w*"|\{\{/i);
  });
});

describe('the afsprakenblad', () => {
  it('tells what was answered on a scale as a sentence', async () => {
    const words = wordsOf((await savedWord(store, 'agreementSheet')).bytes);
    expect(words).toContain('Hoe zeker voel je je hierin? Zoë zet zich op 6 van 10, met 8 als doel.');
  });
});

describe('the foot of a Word file', () => {
  const footers = (bytes: Uint8Array): string => Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('word/footer')).map(([, content]) => content).join('\n');

  it('counts the pages of one sheet, and no others where several stand in one file', async () => {
    const one = footers((await savedWord(store, 'questions')).bytes);
    expect(one).toMatch(/>PAGE</);
    expect(one).toMatch(/>NUMPAGES</);
    const ids = [store.idOf.coachingAgreement, store.add('coachingAgreement', { coacheeId: store.people[1] ?? '', swvId: store.swvId, version: 1, text: 'Voor Pieter' })];
    const request = { kind: 'coachingAgreement' as const, ids, reader: 'others' as const, language: 'nl-BE' as const };
    const seal = valueOf(await store.handlers['paper.sheet'](request))?.seal ?? '';
    valueOf(await store.handlers['paper.saveWord']({ request, seal, token: 'twee.docx' }));
    const several = footers(await readFile(join(store.folder, 'twee.docx')));
    expect(several).toMatch(/>PAGE</);
    expect(several).not.toMatch(/NUMPAGES|SECTIONPAGES/);
  });
});

describe('what leaves', () => {
  it('counts what stays by what it is', async () => {
    const stays = Object.fromEntries(await Promise.all((['agreementSheet', 'questions', 'runSheet', 'coachingAgreement', 'roleSheet', 'certificate'] as const).map(async (kind) => [kind, (await previewOf(store, kind)).stays] as const)));
    expect(stays).toEqual({ agreementSheet: { agreement: 1, block: 2 }, questions: { question: 1 }, runSheet: { partNote: 1, input: 1, question: 1, format: 1, meetingNote: 1 }, coachingAgreement: { note: 1 }, roleSheet: { note: 1 }, certificate: {} });
  });

  it('is what was looked at: a change in between is told and nothing is written', async () => {
    const { seal } = await previewOf(store, 'questions');
    const id = store.idOf.questions;
    store.add('learningQuestion', { swvId: store.swvId, coacheeId: id, text: 'Net erbij', status: 'active', audience: ['coachee'] });
    const request = { kind: 'questions' as const, ids: [id], reader: 'others' as const, language: 'nl-BE' as const };
    expect(codeOf(await store.handlers['paper.saveWord']({ request, seal, token: 'x.docx' }))).toBe('paper-changed');
  });

  it('writes no file while names and notes are hidden: its preview did not show what would leave', async () => {
    const handlers = withDiscreetView(store.handlers, store.deps);
    const request = { kind: 'agreementSheet' as const, ids: [store.idOf.agreementSheet], reader: 'others' as const, language: 'nl-BE' as const };
    const { seal } = await previewOf(store, 'agreementSheet');
    valueOf(await handlers['discreet.set']({ words: { person: 'Schoolleider', school: 'School' } }));
    expect(codeOf(await handlers['paper.saveWord']({ request, seal, token: 'leaves.docx' }))).toBe('discreet-file');
    expect(existsSync(join(store.folder, 'leaves.docx'))).toBe(false);
    valueOf(await handlers['discreet.set']({ words: null }));
    valueOf(await handlers['paper.saveWord']({ request, seal, token: 'leaves.docx' }));
    expect(existsSync(join(store.folder, 'leaves.docx'))).toBe(true);
  });

  it('names nobody on the sheet that a group puts its stickers on', async () => {
    const preview = await previewOf(store, 'groupQuestions');
    expect(JSON.stringify(preview.pages)).not.toMatch(/Zoë|Pieter|Hanne/);
    expect(preview.pages[0]?.blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [['Hoe delen we leiding?', ''], ['Hoe geef ik feedback die blijft hangen?', '']] });
  });

  it('puts only who belongs to the group on that day on the list to sign', async () => {
    const former = store.add('coachee', { givenName: 'Vroeger', familyName: 'Lid' });
    store.add('membership', { swvId: store.swvId, coacheeId: former, startsOn: '2025-09-01', endsOn: '2026-06-30' });
    const words = JSON.stringify(await previewOf(store, 'attendance'));
    expect(words).toContain("Zoë Çağlar-D'hondt");
    expect(words).not.toContain('Vroeger');
  });

  it('gives several of one kind each a page of its own', async () => {
    const again = store.add('certificate', { coacheeId: store.people[1] ?? '', swvId: store.swvId, trajectId: store.db.prepare<[], { id: string }>('SELECT id FROM traject').get()?.id ?? '', text: 'Voor Pieter', issuedOn: null, minutes: 0 });
    const request = { kind: 'certificate' as const, ids: [store.idOf.certificate, again], reader: 'others' as const, language: 'nl-BE' as const };
    const preview = valueOf(await store.handlers['paper.sheet'](request));
    expect(preview?.pages).toHaveLength(2);
    expect(preview?.templates).toEqual([]);
  });
});

describe('hostile words', () => {
  const hostile = ['<w:p><script>alert(1)</script></w:p> & "quotes"', '=cmd|\' /C calc\'!A0', 'bel\u0007 en tab\tregel\u001f\ufffe', '\u202eomgekeerd', '{{coach}} {{inhoud}}', ']]>', '&#x0; &amp;', `${'lang '.repeat(19_000)}einde`];

  it.each(hostile)('stay words in a Word file: %j', async (text) => {
    const own = await paperStore({ ownWords: text, paper: text, agreement: text.slice(0, 900), question: text.slice(0, 900) });
    for (const kind of ['agreementSheet', 'coachingAgreement', 'questions'] as const) {
      const { bytes } = await savedWord(own, kind);
      const document = partsOf(bytes)['word/document.xml'] ?? '';
      // oxlint-disable-next-line no-control-regex -- these may not be in it
      expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202e]|<script/);
      expect(wordsOf(bytes)).toContain(text.replace('\u202e', '').slice(0, 3).trim());
    }
    await rm(own.folder, { recursive: true, force: true });
  });
});
