import { useTranslation } from 'react-i18next';
import { moments, namings, units } from '#shared/domain/records/analysis.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { StepProps } from './ready.ts';
import css from './wizard.module.css';

/** Which questionnaire this is, of which group, at which moment, and whether names belong to it. */
export function MomentStep({ wizard }: StepProps) {
  const { t } = useTranslation('analysis');
  const { mapping, change, session } = wizard;
  const swvs = useStoreQuery('swv.list', {}).data?.filter(({ example }) => !example) ?? [];
  return (
    <Stack gap="field">
      {swvs.length === 0 ? <Callout title={t('import.moment.noGroup')} actions={<LinkAction href="/swv/new">{t('import.moment.makeGroup')}</LinkAction>} /> : null}
      <div className={css['fields']}>
        <TextField
          label={t('import.moment.instrument')}
          value={mapping.instrument.title}
          onChange={(title) => change({ instrument: { ...mapping.instrument, title } })}
          isReadOnly={mapping.instrument.id !== null}
          description={session.known === null ? t('import.moment.instrumentNew') : t('import.moment.instrumentKnown', { version: session.known.version })}
          isRequired
          data-field-id="surveyImport:title"
        />
        <Select
          label={t('import.moment.swv')}
          options={swvs.map(({ id, name }) => ({ id, label: name }))}
          value={mapping.swvId}
          onChange={(swvId) => change({ swvId, matches: {} })}
          isRequired
          data-field-id="surveyImport:swv"
        />
        <Select label={t('import.moment.moment')} options={moments.map((id) => ({ id, label: t(`moments.${id}`) }))} value={mapping.moment} onChange={(moment) => change({ moment })} />
        <DatePicker label={t('import.moment.takenOn')} value={mapping.takenOn} onChange={(takenOn) => change({ takenOn })} isRequired />
      </div>
      <RadioGroup
        label={t('import.moment.naming')}
        options={namings.map((id) => ({ id, label: t(`namings.${id}`), note: t(`import.moment.namings.${id}`) }))}
        value={mapping.naming}
        onChange={(naming) => change({ naming })}
      />
      <RadioGroup
        label={t('import.moment.unit')}
        options={units.map((id) => ({ id, label: t(`import.moment.units.${id}`), note: t(`import.moment.unitNotes.${id}`) }))}
        value={mapping.instrument.unit}
        onChange={(unit) => change({ instrument: { ...mapping.instrument, unit } })}
        isReadOnly={mapping.instrument.id !== null}
      />
    </Stack>
  );
}
