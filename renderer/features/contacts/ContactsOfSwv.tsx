import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useRecords } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';

/** The contact moments of a group, the latest first. */
export function ContactsOfSwv({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const open = usePlanRequest((state) => state.open);
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const contacts = useRecords('contactMoment', { swvId });
  if (contacts === undefined) return null;
  const own = contacts.filter((contact) => contact.swvId === swvId).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <Section
      title={t('section')}
      note={t('sectionNote')}
      action={
        <Button variant="quiet" onPress={() => open({ kind: 'contact', swvId })}>
          {t('plan')}
        </Button>
      }
    >
      {own.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Rows>
          {own.map(({ id, date, startTime, partner, name, subject, status }) => {
            const who = [t(`partners.${partner}`), isDiscreet ? null : name].filter((part) => part !== null).join(', ');
            const detail = [startTime === null ? null : format.time(startTime), isDiscreet ? null : subject, t(`state.${status}`)].filter((part) => part !== null).join(' · ');
            return (
              <Row
                key={id}
                lead={format.date(date, 'dayMonth')}
                leadWidth="date"
                title={who}
                detail={detail}
                action={
                  <LinkAction href={`/contact/${id}`} aria-label={`${t('open')}: ${who}, ${format.date(date, 'short')}`}>
                    {t('open')}
                  </LinkAction>
                }
              />
            );
          })}
        </Rows>
      )}
    </Section>
  );
}
