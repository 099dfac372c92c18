import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Rec } from '#shared/domain/records.ts';

type Agreement = Pick<Rec<'agreement'>, 'owner' | 'dueOn' | 'status' | 'doneOn'>;

/** 7/12: a day as it stands behind an agreement; with the year when it is not this school year's near past or future. */
export function useShortDay(): (day: string) => string {
  return (day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const short = `${Number(date)}/${Number(month)}`;
    return Math.abs(Number(year) - Number(today().slice(0, 4))) > 1 ? `${short}/${year}` : short;
  };
}

/** "12 mei", or with its year when that is another than the one of `from`. */
export function usePreviousDay(from: string): (day: string) => string {
  const format = useFormat();
  return (day) => format.date(day, day.slice(0, 4) === from.slice(0, 4) ? 'dayAndMonth' : 'long');
}

/** Who does it and by when, or how it ended: "Zoë, 7/12". */
export function useAgreementWords(givenName: string) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const short = useShortDay();
  const owner = (who: Agreement['owner']): string => (who === 'coachee' ? givenName : t(`agreements.${who}`));
  return {
    owner,
    /** Who and by when; once ticked, who and when it was done. */
    trailing: ({ owner: who, dueOn, status, doneOn }: Agreement): string => {
      if (status === 'dropped') return t('agreements.who', { who: owner(who), date: t('agreements.dropped') });
      if (status === 'done' && doneOn !== null) return t('agreements.who', { who: owner(who), date: short(doneOn) });
      return dueOn === null ? owner(who) : t('agreements.who', { who: owner(who), date: short(dueOn) });
    },
    /** By when, as a few words of a sentence; empty without a date. */
    due: (dueOn: string | null): string => {
      if (dueOn === null) return '';
      return dueOn === today() ? t('prep.byToday') : t('prep.by', { date: format.date(dueOn, 'dayAndMonth') });
    },
  };
}
