import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ProposalView } from '#shared/ipc/feedback.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { useReasons } from './use-reasons.ts';
import { VisitDialog } from './VisitDialog.tsx';
import css from './feedback.module.css';

type ProposalsProps = { readonly swvId: string; readonly kind: 'givers' | 'duos' | 'visits' };

/** Whom the app would bring together, each with its sentence why; nothing happens until the coach accepts. */
export function Proposals({ swvId, kind }: ProposalsProps) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const proposals = useStoreQuery('feedback.proposals', { swvId }).data;
  const reasons = useReasons(proposals?.themes ?? {});
  const [accepting, setAccepting] = useState<readonly ProposalView[] | null>(null);
  if (proposals === undefined || proposals.swvId !== swvId) return null;
  const found = proposals[kind];
  const words = ({ from, to }: ProposalView): string => t(`proposals.line.${kind}`, { from: shown(from.givenName), to: shown(to.givenName) });
  const [only] = accepting ?? [];
  return (
    <Section
      title={t(`proposals.title.${kind}`)}
      note={t('proposals.note')}
      action={
        kind === 'givers' && found.length > 1 ? (
          <Button variant="quiet" onPress={() => setAccepting(found)}>
            {t('proposals.acceptAll')}
          </Button>
        ) : undefined
      }
    >
      {found.length === 0 ? <p className={css['quiet']}>{t(`proposals.none.${kind}`)}</p> : null}
      <Rows label={t(`proposals.title.${kind}`)}>
        {found.map((proposal) => (
          <Row
            key={`${proposal.fromId} ${proposal.toId}`}
            title={words(proposal)}
            detail={reasons(proposal) === '' ? undefined : `${reasons(proposal)}.`}
            action={
              <Button variant="quiet" aria-label={`${t(`proposals.accept.${kind}`)}: ${words(proposal)}`} onPress={() => setAccepting([proposal])}>
                {t(`proposals.accept.${kind}`)}
              </Button>
            }
          />
        ))}
      </Rows>
      {accepting === null || only === undefined ? null : kind === 'visits' ? (
        <VisitDialog swvId={swvId} proposal={only} onClose={() => setAccepting(null)} />
      ) : (
        <AcceptDialog swvId={swvId} proposals={accepting} lines={accepting.map(words)} onClose={() => setAccepting(null)} />
      )}
    </Section>
  );
}
