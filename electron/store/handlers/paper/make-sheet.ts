import { createHash } from 'node:crypto';
import { hasCoachVersion } from '#shared/domain/paper/kinds.ts';
import type { PaperSheet } from '#shared/domain/paper/model.ts';
import { sumOfStays } from '#shared/domain/paper/stays.ts';
import type { sheetRequest } from '#shared/ipc/paper.ts';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sheetWords } from './sheet-words.ts';
import { coachSheetMakers, sheetMakers } from './sheets.ts';

export type ParsedRequest = z.output<typeof sheetRequest>;

/** The sheets that were asked for, as they would leave now; null when one of them is gone, or was never made for this reader. */
export async function makeSheet(deps: Deps, { kind, ids, reader, language }: ParsedRequest): Promise<PaperSheet | null> {
  const words = sheetWords(language);
  const maker = reader === 'others' ? sheetMakers[kind] : hasCoachVersion(kind) ? coachSheetMakers[kind] : null;
  if (maker === null) return null;
  const made = await Promise.all(ids.map(async (id) => maker(deps, id, words)));
  const there = made.filter((sheet) => sheet !== null);
  if (there.length < made.length) return null;
  const [only, second] = there;
  return {
    kind,
    reader,
    pages: there.map(({ page }) => page),
    fields: only === undefined || second !== undefined ? {} : only.fields,
    stays: sumOfStays(there.map(({ stays }) => stays)),
    isEmpty: there.every(({ page }) => page.blocks.length === 0),
  };
}

/** A mark of exactly this: what was looked at and what is written are the same, or nothing is written. */
export function sealOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
