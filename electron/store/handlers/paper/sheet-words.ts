import type { SheetWords } from '#shared/domain/paper/words.ts';
import en from '#shared/i18n/en/sheets.json' with { type: 'json' };
import nl from '#shared/i18n/nl-BE/sheets.json' with { type: 'json' };
import type { Language } from '#shared/ipc/shell.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { 'nl-BE': nl, en };
/** The language tag of a file and of its dates. */
export const localeOfSheets: Readonly<Record<Language, string>> = { 'nl-BE': 'nl-BE', en: 'en-GB' };

const dayStyles = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const;

/** The sentences of the sheets in one language. What fills a gap is never read as a gap itself. */
export function sheetWords(language: Language): SheetWords {
  const locale = localeOfSheets[language];
  return {
    language,
    t: (key, params = {}) => {
      const [group = '', name = ''] = key.split('.');
      const sentences = catalogues[language][group] ?? {};
      const plural = params['count'] === undefined ? undefined : sentences[`${name}_${params['count'] === 1 ? 'one' : 'other'}`];
      return (plural ?? sentences[name] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_gap, gap: string) => String(params[gap] ?? ''));
    },
    day: (day, style) => new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)),
    time: (time) => {
      const [hours = '0', minutes = '00'] = time.split(':');
      return `${Number(hours)}${language === 'nl-BE' ? 'u' : ':'}${minutes}`;
    },
    number: (value, decimals) => new Intl.NumberFormat(locale, decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
