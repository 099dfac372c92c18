import type sheets from '../../i18n/nl-BE/sheets.json';

type Catalogue = typeof sheets;
type Stem<K> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** A sentence of the catalogue of sheets: `group.name`; a plural by its stem. */
export type SheetKey = { [G in keyof Catalogue]: `${G}.${Stem<keyof Catalogue[G]> & string}` }[keyof Catalogue];

/** How a sheet speaks: its sentences, and days and numbers as they are written in its language. */
export type SheetWords = {
  readonly language: 'nl-BE' | 'en';
  readonly t: (key: SheetKey, params?: Readonly<Record<string, string | number>>) => string;
  /** 23/11/2026, or 23 november 2026, or november 2026, or maandag 23 november 2026. */
  readonly day: (day: string, style: 'short' | 'long' | 'month' | 'weekday') => string;
  /** 9u30 */
  readonly time: (time: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly list: (items: readonly string[]) => string;
};

/** Parts of a line under a title, without the empty ones. */
export function inOneLine(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
