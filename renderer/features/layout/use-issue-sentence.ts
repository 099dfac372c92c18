import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import type { LayoutIssue } from '#shared/domain/layout/types.ts';

const dates = ['from', 'to', 'nearest', 'date'] as const;

/** A wish that could not be kept, in a sentence; with the name of the group when there are more. */
export function useIssueSentence(): (issue: LayoutIssue, swv: string | null) => string {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const say = usePlanReasons();
  return ({ code, params }, swv) => {
    const days = Object.fromEntries(dates.flatMap((name) => (params[name] === undefined ? [] : [[name, format.date(String(params[name]), name === 'nearest' ? 'weekday' : 'short')]])));
    const { why, ...rest } = params;
    const words = { ...params, ...days, weekday: t(`weekdays.${String(params['weekday'] ?? 'any')}` as 'weekdays.1'), why: why === undefined ? '' : say([{ code: String(why), params: rest }]) };
    const sentence = t(`issues.${code}`, words);
    return swv === null ? sentence : `${swv}: ${sentence}`;
  };
}
