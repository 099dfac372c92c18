import { CalendarDate } from '@internationalized/date';
import { fold } from '../survey/words.ts';

export type DateRead = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: 'date-invalid' | 'date-two-digit-year' | 'date-out-of-range' };

const months = new Map<string, number>();
for (const [index, names] of [
  'januari jan january janvier', 'februari feb february fevrier', 'maart mrt mar march mars', 'april apr avril', 'mei may mai', 'juni jun june juin',
  'juli jul july juillet', 'augustus aug august aout', 'september sep sept septembre', 'oktober okt october oct octobre', 'november nov novembre', 'december dec decembre',
].entries()) {
  for (const name of names.split(' ')) months.set(name, index + 1);
}

const firstYear = 1900;
const lastYear = 2100;

/** A day as people and programs write it: day first, as in Belgium, unless the year leads. A time after it is left off. */
export function parseDate(raw: string): DateRead {
  if (raw.length > 80) return { ok: false, code: 'date-invalid' };
  const text = raw.trim().replace(/^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[.,]?\s+/i, '');
  const day = text.replace(/(?:[T\s,]+\d{1,2}[:.u]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}|GMT.*|UTC.*))?)$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  if (iso !== null) return build(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2}|\d{4})$/.exec(day);
  if (numeric !== null) return numeric[3]?.length === 2 ? { ok: false, code: 'date-two-digit-year' } : build(numeric[3], numeric[2], numeric[1]);
  const named = /^(\d{1,2})(?:e|ste|de|er|st|nd|rd|th)?[\s-]+([\p{L}.]+)[\s-]+(\d{2}|\d{4})$/u.exec(day);
  if (named !== null) {
    const month = months.get(fold(named[2] ?? ''));
    if (month === undefined) return { ok: false, code: 'date-invalid' };
    return named[3]?.length === 2 ? { ok: false, code: 'date-two-digit-year' } : build(named[3], String(month), named[1]);
  }
  return { ok: false, code: 'date-invalid' };
}

/** Refuses days that no calendar has instead of moving them to the next month. */
function build(year: string | undefined, month: string | undefined, day: string | undefined): DateRead {
  const wanted = { year: Number(year), month: Number(month), day: Number(day) };
  if (wanted.month < 1 || wanted.month > 12 || wanted.day < 1 || wanted.day > 31) return { ok: false, code: 'date-invalid' };
  const date = new CalendarDate(wanted.year, wanted.month, wanted.day);
  if (date.day !== wanted.day || date.month !== wanted.month) return { ok: false, code: 'date-invalid' };
  return wanted.year < firstYear || wanted.year > lastYear ? { ok: false, code: 'date-out-of-range' } : { ok: true, value: date.toString() };
}
