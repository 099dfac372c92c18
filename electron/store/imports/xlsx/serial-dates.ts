/** How a number format shows a cell: as a plain number, or as (part of) a moment. */
export type NumberShape = 'number' | 'date' | 'time' | 'moment';

/** Formats that every workbook has without naming them; 27 to 36 and 50 to 58 are East Asian dates. */
export function builtInShape(id: number): NumberShape {
  if (id === 22) return 'moment';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return 'number';
}

/** Shape of a custom format such as `dd/mm/jjjj uu:mm` or `[$-813]d mmmm yyyy`. `j` and `u` are Dutch year and hour. */
export function customShape(format: string): NumberShape {
  const positive = format.split(';')[0] ?? '';
  const bare = positive
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\\./g, '')
    .replaceAll(/[_*]./g, '')
    .replaceAll(/\[(?:h+|m+|s+|u+)\]/gi, 'h')
    .replaceAll(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .replaceAll(/am\/pm|a\/p/g, 'h');
  if (/general|standaard|[0#?@]/.test(bare.replaceAll(/s[.,]0+/g, 's'))) return 'number';
  const date = /[dyj]|mmm/.test(bare);
  const time = /[hsu]/.test(bare);
  if (date) return time ? 'moment' : 'date';
  return time ? 'time' : /m/.test(bare) ? 'date' : 'number';
}

const millisecondsPerDay = 86_400_000;
const daysBetweenSystems = 1462;

/**
 * A spreadsheet's day count as ISO text without a zone: `2023-06-07`, `16:39:00` or both. Day 60 of the
 * 1900 system is 29 February 1900, which never was; it comes out as written so that a date check refuses it.
 * Null for numbers that are no date.
 */
export function serialToIso(serial: number, shape: Exclude<NumberShape, 'number'>, from1904: boolean): string | null {
  const days = from1904 ? serial + daysBetweenSystems : serial;
  if (!Number.isFinite(days) || days < 0 || days >= 2_958_466) return null;
  const seconds = Math.round(days * 86_400);
  const wholeDays = Math.floor(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (shape === 'time' && wholeDays === 0) return time;
  const date = wholeDays === 60 && !from1904 ? '1900-02-29' : dayToIso(wholeDays);
  if (shape === 'date') return date;
  return shape === 'time' && wholeDays < 2 ? time : `${date}T${time}`;
}

function dayToIso(day: number): string {
  const sinceEpoch = (day < 60 ? day + 1 : day) - 25_569;
  return new Date(sinceEpoch * millisecondsPerDay).toISOString().slice(0, 10);
}
