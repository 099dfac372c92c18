import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { MeasurementRows } from './MeasurementRows.tsx';

/** Every measurement of the vault, and every file that it came from. */
export function AnalysisScreen() {
  const { t } = useTranslation('analysis');
  const measurements = useStoreQuery('analysis.measurements', {}).data;
  const start = (
    <LinkAction href="/analysis/import" variant="primary" icon={<IconFileImport />}>
      {t('import.title')}
    </LinkAction>
  );
  const isEmpty = measurements?.length === 0;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} actions={isEmpty ? undefined : start} />
      <Stack>
        {measurements === undefined ? <Loading /> : isEmpty ? <EmptyState sentence={t('empty')} action={start} /> : null}
        {measurements === undefined || isEmpty ? null : (
          <Section title={t('group.measurements')}>
            <MeasurementRows measurements={measurements} hasGroup />
          </Section>
        )}
        <ImportHistory />
      </Stack>
    </>
  );
}
