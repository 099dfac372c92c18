import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import type { EventStatus } from '#shared/domain/records/planning.ts';
import type { Observer, Person } from '#shared/ipc/observations.ts';

type Facts = { readonly date: string; readonly startTime: string | null; readonly place: string | null; readonly observer: Observer; readonly status: EventStatus; readonly cancelReason: string | null };

/** An observatie in words: who watches, when and where, and how it stands. */
export function useObservationWords() {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const name: (person: Person) => string = useShownName();
  const observer = ({ kind, person, name: typed }: Observer): string => {
    if (kind === 'colleague' && person !== null) return name(person);
    return kind === 'other' && typed !== null ? typed : kind === 'coach' ? t('observer.you') : t('observer.someone');
  };
  const state = ({ status, cancelReason }: Pick<Facts, 'status' | 'cancelReason'>): string => (status === 'cancelled' && cancelReason !== null ? t('cancelledReason', { reason: cancelReason }) : t(`state.${status}`));
  const subtitle = (facts: Facts): string => {
    const { date, startTime, place, status } = facts;
    const parts = [dayOnScreen(date, format.date), startTime === null ? null : format.time(startTime), place, t('seenBy', { name: observer(facts.observer) }), status === 'planned' ? null : state(facts)];
    return parts.filter((part) => part !== null).join(' · ');
  };
  return { name, observer, state, subtitle };
}
