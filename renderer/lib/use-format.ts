import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from './format.ts';
import { isLanguage, localeOf } from './i18n.ts';

/** The functions of format.ts in the language of the screen. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale = isLanguage(i18n.language) ? localeOf[i18n.language] : 'nl-BE';
  return useMemo(
    () => ({
      locale,
      date: (date: format.DateText, style: format.DateStyle) => format.formatDate(date, style, locale),
      time: (time: string) => format.formatTime(time, locale),
      number: (value: number, decimals?: number) =>
        format.formatNumber(value, decimals === undefined ? { locale } : { locale, decimals }),
      percent: (share: number) => format.formatPercent(share, locale),
      relativeDay: (date: format.DateText, now: format.DateText) => format.formatRelativeDay(date, now, locale),
      bytes: (bytes: number) => format.formatBytes(bytes, locale),
      list: (items: readonly string[]) => format.formatList(items, locale),
      compare: (left: string, right: string) => format.compareText(left, right, locale),
    }),
    [locale],
  );
}
