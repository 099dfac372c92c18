import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { readWordTemplate, templateBytes } from '#electron/store/imports/word/read-template.ts';
import { createHash } from 'node:crypto';
import { ok } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { partsOf, templateOf, withParts, wordsOf } from './docx-reading.ts';
import { join, paperStore, planted, previewOf, readFile, type PaperStore } from './paper-support.ts';

let store: PaperStore;
beforeEach(async () => {
  store = await paperStore();
});
afterEach(() => rm(store.folder, { recursive: true, force: true }));

/** Takes a template in the way the program does, and gives its id. */
async function addTemplate(content: Uint8Array, kind: 'agreementSheet' | 'runSheet' = 'agreementSheet'): Promise<string> {
  const read = await readWordTemplate(content);
  if (read.ok) store.answerParser('t', ok({ ...read.value, fileName: 't.docx', hash: createHash('sha256').update(content).digest('hex'), bytes: content.length }));
  else store.answerParser('t', read);
  return valueOf(await store.handlers['paper.addTemplate']({ token: 't', kind, name: 'Ons briefhoofd' })).ids[0] ?? '';
}

async function filled(templateId: string, kind: 'agreementSheet' | 'runSheet' = 'agreementSheet'): Promise<Uint8Array> {
  const request = { kind, ids: [store.idOf[kind]], reader: 'others' as const, language: 'nl-BE' as const };
  const { seal } = valueOf(await store.handlers['paper.templatePreview']({ request, templateId })) ?? { seal: '' };
  valueOf(await store.handlers['paper.fillTemplate']({ request, templateId, seal, token: 'filled.docx' }));
  return readFile(join(store.folder, 'filled.docx'));
}

async function previewed(templateId: string) {
  return valueOf(await store.handlers['paper.templatePreview']({ request: { kind: 'agreementSheet', ids: [store.idOf.agreementSheet], reader: 'others', language: 'nl-BE' }, templateId }));
}

describe('an own Word template', () => {
  it('is filled in: words in their sentence, a list alone as a real list, and a row of a table once for each item', async () => {
    const id = await addTemplate(await templateOf(['Beste {{ Voornaam }}, dit is van {{coach}}.', '{{afspraken}}', 'Titel: {{titel}}', 'Wat is {{dit dan}}?'], ['{{afspraken.wat}}', '{{afspraken.wie}}', '{{afspraken.tegen}}']));
    const bytes = await filled(id);
    const words = wordsOf(bytes);
    expect(words).toContain('Beste Zoë, dit is van Hilde Maes.');
    expect(words).toContain('Titel: Afspraken uit ons gesprek');
    expect(words).toContain('Twee klassen bezoeken (Zoë, tegen 07/12/2026)');
    expect(words).toContain('Twee klassen bezoeken\nZoë\n07/12/2026');
    expect(words).toContain('Wat is {{dit dan}}?');
    const document = partsOf(bytes)['word/document.xml'] ?? '';
    expect(document).toMatch(/<w:numPr>/);
    expect(Object.values(partsOf(bytes)).join('\n')).not.toContain(planted);
  });

  it('can hold the whole sheet in the house style', async () => {
    const bytes = await filled(await addTemplate(await templateOf(['Ons briefhoofd', '{{inhoud}}', 'Groeten']), 'runSheet'), 'runSheet');
    const words = wordsOf(bytes);
    expect(words.indexOf('Ons briefhoofd')).toBeLessThan(words.indexOf('Aankomen'));
    expect(words.indexOf('Aankomen')).toBeLessThan(words.indexOf('Groeten'));
  });

  it('lists the places that it knows and those that it does not, and shows beforehand what each becomes and what it is', async () => {
    const templateId = await addTemplate(await templateOf(['{{schoolleider}} {{Schoolleider}} {{directeur}} {{afspraken.wie}}', '{{inhoud}}'], ['{{afspraken.wat}}']));
    expect(valueOf(await store.handlers['paper.templates']({}))).toMatchObject([{ name: 'Ons briefhoofd', known: ['schoolleider', 'afspraken.wie', 'inhoud', 'afspraken.wat'], unknown: ['directeur'] }]);
    expect((await previewed(templateId))?.places).toEqual([
      { name: 'schoolleider', state: 'filled', kind: 'name', lines: ["Zoë Çağlar-D'hondt"] },
      { name: 'Schoolleider', state: 'filled', kind: 'name', lines: ["Zoë Çağlar-D'hondt"] },
      { name: 'directeur', state: 'unknown', kind: null, lines: [] },
      { name: 'afspraken.wie', state: 'needsRow', kind: 'cell', lines: [] },
      { name: 'inhoud', state: 'filled', kind: 'body', lines: ['Afspraken uit ons gesprek'] },
      { name: 'afspraken.wat', state: 'filled', kind: 'cell', lines: ['Twee klassen bezoeken'] },
    ]);
    expect(wordsOf(await filled(templateId))).toContain('{{afspraken.wie}}');
  });

  it('says what was written and has no place in it, and what it says is missing is missing from the file', async () => {
    const bare = await addTemplate(await templateOf(['Beste {{voornaam}}', '{{afspraken}}']));
    expect((await previewed(bare))?.noPlaceFor).toEqual(['verslag', 'schaalvragen', 'volgend gesprek']);
    expect(wordsOf(await filled(bare))).not.toContain('minder redden');
    const whole = await addTemplate(await templateOf(['{{inhoud}}']));
    expect((await previewed(whole))?.noPlaceFor).toEqual([]);
    const words = wordsOf(await filled(whole));
    expect(words).toContain('minder redden');
    const cells = await addTemplate(await templateOf(['{{verslag}}', '{{schaalvragen}}', '{{volgend gesprek}}'], ['{{afspraken.wat}}']));
    expect((await previewed(cells))?.noPlaceFor).toEqual([]);
  });

  it('is never filled with what is for the coach alone', async () => {
    const templateId = await addTemplate(await templateOf(['{{inhoud}}']), 'runSheet');
    const request = { kind: 'runSheet' as const, ids: [store.idOf.runSheet], reader: 'coach' as const, language: 'nl-BE' as const };
    expect((await previewOf(store, 'runSheet', 'nl-BE', 'coach')).templates).toEqual([]);
    expect(valueOf(await store.handlers['paper.templatePreview']({ request, templateId }))).toBeNull();
    expect(codeOf(await store.handlers['paper.fillTemplate']({ request, templateId, seal: 'x', token: 'filled.docx' }))).toBe('record-missing');
  });

  it('never takes someone’s words for a place to fill in', async () => {
    await rm(store.folder, { recursive: true, force: true });
    store = await paperStore({ agreement: 'Bel {{coach}} en {{school}} op', ownWords: '{{afspraken}}' });
    const id = await addTemplate(await templateOf(['{{verslag}}', '{{coach}} {{school}}'], ['{{afspraken.wat}}']));
    const words = wordsOf(await filled(id)).replaceAll('\u2060', '');
    expect(words).toContain('Bel {{coach}} en {{school}} op');
    expect(words).toContain('{{afspraken}}');
  });

  it('goes to the bin and back, and its file is gone once it is erased', async () => {
    const records = recordsHandlers(store.deps);
    const id = await addTemplate(await templateOf(['{{coach}}']));
    const files = (): number => store.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM template_file').get()?.n ?? -1;
    valueOf(await records['records.remove']({ type: 'wordTemplate', id }));
    expect(valueOf(await store.handlers['paper.templates']({}))).toEqual([]);
    valueOf(await records['records.restore']({ type: 'wordTemplate', id }));
    expect(files()).toBe(1);
    expect(wordsOf(await filled(id))).toContain('Hilde Maes');
    valueOf(await records['records.remove']({ type: 'wordTemplate', id }));
    valueOf(await records['records.erase']({ type: 'wordTemplate', id }));
    expect(files()).toBe(0);
  });
});

describe('a Word file of a stranger', () => {
  const link = '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/>';
  const rels = (extra: string) => ({ 'word/_rels/document.xml.rels': (before: string) => before.replace('</Relationships>', `${extra}</Relationships>`) });

  it.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'word-active'],
    ['a macro type', { '[Content_Types].xml': (before: string) => before.replace('</Types>', '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>') }, 'word-active'],
    ['an embedded file', { 'word/embeddings/oleObject1.bin': 'x' }, 'word-active'],
    ['a link to the outside', rels(link), 'word-external'],
    ['a linked template', { 'word/_rels/settings.xml.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///c:/x.dotm"/></Relationships>' }, 'word-external'],
    ['a field that fetches', { 'word/document.xml': (before: string) => before.replace('<w:body>', '<w:body><w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x" </w:instrText></w:r></w:p>') }, 'word-external'],
    ['an entity', { 'word/document.xml': (before: string) => `<!DOCTYPE a [<!ENTITY b "c">]>${before.replace(/^<\?xml[^>]*>/, '')}` }, 'word-damaged'],
    ['broken XML', { 'word/document.xml': '<w:document><w:p>' }, 'word-damaged'],
    ['a bomb', { 'word/media/bomb.xml': `<a>${'0'.repeat(60 * 1024 * 1024)}</a>` }, 'xlsx-bomb'],
  ] as const)('is refused with %s', async (_what, parts, code) => {
    expect(codeOf(await readWordTemplate(withParts(await templateOf(['{{coach}}']), parts)))).toBe(code);
  });

  it('is refused when it is something else, or too large', async () => {
    expect(codeOf(await readWordTemplate(new TextEncoder().encode('geen word')))).toBe('word-not-docx');
    expect(codeOf(await readWordTemplate(new Uint8Array(templateBytes + 1)))).toBe('file-too-large');
    const other = withParts(await templateOf(['x']), {});
    expect(codeOf(await readWordTemplate(other.slice(0, 200)))).toBe('word-damaged');
  });
});
