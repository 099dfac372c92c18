import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { CalendarPeriodView } from '#shared/ipc/calendar.ts';
import { EditDaysDialog } from './EditDaysDialog.tsx';
import { useDaysText } from './use-days-text.ts';

/** Days in the calendar, one a line. Press to mend or take away. */
export function PeriodRows({ periods, label, hasSchools = true }: { readonly periods: readonly CalendarPeriodView[]; readonly label: string; readonly hasSchools?: boolean }) {
  const { t } = useTranslation('calendar');
  const daysText = useDaysText();
  const [edited, setEdited] = useState<CalendarPeriodView | null>(null);
  const nameOf = ({ label: own, kind }: CalendarPeriodView): string => own ?? (kind === 'holiday' ? '' : t(`kind.${kind}`));
  return (
    <>
      <Rows label={label}>
        {periods.map((period) => (
          <Row
            key={period.id}
            title={
              <Button variant="quiet" onPress={() => setEdited(period)}>
                {daysText(period)}
              </Button>
            }
            detail={[nameOf(period), hasSchools ? (period.schoolName ?? (period.kind === 'examWeek' ? t('allSecondary') : null)) : null, period.label !== null && period.kind === 'studyDay' ? t('kind.studyDay') : null].filter((part) => part !== null).join(' · ')}
          />
        ))}
      </Rows>
      {edited === null ? null : <EditDaysDialog periodId={edited.id} title={[nameOf(edited), edited.schoolName].filter((part) => part !== null).join(' · ')} onClose={() => setEdited(null)} />}
    </>
  );
}
