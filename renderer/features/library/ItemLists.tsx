import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import type { Library } from '#renderer/parts/library/use-library.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LibraryKind } from '#shared/domain/library-kinds.ts';
import { questionMoments, type LibraryItem } from '#shared/library/types.ts';
import { ItemRow } from './ItemRow.tsx';

type ListProps = { readonly items: readonly LibraryItem[]; readonly library: Library; readonly label: string; readonly hasKind?: boolean };

/** Items under each other. */
export function ItemList({ items, library, label, hasKind = false }: ListProps) {
  const usage = useStoreQuery('library.usage', {}).data ?? {};
  return (
    <Rows label={label}>
      {items.map((item) => (
        <ItemRow key={item.id} item={item} isOwn={library.ownIds.has(item.id)} used={usage[item.id]} hasKind={hasKind} />
      ))}
    </Rows>
  );
}

const pillarKeys = ['VIS', 'REL internal', 'REL external', 'LER', 'PLG', 'ERK'] as const;

/** The list of one kind; activities stand by pillar and questions by moment, own ones first. */
export function KindList({ kind, items, library }: { readonly kind: LibraryKind; readonly items: readonly LibraryItem[]; readonly library: Library }) {
  const { t } = useTranslation('library');
  if (kind !== 'activity' && kind !== 'question') return <ItemList items={items} library={library} label={t(`kinds.${kind}`)} />;
  const groupOf = ({ activity, moment }: LibraryItem): string => (activity === undefined ? (moment ?? '') : [activity.pillar, activity.subgroup].filter((part) => part !== null).join(' '));
  const groups = kind === 'activity' ? pillarKeys.map((id) => ({ id: id as string, title: t(`pillars.${id}`) })) : questionMoments.map((id) => ({ id: id as string, title: t(`moments.${id}`) }));
  const own = items.filter((item) => groupOf(item) === '');
  return (
    <Stack>
      {own.length === 0 ? null : <ItemList items={own} library={library} label={t('ownMark')} />}
      {groups.map(({ id, title }) => {
        const here = items.filter((item) => groupOf(item) === id);
        return here.length === 0 ? null : (
          <Section key={id} title={title}>
            <ItemList items={here} library={library} label={title} />
          </Section>
        );
      })}
    </Stack>
  );
}
