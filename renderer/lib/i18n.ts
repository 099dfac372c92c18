import i18next, { type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages of the screens; the first is the default. */
export const languages = ['nl-BE', 'en'] as const;
export type Language = (typeof languages)[number];

/** The locale for dates and numbers. English keeps dd/mm/yyyy and weeks from Monday: the places stay Flemish. */
export const localeOf: Readonly<Record<Language, string>> = { 'nl-BE': 'nl-BE', en: 'en-GB' };

type Catalogues = Readonly<Record<string, Record<string, unknown>>>;

/** What is said before a vault is open; the rest comes with the work (`work-catalogues.ts`). */
const catalogues: Catalogues = import.meta.glob<Record<string, unknown>>('../../shared/i18n/*/{common,shell,errors,vault,vaultErrors}.json', { eager: true, import: 'default' });

function readCatalogues(found: Catalogues): Resource {
  const resources: Resource = {};
  for (const [path, texts] of Object.entries(found)) {
    const [language, file] = path.split('/').slice(-2);
    if (language !== undefined && file !== undefined) {
      resources[language] = { ...resources[language], [file.replace(/\.json$/, '')]: texts };
    }
  }
  return resources;
}

/** Adds catalogues to those that are there, by their path in `shared/i18n`. */
export function addCatalogues(found: Catalogues): void {
  for (const [language, namespaces] of Object.entries(readCatalogues(found))) {
    for (const [namespace, texts] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, texts);
  }
}

/** True for a language that the app speaks. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * Starts the catalogues. They are in the bundle with the screens that speak them, so that no screen waits for words.
 * A missing key shows as itself; the catalogue test keeps that from happening.
 */
export function startI18n(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages],
    resources: readCatalogues(catalogues),
    defaultNS: 'common',
    // React escapes what it renders; escaping twice would show &#39; in names.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
  return i18next;
}

/** Changes the language of everything on screen. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
