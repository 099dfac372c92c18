import { CalendarDate, getDayOfWeek, parseAbsolute, parseDate } from '@internationalized/date';

/** Where the traject takes place; every date without a time means a day here. */
export const timeZone = 'Europe/Brussels';

/** `YYYY-MM-DD`: a day in Brussels. */
export type DateText = string;

export type DateStyle =
  /** 23/11/2026 */
  | 'short'
  /** 23 november 2026 */
  | 'long'
  /** maandag 23 november */
  | 'weekday'
  /** ma 23/11 */
  | 'dayMonth'
  /** 23 november */
  | 'dayAndMonth'
  /** november 2026 */
  | 'month';

const dateOptions: Readonly<Record<Exclude<DateStyle, 'dayMonth'>, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

/** Makes each formatter once: a list of a hundred lines asks for the same one a hundred times, and making one is slow. */
function madeOnce<O extends object, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const made = new Map<string, F>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
}

const dateFormat = madeOnce((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const numberFormat = madeOnce((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const relativeFormat = madeOnce((locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options));
const listFormat = madeOnce((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const collator = madeOnce((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));

function atNoonUtc(date: CalendarDate): Date {
  return new Date(Date.UTC(date.year, date.month - 1, date.day, 12));
}

function shortWeekday(date: CalendarDate, locale: string): string {
  return dateFormat(locale, { weekday: 'short' }).format(atNoonUtc(date)).replace(/\.$/, '');
}

/** A day in words or digits. Throws on a text that is no date: those never come out of the store. */
export function formatDate(date: DateText, style: DateStyle, locale = 'nl-BE'): string {
  const day = parseDate(date);
  if (style === 'dayMonth') {
    return `${shortWeekday(day, locale)} ${day.day}/${day.month}`;
  }
  return dateFormat(locale, dateOptions[style]).format(atNoonUtc(day));
}

/** `HH:MM` as it is said here: 9u30. English keeps 9:30. */
export function formatTime(time: string, locale = 'nl-BE'): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  return `${Number(hours)}${locale.startsWith('nl') ? 'u' : ':'}${minutes}`;
}

/** The day and the time in Brussels of an instant (UTC ISO text), to feed the functions here. */
export function inBrussels(instant: string): { readonly date: DateText; readonly time: string } {
  const zoned = parseAbsolute(instant, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    date: new CalendarDate(zoned.year, zoned.month, zoned.day).toString(),
    time: `${two(zoned.hour)}:${two(zoned.minute)}`,
  };
}

/** Today in Brussels, `YYYY-MM-DD`, at the given instant. */
export function dayOf(instant: string): DateText {
  return inBrussels(instant).date;
}

export type NumberStyle = {
  /** Digits after the comma; both fixed, so that columns line up. */
  readonly decimals?: number;
  readonly locale?: string;
};

/** A number with a decimal comma. */
export function formatNumber(value: number, { decimals, locale = 'nl-BE' }: NumberStyle = {}): string {
  const digits = decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(locale, digits).format(value);
}

/** A share of the whole (0 to 1) in percent, whole numbers. */
export function formatPercent(share: number, locale = 'nl-BE'): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** How far a day is: gisteren, vandaag, morgen; then `di 24/11`; with the year outside this one. */
export function formatRelativeDay(date: DateText, now: DateText, locale = 'nl-BE'): string {
  const day = parseDate(date);
  const distance = day.compare(parseDate(now));
  if (Math.abs(distance) <= 1) {
    return relativeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
  }
  const short = formatDate(date, 'dayMonth', locale);
  return day.year === parseDate(now).year ? short : `${short}/${day.year}`;
}

/** The Monday of the week that holds the day. */
export function weekStart(date: DateText): DateText {
  const day = parseDate(date);
  return day.subtract({ days: getDayOfWeek(day, 'nl-BE', 'mon') }).toString();
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in decimal units, as folders show it: 1,2 MB. */
export function formatBytes(bytes: number, locale = 'nl-BE'): string {
  const power = Math.min(byteUnits.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = byteUnits[power] ?? 'byte';
  const value = bytes / 1000 ** power;
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 }).format(value);
}

/** "Karel, Mieke en Zoë". */
export function formatList(items: readonly string[], locale = 'nl-BE'): string {
  return listFormat(locale, { type: 'conjunction' }).format(items);
}

/** The order of a Dutch name list: accents and case do not count, numbers count as numbers. */
export function compareText(left: string, right: string, locale = 'nl-BE'): number {
  return collator(locale, { sensitivity: 'base', numeric: true }).compare(left, right);
}
