import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { themeCodes, workModes, type LibraryKind } from '#shared/domain/library-kinds.ts';
import { useLibraryView } from './library-view.ts';
import css from './library.module.css';

const any = 'any';
/** Minutes to choose from: what fits in a quarter of the day, half of it, and more. */
const lengths = [30, 45, 60, 90, 120] as const;
/** Kinds that take time and people. */
const timed: readonly LibraryKind[] = ['workFormat', 'sessionGuide', 'assignment'];

/** Narrows the list: by theme always, by time and people where that says something. */
export function FilterBar({ kind, tags }: { readonly kind: LibraryKind | null; readonly tags: readonly string[] }) {
  const { t } = useTranslation('library');
  const { filter, change, clear } = useLibraryView();
  const { theme, maxMinutes, people, mode, tag } = filter;
  const isTimed = kind === null || timed.includes(kind);
  const isNarrowed = theme !== null || maxMinutes !== null || people !== null || mode !== null || tag !== null;
  return (
    <div className={css['filters']} role="group" aria-label={t('filter.label')} data-print="hide">
      <Select label={t('filter.theme')} value={theme ?? any} onChange={(id) => change({ theme: themeCodes.find((code) => code === id) ?? null })} options={[{ id: any, label: t('filter.anyTheme') }, ...themeCodes.map((id) => ({ id, label: t(`themes.${id}`) }))]} />
      {isTimed ? (
        <>
          <Select
            label={t('filter.minutes')}
            value={maxMinutes === null ? any : String(maxMinutes)}
            onChange={(id) => change({ maxMinutes: id === any ? null : Number(id) })}
            options={[{ id: any, label: t('filter.anyMinutes') }, ...lengths.map((minutes) => ({ id: String(minutes), label: t('filter.upTo', { minutes }) }))]}
          />
          <NumberField label={t('filter.people')} value={people} onChange={(value) => change({ people: value })} minValue={1} maxValue={100} />
          <Select label={t('filter.mode')} value={mode ?? any} onChange={(id) => change({ mode: workModes.find((known) => known === id) ?? null })} options={[{ id: any, label: t('filter.anyMode') }, ...workModes.filter((id) => id !== 'both').map((id) => ({ id, label: t(`mode.${id}`) }))]} />
        </>
      ) : null}
      {tags.length === 0 ? null : <Select label={t('filter.tag')} value={tag ?? any} onChange={(id) => change({ tag: id === any ? null : id })} options={[{ id: any, label: t('filter.anyTag') }, ...tags.map((id) => ({ id, label: id }))]} />}
      {isNarrowed ? (
        <Button variant="quiet" onPress={clear}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </div>
  );
}
