import { execFileSync } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coachSheetKinds, join, paperStore, planted, previewOf, savedWord, sheetKinds, type PaperStore } from './paper-support.ts';

let store: PaperStore;
beforeAll(async () => {
  store = await paperStore();
  const paths = await Promise.all(sheetKinds.map(async (kind) => (await savedWord(store, kind)).path));
  for (const kind of coachSheetKinds) paths.push((await savedWord(store, kind, 'coach')).path);
  paths.push(await fullPreparation(store));
  // All in one start of the other program; a profile of its own, so that it never meets one that is open.
  execFileSync('soffice', [`-env:UserInstallation=file://${store.folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', store.folder, ...paths], { stdio: 'pipe', timeout: 120_000 });
}, 150_000);
afterAll(() => rm(store.folder, { recursive: true, force: true }));

/** The coach's own preparation of somebody with far more than an A4 holds. */
async function fullPreparation({ add, swvId, people: [coacheeId = ''], ...rest }: PaperStore): Promise<string> {
  const text = 'Een zin die heel lang doorloopt over het kernteam, de werkgroep en wie wat wanneer aan wie vertelt. '.repeat(6);
  const position = 'a0';
  for (let index = 0; index < 30; index += 1) {
    add('agreement', { swvId, coacheeId, conversationId: rest.idOf.agreementSheet, text: `${index} ${text}`, owner: 'coachee', status: 'open', position });
    add('learningQuestion', { swvId, coacheeId, text: `${index} ${text}`, status: 'active' });
    add('appreciation', { swvId, coacheeId, text: `${index} ${text}`, kind: 'appreciation', date: '2026-11-02' });
  }
  const { path } = await savedWord({ add, swvId, people: [coacheeId], ...rest }, 'prepSheet', 'coach');
  const copy = join(rest.folder, 'vol.docx');
  await copyFile(path, copy);
  return copy;
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
const textOf = (kind: string): string => squeezed(execFileSync('pdftotext', ['-layout', join(store.folder, `${kind}.pdf`), '-'], { encoding: 'utf8' }));

describe('a Word file opened by LibreOffice', () => {
  it.each(sheetKinds)('of kind %s has the title and the headings of its preview, on A4, and nothing that is enkel voor mij', async (kind) => {
    const { pages } = await previewOf(store, kind);
    const text = textOf(kind);
    for (const { title, blocks } of pages) {
      expect(text).toContain(squeezed(title));
      for (const block of blocks) if (block.kind === 'heading') expect(text).toContain(squeezed(block.text));
    }
    expect(text).not.toContain(planted);
    expect(execFileSync('pdfinfo', [join(store.folder, `${kind}.pdf`)], { encoding: 'utf8' })).toMatch(/Page size:\s+59[56][.\d]* x 84[12]/);
  });

  it('numbers its pages at the foot', () => {
    expect(textOf('questions')).toMatch(/1\/1$/);
  });

  it.each(['prepSheet-own', 'vol'])('holds the coach’s own preparation on exactly one A4 (%s), with room to write', (name) => {
    expect(execFileSync('pdfinfo', [join(store.folder, `${name}.pdf`)], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
    expect(textOf(name)).toMatch(/^Enkelvoormij\.Laatditbladnietrondslingeren\..*Notities.*1\/1$/);
  });

  it('says on a full page what found no room', () => {
    expect(textOf('vol')).toMatch(/ennog\d+,ophetscherm/);
  });

  it('keeps names and sentences to the letter', () => {
    expect(textOf('attendance')).toContain("ZoëÇağlar-D'hondt");
    expect(textOf('agreementSheet')).toContain('“Ikwilminderredden.”');
  });
});
