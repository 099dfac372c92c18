import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { IconBuildingCommunity, IconChartDots3, IconCircles, IconPlus, IconSettings, IconSun } from '#renderer/ui/icons.ts';
import type { ShellGroup } from './shell/shell-items.ts';

/** The menu: only what exists, with the groups of this vault. */
export function useMenu(): readonly ShellGroup[] {
  const { t } = useTranslation('shell');
  const swvs = useStoreQuery('swv.list', {}).data ?? [];
  return [
    { id: 'start', items: [{ id: 'today', icon: <IconSun />, label: t('menu.today'), href: '/' }] },
    {
      id: 'swvs',
      heading: t('menu.swvs'),
      items: [
        ...swvs.map((swv) => ({ id: swv.id, icon: <IconCircles />, label: swv.name, trailing: String(swv.memberCount), href: `/swv/${swv.id}` })),
        { id: 'newSwv', icon: <IconPlus />, label: t('menu.newSwv'), href: '/swv/new' },
      ],
    },
    {
      id: 'help',
      heading: t('menu.help'),
      items: [
        { id: 'analysis', icon: <IconChartDots3 />, label: t('menu.analysis'), href: '/analysis' },
        { id: 'schools', icon: <IconBuildingCommunity />, label: t('menu.schools'), href: '/schools' },
        { id: 'settings', icon: <IconSettings />, label: t('menu.settings'), href: '/settings' },
      ],
    },
  ].filter(({ items }) => items.length > 0);
}
