import { useTranslation } from 'react-i18next';
import type { LibraryItem } from '#shared/library/types.ts';

/** How long, how many people and how, as a few words beside each other. */
export function useItemFacts(): (item: LibraryItem) => readonly string[] {
  const { t } = useTranslation('library');
  return ({ minutes, group, mode }) => {
    const min = group?.min ?? null;
    const max = group?.max ?? null;
    const people = min === null ? (max === null ? null : t('people.upTo', { max })) : max === null ? t('people.from', { min }) : t('people.between', { min, max });
    return [minutes === undefined ? null : t('minutes', { minutes }), people, mode === undefined ? null : t(`mode.${mode}`)].filter((word) => word !== null);
  };
}
