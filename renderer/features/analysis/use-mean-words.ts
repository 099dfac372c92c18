import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';

type Mean = { readonly mean: number | null; readonly min: number; readonly max: number; readonly n: number };
type Parts = { readonly parts: readonly { readonly label: string; readonly mean: number | null }[] };
type Hidden = { readonly n: number; readonly needed: number };

/** A mean never stands alone: with its range and the number of forms behind it, or with what is still missing. */
export function useMeanWords(): { readonly mean: (figure: Mean) => string; readonly hidden: (figure: Hidden) => string; readonly parts: (figure: Parts) => string } {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  return {
    mean: ({ mean, min, max, n }) => t('meanWithRange', { mean: format.number(mean ?? 0, 1), min: format.number(min), max: format.number(max), n: format.number(n) }),
    /** The scales behind one theme: "Vertrouwen 3,1 · Steun 2,4". */
    parts: ({ parts }) => parts.map(({ label, mean }) => t('group.part', { label, mean: mean === null ? '–' : format.number(mean, 1) })).join(' · '),
    hidden: ({ n, needed }) => (needed > 0 ? t('needed', { count: needed, n: format.number(n) }) : t('noAnswers')),
  };
}
