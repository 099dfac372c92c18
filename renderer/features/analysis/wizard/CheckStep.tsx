import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { surveyRowFlags } from '#shared/domain/survey.ts';
import type { SurveyPreview } from '#shared/ipc/survey-import.ts';
import type { AppError } from '#shared/result.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, onStoreEvent } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import type { ReadyWizard, StepProps } from './ready.ts';
import { type WizardStep } from './use-wizard.ts';
import css from './wizard.module.css';

/** What would go in, in numbers. The only filled button that writes. */
export function CheckStep({ wizard, onDone, onBack }: StepProps) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { session, mapping } = wizard;
  const query = useStoreQuery('surveyImport.preview', { sessionId: session.sessionId, mapping });
  const { run, progress, error } = useRun(wizard, onDone);
  const preview = query.data;
  if (query.error !== null) return <Callout tone="problem" title={errorSentence(query.error.appError)} />;
  if (preview === undefined) return <Loading />;
  const isNothingNew = preview.added + preview.changed === 0;
  return (
    <Stack gap="field">
      {error === null ? null : <Callout tone="problem" title={errorSentence(error)} safe={t('import.nothingChanged')} />}
      <Problems preview={preview} wizard={wizard} />
      <Counts preview={preview} />
      {isNothingNew && preview.unchanged > 0 ? <Callout title={t('import.check.nothingNew', { count: preview.unchanged })} /> : null}
      {preview.measurement !== null && !isNothingNew ? (
        <Callout title={t('import.check.adds', { moment: t(`moments.${mapping.moment}`), date: format.date(preview.measurement.takenOn, 'long') })} />
      ) : null}
      {preview.isNewVersion ? <Callout title={t('import.check.newVersion')} /> : null}
      <LeaveOut wizard={wizard} />
      <RowErrors preview={preview} />
      <ScaleFigures preview={preview} />
      {progress === null ? (
        <Inline>
          <Button variant="primary" isDisabled={preview.problems.length > 0 || isNothingNew || wizard.isReading} onPress={() => void run()}>
            {t('import.check.run')}
          </Button>
          <Button onPress={onBack}>{t('import.previous')}</Button>
        </Inline>
      ) : (
        <ProgressBar label={t('import.check.busy')} value={Math.round(progress * 100)} onCancel={() => void api['surveyImport.cancel']({ sessionId: session.sessionId })} />
      )}
    </Stack>
  );
}

function useRun({ session, mapping, leave }: ReadyWizard, onDone: (swvId: string) => void) {
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const act = useAct();
  useEffect(() => onStoreEvent('progress', ({ task, done }) => setProgress((before) => (task === 'surveyImport' && before !== null ? done : before))), []);
  const run = async (): Promise<void> => {
    setError(null);
    setProgress(0);
    const result = await api['surveyImport.run']({ sessionId: session.sessionId, mapping });
    setProgress(null);
    if (!result.ok) return setError(result.error);
    await act(Promise.resolve(result));
    await leave();
    onDone(result.value.swvId);
  };
  return { run, progress, error };
}

const stepOfProblem: Readonly<Record<string, WizardStep>> = { 'no-questions': 'columns', 'no-title': 'moment', 'no-swv': 'moment', 'no-date': 'moment' };

function Problems({ preview, wizard }: { readonly preview: SurveyPreview; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  if (preview.problems.length === 0) return null;
  return (
    <Callout title={t('import.check.notReady')}>
      <ul className={css['notices']}>
        {preview.problems.map((problem) => {
          const step = stepOfProblem[problem.code] ?? 'scales';
          return (
            <li key={problem.code + ('scaleKey' in problem ? problem.scaleKey : '')}>
              {t(`import.problems.${problem.code}`, { label: 'label' in problem ? problem.label : '' })}{' '}
              <Button variant="quiet" onPress={() => wizard.goTo(step)}>
                {t('import.check.toStep', { step: t(`import.steps.${step}`) })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}

function Counts({ preview }: { readonly preview: SurveyPreview }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const matched = preview.matches.filter(({ coacheeId }) => coacheeId !== null).length;
  const counts = [
    ['respondents', preview.respondents],
    ['added', preview.added],
    ['changed', preview.changed],
    ['unchanged', preview.unchanged],
    ['matched', matched],
  ] as const;
  return (
    <dl className={css['counts']}>
      {counts.map(([id, value]) => (
        <div key={id} className={css['count']}>
          <dt>
            <span>{t(`import.check.counts.${id}`)}</span>
          </dt>
          <dd>
            <strong>{format.number(value)}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LeaveOut({ wizard: { session, mapping, change } }: { readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const marked = surveyRowFlags.filter((flag) => (session.flags[flag] ?? 0) > 0);
  if (marked.length === 0) return null;
  return (
    <CheckboxGroup
      label={t('import.check.leaveOut')}
      options={marked.map((id) => ({ id, label: t(`import.flags.${id}`, { count: session.flags[id] ?? 0 }) }))}
      value={mapping.leaveOut}
      onChange={(leaveOut) => change({ leaveOut: surveyRowFlags.filter((flag) => leaveOut.includes(flag)) })}
    />
  );
}

function RowErrors({ preview: { errors, errorCount } }: { readonly preview: SurveyPreview }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  if (errorCount === 0) return null;
  return (
    <Table
      caption={t('import.check.errors', { count: errorCount })}
      columns={[
        { id: 'row', label: t('import.check.row'), align: 'end' },
        { id: 'column', label: t('import.columns.column') },
        { id: 'why', label: t('import.check.why') },
      ]}
      rows={errors.map(({ row, header, code, value, min, max }, index) => ({
        id: `${row}-${index}`,
        cells: { row: format.number(row), column: header, why: t(`import.check.errorCodes.${code}`, { value, min: format.number(min ?? 0), max: format.number(max ?? 0) }) },
      }))}
    />
  );
}

function ScaleFigures({ preview: { scales } }: { readonly preview: SurveyPreview }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  if (scales.length === 0) return null;
  return (
    <Table
      caption={t('import.check.scales')}
      columns={[
        { id: 'label', label: t('import.scales.name') },
        { id: 'items', label: t('import.check.items'), align: 'end' },
        { id: 'n', label: t('n'), align: 'end' },
        { id: 'mean', label: t('mean'), align: 'end' },
        { id: 'range', label: t('rangeHead'), align: 'end' },
      ]}
      rows={scales.map(({ key, label, items, n, mean, min, max, tooFew }) => ({
        id: key,
        cells: {
          label,
          items: format.number(items),
          n: format.number(n),
          mean: mean === null ? (tooFew ? t('tooFew') : '–') : format.number(mean, 2),
          range: t('range', { min: format.number(min), max: format.number(max) }),
        },
      }))}
    />
  );
}
