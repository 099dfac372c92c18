import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { IconArchive, IconBooks, IconCalendar, IconCalendarEvent, IconChartDots3, IconCircles, IconSchool, IconSettings, IconSquareCheck, IconSun, IconTarget, IconTimeline, IconUser, IconBuildingCommunity } from '#renderer/ui/icons.ts';
import type { Entry } from './entries.ts';

const swvTabs = ['start', 'members', 'planning', 'line', 'timeline', 'rhythm', 'questions', 'analysis', 'papers'] as const;

export type Places = { readonly people: readonly Entry[]; readonly swvs: readonly Entry[]; readonly schools: readonly Entry[]; readonly screens: readonly Entry[]; readonly library: readonly Entry[] };

/** Everyone and everything with a name and a page. */
export function usePlaces(): Places {
  const { t } = useTranslation('shell');
  const [, navigate] = useLocation();
  const people = useStoreQuery('people.list', {}).data ?? [];
  const swvs = useStoreQuery('swv.list', {}).data ?? [];
  const schools = useStoreQuery('schools.list', {}).data ?? [];
  const library = useLibrary();
  const to = (route: string) => () => navigate(route);
  const screen = (id: string, label: string, icon: Entry['icon'], route: string): Entry => ({ id: `screen:${id}`, label, icon, run: to(route) });
  return {
    people: people.map((person) => ({ id: `person:${person.id}`, label: fullName(person), detail: [...person.schools, ...person.swvs].join(' · '), icon: <IconUser />, run: to(`/coachee/${person.id}`) })),
    swvs: swvs.map(({ id, name, isArchived }) => ({ id: `swv:${id}`, label: name, icon: isArchived ? <IconArchive /> : <IconCircles />, run: to(`/swv/${id}`) })),
    schools: schools.map(({ id, name, municipality }) => ({ id: `school:${id}`, label: name, ...(municipality === null ? {} : { detail: municipality }), icon: <IconSchool />, run: to(`/school/${id}`) })),
    screens: [
      screen('today', t('menu.today'), <IconSun />, '/'),
      screen('agenda', t('menu.agenda'), <IconCalendarEvent />, '/agenda'),
      screen('agreements', t('menu.agreements'), <IconSquareCheck />, '/agreements'),
      screen('lines', t('menu.lines'), <IconTimeline />, '/lines'),
      screen('analysis', t('menu.analysis'), <IconChartDots3 />, '/analysis'),
      screen('library', t('menu.library'), <IconBooks />, '/library'),
      screen('programmes', t('menu.programmes'), <IconTarget />, '/programmes'),
      screen('calendar', t('menu.calendar'), <IconCalendar />, '/calendar'),
      screen('schools', t('menu.schools'), <IconBuildingCommunity />, '/schools'),
      screen('settings', t('menu.settings'), <IconSettings />, '/settings'),
      ...swvs
        .filter(({ standing }) => standing === 'running')
        .flatMap(({ id, name }) => swvTabs.map((tab) => screen(`${id}:${tab}`, `${name}: ${t(`swvTabs.${tab}`)}`, <IconCircles />, `/swv/${id}/${tab}`))),
    ],
    library: (library?.items ?? []).map(({ id, title, summary }) => ({ id: `library:${id}`, label: title, detail: summary, icon: <IconBooks />, run: to(`/library/item/${id}`) })),
  };
}
