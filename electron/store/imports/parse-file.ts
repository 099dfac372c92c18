import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { maxAttachmentBytes } from '#shared/domain/attachments.ts';
import { ok, type Result } from '#shared/result.ts';
import { inspectAttachment } from './attachment/inspect.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import { readLibraryFile } from './library.ts';
import { limits } from './limits.ts';
import type { ParsedAttachment, ParsedCalendar, ParsedLibrary, ParsedList, ParsedSurvey, ParsedTable, ParsedWordTemplate, ParserRequest } from './parser-contract.ts';
import { readTable, sizeParams } from './read-table.ts';
import { refuse } from './refusals.ts';
import { interpretSurvey } from './survey/interpret.ts';
import { readTabular } from './tabular.ts';
import { readWordTemplate } from './word/read-template.ts';
import { holidayFields, participantFields, pastDateFields, schoolDayFields, schoolFields } from './tabular/fields.ts';

const tabularFields = { participants: participantFields, schools: schoolFields, pastDates: pastDateFields, holidays: holidayFields, schoolDays: schoolDayFields } as const;

/** One request from bytes to answer. Never throws for bad input. */
export async function parseFile(request: ParserRequest): Promise<Result<ParsedAttachment | ParsedCalendar | ParsedLibrary | ParsedSurvey | ParsedList | ParsedTable | ParsedWordTemplate>> {
  const bytes = request.bytes === undefined ? await readBounded(request.path ?? '') : ok(request.bytes);
  if (!bytes.ok) return request.options.purpose === 'attachment' && bytes.error.code === 'file-too-large' ? refuse('attachment-too-large', { size: Math.ceil(Number(bytes.error.params['bytes'] ?? 0) / 1_000_000), limit: maxAttachmentBytes / 1_000_000 }) : bytes;
  if (bytes.value.length > limits.fileBytes) return refuse('file-too-large', sizeParams(bytes.value.length));
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  if (request.expectedHash !== undefined && request.expectedHash !== hash) return refuse('file-changed');
  const file = { fileName: request.fileName, hash, bytes: bytes.value.length };
  if (request.options.purpose === 'attachment') {
    const inspected = await inspectAttachment(bytes.value);
    return inspected.ok ? ok({ ...file, ...inspected.value }) : inspected;
  }
  if (request.options.purpose === 'wordTemplate') {
    const template = await readWordTemplate(bytes.value);
    return template.ok ? ok({ ...file, ...template.value }) : template;
  }
  if (request.options.purpose === 'library') {
    const library = readLibraryFile(bytes.value);
    return library.ok ? ok({ ...file, ...library.value }) : library;
  }
  if (request.options.purpose === 'calendar') {
    const calendar = readCalendar(bytes.value, request.options.span);
    return calendar.ok ? ok({ ...file, calendar: calendar.value }) : calendar;
  }
  const table = await readTable(bytes.value, request.options.table ?? {});
  if (!table.ok) return table;
  if (request.options.purpose === 'table') return ok({ ...file, table: table.value });
  if (request.options.purpose === 'tabular') {
    const { target, mapping } = request.options;
    const list = readTabular(table.value, tabularFields[target], mapping === undefined ? {} : { mapping });
    if (!list.ok) return list;
    const { encoding, delimiter, sheet, sheets, notices } = table.value;
    return ok({ ...file, list: { ...list.value, fields: tabularFields[target].map(({ key, required }) => ({ key, required: required === true })), encoding, delimiter, sheet, sheets, notices } });
  }
  const reading = interpretSurvey(table.value, request.options.overrides ?? {});
  return reading.ok ? ok({ ...file, reading: reading.value }) : reading;
}

/** The size is looked at before a byte is read. A file that another program holds or that is not yet downloaded gives a refusal to try again. */
export async function readBounded(path: string): Promise<Result<Uint8Array>> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return refuse('file-folder');
    if (!info.isFile()) return refuse('file-unreadable');
    if (info.size > limits.fileBytes) return refuse('file-too-large', { ...sizeParams(info.size), bytes: info.size });
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable');
  }
}
