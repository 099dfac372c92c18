import { createHash } from 'node:crypto';
import type { ReadDb } from '#db/connection.ts';
import { getRecord, listRecords } from '#db/records/read.ts';
import { instrumentParts } from '#db/repositories/measurements.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { SurveyReading } from '#shared/domain/survey.ts';
import { lastDayOf } from '#shared/domain/survey-answers.ts';
import type { SurveyMapping } from '#shared/domain/survey-mapping.ts';
import { proposeMapping, type KnownInstrument } from '#shared/domain/survey-proposal.ts';
import type { SurveySession } from '#shared/ipc/survey-import.ts';
import type { Session } from './sessions.ts';

const samplesAtMost = 4;
const sampleCharacters = 120;

/** The header as one word: the same questions in any order, and whatever the tool adds of its own, give the same. */
export function headerFingerprint({ columns }: Pick<SurveyReading, 'columns'>): string {
  const keys = columns.filter(({ kind }) => kind !== 'meta' && kind !== 'person').map(({ key }) => key);
  return createHash('sha256').update(JSON.stringify(keys.toSorted())).digest('hex');
}

/** What the window may see of a file: its columns with samples, and a first mapping. */
export function describe(db: ReadDb, session: Session, today: string, canReread: boolean): SurveySession {
  const { sessionId, fileName, table, overrides, reading } = session;
  const { rows, ...rest } = reading;
  const known = knownInstrument(db, headerFingerprint(reading));
  const themes = listRecords(db, 'theme').filter(({ example }) => !example);
  const proposal = proposeMapping(reading, fileName, themes, known);
  const swvs = listRecords(db, 'swv').filter(({ example }) => !example);
  const earlier = listRecords(db, 'importBatch', { fileHash: session.fileHash, kind: 'survey' }).at(-1);
  const flags: Record<string, number> = {};
  for (const flag of rows.flatMap((row) => row.flags)) flags[flag] = (flags[flag] ?? 0) + 1;
  const { samples, noAnswers } = lookAtColumns(reading);
  return {
    sessionId,
    fileName,
    table,
    overrides,
    reading: rest,
    samples,
    noAnswers,
    flags,
    proposal: { ...proposal, swvId: swvs.length === 1 ? (swvs[0]?.id ?? null) : null, takenOn: lastDayOf(reading) ?? today, ...placeOf(db, earlier?.measurementId ?? null) },
    known: known === null ? null : { id: known.id, title: known.title, version: known.version },
    importedAt: earlier?.createdAt ?? null,
    canReread,
  };
}

/** Where this very file went in before: the same again belongs in the same place. */
function placeOf(db: ReadDb, measurementId: string | null): Partial<Pick<SurveyMapping, 'swvId' | 'moment' | 'naming' | 'takenOn'>> {
  const measurement = measurementId === null ? undefined : getRecord(db, 'measurement', measurementId);
  if (measurement === undefined || measurement.deleted) return {};
  const { swvId, moment, naming, takenOn } = measurement;
  return { swvId, moment, naming, takenOn };
}

/** The latest version of the questionnaire that files with this header belong to. */
export function knownInstrument(db: ReadDb, fingerprint: string): (KnownInstrument & { readonly version: number; readonly items: readonly Rec<'item'>[] }) | null {
  const instrument = listRecords(db, 'instrument', { headerFingerprint: fingerprint })
    .filter(({ example }) => !example)
    .toSorted((left, right) => left.version - right.version)
    .at(-1);
  const parts = instrument === undefined ? undefined : instrumentParts(db, instrument.id);
  if (parts === undefined) return null;
  const { id, title, unit, version } = parts.instrument;
  return { id, title, unit, version, scales: parts.scales, items: parts.items };
}

function lookAtColumns({ columns, rows }: SurveyReading): Pick<SurveySession, 'samples' | 'noAnswers'> {
  const samples: string[][] = [];
  const noAnswers: { text: string; count: number }[][] = [];
  for (const { index, kind } of columns) {
    const seen = new Set<string>();
    const skipped = new Map<string, number>();
    for (const { texts, numbers } of rows) {
      const text = (texts[index] ?? '').trim();
      if (text === '') continue;
      if (seen.size < samplesAtMost) seen.add(text.length > sampleCharacters ? `${text.slice(0, sampleCharacters - 1)}…` : text);
      if (kind === 'item' && (numbers[index] ?? null) === null) skipped.set(text, (skipped.get(text) ?? 0) + 1);
    }
    samples.push([...seen]);
    noAnswers.push([...skipped].map(([text, count]) => ({ text: text.slice(0, sampleCharacters), count })).toSorted((left, right) => right.count - left.count).slice(0, 5));
  }
  return { samples, noAnswers };
}
