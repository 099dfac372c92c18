import { useTranslation } from 'react-i18next';
import { useItemFacts } from '#renderer/parts/library/use-item-words.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import type { LibraryItem } from '#shared/library/types.ts';
import css from './library.module.css';

type ItemRowProps = {
  readonly item: LibraryItem;
  readonly isOwn: boolean;
  /** How often it stands in a draaiboek. */
  readonly used?: number | undefined;
  /** Says what kind it is, in a list of several kinds. */
  readonly hasKind?: boolean;
};

/** One item in a list: its title leads to it, a sentence says what it is. */
export function ItemRow({ item, isOwn, used = 0, hasKind = false }: ItemRowProps) {
  const { t } = useTranslation('library');
  const facts = useItemFacts();
  const { id, title, summary, kind, activity } = item;
  const words = [hasKind ? t(`kindOne.${kind}`) : null, ...facts(item), used === 0 ? null : t('usedTimes', { count: used })].filter((word) => word !== null);
  const firstLine = summary.split('\n')[0] ?? '';
  return (
    <Row
      {...(activity === undefined ? {} : { lead: activity.code, leadWidth: 'time' as const })}
      className={css['rowTitle'] ?? ''}
      title={
        <LinkAction href={`/library/item/${id}`}>
          <span lang="nl-BE">{title}</span>
        </LinkAction>
      }
      detail={kind === 'question' || firstLine === '' ? undefined : <span lang="nl-BE">{firstLine}</span>}
      trailing={words.length === 0 ? undefined : words.join(' · ')}
      action={isOwn ? <Chip>{t('ownMark')}</Chip> : undefined}
    />
  );
}
