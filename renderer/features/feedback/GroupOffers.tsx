import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { GroupFeedback } from '#shared/ipc/feedback.ts';
import { OfferRow } from './OfferRow.tsx';
import { Proposals } from './Proposals.tsx';
import css from './feedback.module.css';

/** Vraag en aanbod of a group side by side, and whom it brings together. */
export function GroupOffers({ group }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  const open = group.offers.filter(({ offer }) => offer.status === 'open');
  return (
    <Stack>
      <Columns shape="even">
        {(['offers', 'seeks'] as const).map((kind) => {
          const own = open.filter(({ offer }) => offer.kind === kind);
          return (
            <Stack key={kind}>
              <Section title={t(`offers.groupKinds.${kind}`)}>
              {own.length === 0 ? <p className={css['quiet']}>{t('offers.groupNone')}</p> : null}
              <Rows label={t(`offers.groupKinds.${kind}`)}>
                {own.map((view) => (
                  <OfferRow key={view.offer.id} view={view} hasPerson themes={group.themes} />
                ))}
              </Rows>
              </Section>
            </Stack>
          );
        })}
      </Columns>
      <Proposals swvId={group.swvId} kind="duos" />
      <Proposals swvId={group.swvId} kind="visits" />
    </Stack>
  );
}
