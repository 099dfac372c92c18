export type SingleByteEncoding = 'windows-1252' | 'macintosh';

/**
 * 0x80 to 0x9F of Windows-1252. Written out because some Node versions decode this label as Latin-1
 * and turn € and curly quotes into invisible control characters.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const chunk = 32_768;

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  if (encoding === 'macintosh') return new TextDecoder('macintosh').decode(bytes);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk) {
    const latin1 = Buffer.from(bytes.subarray(from, from + chunk)).toString('latin1');
    parts.push(latin1.replaceAll(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control));
  }
  return parts.join('');
}

/** Both encodings give every byte a character, so only plausibility can tell: each distinct place counts once. */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding {
  const contexts = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length && contexts.size < 5000; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let from = at;
    let to = at;
    while (from > 0 && at - from < 12 && isWordByte(bytes[from - 1])) from -= 1;
    while (to < bytes.length - 1 && to - at < 12 && isWordByte(bytes[to + 1])) to += 1;
    const word = bytes.subarray(Math.max(0, from - 1), Math.min(bytes.length, to + 2));
    contexts.set(Buffer.from(word).toString('latin1'), word);
    at = to;
  }
  let windows = 0;
  let mac = 0;
  for (const word of contexts.values()) {
    windows += plausibility(decodeSingleByte(word, 'windows-1252'));
    mac += plausibility(decodeSingleByte(word, 'macintosh'));
  }
  return mac > windows ? 'macintosh' : 'windows-1252';
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** Letters that Dutch, French, English and German words and names are written with. */
const usualLetters = new Set('éèëêïîíìöôóòõüûúùàâáäãçñÿœæøåßÉÈËÊÏÎÖÔÓÜÛÀÂÄÇÑØÅŒÆšžŠŽ');
const frequentLetters = new Set('éèëêïöüàçôîâûáóíñä');
const usualSigns = new Set('€’‘“”„–—…•«»°²³½¼¾µ±×§©®™·\u00a0');

/** How likely a character is where it stands. The sum over a word compares two readings of the same bytes. */
function plausibility(word: string): number {
  let score = 0;
  const characters = Array.from(word);
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    const before = characters[index - 1] ?? ' ';
    const after = characters[index + 1] ?? ' ';
    if (code < 0xa0) score -= 8;
    else if (/\p{L}/u.test(character)) score += letterScore(character, before, after);
    else score += signScore(character, before, after);
  }
  return score;
}

function letterScore(character: string, before: string, after: string): number {
  if (!usualLetters.has(character)) return -4;
  const upper = /\p{Lu}/u.test(character);
  if (upper && /\p{Ll}/u.test(before)) return -4;
  if (upper && /\p{Lu}/u.test(before + after)) return 2;
  if (upper && !/\p{L}/u.test(before) && /\p{Ll}/u.test(after)) return 1;
  if (upper) return -1;
  const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  if (!inWord) return character === 'à' ? 1 : -1;
  if (/\p{Lu}/u.test(after) && /\p{Ll}/u.test(before)) return -1;
  return frequentLetters.has(character) ? 4 : 2;
}

function signScore(character: string, before: string, after: string): number {
  if (!usualSigns.has(character)) return -4;
  const inside = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (character === '’') return 3;
  if (inside) return character === '‘' || character === '–' || character === '…' ? -1 : -4;
  if ('“„‘«'.includes(character)) return /[\s(;,"]/.test(before) ? 2 : -1;
  if ('”»'.includes(character)) return /[\s.,;:!?)"]/.test(after) ? 2 : -1;
  return 1;
}
