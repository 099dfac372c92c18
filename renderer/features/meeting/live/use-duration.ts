import { useTranslation } from 'react-i18next';

/** Minutes as one says them: "45 minuten", "6 uur 30". */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation('meeting');
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t('live.duration.minutes', { count: minutes });
    return rest === 0 ? t('live.duration.hours', { hours }) : t('live.duration.both', { hours, minutes: String(rest).padStart(2, '0') });
  };
}
