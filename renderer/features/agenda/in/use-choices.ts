import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { namesIn } from '#shared/domain/group-talk.ts';
import { contactPartners } from '#shared/domain/records/calendar.ts';
import type { EventChoice, EventRow, OwnSide } from '#shared/ipc/agenda.ts';

/** A choice as one word, for a list. */
export function idOf(choice: EventChoice): string {
  switch (choice.kind) {
    case 'conversation':
      return `conversation:${choice.swvId}:${choice.coacheeId}`;
    case 'meeting':
      return `meeting:${choice.swvId}`;
    case 'contact':
      return `contact:${choice.swvId}:${choice.partner}`;
    case 'link':
      return `link:${choice.type}:${choice.id}`;
    default:
      return choice.kind;
  }
}

type Offer = { readonly choice: EventChoice; readonly label: string };
export type Offers = { readonly options: readonly Option[]; readonly choiceOf: (id: string) => EventChoice | undefined };

/** What an event can be: what was planned near it first, then every person and group. */
export function useOffers(): (row: EventRow) => Offers {
  const { t } = useTranslation('agenda');
  const { t: contacts } = useTranslation('contacts');
  const shown = useShownName();
  const words = useOwnWords();
  const groups = useStoreQuery('planning.options', {}).data ?? [];
  const everywhere: Offer[] = [
    { choice: { kind: 'ignore' }, label: t('in.choices.ignore') },
    { choice: { kind: 'away' }, label: t('in.choices.away') },
    ...groups.map(({ swvId, name }): Offer => ({ choice: { kind: 'meeting', swvId }, label: t('in.choices.meeting', { swv: name }) })),
    ...groups.flatMap(({ swvId, name, members }) => members.map((member): Offer => ({ choice: { kind: 'conversation', swvId, coacheeId: member.coacheeId }, label: t('in.choices.conversation', { name: shown(member), swv: name }) }))),
    ...groups.flatMap(({ swvId, name }) => contactPartners.map((partner): Offer => ({ choice: { kind: 'contact', swvId, partner }, label: t('in.choices.contact', { partner: contacts(`partners.${partner}`), swv: name }) }))),
  ];
  return ({ state, near, event }) => {
    const offers: readonly Offer[] =
      state === 'new'
        ? [...near.flatMap((own): Offer[] => (own.type === 'calendarPeriod' ? [] : [{ choice: { kind: 'link', type: own.type, id: own.id }, label: t('in.choices.link', { what: words(own) }) }])), ...everywhere]
        : [
            { choice: { kind: 'follow' }, label: event.isCancelled ? t('in.choices.followCancel') : t('in.choices.follow') },
            { choice: { kind: 'keep' }, label: t('in.choices.keep') },
          ];
    const byId = new Map(offers.map((offer) => [idOf(offer.choice), offer.choice]));
    return { options: offers.map(({ choice, label }) => ({ id: idOf(choice), label })), choiceOf: (id) => byId.get(id) };
  };
}

/** What stands here, in a few words: "Gesprek met Zoë Peeters, do 3/12 om 9u30". */
export function useOwnWords(): (own: OwnSide) => string {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return ({ type, name, swvName, startsOn, startTime, endTime, place }) => {
    const person = isDiscreet || name === null ? (swvName ?? '') : format.list(namesIn(name));
    const what = { conversation: t('item.conversation', { name: person }), observation: t('item.observation', { name: person }), meeting: t('item.meeting', { swv: swvName ?? '' }), contactMoment: t('file.contactMoment'), calendarPeriod: t('item.coachAway') }[type];
    const hours = startTime === null ? null : endTime === null ? format.time(startTime) : t('item.fromTo', { start: format.time(startTime), end: format.time(endTime) });
    return [what, format.date(startsOn, 'dayMonth'), hours, place].filter((part) => part !== null).join(', ');
  };
}
