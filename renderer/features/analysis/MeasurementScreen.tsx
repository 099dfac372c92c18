import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { needEnds } from '#shared/domain/records/analysis.ts';
import type { MeasurementDetail } from '#shared/ipc/analysis.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { AboutMeasurement } from './AboutMeasurement.tsx';
import { QuestionFigures } from './QuestionFigures.tsx';
import css from './drawing.module.css';

const none = 'none';

/** One measurement in full: its scales with what they speak of, its questions, its open answers. */
export function MeasurementScreen() {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { measurementId = '' } = useParams<{ measurementId: string }>();
  const { data } = useStoreQuery('analysis.measurement', { measurementId });
  if (data === undefined) return <Loading />;
  if (data === null) return <EmptyState sentence={t('measurement.gone')} action={<LinkAction href="/analysis">{t('title')}</LinkAction>} />;
  const { moment, swvName, swvId, title, takenOn, responses, naming, needed } = data;
  return (
    <>
      <PageHeader
        back={<LinkAction href={`/swv/${swvId}/analysis`}>{swvName}</LinkAction>}
        title={`${t(`moments.${moment}`)}: ${title}`}
        subtitle={t('measurement.subtitle', { date: format.date(takenOn, 'long'), count: responses, shown: format.number(responses), naming: t(`namings.${naming}`) })}
      />
      <Stack>
        {needed > 0 ? <Callout title={t('needed', { count: needed, n: format.number(responses) })} safe={t('measurement.floor')} /> : null}
        <ScalesSection detail={data} />
        <QuestionFigures detail={data} />
        <AboutMeasurement detail={data} />
      </Stack>
    </>
  );
}

function ScalesSection({ detail: { scales, swvId } }: { readonly detail: MeasurementDetail }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  if (scales.length === 0) return null;
  // Below thirty forms the column would hold dashes only, and at 200 % every column counts.
  const hasAlpha = scales.some(({ alpha }) => alpha !== null);
  return (
    <Section title={t('measurement.scales')}>
      <Table
        caption={t('measurement.scales')}
        isCaptionHidden
        columns={[
          { id: 'label', label: t('import.scales.name') },
          { id: 'mean', label: t('mean'), align: 'end' },
          { id: 'range', label: t('rangeHead'), align: 'end' },
          { id: 'n', label: t('n'), align: 'end' },
          ...(hasAlpha ? [{ id: 'alpha', label: t('measurement.alpha'), align: 'end' as const }] : []),
          { id: 'theme', label: t('theme') },
          { id: 'needEnd', label: t('import.scales.needEnd') },
        ]}
        rows={scales.map((scale) => ({
          id: scale.id,
          cells: {
            label: scale.label,
            mean: scale.mean === null ? '–' : format.number(scale.mean, 2),
            range: t('range', { min: format.number(scale.min), max: format.number(scale.max) }),
            n: format.number(scale.n),
            alpha: scale.alpha === null ? '–' : t('measurement.alphaOf', { alpha: format.number(scale.alpha.value, 2), n: format.number(scale.alpha.n) }),
            theme: <ThemeSelect scale={scale} swvId={swvId} />,
            needEnd: <NeedEndSelect scale={scale} />,
          },
        }))}
      />
      <p className={css['people']}>{t('measurement.alphaNote')}</p>
    </Section>
  );
}

type ScaleProps = { readonly scale: MeasurementDetail['scales'][number] };

function ThemeSelect({ scale: { id, label, themeId, needEnd }, swvId }: ScaleProps & { readonly swvId: string }) {
  const { t } = useTranslation('analysis');
  const themes = useStoreQuery('questions.themes', { swvId }).data ?? [];
  const act = useAct();
  const choose = (chosen: string): void => {
    const next = chosen === none ? null : chosen;
    // A scale that starts to speak of a theme reads low as need until somebody says otherwise.
    void act(updateRecord('scale', id, { themeId: next, ...(next !== null && needEnd === 'none' ? { needEnd: 'low' } : {}) }));
  };
  return (
    <Select
      label={t('measurement.themeOf', { scale: label })}
      isLabelHidden
      variant="plain"
      options={[{ id: none, label: t('import.scales.noTheme') }, ...themes.map((theme) => ({ id: theme.id, label: theme.label }))]}
      value={themeId ?? none}
      onChange={choose}
    />
  );
}

function NeedEndSelect({ scale: { id, label, needEnd } }: ScaleProps) {
  const { t } = useTranslation('analysis');
  const act = useAct();
  return (
    <Select
      label={t('measurement.needEndOf', { scale: label })}
      isLabelHidden
      variant="plain"
      options={needEnds.map((end) => ({ id: end, label: t(`import.scales.needEnds.${end}`) }))}
      value={needEnd}
      onChange={(end) => void act(updateRecord('scale', id, { needEnd: end }))}
    />
  );
}
