import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** Every part of a Word file as text, by its name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The words of a Word file, a paragraph a line, with what XML writes otherwise put back. */
export function wordsOf(bytes: Uint8Array): string {
  const xml = partsOf(bytes)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''))
    .join('\n')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** A Word file with parts added or changed, as an attacker would. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string | ((before: string) => string)>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    files[name] = strToU8(typeof content === 'string' ? content : content(files[name] === undefined ? '' : strFromU8(files[name])));
  }
  return zipSync(files);
}

/** A template such as a coach makes in Word: lines of text, and a table whose one row holds cells of a list. */
export async function templateOf(lines: readonly string[], cells: readonly string[] = []): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = lines.map((line) => new Paragraph({ children: line.length > 6 ? [new TextRun(line.slice(0, 5)), new TextRun(line.slice(5))] : [new TextRun(line)] }));
  if (cells.length > 0) children.push(new Table({ rows: [new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })] }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
