import { useTranslation } from 'react-i18next';

/** Small numbers as words ("drie"), larger ones as digits. */
export function useWords(): (count: number) => string {
  const { t } = useTranslation('today');
  return (count) => (count >= 1 && count <= 12 ? t(`words.${count}` as 'words.1') : String(count));
}

/** The first letter as a capital; the rest stays. */
export function capital(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase('nl-BE') + rest.join('');
}
