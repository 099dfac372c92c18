import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { shell } from '#renderer/lib/ipc.ts';
import { createRecord, useRecords } from '#renderer/lib/records.ts';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useItemFacts } from '#renderer/parts/library/use-item-words.ts';
import { useLibrary, type Library } from '#renderer/parts/library/use-library.ts';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { runnableKinds } from '#shared/domain/library-kinds.ts';
import type { Rec } from '#shared/domain/records.ts';
import { copyOf } from '#shared/library/own.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import { ItemAside } from './ItemAside.tsx';
import { ItemBody } from './ItemBody.tsx';
import { UseDialog } from './UseDialog.tsx';
import { useFieldLabel } from './use-field-label.ts';

/** One item of the library, to read, to print and to use. */
export function ItemScreen() {
  const { t } = useTranslation('library');
  const { id = '' } = useParams<{ id: string }>();
  const library = useLibrary();
  const own = useRecords('libraryItem');
  if (library === undefined || own === undefined) return <Loading />;
  const item = library.items.find((candidate) => candidate.id === id);
  if (item === undefined) {
    return (
      <>
        <PageHeader back={<LinkAction href="/library">{t('allKinds')}</LinkAction>} title={t('item.gone')} />
        <EmptyState sentence={t('item.goneHint')} action={<LinkAction href="/bin">{t('item.toBin')}</LinkAction>} />
      </>
    );
  }
  return <Item key={id} item={item} library={library} own={own.find((record) => record.id === id) ?? null} />;
}

type ItemProps = { readonly item: LibraryItem; readonly library: Library; readonly own: Rec<'libraryItem'> | null };

function Item({ item, library, own }: ItemProps) {
  const { t } = useTranslation('library');
  const facts = useItemFacts();
  const printing = usePrinting();
  const using = useDialog();
  const { id, kind, title } = item;
  const origin = own?.basedOn == null ? undefined : library.items.find((candidate) => candidate.id === own.basedOn);
  return (
    <>
      <PageHeader
        back={
          <span data-print="hide">
            <LinkAction href={`/library/${kind}`}>{t(`kinds.${kind}`)}</LinkAction>
          </span>
        }
        title={<span lang="nl-BE">{title}</span>}
        subtitle={[t(`kindOne.${kind}`), ...facts(item), ...(own === null ? [] : [t('ownMark')])].join(' · ')}
        actions={
          <>
            <Button icon={<IconPrinter />} onPress={() => void shell['shell.print']({})}>
              {t('takeHome.print')}
            </Button>
            {own === null ? null : (
              <LinkAction variant="secondary" href={`/library/edit/${id}`}>
                {t('item.edit')}
              </LinkAction>
            )}
            {runnableKinds.includes(kind) ? (
              <Button variant="primary" onPress={using.open}>
                {t('item.use')}
              </Button>
            ) : null}
            <ItemMenu item={item} own={own} />
          </>
        }
      />
      <Columns>
        <Sheet>
          <ItemBody item={item} />
          {origin === undefined ? null : (
            <p data-print="hide">
              {t('item.basedOn')} <LinkAction href={`/library/item/${origin.id}`}>{origin.title}</LinkAction>
            </p>
          )}
        </Sheet>
        <ItemAside item={item} own={own} printing={printing} />
      </Columns>
      {using.isOpen ? <UseDialog item={item} onClose={() => using.onOpenChange(false)} /> : null}
    </>
  );
}

function ItemMenu({ item, own }: Pick<ItemProps, 'item' | 'own'>) {
  const { t } = useTranslation('library');
  const [, navigate] = useLocation();
  const act = useAct();
  const deleting = useDialog();
  const history = useDialog();
  const fieldLabel = useFieldLabel();
  const { title, kind } = item;
  const copy = async (): Promise<void> => {
    const done = await act(createRecord('libraryItem', copyOf(item), { code: 'libraryItem.copied', params: { name: title } }));
    const id = done?.ids[0];
    if (id !== undefined) navigate(`/library/edit/${id}`);
  };
  const entries: readonly MenuEntry[] = [
    { id: 'copy', label: t('item.copy'), onAction: () => void copy() },
    ...(own === null
      ? []
      : [
          { id: 'history', label: t('item.history'), onAction: history.open },
          { id: 'delete', label: t('item.delete'), onAction: deleting.open },
        ]),
  ];
  return (
    <>
      <Menu label={t('item.moreOn', { title })} entries={entries} />
      {own === null ? null : (
        <>
          <DeleteDialog type="libraryItem" id={own.id} name={title} isOpen={deleting.isOpen} onOpenChange={deleting.onOpenChange} onDeleted={() => navigate(`/library/${kind}`)} />
          <HistoryDialog type="libraryItem" id={own.id} isOpen={history.isOpen} onOpenChange={history.onOpenChange} fieldLabel={fieldLabel} />
        </>
      )}
    </>
  );
}
