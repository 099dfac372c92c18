import { useTranslation } from 'react-i18next';
import { intervisionGuides } from '#shared/domain/intervision.ts';
import type { IntervisionMethod, IntervisionStep } from '#shared/domain/records/meeting.ts';

/** The steps of a way of doing intervisie as a group would begin with them, named in the language of the screen. */
export function useGuideSteps(): (method: IntervisionMethod) => IntervisionStep[] {
  const { t } = useTranslation('meeting');
  return (method) => intervisionGuides[method].map(({ key, minutes }) => ({ title: t(`intervision.steps.${key}` as 'intervision.steps.ask'), minutes }));
}

/** What the coach may say at each step; null for a step of the coach's own. */
export function useStepHint(): (method: IntervisionMethod, index: number, step: IntervisionStep) => string | null {
  const { t } = useTranslation('meeting');
  return (method, index, step) => {
    const key = intervisionGuides[method][index]?.key;
    if (key === undefined || t(`intervision.steps.${key}` as 'intervision.steps.ask') !== step.title) return null;
    return t(`intervision.hints.${key}` as 'intervision.hints.ask');
  };
}
