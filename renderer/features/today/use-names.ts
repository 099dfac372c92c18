import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName, useShownName } from '#renderer/parts/PersonName.tsx';
import { useWords } from './use-words.ts';

/** Names in a sentence before the rest is counted. */
const namesInSentence = 4;

type Named = { readonly givenName: string; readonly familyName: string };

/** "Zoë, Karel en Hanne": a given name is enough, unless two share it; who comes after the third of many is counted. */
export function useNames(): (people: readonly Named[]) => string {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const givenNameOf = useShownGivenName();
  const words = useWords();
  return (people) => {
    const short = people.map((person) => (people.filter(({ givenName }) => givenName === person.givenName).length > 1 ? shown(person) : givenNameOf(person.givenName)));
    if (short.length <= namesInSentence) return format.list(short);
    const rest = short.length - (namesInSentence - 1);
    return t('attention.manyNames', { first: short.slice(0, namesInSentence - 1).join(', '), count: rest, words: words(rest) });
  };
}
