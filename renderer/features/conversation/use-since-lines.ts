import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Preparation } from '#shared/ipc/conversations.ts';
import { useShortDay } from './use-agreement-words.ts';

/** More dates than this are no longer read one by one. */
const datesInWords = 4;

/** What happened since, a sentence a fact; nothing is said about what did not happen. */
export function useSinceLines(): (since: Preparation['since']) => string[] {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const short = useShortDay();
  const datesOf = (days: readonly string[]): string => (days.length > datesInWords ? t('prep.lastOn', { date: days.at(-1) }) : format.list(days));
  return ({ meetings, themes, agreementsDone, newQuestions }) => [
    ...(meetings.length === 0 ? [] : [t('prep.meetings', { count: meetings.length, dates: datesOf(meetings.map(({ date }) => short(date))) })]),
    ...(themes.length === 0 ? [] : [t('prep.themes', { themes: format.list(themes) })]),
    ...(agreementsDone === 0 ? [] : [t('prep.done', { count: agreementsDone })]),
    ...(newQuestions === 0 ? [] : [t('prep.newQuestions', { count: newQuestions })]),
  ];
}
