import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, VerticalAlignSection, type ISectionOptions } from 'docx';
import type { PaperPage } from '#shared/domain/paper/model.ts';
import { docxBlocks, runs } from './docx-blocks.ts';
import { houseNumbering, houseStyles, page as paper, soft, styles } from './house-style.ts';
import { plainText } from './plain-text.ts';

type Options = {
  /** What the file is, without anyone's name: it stands in its properties. */
  readonly title: string;
  /** Language tag, for spelling and hyphenation. */
  readonly language: string;
};

/** Sheets as a Word file in the house style: A4, each sheet a section of its own with its own page numbers. */
export async function writeDocx(pages: readonly PaperPage[], { title, language }: Options): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Procescoach',
    lastModifiedBy: 'Procescoach',
    description: '',
    styles: houseStyles(language, { isCompact: pages.some(({ layout }) => layout === 'onePage') }),
    numbering: houseNumbering,
    sections: pages.map((page) => section(page, { isOnly: pages.length === 1 })),
  });
  return Packer.toBuffer(document);
}

function section({ title, subtitle, layout, mark, blocks }: PaperPage, { isOnly }: { readonly isOnly: boolean }): ISectionOptions {
  const isCentred = layout === 'certificate';
  const alignment = isCentred ? { alignment: AlignmentType.CENTER } : {};
  return {
    properties: { page: { ...paper, pageNumbers: { start: 1 } }, ...(isCentred ? { verticalAlign: VerticalAlignSection.CENTER } : {}) },
    footers: { default: isCentred ? new Footer({ children: [new Paragraph({ children: [] })] }) : pageFooter(isOnly) },
    children: [
      ...(mark === undefined ? [] : [new Paragraph({ style: styles.mark, children: runs(mark) })]),
      new Paragraph({ style: styles.title, children: runs(title), ...alignment }),
      ...(subtitle === '' ? [] : [new Paragraph({ style: styles.subtitle, children: runs(plainText(subtitle)), ...alignment })]),
      ...docxBlocks(blocks, { isCentred }),
    ],
  };
}

/** Of how many pages, only where the file is one sheet: the pages of one sheet among several are not counted everywhere. */
function pageFooter(isOnly: boolean): Footer {
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ color: soft, size: 18, children: isOnly ? [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] : [PageNumber.CURRENT] })] })],
  });
}
