import { templatePlace, type TemplatePlace } from '#shared/domain/records/templates.ts';
import { ok, type Result } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import { walkXml } from '../xlsx/xml.ts';
import { openArchive, Refused, type Archive } from '../xlsx/zip.ts';

/** Bytes of a template: a letterhead with a large logo stays far below. */
export const templateBytes = 5 * 1024 * 1024;

/** Parts that run, or that hold another file. */
const activeParts = /(?:vbaproject|vbadata|activex|oleobject|word\/embeddings\/|customui|word\/afchunk|\.bin$)/;
/** Fields that fetch something from elsewhere when Word opens or prints the file. */
const fetchingField = /\b(?:INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD|MACROBUTTON)\b/;
/** Parts in which words stand. */
const wordParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * A Word file of someone, as a template: refused when it could do something by itself or fetch something from
 * elsewhere, else its places between double braces. Every part is inflated once, counted, so that a bomb ends here.
 */
export async function readWordTemplate(bytes: Uint8Array): Promise<Result<{ readonly places: TemplatePlace[]; readonly content: Uint8Array }>> {
  if (bytes.length > templateBytes) return refuse('file-too-large', { size: Math.ceil(bytes.length / (1024 * 1024)), limit: templateBytes / (1024 * 1024) });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('word-not-docx');
  let archive: Archive | undefined;
  try {
    archive = await openArchive(bytes);
    return ok({ places: await readParts(archive), content: bytes });
  } catch (error) {
    if (error instanceof Refused) return error.failure.error.code === 'xlsx-damaged' || error.failure.error.code === 'xlsx-doctype' ? refuse('word-damaged') : error.failure;
    throw error;
  } finally {
    archive?.close();
  }
}

async function readParts(archive: Archive): Promise<TemplatePlace[]> {
  if (!archive.names.includes('word/document.xml')) throw new Refused('word-not-docx');
  if (archive.suspicious > 0) throw new Refused('word-damaged');
  if (archive.names.some((name) => activeParts.test(name))) throw new Refused('word-active');
  const found = new Map<string, TemplatePlace>();
  for (const name of archive.names) {
    const content = await archive.read(name);
    if (content === null) continue;
    if (name === '[content_types].xml') checkTypes(content);
    else if (name.endsWith('.rels')) checkLinks(content);
    else if (wordParts.test(name)) readPlaces(content, found);
    // Every part of the file has to be XML that Word itself would take.
    else if (name.endsWith('.xml')) walkXml(content, {});
  }
  return [...found.values()];
}

function checkTypes(content: Uint8Array): void {
  walkXml(content, {
    open: (_name, attribute) => {
      if (/macroenabled|vbaproject|activex|oleobject/i.test(attribute('ContentType') ?? '')) throw new Refused('word-active');
    },
  });
}

function checkLinks(content: Uint8Array): void {
  walkXml(content, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      if (/^external$/i.test(attribute('TargetMode') ?? '') || /^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target)) throw new Refused('word-external');
      if (/\/(?:attachedTemplate|oleObject|aFChunk|subDocument|control|frame)$/i.test(attribute('Type') ?? '')) throw new Refused('word-external');
    },
  });
}

/** Word cuts a text in pieces wherever it likes, so a place is looked for in the whole paragraph. */
function readPlaces(content: Uint8Array, found: Map<string, TemplatePlace>): void {
  const paragraphs: { words: string }[] = [];
  let rows = 0;
  let isText = false;
  let isInstruction = false;
  let instruction = '';
  walkXml(content, {
    open: (name, attribute) => {
      if (name === 'p') paragraphs.push({ words: '' });
      if (name === 'tr') rows += 1;
      if (name === 't') isText = true;
      if (name === 'instrText') isInstruction = true;
      if (name === 'fldSimple' && fetchingField.test(attribute('instr') ?? '')) throw new Refused('word-external');
      if (name === 'altChunk' || name === 'object' || name === 'control') throw new Refused('word-active');
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (isText && paragraph !== undefined) paragraph.words += text;
      if (isInstruction) instruction += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'instrText') isInstruction = false;
      if (name === 'tr') rows -= 1;
      if (name !== 'p') return;
      if (fetchingField.test(instruction)) throw new Refused('word-external');
      instruction = '';
      keepPlaces(paragraphs.pop()?.words ?? '', rows > 0, found);
    },
  });
}

function keepPlaces(words: string, isInRow: boolean, found: Map<string, TemplatePlace>): void {
  for (const [whole, inner = ''] of words.matchAll(/\{\{([^{}]{1,200})\}\}/g)) {
    const name = inner.trim();
    if (name === '' || found.size >= 500) continue;
    const isAlone = words.trim() === whole;
    const known = found.get(name);
    const place = { name, isAlone: isAlone && (known?.isAlone ?? true), isInRow: isInRow && (known?.isInRow ?? true) };
    if (templatePlace.safeParse(place).success) found.set(name, place);
  }
}
