import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '#shared/ipc/questions.ts';
import { useFormat } from '#renderer/lib/use-format.ts';

/** Where a leervraag came from, in a sentence: the figure as it was when it was chosen. */
export function useEvidenceWords(): (evidence: EvidenceView) => string {
  const { t } = useTranslation('questions');
  const format = useFormat();
  return ({ label, moment, takenOn, mean, n, min, max, text, isThere, isLogbook }) => {
    const when = moment === null || takenOn === null ? '' : t('evidence.when', { moment: t(`moments.${moment}`), date: format.date(takenOn, 'month') });
    const gone = isThere ? '' : ` ${t('evidence.gone')}`;
    if (isLogbook === true) return t('evidence.logbook', { label, text: text ?? '', date: takenOn === null ? '' : format.date(takenOn, 'long') }) + gone;
    if (text !== null) return t('evidence.words', { label, text, when }) + gone;
    if (mean === null) return label + gone;
    const params = { label, when, mean: format.number(mean, 1), min: format.number(min ?? 0), max: format.number(max ?? 0), n: format.number(n ?? 0) };
    return t(n === 1 ? 'evidence.ofPerson' : 'evidence.ofGroup', params) + gone;
  };
}
