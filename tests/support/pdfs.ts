import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents in the pdf format, by LibreOffice or put together here around what other programs encoded. */

const office = 'writer_web_pdf_Export';

/** What LibreOffice makes of a page of HTML; `password` closes it. */
export function officePdf(folder: string, html: string, password?: string): Buffer {
  const source = join(folder, 'source.html');
  writeFileSync(source, html);
  const lock = { EncryptFile: { type: 'boolean', value: 'true' }, DocumentOpenPassword: { type: 'string', value: password } };
  const filter = password === undefined ? office : `${office}:${JSON.stringify(lock)}`;
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', `pdf:${filter}`, '--outdir', folder, source], { stdio: 'pipe', timeout: 120_000 });
  return readFileSync(join(folder, 'source.pdf'));
}

type Part = string | Buffer;

/** The objects of a document, the first one its catalogue, with the table of where they stand. */
export function pdfOf(objects: readonly (readonly Part[])[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const starts: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    starts.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), ...object.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)), Buffer.from('\nendobj\n'));
  }
  const table = length();
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const stream = (dictionary: string, bytes: Buffer): Part[] => [`<<${dictionary}/Length ${bytes.length}>>\nstream\n`, bytes, '\nendstream'];

/** One page that a picture covers, as a scanner makes them. */
function scan(dictionary: string, bytes: Buffer, size = { width: 300, height: 300 }): Buffer {
  const content = Buffer.from(`q ${size.width} 0 0 ${size.height} 0 0 cm /Scan Do Q`);
  return pdfOf([
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.width} ${size.height}]/Contents 4 0 R/Resources<</XObject<</Scan 5 0 R>>>>>>`],
    stream('', content),
    stream(`/Type/XObject/Subtype/Image${dictionary}`, bytes),
  ]);
}

// A dark disc and a dark edge on light paper, 96 by 96: encoded by libtiff (fax) and OpenJPEG.
const fax = 'JqX/////////IoGOCB8ED6fCD6fCD6fT6fT/0+n/p9P/+n//T////////////tf/2v/7Xa/2u1/tdrtdrhhdrhhdrgwXBguP////////gAgAgA==';
const jpeg2000 =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAYAAAAGAAAQcHAAAAAAAPY29scgEAAAAAABEAAANbanAyY/9P/1EAKQAAAAAAYAAAAGAAAAAAAAAAAAAAAGAAAABgAAAAAAAAAAAAAQcBAf9SAAwAAAABAAUEBAAB/1wAE0BASEhQSEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAC2gAB/5PfeFgPnGz9YazBl0owz8+8Mn3hk+wKCt+X+KG6WYM2QzDtEwvHmvcmwtA31SZ/GxkIoIi3m5UkMs+scn1i8fMRGoNGALIhpZGhb/9/K6BboIvESMVTfDed5vu1ByA8MORbJr8/UwlxL6XoprWdZ4pUcXbSFp1fQTX7XgR9b1bPc7nhgnTHxrY+NFHxGhFqXlWDbli9rOareoq1yFoJ7wJdG4n80ziKV5EyAI91vDgu8KlsXMqjJiAEvyihTFHXFHCNnzhkUnivY1bWxRWavDgEOJklxv5WfZskT7Ikx92Fi1lks9gjbLryIergZZphuw3Ixi6zJM+WlT5XMfEkolSfLCEg7axIS1zlvb3X2OF2c9RyHVlIKB9jtVVX4KwOI1dCl1qAexw+bqNtOAfQYh+giJ70RJ3TgmbeYDjfzmdY2DyWZ/dET/GNChBCkoMmeQVn9eGpwO8aZjwLXwn/APhkwdChR1g8V1xJialc1aaUwtaoYf9p28R2YZ7YKA8MD6OKrpgrKoTc7dzzHEQKNahIOJl/tfNtFROUIJ5xgfF+lCKd5ZbPkuE+W3R7QuAhfVTo/mMtqAEnUD9wo0VO7PMFcUu1rHZc72E2aEQbPCrkxqtPgKJwiFQyeHnGS2E/q+w+dHez+koRTtcteK6JNtMovr+Picp5DBIA+I1Z++0Le188gUQmV4QdfL2pUmJPJH61q8pUpAiW2W6cKEvJCiaArEsUNJ5dCOF4pWenCznHWeplPOEU4QXK1JCernB/EDefbYrfgbpYn7mOcRCL0rJn7fIToB0qMKiLwepiw9bsxW5Z8gfXXw+Y26FsvdM/ZZm+OF8t/LjDlUT63lIhcuTAYAt77h56msXtu8g2TbqF2aGNtf9++0logZPXVCS/J3Bl3XBnF12aZsMlo8Jsqn2reKl6wbRhOg2HFATBHpvP1NnTYUg6N/2Bn0aHjv/Z';
/** The same fax lines inside the segments of JBIG2: a page, and one region that covers it. */
const jbig2 = 'AAAAADAAAQAAABMAAABgAAAAYAAAAAAAAAAAAAAAAAAAASYAAQAAAGQAAABgAAAAYAAAAAAAAAAAAAEmpf////////8igY4IHwQPp8IPp8IPp9Pp9P/T6f+n0//6f/9P///////////+1//a//tdr/a7X+12u12uGF2uGF2uDBcGC4////////+ACACA';

const picture = '/Width 96/Height 96';
const oneBit = '/ColorSpace/DeviceGray/BitsPerComponent 1';

/** The ways in which scanners put a picture in a document; a jpeg is for the caller to bring. */
export const scans = {
  jpeg: (bytes: Buffer, width: number, height: number): Buffer => scan(`/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`, bytes, { width, height }),
  jpeg2000: (): Buffer => scan(`${picture}/Filter/JPXDecode`, Buffer.from(jpeg2000, 'base64')),
  jbig2: (): Buffer => scan(`${picture}${oneBit}/Filter/JBIG2Decode`, Buffer.from(jbig2, 'base64')),
  fax: (): Buffer => scan(`${picture}${oneBit}/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 96/Rows 96>>`, Buffer.from(fax, 'base64')),
} as const;

/** A page with words in a font that does not come along, and with everything that a document can try: scripts, links, forms, files. */
export function hostilePdf(address: string, words = 'Verslag van de bijeenkomst'): Buffer {
  const script = `app.alert('x'); this.submitForm('${address}form'); app.launchURL('${address}launch', true); this.getURL('${address}get');`;
  return pdfOf([
    ['<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 6 0 R>>/Names<</JavaScript<</Names[(a) 6 0 R]>>/EmbeddedFiles<</Names[(b) 10 0 R]>>>>/AcroForm<</Fields[9 0 R]/DA(/F 12 Tf)>>>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/AA<</O 6 0 R>>/Annots[7 0 R 8 0 R 9 0 R]>>'],
    stream('', Buffer.from(`BT /F 24 Tf 40 200 Td (${words}) Tj ET`, 'latin1')),
    ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    [`<</S/JavaScript/JS(${script.replaceAll('(', '\\(').replaceAll(')', '\\)')})>>`],
    [`<</Type/Annot/Subtype/Link/Rect[0 0 400 300]/A<</S/URI/URI(${address}link)>>>>`],
    ['<</Type/Annot/Subtype/Link/Rect[0 0 400 300]/A<</S/Launch/F(/bin/sh)>>>>'],
    ['<</Type/Annot/Subtype/Widget/FT/Btn/T(knop)/Rect[0 0 400 300]/P 3 0 R/A 6 0 R/AA<</E 6 0 R/D 6 0 R>>>>'],
    ['<</Type/Filespec/F(b.exe)/EF<</F 11 0 R>>>>'],
    stream('/Type/EmbeddedFile', Buffer.from('MZ')),
  ]);
}

/** Words in a font that does not come along, one page each. */
export function plainPdf(pages: readonly string[], size = '400 500'): Buffer {
  return pdfOf([
    ['<</Type/Catalog/Pages 2 0 R>>'],
    [`<</Type/Pages/Kids[${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`],
    ['<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>'],
    ...pages.flatMap((words, index) => [
      [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size}]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`],
      stream('', Buffer.from(`BT /F 30 Tf 40 200 Td (${words}) Tj ET`, 'latin1')),
    ]),
  ]);
}
