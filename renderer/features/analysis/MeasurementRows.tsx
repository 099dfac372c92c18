import { useTranslation } from 'react-i18next';
import type { MeasurementSummary } from '#shared/ipc/analysis.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';

/** Measurements, each leading to its questions and figures. */
export function MeasurementRows({ measurements, hasGroup = false }: { readonly measurements: readonly MeasurementSummary[]; readonly hasGroup?: boolean }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  return (
    <Rows>
      {measurements.map(({ id, title, version, moment, takenOn, naming, responses, matched, swvName }) => (
        <Row
          key={id}
          lead={format.date(takenOn, 'short')}
          title={<LinkAction href={`/analysis/measurement/${id}`}>{`${t(`moments.${moment}`)} · ${title}`}</LinkAction>}
          detail={[
            ...(hasGroup ? [swvName] : []),
            t('measurement.forms', { count: responses, shown: format.number(responses) }),
            naming === 'anonymous' ? t('namings.anonymous') : t('measurement.matched', { count: matched, shown: format.number(matched) }),
            ...(version > 1 ? [t('measurement.version', { version })] : []),
          ].join(' · ')}
        />
      ))}
    </Rows>
  );
}
