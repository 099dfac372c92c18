import { useTranslation } from 'react-i18next';

/** What a field is called in the history; null for what is not told there. */
export function useFieldLabel(): (field: string) => string | null {
  const { t, i18n } = useTranslation('start');
  return (field) => (i18n.exists(`start:fields.${field}`) ? t(`fields.${field}` as 'fields.name') : null);
}
