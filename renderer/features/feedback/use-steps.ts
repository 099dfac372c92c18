import { useTranslation } from 'react-i18next';
import { lastLadderStep } from '#shared/domain/records/feedback.ts';

/** The ladder of graduele feedback, as a list to choose from. */
export function useStepOptions(): { readonly id: string; readonly label: string }[] {
  const { t } = useTranslation('feedback');
  return Array.from({ length: lastLadderStep }, (_, index) => ({ id: String(index + 1), label: `${index + 1}. ${t(`ladder.steps.${index + 1}` as 'ladder.steps.1')}` }));
}

const shownFields = ['question', 'seen', 'effect', 'suggestion', 'takeAway', 'askedOn', 'receivedOn', 'discussedOn', 'appliedOn', 'toldGiverOn', 'droppedOn', 'step'] as const;

/** What the history calls a field of a loop. */
export function useLoopFieldLabel(): (field: string) => string | null {
  const { t } = useTranslation('feedback');
  return (field) => {
    const known = shownFields.find((candidate) => candidate === field);
    return known === undefined ? null : known === 'takeAway' ? t('loop.fields.takeAwayPlain') : t(`loop.fields.${known}`);
  };
}
