import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AppreciateButton, AppreciationRows } from '#renderer/parts/feedback/Appreciations.tsx';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { offerKinds } from '#shared/domain/records/feedback.ts';
import type { PersonFeedback } from '#shared/ipc/feedback.ts';
import { OfferForm } from './OfferForm.tsx';
import { OfferRow } from './OfferRow.tsx';
import css from './feedback.module.css';

/** What is valued in a school leader, before anything else; then what she offers and seeks. */
export function CoacheeExchange({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const view = useStoreQuery('feedback.person', { coacheeId }).data;
  if (view === undefined || view === null || view.person.id !== coacheeId) return null;
  const name = shown(view.person.givenName);
  return (
    <>
      <Section title={t('appreciation.ofPerson', { name })} action={<AppreciateButton about={{ coacheeId, swvId: view.swvId }} />}>
        {view.appreciations.length === 0 ? <p className={css['quiet']}>{t('appreciation.none', { name })}</p> : <AppreciationRows views={view.appreciations} />}
      </Section>
      <Offers view={view} />
    </>
  );
}

/** Strengths beside needs: what someone can tell about comes first. */
const order = offerKinds.toReversed();

function Offers({ view }: { readonly view: PersonFeedback }) {
  const { t } = useTranslation('feedback');
  const { person, swvId, offers, themes } = view;
  const [adding, setAdding] = useKeptOpen(`offer.new:${person.id}`);
  return (
    <Section title={t('offers.title')}>
      {order.map((kind) => {
        const own = offers.filter(({ offer }) => offer.kind === kind);
        return (
          <Section
            key={kind}
            title={t(`offers.kinds.${kind}`)}
            heading="small"
            level={3}
            action={
              <Button variant="quiet" aria-label={t(`offers.add.${kind}`)} onPress={() => setAdding(adding === kind ? null : kind)}>
                {t('offers.addShort')}
              </Button>
            }
          >
            {own.length === 0 && adding !== kind ? <p className={css['quiet']}>{t(`offers.none.${kind}`)}</p> : null}
            <Rows label={t(`offers.kinds.${kind}`)}>
              {own.map((offer) => (
                <OfferRow key={offer.offer.id} view={offer} themes={themes} />
              ))}
            </Rows>
            {adding === kind ? <OfferForm kind={kind} swvId={swvId} coacheeId={person.id} givenName={person.givenName} themes={themes} onDone={() => setAdding(null)} /> : null}
          </Section>
        );
      })}
    </Section>
  );
}
