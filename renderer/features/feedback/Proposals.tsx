import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ProposalView } from '#shared/ipc/feedback.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { useReasons } from './use-reasons.ts';
import { VisitDialog } from './VisitDialog.tsx';
import css from './feedback.module.css';

/** Under which all givers together are accepted. */
const allOf = 'all';
const idOf = ({ fromId, toId }: ProposalView): string => `${fromId} ${toId}`;

type ProposalsProps = { readonly swvId: string; readonly kind: 'givers' | 'duos' | 'visits' };

/** Whom the app would bring together, each with its sentence why; nothing happens until the coach accepts. */
export function Proposals({ swvId, kind }: ProposalsProps) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const proposals = useStoreQuery('feedback.proposals', { swvId }).data;
  const reasons = useReasons(proposals?.themes ?? {});
  const [acceptingId, setAcceptingId] = useKeptOpen(`proposals.${kind}:${swvId}`);
  if (proposals === undefined || proposals.swvId !== swvId) return null;
  const found = proposals[kind];
  const words = ({ from, to }: ProposalView): string => t(`proposals.line.${kind}`, { from: shown(from.givenName), to: shown(to.givenName) });
  const accepting = acceptingId === allOf ? found : found.filter((proposal) => idOf(proposal) === acceptingId);
  const [only] = accepting;
  return (
    <Section
      title={t(`proposals.title.${kind}`)}
      note={t('proposals.note')}
      action={
        kind === 'givers' && found.length > 1 ? (
          <Button variant="quiet" onPress={() => setAcceptingId(allOf)}>
            {t('proposals.acceptAll')}
          </Button>
        ) : undefined
      }
    >
      {found.length === 0 ? <p className={css['quiet']}>{t(`proposals.none.${kind}`)}</p> : null}
      <Rows label={t(`proposals.title.${kind}`)}>
        {found.map((proposal) => (
          <Row
            key={idOf(proposal)}
            title={words(proposal)}
            detail={reasons(proposal) === '' ? undefined : `${reasons(proposal)}.`}
            action={
              <Button variant="quiet" aria-label={`${t(`proposals.accept.${kind}`)}: ${words(proposal)}`} onPress={() => setAcceptingId(idOf(proposal))}>
                {t(`proposals.accept.${kind}`)}
              </Button>
            }
          />
        ))}
      </Rows>
      {only === undefined ? null : kind === 'visits' ? (
        <VisitDialog swvId={swvId} proposal={only} onClose={() => setAcceptingId(null)} />
      ) : (
        <AcceptDialog swvId={swvId} proposals={accepting} lines={accepting.map(words)} onClose={() => setAcceptingId(null)} />
      )}
    </Section>
  );
}
