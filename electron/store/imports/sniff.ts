import type { RefusalCode } from './refusals.ts';

/** What a file is by its first bytes. The extension is never trusted: exports are renamed all the time. */
export type Sniffed = { readonly kind: 'text' } | { readonly kind: 'zip' } | { readonly kind: 'refused'; readonly code: RefusalCode };

type Signature = { readonly at: number; readonly bytes: readonly number[]; readonly code: RefusalCode };

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

const signatures: readonly Signature[] = [
  { at: 0, bytes: ascii('%PDF-'), code: 'file-pdf' },
  { at: 0, bytes: [0x89, ...ascii('PNG')], code: 'file-image' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], code: 'file-image' },
  { at: 0, bytes: ascii('GIF8'), code: 'file-image' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], code: 'file-image' },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], code: 'file-image' },
  { at: 8, bytes: ascii('WEBP'), code: 'file-image' },
  { at: 4, bytes: ascii('ftypheic'), code: 'file-image' },
  { at: 0, bytes: ascii('SQLite format 3\0'), code: 'file-database' },
  { at: 4, bytes: ascii('Standard ACE DB'), code: 'file-database' },
  { at: 4, bytes: ascii('Standard Jet DB'), code: 'file-database' },
  { at: 0, bytes: ascii('$FL2'), code: 'file-statistics' },
  { at: 0, bytes: ascii('$FL3'), code: 'file-statistics' },
  { at: 0, bytes: ascii('<stata_dta>'), code: 'file-statistics' },
  { at: 0, bytes: ascii('RDX2'), code: 'file-statistics' },
  { at: 0, bytes: ascii('RDX3'), code: 'file-statistics' },
  { at: 0, bytes: [0x1f, 0x8b], code: 'file-archive' },
  { at: 0, bytes: ascii('Rar!'), code: 'file-archive' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], code: 'file-archive' },
  { at: 0, bytes: ascii('BZh'), code: 'file-archive' },
  { at: 0, bytes: ascii('{\\rtf'), code: 'file-rtf' },
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bare BIFF records of Excel 2 to 4, written by old tools without a compound file around them. */
const bareWorkbooks = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x10, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];

export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 0, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, 0, [0x50, 0x4b, 0x05, 0x06])) return { kind: 'zip' };
  if (startsWith(bytes, 0, compoundFile)) return { kind: 'refused', code: compoundFileContent(bytes) };
  if (bareWorkbooks.some((start) => startsWith(bytes, 0, start))) return { kind: 'refused', code: 'file-old-xls' };
  const signature = signatures.find((candidate) => startsWith(bytes, candidate.at, candidate.bytes));
  if (signature !== undefined) return { kind: 'refused', code: signature.code };
  if (startsWith(bytes, 0, [0xff, 0xfe, 0, 0]) || startsWith(bytes, 0, [0, 0, 0xfe, 0xff])) return { kind: 'refused', code: 'file-utf32' };
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, at: number, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** Old workbooks, protected new workbooks and Word documents share one container; its stream names tell them apart. */
function compoundFileContent(bytes: Uint8Array): RefusalCode {
  if (contains(bytes, utf16('EncryptedPackage')) || contains(bytes, utf16('EncryptionInfo'))) return 'file-password';
  if (contains(bytes, utf16('WordDocument')) || contains(bytes, utf16('PowerPoint Document'))) return 'file-document';
  return 'file-old-xls';
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function contains(bytes: Uint8Array, part: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
}

/** Text that is something other than a table, by how it begins. */
export function sniffText(start: string): RefusalCode | null {
  const text = start.trimStart().slice(0, 600);
  const lower = text.toLowerCase();
  if (lower.startsWith('<!doctype html') || lower.startsWith('<html') || /^<(table|body|head|div|meta)[\s>]/.test(lower)) return 'file-html';
  if (lower.startsWith('mime-version:') || lower.startsWith('content-type: multipart/')) return 'file-html';
  if (lower.startsWith('<?xml') || lower.startsWith('<!doctype')) {
    if (lower.includes('limesurveydoctype') || lower.includes('<surveyid>')) return 'survey-structure-file';
    return lower.includes('<html') ? 'file-html' : 'file-xml';
  }
  if (/^\{\s*"/.test(text) || /^\[\s*(\{|\])/.test(text)) return lower.includes('"surveyentry"') || lower.includes('"surveyelements"') ? 'survey-structure-file' : 'file-json';
  return null;
}
