import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** Newsreader and Figtree come with the app only; Word shows these, which every office has. */
const titleFont = 'Georgia';
const textFont = 'Calibri';
export const ink = '1F2A24';
export const soft = '59635D';
export const hairline = 'B9B4A6';
/** What should not leave the coach's hands. */
const clay = 'A4552F';

/** A4 in twentieths of a point, with the margins of the printed sheets: 18 mm, 20 mm below. */
export const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1021, right: 1021, bottom: 1134, left: 1021, header: 567, footer: 567 } } as const;
/** Between the margins. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

export const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  quiet: 'Quiet',
  mark: 'Mark',
  writing: 'WritingLine',
  cell: 'TableText',
} as const;

/** Twentieths of a point around texts and headings, and halves of a point for letters: as in a letter, and so that one A4 holds a whole preparation. */
const airy = { text: 22, line: 276, after: 120, heading: 26, headingBefore: 280, headingAfter: 80, quietBefore: 120, subtitleAfter: 240 } as const;
const compact = { text: 21, line: 252, after: 30, heading: 22, headingBefore: 150, headingAfter: 40, quietBefore: 0, subtitleAfter: 60 } as const;

/** Real styles, so that whoever gets the file can change its look in one place. */
export function houseStyles(language: string, { isCompact = false }: { readonly isCompact?: boolean } = {}): IStylesOptions {
  const size = isCompact ? compact : airy;
  return {
    default: {
      document: { run: { font: textFont, size: size.text, color: ink, language: { value: language } }, paragraph: { spacing: { after: size.after, line: size.line } } },
      title: { run: { font: titleFont, size: 38, bold: false, color: ink }, paragraph: { spacing: { after: 60 }, keepNext: true } },
      heading1: { run: { font: titleFont, size: size.heading, bold: false, color: ink }, paragraph: { spacing: { before: size.headingBefore, after: size.headingAfter }, keepNext: true } },
      listParagraph: { run: { font: textFont } },
    },
    paragraphStyles: [
      { id: styles.subtitle, name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { color: soft }, paragraph: { spacing: { after: size.subtitleAfter } } },
      { id: styles.mark, name: 'Procescoach enkel voor mij', basedOn: 'Normal', next: 'Normal', run: { color: clay, size: 20 }, paragraph: { spacing: { after: 120 }, keepNext: true } },
      { id: styles.quiet, name: 'Procescoach klein', basedOn: 'Normal', next: 'Normal', run: { color: soft, size: 20 }, paragraph: { spacing: { before: size.quietBefore } } },
      { id: styles.writing, name: 'Procescoach schrijflijn', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 480 } } },
      { id: styles.cell, name: 'Procescoach tabel', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40, line: 252 } } },
    ],
  };
}

export const bulletList = 'procescoach-bullets';
export const openList = 'procescoach-open';
export const doneList = 'procescoach-done';

/** Lists as Word knows them: their signs are not part of the text. */
export const houseNumbering: INumberingOptions = {
  config: (
    [
      [bulletList, '•'],
      [openList, '☐'],
      [doneList, '☑'],
    ] as const
  ).map(([reference, text]) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 400, hanging: 400 } }, run: { font: 'Segoe UI Symbol' } } }],
  })),
};
