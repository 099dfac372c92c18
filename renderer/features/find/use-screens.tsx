import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { IconBooks, IconCircles, IconUsersGroup } from '#renderer/ui/icons.ts';
import { libraryKinds } from '#shared/domain/library-kinds.ts';
import type { SearchEvent } from '#shared/ipc/search.ts';
import type { PersonSummary, SwvSummary } from '#shared/ipc/people.ts';
import type { Entry } from './entries.ts';
import { reveal } from './reveal.ts';
import { groupScreens, groupTabs, meetingScreens, personScreens, plainScreens, settingsParts } from './screens.tsx';

export type Known = { readonly people: readonly PersonSummary[]; readonly swvs: readonly SwvSummary[]; readonly events: readonly SearchEvent[] };

/** Goes to a screen, and there to a heading or a button when that is meant; `presses` the button too. */
export function useGo(): (route: string, words?: string, presses?: boolean) => () => void {
  const [, navigate] = useLocation();
  return (route, words, presses = false) =>
    () => {
      navigate(route);
      if (words !== undefined) reveal({ type: '', id: '', words, presses });
    };
}

/** Every screen, with those of each group, each person and the next bijeenkomst of each group. */
export function useScreens({ people, swvs, events }: Known): readonly Entry[] {
  const { t, i18n } = useTranslation('find');
  const { t: shell } = useTranslation('shell');
  const { t: library } = useTranslation('library');
  const say = i18n.t as (key: string) => string;
  const running = swvs.filter(({ standing, isArchived }) => standing === 'running' && !isArchived);
  const go = useGo();
  const inMeetings = useMeetingScreens(running, events);
  const place = (id: string, label: string, words: string, icon: Entry['icon'], route: string, heading?: string): Entry => ({ id: `screen:${id}`, label, keywords: words, icon, ...(heading === undefined ? { route } : {}), run: go(route, heading) });
  return [
    ...plainScreens.map(({ id, icon, route }) => place(id, t(`go.${id}.name`), t(`go.${id}.words`), icon, route)),
    ...settingsParts.map(({ id, icon, heading }) => place(`settings:${id}`, t('settings.name', { part: say(heading) }), t(`settings.words.${id}`), icon, '/settings', say(heading))),
    ...libraryKinds.map((kind) => place(`library:${kind}`, t('libraryKinds.name', { kind: library(`kinds.${kind}`) }), t(`libraryKinds.words.${kind}`), <IconBooks />, `/library/${kind}`)),
    ...inMeetings,
    ...running.flatMap(({ id: swvId, name: group }) => [
      ...groupTabs.map((tab) => place(`${swvId}:${tab}`, `${group}: ${shell(`swvTabs.${tab}`)}`, t(`groupTabs.${tab}`), <IconCircles />, tab === 'board' ? `/swv/${swvId}` : `/swv/${swvId}/${tab}`)),
      ...groupScreens.map(({ id, icon, route, heading }) => place(`${swvId}:${id}`, t(`groupGo.${id}.name`, { group }), t(`groupGo.${id}.words`), icon, route(swvId), heading === undefined ? undefined : say(heading))),
    ]),
    ...people.flatMap((person) =>
      personScreens.map(({ id, icon, tab, heading }): Entry => {
        const name = fullName(person);
        return { ...place(`${person.id}:${id}`, t(`personGo.${id}.name`, { name }), t(`personGo.${id}.words`), icon, `/coachee/${person.id}${tab}`, heading === undefined ? undefined : say(heading)), notBy: name };
      }),
    ),
    ...usePlgs(),
  ];
}

function useMeetingScreens(running: readonly SwvSummary[], events: readonly SearchEvent[]): readonly Entry[] {
  const { t } = useTranslation('find');
  const format = useFormat();
  const go = useGo();
  return running.flatMap(({ id: swvId, name: group }) => {
    // What is coming stands in front; where nothing is, the last that was held.
    const meeting = events.find((event) => event.type === 'meeting' && event.swvId === swvId);
    if (meeting === undefined) return [];
    const route = `/meeting/${meeting.id}`;
    const day = format.date(meeting.date, 'dayMonth');
    return meetingScreens
      .filter(({ id }) => id !== 'live' || meeting.status === 'planned')
      .map(({ id, icon, part }): Entry => ({ id: `screen:${meeting.id}:${id}`, label: t(`meetingGo.${id}.name`, { group, day }), keywords: t(`meetingGo.${id}.words`), notBy: group, icon, ...(part === '' ? {} : { route: `${route}${part}` }), run: go(`${route}${part}`) }));
  });
}

function usePlgs(): readonly Entry[] {
  const { t } = useTranslation('find');
  const go = useGo();
  const plgs = useStoreQuery('search.plgs', {}).data ?? [];
  return plgs.map(({ id, theme, person }) => {
    const name = fullName(person);
    return { id: `screen:plg:${id}`, label: theme === '' ? t('plg.bare', { name }) : t('plg.name', { name, theme }), icon: <IconUsersGroup />, notBy: name, route: `/plg/${id}`, run: go(`/plg/${id}`) };
  });
}
