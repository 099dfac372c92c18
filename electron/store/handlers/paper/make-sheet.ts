import { createHash } from 'node:crypto';
import type { PaperSheet } from '#shared/domain/paper/model.ts';
import type { sheetRequest } from '#shared/ipc/paper.ts';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sheetWords } from './sheet-words.ts';
import { sheetMakers } from './sheets.ts';

export type ParsedRequest = z.output<typeof sheetRequest>;

/** The sheets that were asked for, as they would leave now; null when one of them is gone. */
export function makeSheet(deps: Deps, { kind, ids, language }: ParsedRequest): PaperSheet | null {
  const words = sheetWords(language);
  const made = ids.map((id) => sheetMakers[kind](deps, id, words));
  const there = made.filter((sheet) => sheet !== null);
  if (there.length < made.length) return null;
  const [only, second] = there;
  return {
    kind,
    pages: there.map(({ page }) => page),
    fields: only === undefined || second !== undefined ? {} : only.fields,
    stays: there.reduce((sum, { stays }) => sum + stays, 0),
    isEmpty: there.every(({ page }) => page.blocks.length === 0),
  };
}

/** A mark of exactly this: what was looked at and what is written are the same, or nothing is written. */
export function sealOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
