import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { maySee } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ClosingView } from '#shared/ipc/papers.ts';
import css from './papers.module.css';

/** The parts of a verduurzamingsplan, in the order in which a group talks about them. */
export const planParts = ['policyTeam', 'policySupport', 'relief', 'groupKeeps', 'carriers'] as const;

type PlanPaperProps = { readonly plan: Rec<'sustainabilityPlan'>; readonly closing: ClosingView; readonly isPreview: boolean };

/** The plan as the group gets it, by the audience table. */
export function PlanPaper({ plan, closing, isPreview }: PlanPaperProps) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const Heading = isPreview ? 'h3' : 'h1';
  const Part = isPreview ? 'h4' : 'h2';
  const audience = plan.audience ?? [];
  const parts = planParts.flatMap((part) => {
    const text = maySee('sustainabilityPlan', 'groupPrint', part, audience) ? plan[part] : null;
    return text === null || text.trim() === '' ? [] : [{ part, text }];
  });
  const lookBackOn = maySee('sustainabilityPlan', 'groupPrint', 'lookBackOn', audience) ? plan.lookBackOn : null;
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <header>
        <Heading className={css['title']}>{t('plan.title')}</Heading>
        <p className={css['quiet']}>{[closing.swvName, closing.programmeName, t('plan.until', { date: format.date(closing.traject.endsOn, 'long') })].join(' · ')}</p>
      </header>
      {parts.length === 0 && lookBackOn === null ? <p className={css['quiet']}>{t('plan.nothing')}</p> : null}
      {parts.map(({ part, text }) => (
        <section key={part}>
          <Part className={css['heading']}>{t(`plan.${part}`)}</Part>
          <p className={css['prose']}>{text}</p>
        </section>
      ))}
      {lookBackOn === null ? null : <p>{t('plan.lookBack', { date: format.date(lookBackOn, 'long') })}</p>}
    </article>
  );
}
