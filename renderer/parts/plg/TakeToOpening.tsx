import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { AudienceField } from '../AudienceField.tsx';
import { PersonLink } from '../PersonName.tsx';
import { useAct } from '../use-act.ts';

/** How long the opening takes per question, and at least and at most, in minutes. */
const opening = { each: 5, least: 15, most: 45 } as const;

/** "Neem mee naar de opening": what comes back from the school teams, as one part after the welcome. Nothing while nothing waits. */
export function TakeToOpening({ swvId, meetingId }: { readonly swvId: string; readonly meetingId: string }) {
  const { t } = useTranslation('plg');
  const format = useFormat();
  const act = useAct();
  const waiting = useStoreQuery('plg.bringBack', { swvId }).data ?? [];
  if (waiting.length === 0) return null;
  const minutes = Math.min(opening.most, Math.max(opening.least, opening.each * waiting.length));
  return (
    <Section
      title={t('opening.title')}
      heading="small"
      action={
        <Button variant="quiet" onPress={() => void act(api['plg.takeToOpening']({ meetingId, entryIds: waiting.map(({ entryId }) => entryId), title: t('opening.part'), minutes }))}>
          {t('opening.add', { minutes })}
        </Button>
      }
    >
      <p>{t('opening.lead', { count: waiting.length })}</p>
      <Disclosure variant="reason" title={t('opening.which')}>
        <Rows label={t('opening.title')}>
          {waiting.map(({ entryId, question, answer, person, theme, date, audience }) => (
            <Row
              key={entryId}
              title={question}
              detail={
                <>
                  <PersonLink person={person} /> {[theme, format.date(date, 'dayAndMonth'), answer].filter((part) => part !== null && part !== '').join(' · ')}
                </>
              }
              action={<AudienceField value={audience} name={person.givenName} />}
            />
          ))}
        </Rows>
      </Disclosure>
    </Section>
  );
}
