import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { foldText } from '#renderer/ui/fold-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { networks, schoolLevels } from '#shared/domain/records/people.ts';
import { oneOf, withoutEmpty, wordOf, type SavedValues } from '#shared/domain/saved-filter.ts';
import type { SchoolSummary } from '#shared/ipc/people.ts';
import css from './people.module.css';

const any = 'any';
const staffings = ['people', 'nobody'] as const;

type SchoolFilter = { readonly words: string; readonly network: (typeof networks)[number] | null; readonly level: (typeof schoolLevels)[number] | null; readonly staffing: (typeof staffings)[number] | null };

type SchoolsViewState = { readonly filter: SchoolFilter; readonly change: (patch: Partial<SchoolFilter>) => void };

/** What the list of schools was narrowed to, so that it is the same on the way back from a school. Forgotten with the window. */
export const useSchoolsView = create<SchoolsViewState>()((set) => ({
  filter: { words: '', network: null, level: null, staffing: null },
  change: (patch) => set(({ filter }) => ({ filter: { ...filter, ...patch } })),
}));

/** The filter as it is kept under a name. */
export function schoolsToSaved({ words, ...rest }: SchoolFilter): SavedValues {
  return withoutEmpty({ ...rest, words: words.trim() });
}

export function schoolsFromSaved(saved: SavedValues): SchoolFilter {
  return { words: wordOf(saved, 'words'), network: oneOf(saved, 'network', networks), level: oneOf(saved, 'level', schoolLevels), staffing: oneOf(saved, 'staffing', staffings) };
}

/** The schools that a filter leaves, in their own order. */
export function filteredSchools(schools: readonly SchoolSummary[], { words, network, level, staffing }: SchoolFilter): SchoolSummary[] {
  const sought = foldText(words.trim());
  return schools.filter(
    (school) =>
      (sought === '' || foldText([school.name, school.municipality, school.code].join(' ')).includes(sought)) &&
      (network === null || school.network === network) &&
      (level === null || school.level === level) &&
      (staffing === null || (staffing === 'people') === school.people.length > 0),
  );
}

/** Narrows the list of schools. */
export function SchoolFilters() {
  const { t } = useTranslation('people');
  const { filter, change } = useSchoolsView();
  return (
    <div className={css['schoolFilters']} role="group" aria-label={t('school.filter.label')}>
      <TextField label={t('school.search')} type="search" value={filter.words} onChange={(words) => change({ words })} data-field-id="schools:search" />
      <Select label={t('school.filter.network')} value={filter.network ?? any} onChange={(id) => change({ network: networks.find((known) => known === id) ?? null })} options={[{ id: any, label: t('school.filter.anyNetwork') }, ...networks.map((id) => ({ id, label: t(`network.${id}`) }))]} />
      <Select label={t('school.filter.level')} value={filter.level ?? any} onChange={(id) => change({ level: schoolLevels.find((known) => known === id) ?? null })} options={[{ id: any, label: t('school.filter.anyLevel') }, ...schoolLevels.map((id) => ({ id, label: t(`level.${id}`) }))]} />
      <Select label={t('school.filter.staffing')} value={filter.staffing ?? any} onChange={(id) => change({ staffing: staffings.find((known) => known === id) ?? null })} options={[{ id: any, label: t('school.filter.anyStaffing') }, ...staffings.map((id) => ({ id, label: t(`school.filter.${id}`) }))]} />
    </div>
  );
}
