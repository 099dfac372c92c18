import { useTranslation } from 'react-i18next';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import type { ItemOf } from '#shared/domain/attention.ts';
import { useNames } from './use-names.ts';
import { useWords } from './use-words.ts';

/** "Met Hanne sprak je dit najaar nog niet. Over vier weken begint de kerstvakantie." */
export function usePlanSentence(): (item: ItemOf<'conversationsToPlan'>) => string {
  const { t } = useTranslation('today');
  const holidayName = useHolidayName();
  const words = useWords();
  const names = useNames();
  return ({ people, half, holiday, holidayLabel, weeks }) => {
    const notSeen = people.filter(({ wasSeenThisHalf }) => !wasSeenThisHalf);
    const seen = people.filter(({ wasSeenThisHalf }) => wasSeenThisHalf);
    const name = holidayName({ name: holiday, label: holidayLabel });
    return [
      notSeen.length === 0 ? null : t(`attention.notSeen.${half}`, { names: names(notSeen) }),
      seen.length === 0 ? null : t('attention.stillToPlan', { names: names(seen) }),
      weeks === 0 ? t('attention.holidaySoon', { holiday: name }) : t('attention.holidayWeeks', { count: weeks, words: words(weeks), holiday: name }),
    ]
      .filter((part) => part !== null)
      .join(' ');
  };
}
