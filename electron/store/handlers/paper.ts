import { writeFile } from 'node:fs/promises';
import { getRecord } from '#db/records/read.ts';
import { commit } from '#db/records/write.ts';
import { keepTemplateFile, listWordTemplates, readTemplateFile } from '#db/repositories/word-templates.ts';
import { isKnownPlace, plainPlace, placesOf } from '#shared/domain/paper/places.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { TemplateFile } from '#shared/domain/records/templates.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { Done } from '#shared/ipc/records.ts';
import type { SheetPreview, TemplatePreview, WordTemplateView } from '#shared/ipc/paper.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { makeSheet, sealOf, type ParsedRequest } from './paper/make-sheet.ts';
import { localeOfSheets, sheetWords } from './paper/sheet-words.ts';

type PaperHandlers = Pick<Handlers, Extract<keyof Handlers, `paper.${string}`>>;

/** What the disposable process says of a template. */
type ReadTemplate = TemplateFile & { readonly content: Uint8Array };

/** Sheets on their way out: shown first, then written as a Word file, in the house style or in a template of the coach's own. */
export function paperHandlers(deps: Deps): PaperHandlers {
  const { db } = deps.writer;
  return {
    'paper.sheet': async (request) => ok(await previewOf(deps, request)),
    'paper.saveWord': (input) => saveWord(deps, input),
    'paper.templatePreview': ({ request, templateId }) => templatePreview(deps, request, templateId),
    'paper.fillTemplate': (input) => saveFilled(deps, input),
    'paper.templates': () => ok(listWordTemplates(db).map(viewOf)),
    'paper.knownPlaces': ({ kind }) => ok(placesOf(kind)),
    'paper.addTemplate': (input) => addTemplate(deps, input),
  };
}

async function previewOf(deps: Deps, request: ParsedRequest): Promise<SheetPreview | null> {
  const sheet = await makeSheet(deps, request);
  if (sheet === null) return null;
  const templates = mayBeFilled(request) ? listWordTemplates(deps.writer.db, request.kind).map(({ id, name }) => ({ id, name })) : [];
  return { ...sheet, seal: sealOf(sheet), templates };
}

/** A template is the letterhead of what is handed to others: one sheet, and never what is for the coach alone. */
function mayBeFilled({ ids, reader }: ParsedRequest): boolean {
  return ids.length === 1 && reader === 'others';
}

async function saveWord(deps: Deps, { request, seal, token }: ParsedInput<'paper.saveWord'>): Promise<Result<{ readonly name: string }>> {
  const sheet = await makeSheet(deps, request);
  if (sheet === null) return fail('record-missing');
  if (sealOf(sheet) !== seal) return fail('paper-changed');
  // A hundred kilobytes of code that is only needed here.
  const { writeDocx } = await import('./paper/write-docx.ts');
  const { language, kind } = request;
  return writeChosen(deps, token, await writeDocx(sheet.pages, { title: sheetWords(language).t(`names.${kind}`), language: localeOfSheets[language] }));
}

async function templatePreview(deps: Deps, request: ParsedRequest, templateId: string): Promise<Result<TemplatePreview | null>> {
  const template = liveTemplate(deps, templateId);
  const sheet = mayBeFilled(request) ? await makeSheet(deps, request) : null;
  if (template === undefined || sheet === null) return ok(null);
  const { filledPlaces, withoutPlace } = await import('./paper/fill-template.ts');
  const { hash, places } = template.file;
  return ok({ seal: sealOf([sheet, hash]), name: template.name, places: filledPlaces(places, sheet), noPlaceFor: withoutPlace(places, sheet), stays: sheet.stays });
}

async function saveFilled(deps: Deps, { request, templateId, seal, token }: ParsedInput<'paper.fillTemplate'>): Promise<Result<{ readonly name: string }>> {
  const template = liveTemplate(deps, templateId);
  const sheet = mayBeFilled(request) ? await makeSheet(deps, request) : null;
  if (template === undefined || sheet === null) return fail('record-missing');
  if (sealOf([sheet, template.file.hash]) !== seal) return fail('paper-changed');
  const bytes = readTemplateFile(deps.writer.db, template.file.hash);
  if (bytes === undefined) return fail('template-file-missing', { name: template.name });
  const { fillTemplate } = await import('./paper/fill-template.ts');
  let filled: Uint8Array;
  try {
    filled = await fillTemplate({ template: bytes, places: template.file.places, sheet, title: sheetWords(request.language).t(`names.${request.kind}`) });
  } catch {
    return fail('template-broke', { name: template.name });
  }
  return writeChosen(deps, token, filled);
}

async function writeChosen({ files }: Deps, token: string, content: Uint8Array): Promise<Result<{ readonly name: string }>> {
  const place = files.get(token);
  if (!place.ok) return place;
  const { path, name } = place.value;
  try {
    await writeFile(path, content);
    return ok({ name });
  } catch {
    return fail('file-not-written', { name });
  }
}

async function addTemplate({ writer, files }: Deps, { token, kind, name }: ParsedInput<'paper.addTemplate'>): Promise<Result<Done>> {
  const parsed = await files.parse<ReadTemplate>(token, { purpose: 'wordTemplate' });
  if (!parsed.ok) return parsed;
  const { content, hash, bytes, places } = parsed.value;
  return writer.db.transaction(() => {
    keepTemplateFile(writer.db, hash, content);
    return commit(writer, { code: 'wordTemplate.created', params: { name } }, [{ op: 'create', type: 'wordTemplate', values: { sheet: kind, name, file: { hash, bytes, places: [...places] } } }]);
  })();
}

function liveTemplate({ writer }: Deps, id: string): Rec<'wordTemplate'> | undefined {
  const template = getRecord(writer.db, 'wordTemplate', id);
  return template === undefined || template.deleted ? undefined : template;
}

function viewOf({ id, name, sheet, file }: Rec<'wordTemplate'>): WordTemplateView {
  const names = [...new Set(file.places.map((place) => plainPlace(place.name)))];
  const isKnown = (place: string): boolean => isKnownPlace(sheet, place);
  return { id, name, sheet, bytes: file.bytes, known: names.filter(isKnown), unknown: names.filter((place) => !isKnown(place)) };
}
