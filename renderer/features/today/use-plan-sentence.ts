import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName, useShownName } from '#renderer/parts/PersonName.tsx';
import type { PersonToSee } from '#shared/domain/attention.ts';
import type { ItemOf } from './Attention.tsx';
import { useWords } from './use-words.ts';

/** Names in a sentence before the rest is counted. */
const namesInSentence = 4;

/** "Met Hanne sprak je dit najaar nog niet. Over vier weken begint de kerstvakantie." */
export function usePlanSentence(): (item: ItemOf<'conversationsToPlan'>) => string {
  const { t } = useTranslation('today');
  const { t: planning } = useTranslation('planning');
  const words = useWords();
  const names = useNames();
  return ({ people, half, holiday, weeks }) => {
    const notSeen = people.filter(({ wasSeenThisHalf }) => !wasSeenThisHalf);
    const seen = people.filter(({ wasSeenThisHalf }) => wasSeenThisHalf);
    const name = planning(`holidays.${holiday}`);
    return [
      notSeen.length === 0 ? null : t(`attention.notSeen.${half}`, { names: names(notSeen) }),
      seen.length === 0 ? null : t('attention.stillToPlan', { names: names(seen) }),
      weeks === 0 ? t('attention.holidaySoon', { holiday: name }) : t('attention.holidayWeeks', { count: weeks, words: words(weeks), holiday: name }),
    ]
      .filter((part) => part !== null)
      .join(' ');
  };
}

function useNames(): (people: readonly PersonToSee[]) => string {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const givenNameOf = useShownGivenName();
  const words = useWords();
  return (people) => {
    // A given name is enough, unless two share it.
    const short = people.map((person) => (people.filter(({ givenName }) => givenName === person.givenName).length > 1 ? shown(person) : givenNameOf(person.givenName)));
    if (short.length <= namesInSentence) return format.list(short);
    const rest = short.length - (namesInSentence - 1);
    return t('attention.manyNames', { first: short.slice(0, namesInSentence - 1).join(', '), count: rest, words: words(rest) });
  };
}
