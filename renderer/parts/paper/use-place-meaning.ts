import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/domain/paper/places.ts';

/** A place as it is typed in Word. */
export function asPlace(name: string): string {
  return `{{${name}}}`;
}

/** What fills a place of a template: a name, a day, a list, a table whose row repeats. */
export function usePlaceMeaning(): (place: Pick<Place, 'name' | 'cells'> & { readonly kind: Place['kind'] | 'cell' }) => string {
  const { t } = useTranslation('paper');
  return ({ name, kind, cells }) => t(`place.${kind}`, { cells: cells.map((cell) => asPlace(`${name}.${cell}`)).join(' ') });
}
