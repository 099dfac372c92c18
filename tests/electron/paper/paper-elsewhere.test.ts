import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, paperStore, planted, previewOf, savedWord, sheetKinds, type PaperStore } from './paper-support.ts';

let store: PaperStore;
beforeAll(async () => {
  store = await paperStore();
  const paths = await Promise.all(sheetKinds.map(async (kind) => (await savedWord(store, kind)).path));
  // All in one start of the other program; a profile of its own, so that it never meets one that is open.
  execFileSync('soffice', [`-env:UserInstallation=file://${store.folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', store.folder, ...paths], { stdio: 'pipe', timeout: 120_000 });
}, 150_000);
afterAll(() => rm(store.folder, { recursive: true, force: true }));

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

  it('keeps names and sentences to the letter', () => {
    expect(textOf('attendance')).toContain("ZoëÇağlar-D'hondt");
    expect(textOf('agreementSheet')).toContain('“Ikwilminderredden.”');
  });
});
