/** Text to bytes in the encodings that exports come in. Throws when a character does not exist in it. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be-bom' | 'windows-1252' | 'macintosh';

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16le-bom':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf-16be-bom':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 'windows-1252':
    case 'macintosh':
      return singleByte(text, encoding);
  }
}

export function canEncode(text: string, encoding: 'windows-1252' | 'macintosh'): boolean {
  const known = codePage(encoding);
  return Array.from(text).every((character) => known.has(character));
}

function singleByte(text: string, encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const known = codePage(encoding);
  return Uint8Array.from(text, (character) => {
    const byte = known.get(character);
    if (byte === undefined) throw new Error(`${character} does not exist in ${encoding}`);
    return byte;
  });
}

/** 0x80 to 0x9F of Windows-1252 as its standard lists them; the rest is Latin-1. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function codePage(encoding: 'windows-1252' | 'macintosh'): Map<string, number> {
  const page = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    if (encoding === 'macintosh') page.set(new TextDecoder('macintosh').decode(Uint8Array.of(byte)), byte);
    else if (byte < 0x80 || byte > 0x9f) page.set(String.fromCharCode(byte), byte);
    else if (windowsSigns[byte - 0x80] !== ' ') page.set(windowsSigns[byte - 0x80] ?? '', byte);
  }
  return page;
}
