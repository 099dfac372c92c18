import type { SurveyNotice } from '#shared/domain/survey.ts';
import type { Result } from '#shared/result.ts';
import { ok } from '#shared/result.ts';
import { refuse } from '../refusals.ts';
import { decodeSingleByte, guessSingleByte } from './single-byte.ts';

export type Decoded = { readonly text: string; readonly encoding: string; readonly notices: readonly SurveyNotice[] };

/**
 * Bytes to text. A byte order mark decides; else strict UTF-8; else, when it plainly is that, UTF-16
 * without a mark; else Windows-1252 or MacRoman, whichever gives the more plausible text.
 */
export function decodeText(bytes: Uint8Array, wanted?: string): Result<Decoded> {
  if (wanted !== undefined) return decodeAs(bytes, wanted);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');

  const unmarked = utf16WithoutMark(bytes);
  if (unmarked !== null) {
    const decoded = decodeAs(bytes, unmarked);
    return decoded.ok ? ok({ ...decoded.value, notices: [{ code: 'notice-encoding-no-mark', params: { encoding: unmarked } }] }) : refuse('file-binary');
  }
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return looksBinary(utf8) ? refuse('file-binary') : ok({ text: utf8, encoding: 'utf-8', notices: doubleEncoded(utf8) });

  if (bytes.includes(0) && looksBinary(decodeSingleByte(bytes, 'windows-1252'))) return refuse('file-binary');
  const encoding = guessSingleByte(bytes);
  const text = decodeSingleByte(bytes, encoding);
  if (looksBinary(text)) return refuse('file-binary');
  return ok({ text, encoding, notices: [{ code: 'notice-encoding-guessed', params: { encoding, sample: accentedSample(text) } }] });
}

function decodeAs(bytes: Uint8Array, encoding: string): Result<Decoded> {
  if (encoding === 'windows-1252' || encoding === 'macintosh') return ok({ text: decodeSingleByte(bytes, encoding), encoding, notices: [] });
  const text = strict(encoding, bytes);
  if (text === null) return refuse('text-encoding-invalid', { encoding });
  return looksBinary(text) ? refuse('file-binary') : ok({ text, encoding, notices: doubleEncoded(text) });
}

/** Null when a byte does not fit. The byte order mark is dropped. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Western text in UTF-16 has a zero in nearly every second byte and none in the others. Asked of the
 * whole start of the file, so that a stray zero in a plain text does not turn it into UTF-16.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, 8192);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) at % 2 === 0 ? (even += 1) : (odd += 1);
  const half = end / 2;
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return null;
}

/** Text has line ends and tabs and hardly another control character. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 65_536);
  let controls = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) controls += 1;
  }
  return controls > 3 && controls > start.length * 0.01;
}

/** Text that was UTF-8, taken for Windows-1252 and saved as UTF-8 once more: "ZoÃ«". */
function doubleEncoded(text: string): SurveyNotice[] {
  const at = text.search(/Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u);
  if (at < 0) return [];
  const before = /[\p{L}]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^..[\p{L}]{0,20}/u.exec(text.slice(at, at + 24))?.[0] ?? '';
  const proposal = strict('utf-8', Buffer.from(before + after, 'latin1'));
  return [{ code: 'notice-double-encoded', params: { sample: before + after, proposal: proposal ?? '…' } }];
}

/** A few words with accents, to check a guess by. Bounded, since a cell can be one long run of letters. */
function accentedSample(text: string): string {
  const words = new Set<string>();
  for (const found of text.slice(0, 2_000_000).matchAll(/[^\p{ASCII}]/gu)) {
    const before = /[\p{L}'’-]{0,20}$/u.exec(text.slice(Math.max(0, found.index - 20), found.index))?.[0] ?? '';
    const after = /^.[\p{L}'’-]{0,20}/u.exec(text.slice(found.index, found.index + 22))?.[0] ?? '';
    words.add(before + after);
    if (words.size >= 20) break;
  }
  const telling = [...words].filter((word) => word.length > 2);
  return (telling.length > 0 ? telling : [...words]).slice(0, 4).join(', ');
}
