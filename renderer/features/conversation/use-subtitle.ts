import { useTranslation } from 'react-i18next';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { ConversationView } from '#shared/ipc/conversations.ts';

type Parts = Pick<ConversationView, 'conversation' | 'place' | 'number'>;

/** "maandag 23 november, 9u30 · De Regenboog, Leuven · gesprek 3 van 4". */
export function useConversationSubtitle(): (view: Parts) => string {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  return ({ conversation: { date, startTime, form, status, kind }, place, number }) => {
    const where = place ?? (form === null || form === 'inPerson' ? null : t(`form.${form}`));
    return [
      startTime === null ? dayOnScreen(date, format.date) : `${dayOnScreen(date, format.date)}, ${format.time(startTime)}`,
      ...(where === null ? [] : [where]),
      ...(kind === null || kind === 'regular' ? [] : [t(`kind.${kind}`)]),
      ...(number === null || kind === 'group' ? [] : [t('number', number)]),
      ...(status === 'planned' ? [] : [t(`status.${status}`)]),
    ].join(' · ');
  };
}
