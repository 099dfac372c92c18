import i18next from 'i18next';
import { formatDate, formatList } from '#renderer/lib/format.ts';
import { isLanguage, localeOf } from '#renderer/lib/i18n.ts';
import { readersOf, type Audience } from '#shared/domain/audience.ts';
import { namesIn } from '#shared/domain/group-talk.ts';
import type { Done } from '#shared/ipc/records.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What was done, as a sentence without its full stop: "Zoë Peeters toegevoegd aan De Wissel". When the names in
 * it have been erased since, the sentence does without them.
 */
export function actSentence({ code, params }: Pick<Done, 'code' | 'params'>): string {
  const locale = isLanguage(i18next.language) ? localeOf[i18next.language] : 'nl-BE';
  const words = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? wordOf(value, locale) : value]));
  const readers = typeof params['readers'] === 'number' ? { readers: readersWords(readersOf(params['readers']), params['name'], locale) } : {};
  const text = translate(code, { ...words, ...readers });
  if (text !== null && !text.includes('{{')) return text;
  return translate(`plain.${code}`, readers) ?? translate('gone', {}) ?? code;
}

/** Who may see it, as it stands beside every text. */
function readersWords(readers: readonly Audience[], name: unknown, locale: string): string {
  const known = readers.map((reader) => i18next.t(`audience:readers.${reader === 'coachee' && typeof name !== 'string' ? 'anyCoachee' : reader}`, { name: String(name) }));
  return known.length === 0 ? i18next.t('audience:onlyMe') : i18next.t('audience:also', { readers: formatList(known, locale) });
}

/** A day as it is said, several names as a list. */
function wordOf(value: string, locale: string): string {
  return dayPattern.test(value) ? formatDate(value, 'short', locale) : formatList(namesIn(value), locale);
}

/** Names that are missing stay between braces, so that their absence is seen. */
function translate(key: string, words: Record<string, string | number>): string | null {
  const options = { ns: 'acts', ...words, missingInterpolationHandler: (_text: string, match: RegExpExecArray) => match[0] };
  return i18next.exists(key, options as never) ? (i18next.t as (key: string, options: object) => string)(key, options) : null;
}
