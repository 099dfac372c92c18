import type { Failure } from '#shared/result.ts';
import { ok, type Result } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import { walkXml } from '../xlsx/xml.ts';
import { openArchive, Refused } from '../xlsx/zip.ts';

/** Characters of a Word document that are kept for its preview: some forty pages. */
const mostCharacters = 100_000;

/** The plain words of a Word document, paragraph by paragraph. Nothing of its layout, links, pictures or macros. */
export async function readWordText(bytes: Uint8Array): Promise<Result<string>> {
  let archive;
  try {
    archive = await openArchive(bytes);
  } catch (error) {
    return refusalOf(error);
  }
  try {
    if (archive.names.some((name) => name.endsWith('vbaproject.bin'))) return refuse('attachment-macro');
    const body = await archive.read('word/document.xml');
    if (body === null || !archive.names.includes('[content_types].xml')) return refuse('attachment-type');
    return ok(wordsOf(body));
  } catch (error) {
    return refusalOf(error);
  } finally {
    archive.close();
  }
}

function wordsOf(body: Uint8Array): string {
  const parts: string[] = [];
  let length = 0;
  let isText = false;
  const add = (text: string): void => {
    if (length >= mostCharacters) return;
    parts.push(text);
    length += text.length;
  };
  walkXml(body, {
    open: (name) => {
      isText = name === 't';
      if (name === 'tab') add('\t');
      if (name === 'br') add('\n');
    },
    close: (name) => {
      isText = false;
      if (name === 'p') add('\n');
    },
    text: (text) => {
      if (isText) add(text);
    },
  });
  return parts.join('').replaceAll('\u0000', '').replaceAll(/\n{3,}/g, '\n\n').slice(0, mostCharacters).trim().toWellFormed();
}

function refusalOf(error: unknown): Failure {
  if (!(error instanceof Refused)) throw error;
  const { code } = error.failure.error;
  if (code === 'xlsx-bomb' || code === 'xlsx-too-many-entries') return refuse('attachment-bomb');
  return refuse(code === 'file-password' ? 'attachment-password' : 'attachment-damaged');
}
