import type { TableOptions } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { limits } from './limits.ts';
import { refuse } from './refusals.ts';
import { sniff } from './sniff.ts';
import type { RawTable } from './table.ts';
import { readTextTable } from './text/read-text.ts';
import { readXlsxTable } from './xlsx/read-xlsx.ts';

/**
 * Bytes of any file to a table of text, or a refusal that says what the file is instead. The name of the
 * file plays no part: what it holds decides. Never throws for bad input; meant for the disposable parser.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Result<RawTable>> {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > limits.fileBytes) return refuse('file-too-large', sizeParams(bytes.length));
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'refused') return refuse(sniffed.code);
  return sniffed.kind === 'zip' ? readXlsxTable(bytes, options) : readTextTable(bytes, options);
}

/** Sizes for the sentence, in whole megabytes. */
export function sizeParams(bytes: number): { size: number; limit: number } {
  return { size: Math.ceil(bytes / (1024 * 1024)), limit: Math.floor(limits.fileBytes / (1024 * 1024)) };
}
