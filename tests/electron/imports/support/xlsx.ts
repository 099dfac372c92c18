import { zip, type ZipPart } from './zip.ts';

/** `{ serial, style }` is a number under a cell style; `{ raw }` is the XML of a whole cell body with its type. */
export type Cell = string | number | boolean | null | { readonly serial: number; readonly style: number } | { readonly type: string; readonly body: string };

export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[]; readonly state?: string; readonly merges?: readonly string[]; readonly extraRows?: string };

export type WorkbookOptions = { readonly prefix?: string; readonly from1904?: boolean; readonly dimension?: string; readonly extraParts?: readonly ZipPart[]; readonly sheetHead?: string };

/** Cell styles: 1 a date, 2 a moment, 3 a time, 4 a custom Dutch date. */
const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="m/d/yyyy h:mm:ss"/><numFmt numFmtId="165" formatCode="[$-813]d mmmm jjjj;@"/></numFmts>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/><xf numFmtId="165"/></cellXfs>';

export function workbook(sheets: readonly Sheet[], options: WorkbookOptions = {}): Uint8Array {
  const x = options.prefix ?? '';
  const namespace = `xmlns${x === '' ? '' : `:${x.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const tag = (xml: string): string => xml.replaceAll(/<(\/?)([a-zA-Z])/g, `<$1${x}$2`);
  const strings: string[] = [];
  const parts: ZipPart[] = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: `<?xml version="1.0" encoding="UTF-8"?>${options.sheetHead ?? ''}${tag(`<worksheet ${namespace}><dimension ref="${options.dimension ?? 'A1:Z99'}"/><sheetData>${rowsXml(sheet.rows, strings)}${sheet.extraRows ?? ''}</sheetData>${mergesXml(sheet.merges)}</worksheet>`)}`,
  }));
  const list = sheets.map((sheet, index) => `<sheet name="${escape(sheet.name)}" sheetId="${index + 1}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${index + 1}"/>`).join('');
  const relations = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('');
  return zip([
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    { name: 'xl/workbook.xml', content: tag(`<workbook ${namespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${options.from1904 === true ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`) },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${relation('s1', 'sharedStrings', 'sharedStrings.xml')}${relation('s2', 'styles', '/xl/styles.xml')}</Relationships>` },
    { name: 'xl/styles.xml', content: tag(`<styleSheet ${namespace}>${styles}</styleSheet>`) },
    { name: 'xl/sharedStrings.xml', content: tag(`<sst ${namespace}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`) },
    ...parts,
    ...(options.extraParts ?? []),
  ]);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

function rowsXml(rows: readonly (readonly Cell[])[], strings: string[]): string {
  return rows.map((row, index) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, strings)).join('')}</row>`).join('');
}

function cellXml(cell: Cell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    strings.push(`<t xml:space="preserve">${escape(cell)}</t>`);
    return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if ('serial' in cell) return `<c r="${reference}" s="${cell.style}"><v>${cell.serial}</v></c>`;
  return `<c r="${reference}" t="${cell.type}">${cell.body}</c>`;
}

function mergesXml(merges: readonly string[] | undefined): string {
  return merges === undefined ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
