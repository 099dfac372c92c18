import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CoacheeConversationsView, ConversationLine } from '#shared/ipc/conversations.ts';
import { AgreementRow } from './AgreementRow.tsx';
import css from './conversation.module.css';
import { useShortDay } from './use-agreement-words.ts';

/** The gesprekken of one school leader and what was agreed in them. */
export function CoacheeConversations({ coacheeId }: { readonly coacheeId: string }) {
  const { data } = useStoreQuery('conversations.ofCoachee', { coacheeId });
  if (data === undefined || data === null || data.coachee.id !== coacheeId) return null;
  return (
    <Stack gap="block">
      <Conversations view={data} />
      <Agreements view={data} />
    </Stack>
  );
}

function Conversations({ view }: { readonly view: CoacheeConversationsView }) {
  const { t } = useTranslation('conversations');
  const plan = usePlanRequest(({ open }) => open);
  const short = useShortDay();
  const { coachee, swvId, conversations, next } = view;
  return (
    <Section
      title={t('coachee.title')}
      action={
        <Button variant="quiet" onPress={() => plan({ kind: 'conversation', coacheeId: coachee.id, ...(swvId === null ? {} : { swvId }) })}>
          {t('actions.plan')}
        </Button>
      }
    >
      {conversations.length === 0 ? <p className={css['soft']}>{t('coachee.none')}</p> : null}
      {next.planned === null && next.window !== null ? <p className={css['soft']}>{t('coachee.window', { from: short(next.window.from), until: short(next.window.until) })}</p> : null}
      <Rows label={t('coachee.title')}>
        {conversations.map((line) => (
          <ConversationRow key={line.id} line={line} />
        ))}
      </Rows>
    </Section>
  );
}

function ConversationRow({ line }: { readonly line: ConversationLine }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const { id, date, startTime, status, form, place, dateOnly, cancelReason, number, agreements, hasLog, kind } = line;
  const where = place ?? (form === null || form === 'inPerson' ? null : t(`form.${form}`));
  const facts = [
    ...(kind === null || kind === 'regular' ? [] : [t(`kind.${kind}`)]),
    ...(startTime === null ? [] : [format.time(startTime)]),
    ...(where === null ? [] : [where]),
    ...(status === 'cancelled' ? [t('status.cancelled'), ...(cancelReason === null ? [] : [cancelReason])] : []),
    ...(status === 'held' && dateOnly && !hasLog ? [t('coachee.dateOnly')] : []),
    ...(status === 'held' && !dateOnly && !hasLog ? [t('coachee.noLog')] : []),
    ...(agreements === 0 ? [] : [t('coachee.agreements', { count: agreements })]),
  ];
  return (
    <Row
      title={format.date(date, 'long')}
      detail={facts.length === 0 ? undefined : facts.join(' · ')}
      trailing={number === null ? undefined : t('number', number)}
      action={<LinkAction href={`/conversation/${id}`}>{t(status === 'planned' ? 'coachee.prepare' : 'coachee.open')}</LinkAction>}
    />
  );
}

function Agreements({ view }: { readonly view: CoacheeConversationsView }) {
  const { t } = useTranslation('conversations');
  const { coachee, openAgreements, closedAgreements } = view;
  return (
    <Section title={t('agreements.open')} note={openAgreements.length === 0 ? undefined : String(openAgreements.length)}>
      {openAgreements.length === 0 ? <p className={css['soft']}>{t('agreements.none')}</p> : null}
      <ul className={css['agreements']} aria-label={t('agreements.open')}>
        {openAgreements.map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} givenName={coachee.givenName} />
        ))}
      </ul>
      {closedAgreements.length === 0 ? null : (
        <Disclosure title={`${t('agreements.closed')} (${closedAgreements.length})`}>
          <ul className={css['agreements']} aria-label={t('agreements.closed')}>
            {closedAgreements.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} givenName={coachee.givenName} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
