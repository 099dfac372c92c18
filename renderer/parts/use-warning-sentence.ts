import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { namesIn } from '#shared/domain/group-talk.ts';
import type { PlanWarning } from '#shared/domain/plan-warnings.ts';
import { useHolidayName } from './holiday-name.ts';

/** What is odd about a day, in a sentence; wherever something is planned or moved it is said in the same words. */
export function useWarningSentence(): (warning: PlanWarning) => string {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const holidayName = useHolidayName();
  return (warning) => {
    const who = (label: string): string => format.list(namesIn(label));
    switch (warning.kind) {
      case 'holiday': {
        const name = holidayName(warning);
        if (warning.startsOn === warning.endsOn) return t('warnings.freeDay', { name });
        return t('warnings.holiday', { name, from: format.date(warning.startsOn, 'dayMonth'), to: format.date(warning.endsOn, 'dayMonth') });
      }
      case 'localFreeDay':
      case 'studyDay':
      case 'examWeek':
        return withLabel(t(`warnings.${warning.kind}`, { schools: format.list(warning.schools) }), warning.label);
      case 'coachAway':
        return withLabel(warning.startsOn === warning.endsOn ? t('warnings.coachAwayDay') : t('warnings.coachAway', { from: format.date(warning.startsOn, 'dayMonth'), to: format.date(warning.endsOn, 'dayMonth') }), warning.label);
      case 'weekend':
        return t('warnings.weekend');
      case 'wednesdayAfternoon':
        return t('warnings.wednesdayAfternoon');
      case 'outsideTraject':
        return t('warnings.outsideTraject', { from: format.date(warning.startsOn, 'short'), to: format.date(warning.endsOn, 'short') });
      case 'collision':
        return t('warnings.collision', { label: who(warning.label), time: format.time(warning.startTime) });
      case 'sameDay':
        return warning.startTime === null ? t('warnings.sameDay', { label: who(warning.label) }) : t('warnings.sameDayAt', { label: who(warning.label), time: format.time(warning.startTime) });
    }
  };
}

/** "… (Pedagogische studiedag)." */
function withLabel(sentence: string, label: string | null): string {
  return label === null ? `${sentence}.` : `${sentence}: ${label}.`;
}
