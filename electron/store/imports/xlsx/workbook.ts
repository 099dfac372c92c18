import type { Archive } from './zip.ts';
import { Refused } from './zip.ts';
import { decodeEscapes, walkXml } from './xml.ts';
import { builtInShape, customShape, type NumberShape } from './serial-dates.ts';

export type Sheet = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** Shape of the numbers under each cell style. */
  readonly shapes: readonly NumberShape[];
};

/** @throws Refused when the parts that say what is in the workbook are missing or damaged. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const part = (await mainPart(archive)) ?? 'xl/workbook.xml';
  const xml = await archive.read(part);
  if (xml === null) throw new Refused('xlsx-damaged');
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const targets = await relations(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, folder);

  const sheets: Sheet[] = [];
  let from1904 = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = attribute('date1904') === '1' || attribute('date1904') === 'true';
      if (name !== 'sheet') return;
      const target = targets.get(attribute('id') ?? '');
      const state = attribute('state');
      if (target !== undefined) sheets.push({ name: decodeEscapes(attribute('name') ?? ''), hidden: state === 'hidden' || state === 'veryHidden', part: target.part });
    },
  });
  const parts = [...targets.values()];
  const strings = await sharedStrings(archive, parts.find((target) => target.type.endsWith('/sharedStrings'))?.part ?? `${folder}sharedStrings.xml`);
  const shapes = await styleShapes(archive, parts.find((target) => target.type.endsWith('/styles'))?.part ?? `${folder}styles.xml`);
  return { sheets, from1904, strings, shapes };
}

async function mainPart(archive: Archive): Promise<string | null> {
  const targets = await relations(archive, '_rels/.rels', '');
  return [...targets.values()].find((target) => target.type.endsWith('/officeDocument'))?.part ?? null;
}

async function relations(archive: Archive, part: string, folder: string): Promise<Map<string, { type: string; part: string }>> {
  const found = new Map<string, { type: string; part: string }>();
  const xml = await archive.read(part);
  if (xml === null) return found;
  walkXml(xml, {
    open: (name, attribute) => {
      const id = attribute('Id');
      const target = attribute('Target');
      if (name !== 'Relationship' || id === undefined || target === undefined || attribute('TargetMode') === 'External') return;
      found.set(id, { type: attribute('Type') ?? '', part: resolvePart(folder, target) });
    },
  });
  return found;
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function sharedStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = [];
  const xml = await archive.read(part);
  if (xml === null) return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeEscapes(current));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

async function styleShapes(archive: Archive, part: string): Promise<NumberShape[]> {
  const shapes: NumberShape[] = [];
  const xml = await archive.read(part);
  if (xml === null) return shapes;
  const custom = new Map<number, NumberShape>();
  let inCellFormats = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') custom.set(Number(attribute('numFmtId')), customShape(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute('numFmtId') ?? 0);
        shapes.push(custom.get(id) ?? builtInShape(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return shapes;
}
