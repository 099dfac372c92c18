import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './feedback.module.css';

/** On the members of a group: how far they are in giving and getting, in a few sentences, and the way to all of it. */
export function GroupExchange({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('feedback');
  const group = useStoreQuery('feedback.group', { swvId }).data;
  if (group === undefined || group === null || group.swvId !== swvId || group.members.length < 2) return null;
  const { members, notYet, open, offers, appreciations } = group;
  const count = (kind: 'seeks' | 'offers'): number => offers.filter(({ offer }) => offer.kind === kind && offer.status === 'open').length;
  return (
    <Section title={t('group.title')} action={<LinkAction href={`/feedback/${swvId}`}>{t('summary.open')}</LinkAction>}>
      <p className={css['lines']}>
        {[
          t('summary.exchange', { gave: members.length - notYet.gave.length, got: members.length - notYet.got.length, all: members.length }),
          open.length === 0 ? null : t('summary.running', { count: open.length, old: open.filter(({ isOld }) => isOld).length }),
          t('summary.offers', { offers: count('offers'), seeks: count('seeks') }),
          appreciations.length === 0 ? null : t('summary.appreciations', { count: appreciations.length }),
        ]
          .filter((line) => line !== null)
          .join(' ')}
      </p>
    </Section>
  );
}
