import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ClosingView } from '#shared/ipc/papers.ts';
import { CertificateSection } from './CertificateSection.tsx';
import { CloseTraject } from './CloseTraject.tsx';
import css from './papers.module.css';
import { PlanSection } from './PlanSection.tsx';

type ClosingSectionsProps = {
  readonly closing: ClosingView;
  /** Whether the one filled button of the screen may stand here. */
  readonly isMainAction: boolean;
};

/** What a traject leaves behind. It stands ready from the last spring on, and earlier for who asks. */
export function ClosingSections({ closing, isMainAction }: ClosingSectionsProps) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const [isAsked, setIsAsked] = useState(false);
  const { from, plan, certificates, traject, followUp } = closing;
  const hasBegun = plan !== null || certificates.length > 0 || traject.status === 'closed' || followUp !== null;
  if (!isAsked && !hasBegun && today() < from) {
    return (
      <Section
        title={t('closing.title')}
        action={
          <Button variant="quiet" onPress={() => setIsAsked(true)}>
            {t('closing.now')}
          </Button>
        }
      >
        <p className={css['soft']}>{t('closing.later', { date: format.date(from, 'long') })}</p>
      </Section>
    );
  }
  return (
    <>
      <PlanSection closing={closing} />
      <CertificateSection closing={closing} />
      <CloseTraject closing={closing} isMainAction={isMainAction} />
    </>
  );
}
