import { useTranslation } from 'react-i18next';
import { parseDate } from '@internationalized/date';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { IconArchive, IconBooks, IconCircles, IconEye, IconMessageCircle, IconSchool, IconUser, IconUsersGroup } from '#renderer/ui/icons.ts';
import type { SearchEvent } from '#shared/ipc/search.ts';
import type { Entry } from './entries.ts';
import { useGo, useScreens, type Known } from './use-screens.tsx';

export type Places = { readonly people: readonly Entry[]; readonly swvs: readonly Entry[]; readonly events: readonly Entry[]; readonly schools: readonly Entry[]; readonly screens: readonly Entry[]; readonly library: readonly Entry[] };

/** What the palette goes by: everyone, every group and what is planned and held. */
export function useKnown(): Known {
  return { people: useStoreQuery('people.list', {}).data ?? [], swvs: useStoreQuery('swv.list', {}).data ?? [], events: useStoreQuery('search.events', {}).data ?? [] };
}

/** Everyone and everything with a name and a page. */
export function usePlaces(known: Known): Places {
  const { people, swvs, events } = known;
  const schools = useStoreQuery('schools.list', {}).data ?? [];
  const library = useLibrary();
  const go = useGo();
  const event = useEventEntry();
  const to = (route: string): Pick<Entry, 'route' | 'run'> => ({ route, run: go(route) });
  return {
    people: people.map((person) => ({ id: `person:${person.id}`, label: fullName(person), detail: [...person.schools, ...person.swvs].join(' · '), icon: <IconUser />, ...to(`/coachee/${person.id}`) })),
    swvs: swvs.map(({ id, name, isArchived }) => ({ id: `swv:${id}`, label: name, icon: isArchived ? <IconArchive /> : <IconCircles />, ...to(`/swv/${id}`) })),
    events: events.map(event),
    schools: schools.map(({ id, name, municipality }) => ({ id: `school:${id}`, label: name, ...(municipality === null ? {} : { detail: municipality }), icon: <IconSchool />, ...to(`/school/${id}`) })),
    screens: useScreens(known),
    library: (library?.items ?? []).map(({ id, title, summary }) => ({ id: `library:${id}`, label: title, detail: summary, icon: <IconBooks />, ...to(`/library/item/${id}`) })),
  };
}

const icons = { conversation: <IconMessageCircle />, meeting: <IconUsersGroup />, observation: <IconEye /> } as const;

/** "Gesprek met Zoë Maes, ma 23/11", also found by the day in words, what it is and everyone in it. */
function useEventEntry(): (event: SearchEvent) => Entry {
  const { t } = useTranslation('find');
  const format = useFormat();
  const go = useGo();
  const now = parseDate(today());
  const near = new Map([
    [now.toString(), t('days.today')],
    [now.add({ days: 1 }).toString(), t('days.tomorrow')],
    [now.subtract({ days: 1 }).toString(), t('days.yesterday')],
  ]);
  const whatOf = ({ type, kind, people, swvName }: SearchEvent): string => {
    if (type === 'meeting') return t('place.meeting', { group: swvName });
    if (kind === 'group') return t('place.groupConversation', { names: format.list(people.map(({ givenName }) => givenName)) });
    const name = people[0] === undefined ? swvName : fullName(people[0]);
    return type === 'observation' ? t('place.observation', { name }) : t('place.conversation', { name });
  };
  return (event) => {
    const { type, id, date, status, kind, people, swvName } = event;
    const kindWord = kind === null || kind === 'regular' ? '' : t(`eventWords.${kind}`);
    const state = status === 'held' ? t('eventWords.held') : t('eventWords.planned');
    return {
      id: `event:${id}`,
      label: t('place.named', { what: whatOf(event), day: format.date(date, 'dayMonth') }),
      ...(type === 'meeting' ? {} : { detail: swvName }),
      keywords: [t(`eventWords.${type}`), kindWord, state, format.date(date, 'weekday'), format.date(date, 'short'), near.get(date) ?? '', ...people.map(fullName)].join(' '),
      icon: icons[type],
      route: `/${type}/${id}`,
      run: go(`/${type}/${id}`),
    };
  };
}
