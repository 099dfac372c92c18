import type { Readable } from 'node:stream';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import type { Failure } from '#shared/result.ts';
import { limits } from '../limits.ts';
import { refuse, type RefusalCode } from '../refusals.ts';

/** Carries a refusal out of callbacks and streams; `readXlsxTable` turns it back into a value. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(code: RefusalCode, params: Record<string, string | number> = {}) {
    super(code);
    this.failure = refuse(code, params);
  }
}

/** The parts of a workbook by name. Nothing is ever written to a disk, and only what is asked for is inflated. */
export type Archive = {
  readonly names: readonly string[];
  /** Parts whose name points outside the archive or occurs twice. They are never opened. */
  readonly suspicious: number;
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly close: () => void;
};

const symbolicLink = 0o120_000;

/** @throws Refused for a damaged archive, too many parts, or parts that claim to be far too big. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
  } catch {
    throw new Refused('xlsx-damaged');
  }
  if (zip.entryCount > limits.zipEntries) throw new Refused('xlsx-too-many-entries', { limit: limits.zipEntries });
  const { entries, suspicious } = await listEntries(zip);
  const budget = { left: limits.inflatedBytes as number };
  return {
    names: [...entries.keys()],
    suspicious,
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? null : inflate(zip, entry, budget);
    },
    close: () => zip.close(),
  };
}

async function listEntries(zip: ZipFile): Promise<{ entries: Map<string, Entry>; suspicious: number }> {
  const entries = new Map<string, Entry>();
  let suspicious = 0;
  let claimed = 0;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > limits.zipEntries) throw new Refused('xlsx-too-many-entries', { limit: limits.zipEntries });
      if (entry.isEncrypted()) throw new Refused('file-password');
      claimed += entry.uncompressedSize;
      if (claimed > limits.inflatedBytes) throw new Refused('xlsx-bomb');
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false).replaceAll('\\', '/').toLowerCase();
      if (isSuspicious(name, entry) || entries.has(name)) suspicious += 1;
      else entries.set(name, entry);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('xlsx-damaged');
  }
  return { entries, suspicious };
}

function isSuspicious(name: string, entry: Entry): boolean {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170_000;
  return name.startsWith('/') || /^[a-z]:/.test(name) || name.split('/').includes('..') || name.includes('\0') || mode === symbolicLink;
}

/** Counts what comes out; the sizes that the archive claims are not believed. */
async function inflate(zip: ZipFile, entry: Entry, budget: { left: number }): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      budget.left -= chunk.length;
      const ratio = size / Math.max(1, entry.compressedSize);
      if (budget.left < 0 || (size > limits.inflationRatioFloor && ratio > limits.inflationRatio)) throw new Refused('xlsx-bomb');
      chunks.push(chunk);
    }
  } catch (error) {
    stream?.destroy();
    throw error instanceof Refused ? error : new Refused('xlsx-damaged');
  }
  return Buffer.concat(chunks);
}
