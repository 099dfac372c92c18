import { useTranslation } from 'react-i18next';
import { useFindState } from '#renderer/features/find/find-state.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { IconArchive, IconBooks, IconBuildingCommunity, IconCalendar, IconCalendarEvent, IconChartDots3, IconCircleDashed, IconCircles, IconPlus, IconSearch, IconSettings, IconSquareCheck, IconSun, IconTarget, IconTimeline } from '#renderer/ui/icons.ts';
import { useSoon } from './use-soon.ts';
import type { ShellGroup } from './shell/shell-items.ts';

/** The menu: only what exists, with the groups of this vault. */
export function useMenu(): readonly ShellGroup[] {
  const { t } = useTranslation(['shell', 'find']);
  const openFind = useFindState((state) => state.setOpen);
  const swvs = useStoreQuery('swv.list', {}).data ?? [];
  const soon = useSoon();
  return [
    { id: 'start', items: [{ id: 'find', icon: <IconSearch />, label: t('find:open'), kbd: 'Ctrl K', onPress: () => openFind(true) }, { id: 'today', icon: <IconSun />, label: t('menu.today'), href: '/' }, { id: 'agenda', icon: <IconCalendarEvent />, label: t('menu.agenda'), href: '/agenda', ...(soon === null ? {} : { trailing: soon }) }, { id: 'agreements', icon: <IconSquareCheck />, label: t('menu.agreements'), href: '/agreements' }] },
    {
      id: 'swvs',
      isLong: true,
      heading: t('menu.swvs'),
      items: [
        ...swvs.filter(({ isArchived, standing }) => !isArchived && standing === 'running').map((swv) => ({ id: swv.id, icon: <IconCircles />, label: swv.name, trailing: String(swv.memberCount), href: `/swv/${swv.id}` })),
        ...swvs.filter(({ standing }) => standing === 'candidate').map((swv) => ({ id: swv.id, icon: <IconCircleDashed />, label: swv.name, trailing: t('menu.candidate'), href: `/swv/${swv.id}` })),
        ...(swvs.some(({ standing }) => standing === 'running') ? [{ id: 'lines', icon: <IconTimeline />, label: t('menu.lines'), href: '/lines' }] : []),
        { id: 'newSwv', icon: <IconPlus />, label: t('menu.newSwv'), href: '/swv/new' },
      ],
    },
    {
      id: 'archive',
      isLong: true,
      heading: t('menu.archive'),
      items: [
        ...swvs.filter(({ isArchived }) => isArchived).map((swv) => ({ id: swv.id, icon: <IconArchive />, label: swv.name, href: `/swv/${swv.id}` })),
        ...swvs.filter(({ isArchived, standing }) => !isArchived && standing === 'declined').map((swv) => ({ id: swv.id, icon: <IconCircleDashed />, label: swv.name, href: `/swv/${swv.id}` })),
      ],
    },
    {
      id: 'help',
      heading: t('menu.help'),
      items: [
        { id: 'analysis', icon: <IconChartDots3 />, label: t('menu.analysis'), href: '/analysis' },
        { id: 'library', icon: <IconBooks />, label: t('menu.library'), href: '/library' },
        { id: 'programmes', icon: <IconTarget />, label: t('menu.programmes'), href: '/programmes' },
        { id: 'calendar', icon: <IconCalendar />, label: t('menu.calendar'), href: '/calendar' },
        { id: 'schools', icon: <IconBuildingCommunity />, label: t('menu.schools'), href: '/schools' },
        { id: 'settings', icon: <IconSettings />, label: t('menu.settings'), href: '/settings' },
      ],
    },
  ].filter(({ items }) => items.length > 0);
}
