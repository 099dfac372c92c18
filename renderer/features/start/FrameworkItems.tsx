import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import { ItemDialog } from './ItemDialog.tsx';
import css from './start.module.css';

type FrameworkItemsProps = {
  readonly framework: Rec<'framework'>;
  readonly items: readonly Rec<'frameworkItem'>[];
  /** In the order of their first part; null holds what has no group. */
  readonly groups: readonly (string | null)[];
};

/** The parts of a framework under their groups, in an order that can be changed; each opens to be renamed. */
export function FrameworkItems({ framework, items, groups }: FrameworkItemsProps) {
  const { t } = useTranslation('start');
  const act = useAct();
  const [editing, setEditing] = useKeptOpen(`frameworkItem:${framework.id}`);
  const edited = items.find(({ id }) => id === editing);
  if (items.length === 0) return <p className={css['soft']}>{t('framework.noItems')}</p>;
  return (
    <Stack gap="field">
      {groups.map((group) => (
        <Section key={group ?? ''} level={3} heading="small" title={group ?? (groups.length === 1 ? framework.label : t('framework.noGroup'))}>
          <ReorderList
            label={t('framework.listOf', { framework: framework.label, group: group ?? t('framework.noGroup') })}
            items={items.filter(({ groupLabel }) => groupLabel === group)}
            nameOf={({ label }) => label}
            onMove={(id, toIndex) => void act(api['frameworks.moveItem']({ id, toIndex }))}
          >
            {(item) => (
              <div className={classNames(css['framework'], item.isHidden === true && css['hidden'])}>
                <PlainButton className={css['open'] ?? ''} aria-label={t('framework.edit', { name: item.label })} onPress={() => setEditing(item.id)}>
                  {item.label}
                </PlainButton>
                {item.isHidden === true ? <span className={css['detail']}>{t('framework.hidden')}</span> : null}
              </div>
            )}
          </ReorderList>
        </Section>
      ))}
      {edited === undefined ? null : <ItemDialog framework={framework} item={edited} groups={groups.filter((group) => group !== null)} onClose={() => setEditing(null)} />}
    </Stack>
  );
}
