import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord, useRecords } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { positionBetween } from '#shared/domain/positions.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { FilterScreen } from '#shared/domain/records/views.ts';
import { sameFilter, type SavedValues } from '#shared/domain/saved-filter.ts';
import { FilterNameDialog } from './FilterNameDialog.tsx';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './saved-filters.module.css';

type SavedFiltersProps = {
  readonly screen: FilterScreen;
  /** What the list is narrowed to now; empty when it is not. */
  readonly current: SavedValues;
  /** Narrows the list; an empty filter shows everything again. */
  readonly onApply: (filter: SavedValues) => void;
};

type Saved = Rec<'savedFilter'>;

/** Filters that were kept: one press or Alt and a digit applies one, and what stands there now can be kept. */
export function SavedFilters({ screen, current, onApply }: SavedFiltersProps) {
  const { t } = useTranslation('filters');
  const [renaming, setRenaming] = useState<Saved | null>(null);
  const saving = useKeptDialog(`filter.${screen}`);
  const saved = inOrder(useRecords('savedFilter', { screen }) ?? []);
  const isNarrowed = Object.keys(current).length > 0;
  const isSaved = saved.some(({ filter }) => sameFilter(filter, current));
  useFilterKeys(saved, onApply);
  if (saved.length === 0 && !isNarrowed) return null;
  return (
    <div role="group" aria-label={t('label')} className={css['bar']} data-print="hide">
      <Inline>
        {saved.map((filter, index) => (
          <SavedButton key={filter.id} saved={saved} index={index} current={current} onApply={onApply} onRename={() => setRenaming(filter)} />
        ))}
        {isNarrowed && !isSaved ? (
          <Button variant="quiet" onPress={saving.open}>
            {t('save')}
          </Button>
        ) : null}
        {isNarrowed ? (
          <Button variant="quiet" onPress={() => onApply({})}>
            {t('clear')}
          </Button>
        ) : null}
        {saved.length === 0 ? null : <span className={css['keys']}>{t('keys')}</span>}
      </Inline>
      {saving.isOpen ? <FilterNameDialog screen={screen} filter={current} position={positionBetween(saved.at(-1)?.position ?? null, null)} onClose={() => saving.onOpenChange(false)} /> : null}
      {renaming === null ? null : <FilterNameDialog screen={screen} renamed={renaming} filter={renaming.filter} position={renaming.position} onClose={() => setRenaming(null)} />}
    </div>
  );
}

type SavedButtonProps = { readonly saved: readonly Saved[]; readonly index: number; readonly current: SavedValues; readonly onApply: (filter: SavedValues) => void; readonly onRename: () => void };

/** One kept filter; what can be done with it stands beside it while it is the one that is applied. */
function SavedButton({ saved, index, current, onApply, onRename }: SavedButtonProps) {
  const { t } = useTranslation('filters');
  const act = useAct();
  const own = saved[index];
  if (own === undefined) return null;
  const { id, name, filter } = own;
  const isApplied = sameFilter(filter, current);
  const isNarrowed = Object.keys(current).length > 0;
  const forward = { id: 'forward', label: t('forward'), onAction: () => void act(updateRecord('savedFilter', id, { position: positionBetween(saved[index - 2]?.position ?? null, saved[index - 1]?.position ?? null) }, { act: { code: 'savedFilter.moved', params: { name } } })) };
  const replace = { id: 'replace', label: t('replace'), onAction: () => void act(updateRecord('savedFilter', id, { filter: current }, { act: { code: 'savedFilter.replaced', params: { name } } })) };
  return (
    <span className={css['one']}>
      <Button variant={isApplied ? 'secondary' : 'quiet'} aria-pressed={isApplied} {...(index < 9 ? { kbd: `Alt ${index + 1}` } : {})} onPress={() => onApply(isApplied ? {} : filter)}>
        {shownText(name)}
      </Button>
      <Menu
        label={t('more', { name })}
        entries={[
          { id: 'rename', label: t('rename'), onAction: onRename },
          ...(isApplied || !isNarrowed ? [] : [replace]),
          ...(index === 0 ? [] : [forward]),
          { id: 'remove', label: t('remove'), onAction: () => void act(removeRecord('savedFilter', id, { code: 'savedFilter.deleted', params: { name } })) },
        ]}
      />
    </span>
  );
}

function inOrder(saved: readonly Saved[]): readonly Saved[] {
  return saved.toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1));
}

/** Alt+1 to Alt+9 apply a kept filter, Alt+0 shows everything; by the place of the key, since Alt writes signs on some keyboards. */
function useFilterKeys(saved: readonly Saved[], onApply: (filter: SavedValues) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (digit === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const chosen = saved[Number(digit) - 1];
      if (digit !== '0' && chosen === undefined) return;
      event.preventDefault();
      onApply(chosen?.filter ?? {});
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [saved, onApply]);
}
