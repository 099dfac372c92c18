import { AlignmentType, BorderStyle, HeadingLevel, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type FileChild, type ITableCellOptions } from 'docx';
import type { PaperBlock, PaperColumn, PaperItem } from '#shared/domain/paper/model.ts';
import { bulletList, doneList, hairline, openList, soft, styles, textWidth } from './house-style.ts';
import { plainText } from './plain-text.ts';

type Clean = (text: string) => string;
type BlockOptions = { readonly isCentred?: boolean; readonly clean?: Clean };

const line = { style: BorderStyle.SINGLE, size: 4, color: hairline } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;
/** Height of a row to write or sign in: 11 mm. */
const writingHeight = 624;

/** The blocks of a sheet as Word knows them: headings, lists and tables that are really that. */
export function docxBlocks(blocks: readonly PaperBlock[], { isCentred = false, clean = plainText }: BlockOptions = {}): FileChild[] {
  const alignment = isCentred ? { alignment: AlignmentType.CENTER } : {};
  return blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text, clean), ...alignment })];
      case 'text':
        return clean(block.text)
          .split(/\n{2,}/)
          .map((text) => new Paragraph({ ...(block.isQuiet === true ? { style: styles.quiet } : {}), children: runs(text, clean), ...alignment }));
      case 'list':
        return block.items.map((item) => listItem(item, block.style === 'bullet' ? bulletList : item.isDone === true ? doneList : openList, clean));
      case 'table':
        return [table(block, clean), new Paragraph({ style: styles.quiet, children: [] })];
      case 'lines':
        return Array.from({ length: block.count }, () => new Paragraph({ style: styles.writing, border: { bottom: { ...line, space: 1 }, between: { ...line, space: 1 } }, children: [new TextRun(' ')] }));
      case 'rings':
        return [rings(block, clean)];
      case 'signatures':
        return [new Paragraph({ children: [], keepNext: true }), signatures(block.names, clean)];
    }
  });
}

/** Text with its line ends and tabs; a line end in the words is a line end on paper. */
export function runs(text: string, clean: Clean = plainText, options: { readonly color?: string; readonly bold?: boolean } = {}): TextRun[] {
  return clean(text)
    .split('\n')
    .map((words, index) => new TextRun({ text: words, ...options, ...(index === 0 ? {} : { break: 1 }) }));
}

export function listItem({ text, note }: PaperItem, reference: string, clean: Clean = plainText): Paragraph {
  return new Paragraph({ numbering: { reference, level: 0 }, children: [...runs(text, clean), ...(note === undefined || note === '' ? [] : runs(` (${note})`, clean, { color: soft }))] });
}

function table({ columns, rows, rowHeight }: Extract<PaperBlock, { kind: 'table' }>, clean: Clean): Table {
  const widths = widthsOf(columns);
  const cell = (text: string, index: number, options: { readonly isHead: boolean }): TableCell => {
    const isEnd = columns[index]?.align === 'end';
    const children = [new Paragraph({ style: styles.cell, ...(isEnd ? { alignment: AlignmentType.RIGHT } : {}), children: runs(text, clean, options.isHead ? { color: soft, bold: true } : {}) })];
    return new TableCell(cellOptions(widths[index] ?? 0, children));
  };
  const height = rowHeight === 'write' ? { height: { value: writingHeight, rule: HeightRule.ATLEAST } } : {};
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, top: line, bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, index) => cell(label, index, { isHead: true })) }),
      ...rows.map((texts) => new TableRow({ cantSplit: rowHeight === 'write', ...height, children: columns.map((_column, index) => cell(texts[index] ?? '', index, { isHead: false })) })),
    ],
  });
}

function cellOptions(width: number, children: readonly Paragraph[]): ITableCellOptions {
  return { children, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { top: 40, bottom: 40, left: 0, right: 120 } };
}

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((textWidth * share) / total));
}

function rings({ from, to, low, high }: Extract<PaperBlock, { kind: 'rings' }>, clean: Clean): Table {
  const numbers = Array.from({ length: to - from + 1 }, (_unused, index) => String(from + index));
  const texts = [low, ...numbers, high];
  const widths = [0.25, ...numbers.map(() => 0.5 / numbers.length), 0.25].map((share) => Math.floor(textWidth * share));
  const alignments = [AlignmentType.LEFT, ...numbers.map(() => AlignmentType.CENTER), AlignmentType.RIGHT];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: texts.map((text, index) => new TableCell(cellOptions(widths[index] ?? 0, [new Paragraph({ style: styles.cell, alignment: alignments[index] ?? AlignmentType.CENTER, children: runs(text, clean) })]))) })],
  });
}

function signatures(names: readonly { readonly name: string; readonly note: string }[], clean: Clean): Table {
  const columns = Math.max(2, names.length);
  const width = Math.floor(textWidth / columns);
  const cells = Array.from({ length: columns }, (_unused, index) => {
    const signer = names[index];
    const children =
      signer === undefined
        ? [new Paragraph({ children: [] })]
        : [
            new Paragraph({ style: styles.writing, border: { bottom: { ...line, space: 1 } }, indent: { right: 400 }, spacing: { before: 700 }, children: [new TextRun(' ')] }),
            new Paragraph({ style: styles.cell, children: runs(signer.name, clean) }),
            new Paragraph({ style: styles.cell, children: runs(signer.note, clean, { color: soft }) }),
          ];
    return new TableCell(cellOptions(width, children));
  });
  return new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: cells.map(() => width), layout: TableLayoutType.FIXED, borders: noBorders, rows: [new TableRow({ cantSplit: true, children: cells })] });
}
