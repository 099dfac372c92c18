import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import type { PlanWarning } from '#shared/domain/plan-warnings.ts';
import css from './planning.module.css';

type Moment = { readonly date: string | null; readonly startTime: string | null; readonly endTime: string | null; readonly swvId: string | null; readonly exceptId: string | null };

/** What is odd about the chosen day, in sentences. It warns and never forbids. */
export function PlanWarnings({ date, ...moment }: Moment) {
  const { t } = useTranslation('planning');
  const sentence = useWarningSentence();
  const warnings = useStoreQuery('planning.warnings', { date: date ?? '2000-01-01', ...moment }, { enabled: date !== null }).data;
  const shown = date === null ? [] : (warnings ?? []);
  return (
    <div role="status" className={shown.length === 0 ? css['noWarnings'] : undefined}>
      {shown.length === 0 ? null : (
        <Callout title={t('warnings.title')}>
          <ul>
            {shown.map((warning, index) => (
              <li key={`${warning.kind}${index}`}>{sentence(warning)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}

function useWarningSentence(): (warning: PlanWarning) => string {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const holidayName = useHolidayName();
  return (warning) => {
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
        return t('warnings.collision', { label: warning.label, time: format.time(warning.startTime) });
      case 'sameDay':
        return warning.startTime === null ? t('warnings.sameDay', { label: warning.label }) : t('warnings.sameDayAt', { label: warning.label, time: format.time(warning.startTime) });
    }
  };
}

/** "… (Pedagogische studiedag)." */
function withLabel(sentence: string, label: string | null): string {
  return label === null ? `${sentence}.` : `${sentence}: ${label}.`;
}
