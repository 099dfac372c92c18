import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Rec } from '#shared/domain/records.ts';

/** Tags as one line with commas; saves itself. While it is typed the line stays as typed, comma at the end and all. */
export function TagsField({ record }: { readonly record: Rec<'libraryItem'> }) {
  const { t } = useTranslation('library');
  const { value, onChange, onBlur } = useAutosave('libraryItem', record, 'tags');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={t('own.tags')}
      description={t('own.tagsHint')}
      value={typed ?? (value ?? []).join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange(tagsIn(text));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      maxLength={400}
      data-field-id={`libraryItem:${record.id}:tags`}
    />
  );
}

function tagsIn(text: string): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, 40))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 30);
}
