import { useTranslation } from 'react-i18next';
import type { Age } from '#shared/domain/feedback-loop.ts';
import type { LoopView } from '#shared/ipc/feedback.ts';
import { useShownName } from '../PersonName.tsx';

/** How long ago, as one says it: "vandaag", "3 weken geleden". */
export function useAgeWords(): (age: Age) => string {
  const { t } = useTranslation('feedback');
  return ({ unit, count }) => (unit === 'days' && count === 0 ? t('age.today') : t(`age.${unit}`, { count }));
}

/** Who gives, in words: a colleague's name, the coach, the team, or the name that was typed. */
export function useGiverName(): (view: Pick<LoopView, 'giver' | 'loop'>) => string {
  const { t } = useTranslation('feedback');
  const shown = useShownName();
  return ({ giver, loop }) => {
    if (loop.giverKind === 'colleague') return giver === null ? t('giver.gone') : shown(giver);
    return loop.giverKind === 'other' ? (loop.giverName ?? t('giver.other')) : t(`giver.${loop.giverKind}`);
  };
}

/** Where a loop stands and since when, what comes next, and that it grows old when it does. */
export function useLoopSentence(): (view: LoopView) => string {
  const { t } = useTranslation('feedback');
  const age = useAgeWords();
  const giver = useGiverName();
  return (view) => {
    const parts = [t(`state.${view.state}`, { giver: giver(view), age: age(view.age), context: contextOf(view) }), view.state === 'told' || view.state === 'dropped' ? null : t(`next.${view.state}`, { context: contextOf(view) }), view.isOld ? t('growsOld') : null];
    return parts.filter((part) => part !== null).join(' ');
  };
}

/** Whoever looks at oneself asks and tells nobody. */
export function contextOf({ loop }: Pick<LoopView, 'loop'>): 'self' | 'plain' {
  return loop.giverKind === 'self' ? 'self' : 'plain';
}
