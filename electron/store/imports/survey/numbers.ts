/** Which sign parts the decimals in a column of text: in Flanders a comma, in what most tools write a point. */
export type DecimalSign = 'comma' | 'point';

const spaces = /[\s\u00a0\u202f]/g;

/** Null when the text is no number under that reading. Thousands may be parted by the other sign, a space or an apostrophe. */
export function parseNumber(text: string, decimal: DecimalSign): number | null {
  const bare = text.trim().replace(/^[−–]/, '-');
  if (!/^[-+]?[\d.,]/.test(bare) || bare.length > 40) return null;
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i.test(bare)) return finite(bare.replace(',', '.'));
  const grouped = decimal === 'comma' ? /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const spaced = /^[-+]?\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?$/;
  if (grouped.test(bare)) return finite(decimal === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''));
  if (spaced.test(bare)) return finite(bare.replaceAll(spaces, '').replaceAll("'", '').replace(',', '.'));
  const plain = decimal === 'comma' ? /^[-+]?(?:\d+(?:,\d*)?|,\d+)$/ : /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
  if (plain.test(bare)) return finite(bare.replace(',', '.'));
  const other = decimal === 'comma' ? /^[-+]?\d*\.\d+$/ : /^[-+]?\d*,\d+$/;
  return other.test(bare) ? finite(bare.replace(',', '.')) : null;
}

function finite(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) ? (number === 0 ? 0 : number) : null;
}

export type DecimalReading = { readonly decimal: DecimalSign; /** A value that both readings take, differently. */ readonly ambiguous: string | null };

/**
 * Reads the sign off the values: `3,5` and `1.234,56` show a comma, `3.5` and `1,234.56` a point. `1.234`
 * alone fits both; then `fallback` (what the rest of the file does) decides and the coach is told.
 */
export function decimalSign(values: Iterable<string>, fallback: DecimalSign): DecimalReading {
  let comma = 0;
  let point = 0;
  let ambiguous: string | null = null;
  for (const value of values) {
    const text = value.trim();
    if (!/^[-+]?[\d.,\s\u00a0']+$/.test(text) || !/[.,]/.test(text)) continue;
    const lastComma = text.lastIndexOf(',');
    const lastPoint = text.lastIndexOf('.');
    if (lastComma >= 0 && lastPoint >= 0) lastComma > lastPoint ? (comma += 1) : (point += 1);
    else {
      const sign = lastComma >= 0 ? ',' : '.';
      const groups = text.split(sign);
      const thousands = groups.length > 1 && /^[-+]?[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));
      if (thousands && groups.length > 2) sign === ',' ? (point += 1) : (comma += 1);
      else if (thousands) ambiguous = text;
      else sign === ',' ? (comma += 1) : (point += 1);
    }
  }
  if (comma !== point) return { decimal: comma > point ? 'comma' : 'point', ambiguous: null };
  return { decimal: fallback, ambiguous };
}
