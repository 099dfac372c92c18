import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { newSchoolKey, newSchoolName } from './person-form.ts';
import { schoolText } from './use-people-labels.ts';

type SchoolFieldProps = {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Example schools and real ones never stand in one list. */
  readonly example: boolean;
  readonly description?: string;
  readonly 'data-field-id'?: string;
};

/** A school from the vault, or a new one by typing its name. */
export function SchoolField({ value, onChange, example, description, 'data-field-id': fieldId }: SchoolFieldProps) {
  const { t } = useTranslation('people');
  const schools = useStoreQuery('schools.list', {}).data ?? [];
  const name = value === null ? null : newSchoolName(value);
  const options = schools.filter((school) => school.example === example).map((school) => ({ id: school.id, label: schoolText(school) }));
  return (
    <ComboBox
      label={t('school.one')}
      description={description}
      options={value === null || name === null ? options : [...options, { id: value, label: name }]}
      value={value}
      onChange={onChange}
      onCreate={(text) => onChange(newSchoolKey(text))}
      data-field-id={fieldId}
    />
  );
}
