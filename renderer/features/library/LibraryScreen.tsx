import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { findStruggles, type FoundStruggles } from '#renderer/parts/library/find-struggles.ts';
import { findItems, nearestItems, type LibraryFilter } from '#renderer/parts/library/search.ts';
import { useLibrary, type Library } from '#renderer/parts/library/use-library.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { libraryKinds, type LibraryKind } from '#shared/domain/library-kinds.ts';
import type { LibraryItem, Struggle } from '#shared/library/types.ts';
import { FilesMenu } from './FilesMenu.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ItemList, KindList } from './ItemLists.tsx';
import { useLibraryView } from './library-view.ts';
import { NewItemDialog } from './NewItemDialog.tsx';
import css from './library.module.css';

/** The library: by struggle, by kind, by words. */
export function LibraryScreen() {
  const { t, i18n } = useTranslation('library');
  const params = useParams<{ kind?: string }>();
  const kind = libraryKinds.find((known) => known === params.kind) ?? null;
  const library = useLibrary();
  const adding = useKeptDialog('library.new');
  const { filter, change } = useLibraryView();
  return (
    <>
      <PageHeader
        {...(kind === null ? {} : { back: <LinkAction href="/library">{t('allKinds')}</LinkAction> })}
        title={kind === null ? t('title') : t(`kinds.${kind}`)}
        subtitle={kind === null ? t('lead') : t(`kindLead.${kind}`)}
        actions={
          <>
            <Button variant="primary" icon={<IconPlus />} onPress={adding.open}>
              {kind === 'person' ? t('addPerson') : t('add')}
            </Button>
            <FilesMenu />
          </>
        }
      />
      <Stack>
        <div className={css['search']} data-print="hide">
          <TextField label={t('search')} type="search" value={filter.words} onChange={(words) => change({ words })} data-field-id="library:search" />
        </div>
        {i18n.language === 'nl-BE' ? null : <p className={css['note']}>{t('contentLanguage')}</p>}
        {library === undefined ? <Loading /> : kind === null && filter.words.trim() === '' ? <Entrance library={library} /> : <Found library={library} kind={kind} onAdd={adding.open} />}
      </Stack>
      {adding.isOpen ? <NewItemDialog kind={kind ?? 'workFormat'} onClose={() => adding.onOpenChange(false)} /> : null}
    </>
  );
}

/** Nothing was sought yet: what people struggle with, and what there is. */
function Entrance({ library }: { readonly library: Library }) {
  const { t } = useTranslation('library');
  const count = (kind: LibraryKind): number => library.items.filter((item) => item.kind === kind).length;
  return (
    <Columns>
      <Section title={t('struggles')}>
        <Struggles struggles={library.struggles} />
      </Section>
      <div>
        <Section title={t('browse')}>
          <Rows label={t('browse')}>
            {libraryKinds.map((kind) => (
              <Row key={kind} title={<LinkAction href={`/library/${kind}`}>{t(`kinds.${kind}`)}</LinkAction>} detail={t(`kindLead.${kind}`)} trailing={String(count(kind))} />
            ))}
          </Rows>
        </Section>
      </div>
    </Columns>
  );
}

function Struggles({ struggles }: { readonly struggles: readonly Struggle[] }) {
  return (
    <ul className={css['struggles']} lang="nl-BE">
      {struggles.map(({ id, text }) => (
        <li key={id}>
          <LinkAction href={`/library/struggle/${id}`}>{text}</LinkAction>
        </li>
      ))}
    </ul>
  );
}

type Finds = FoundStruggles & { readonly items: readonly LibraryItem[]; /** What comes near when nothing fits. */ readonly near: readonly LibraryItem[] };

/** Whoever writes what is wrong never ends with empty hands: when nothing comes near, every struggle is offered. */
function findAll({ items: all, struggles: known }: Library, filter: LibraryFilter): Finds {
  const items = findItems(all, filter);
  const { struggles, isSure } = filter.kind === null ? findStruggles(known, filter.words) : { struggles: [], isSure: false };
  const isLost = items.length === 0 && filter.words.trim() !== '';
  const near = isLost ? nearestItems(all, filter) : [];
  return { items, near, struggles: isLost && filter.kind === null && near.length + struggles.length === 0 ? known : struggles, isSure };
}

type FoundProps = { readonly library: Library; readonly kind: LibraryKind | null; readonly onAdd: () => void };

function Found({ library, kind, onAdd }: FoundProps) {
  const { t } = useTranslation('library');
  const { filter } = useLibraryView();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const isSearching = filter.words.trim() !== '';
  const { items, near, struggles, isSure } = findAll(library, { ...filter, kind });
  const ofKind = kind === null ? library.items : library.items.filter((item) => item.kind === kind);
  const tags = [...new Set(ofKind.flatMap((item) => item.tags ?? []))].toSorted((a, b) => a.localeCompare(b, 'nl-BE'));
  if (kind === 'person' && isDiscreet) return <p>{t('empty.discreet')}</p>;
  if (kind === 'person' && ofKind.length === 0) {
    return (
      <EmptyState
        sentence={t('empty.person')}
        action={
          <Button variant="quiet" onPress={onAdd}>
            {t('addPerson')}
          </Button>
        }
      />
    );
  }
  return (
    <Stack>
      <FilterBar kind={kind} tags={tags} />
      {items.length === 0 ? <p role="status">{t(struggles.length + near.length === 0 ? 'nothing' : isSure ? 'nothingSoNamed' : 'nothingButPerhaps')}</p> : null}
      {struggles.length === 0 ? null : (
        <Section title={t(isSure ? 'struggles' : 'perhaps')}>
          <Struggles struggles={struggles} />
        </Section>
      )}
      {near.length === 0 ? null : (
        <Section title={t('nearest')}>
          <ItemList items={near} library={library} label={t('nearest')} hasKind={kind === null} />
        </Section>
      )}
      {items.length === 0 ? null : (
        <Stack gap="row">
          <Inline>
            <p role="status" className={css['note']}>
              {t('found', { count: items.length })}
            </p>
          </Inline>
          {kind === null || isSearching ? <ItemList items={items} library={library} label={t('title')} hasKind={kind === null} /> : <KindList kind={kind} items={items} library={library} />}
        </Stack>
      )}
    </Stack>
  );
}
