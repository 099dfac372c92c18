import { Parser } from 'saxen';
import { Refused } from './zip.ts';

export type XmlHandlers = {
  /** Names come without prefix: some writers put `x:` before every tag. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** @throws Refused for XML with a DOCTYPE (the way to entity bombs and outside files) or XML that does not parse. */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const xml = decodeXml(bytes);
  if (/<!\s*(?:doctype|entity)/i.test(xml)) throw new Refused('xlsx-doctype');
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    let found: Record<string, string> | null = null;
    handlers.open?.(withoutPrefix(name), (wanted) => {
      found ??= unprefixed(attributes());
      return found[wanted];
    });
  });
  parser.on('closeTag', (name) => handlers.close?.(withoutPrefix(name)));
  parser.on('text', (text) => handlers.text?.(decodeEntities(text)));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('error', () => {
    throw new Refused('xlsx-damaged');
  });
  try {
    parser.parse(xml);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('xlsx-damaged');
  }
}

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function unprefixed(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    const plain = name.startsWith('xmlns') ? name : withoutPrefix(name);
    if (plain === name || !(plain in result)) result[plain] = decodeEntities(value);
  }
  return result;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
