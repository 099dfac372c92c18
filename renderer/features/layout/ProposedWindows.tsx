import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { ProposedWindow } from '#shared/domain/layout/types.ts';

/** The stretches of the traject in which gesprekken, measurements and evaluations are to happen. */
export function ProposedWindows({ windows }: { readonly windows: readonly ProposedWindow[] }) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const say = usePlanReasons();
  if (windows.length === 0) return null;
  return (
    <Disclosure title={`${t('result.windows')} (${windows.length})`}>
      <Rows label={t('result.windows')}>
        {windows.map(({ kind, round, startsOn, endsOn, reasons }) => (
          <Row
            key={`${kind} ${round}`}
            title={t(`windows.${kind}`, { round })}
            detail={say(reasons)}
            trailing={t('windows.between', { from: format.date(startsOn, 'short'), to: format.date(endsOn, 'short') })}
          />
        ))}
      </Rows>
    </Disclosure>
  );
}
