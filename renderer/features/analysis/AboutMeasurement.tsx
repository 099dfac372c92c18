import { useTranslation } from 'react-i18next';
import type { MeasurementDetail } from '#shared/ipc/analysis.ts';
import { useRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { SavedDate, SavedText } from '#renderer/parts/saved-fields.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import css from './wizard/wizard.module.css';

/** When it was taken, and what questionnaire it is: its name, where it comes from and who holds the rights. */
export function AboutMeasurement({ detail: { id, instrumentId } }: { readonly detail: MeasurementDetail }) {
  const { t } = useTranslation('analysis');
  const measurement = useRecord('measurement', id);
  const instrument = useRecord('instrument', instrumentId);
  if (!measurement || !instrument) return null;
  return (
    <Disclosure title={t('about.title')} level={2}>
      <div className={css['fields']}>
        <SavedDate type="measurement" record={measurement} field="takenOn" label={t('import.moment.takenOn')} />
        <SavedText type="instrument" record={instrument} field="title" label={t('import.moment.instrument')} maxLength={300} />
        <SavedText type="instrument" record={instrument} field="source" label={t('about.source')} maxLength={500} />
        <SavedText type="instrument" record={instrument} field="rights" label={t('about.rights')} maxLength={500} />
      </div>
      <HistoryAction type="instrument" id={instrumentId} of={instrument.title} />
    </Disclosure>
  );
}
