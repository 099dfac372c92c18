import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownNames } from '#renderer/parts/PersonName.tsx';
import type { AgendaItem } from '#shared/domain/agenda.ts';

/** What an item of the agenda is called; people by initials while names are hidden. */
export function useItemTitle(): (item: AgendaItem) => string {
  const { t } = useTranslation('agenda');
  const { t: planning } = useTranslation('planning');
  const shown = useShownNames();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return (item) => {
    const { kind, people, number, total, code } = item;
    const swv = item.swvName ?? '';
    const label = isDiscreet ? null : item.label;
    switch (kind) {
      case 'meeting':
        return number === null || total === null ? t('item.meeting', { swv }) : t('item.meetingNumber', { swv, number, total });
      case 'conversation':
        return t('item.conversation', { name: people.length === 0 ? swv : shown(people) });
      case 'contact':
        return t('item.contact', { swv, partner: t(`file.partners.${code as 'codi'}`) });
      case 'observation':
        return t(`item.${code === 'jobShadowing' ? 'jobShadowing' : 'schoolVisit'}`, { name: people.length === 0 ? swv : shown(people) });
      case 'window': {
        const window = label ?? t(`windows.${code as 'BSA'}`);
        return number === null || label !== null ? t('item.window', { swv, window }) : t('item.windowRound', { swv, window, round: number });
      }
      case 'measurement':
        return t('item.measurement', { swv, moment: t(`moments.${code as 'other'}`, { defaultValue: t('moments.other') }) });
      case 'holiday':
        return code === null ? (item.label ?? '') : planning(`holidays.${code as 'autumn'}`);
      default:
        return label === null ? t(`item.${kind}`) : t(`item.${kind}Label`, { label });
    }
  };
}

/** When it is, in words: "9u30 tot 10u30", "hele dag", "tot en met vr 27/11". */
export function useItemTime(): (item: AgendaItem) => string {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  return ({ startTime, endTime, startsOn, endsOn }) => {
    if (startTime !== null) return endTime === null ? t('item.from', { start: format.time(startTime) }) : t('item.fromTo', { start: format.time(startTime), end: format.time(endTime) });
    return endsOn === startsOn ? t('day.allDay') : t('item.until', { day: format.date(endsOn, 'dayMonth') });
  };
}

/** Place, form and whether it took place. */
export function useItemDetail(): (item: AgendaItem) => string {
  const { t } = useTranslation('agenda');
  return ({ place, form, status, kind }) => {
    const isAppointment = kind === 'meeting' || kind === 'conversation' || kind === 'contact' || kind === 'observation';
    const where = place ?? (form === 'online' || form === 'phone' ? t(`forms.${form}`) : null);
    const state = !isAppointment || status === null || status === 'planned' ? null : t(`item.${status}`);
    return [where, state].filter((part) => part !== null).join(' · ');
  };
}

/** The page of an item; null for what has none. */
export function hrefOf({ kind, id, swvIds }: AgendaItem): string | null {
  switch (kind) {
    case 'meeting':
      return `/meeting/${id}`;
    case 'conversation':
      return `/conversation/${id}`;
    case 'contact':
      return `/contact/${id}`;
    case 'observation':
      return `/observation/${id}`;
    case 'measurement':
      return `/analysis/measurement/${id}`;
    case 'window':
      return swvIds[0] === undefined ? null : `/swv/${swvIds[0]}/planning`;
    default:
      return null;
  }
}
