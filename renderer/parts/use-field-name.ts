import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/domain/records.ts';

/** What a text field of a record is called wherever it stands apart from its screen; null for what nobody writes. */
export function useFieldName(type: RecordType): (field: string) => string | null {
  const { t, i18n } = useTranslation('fields');
  return (field) => (i18n.exists(`fields:${type}.${field}`) ? t(`${type}.${field}` as 'agreement.text') : null);
}
