import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useWarningSentence } from '#renderer/parts/use-warning-sentence.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
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
