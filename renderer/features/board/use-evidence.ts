import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { BoardThemeView, NeedEvidence } from '#shared/ipc/board.ts';

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('nl-BE') + text.slice(1);
}

/** Up to this many people are named; more are counted. */
const namedAtMost = 2;

/** One sentence of evidence for a theme: measurement, leervragen, signals, what was parked. */
export function useEvidence(): (evidence: BoardThemeView['evidence']) => string {
  const { t } = useTranslation('board');
  const format = useFormat();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const needText = useNeedText();
  const people = (kind: 'questions' | 'signals', names: readonly string[]): string | null => {
    if (names.length === 0) return null;
    return names.length <= namedAtMost && !isDiscreet ? t(`evidence.${kind}Named`, { names: format.list(names) }) : t(`evidence.${kind}Count`, { count: names.length });
  };
  return ({ need, questions, signals, parkedOn }) => {
    const askers = [...new Set(questions.flatMap(({ person }) => (person === null ? [] : [person])))];
    const parts = [
      need === null ? null : needText(need),
      people('questions', askers),
      questions.some(({ person }) => person === null) ? t('evidence.questionsGroup') : null,
      people('signals', signals.people),
      signals.ofGroup > 0 ? t('evidence.signalsGroup') : null,
      parkedOn === null ? null : t('evidence.parked', { date: format.date(parkedOn, 'dayAndMonth') }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? t('evidence.nothing') : capital(parts.join(' · '));
  };
}

/** What the latest measurement says, or how many answers it still lacks. */
function useNeedText(): (need: NeedEvidence) => string {
  const { t } = useTranslation('board');
  const format = useFormat();
  return ({ moment, takenOn, n, mean, max }) => {
    const words = { moment: t(`moments.${moment}` as 'moments.BSA'), month: format.date(takenOn, 'month').split(' ')[0] ?? '' };
    if (mean === null) return t('evidence.needFew', { ...words, n });
    return t('evidence.need', { ...words, n, mean: format.number(mean, 1), max: format.number(max) });
  };
}
