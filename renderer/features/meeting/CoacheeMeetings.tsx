import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { GroupInputForm } from '#renderer/parts/group-input/GroupInputs.tsx';
import { updateRecord } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CoacheeMeetings as View } from '#shared/ipc/meeting.ts';
import css from './meeting.module.css';

/** Bijeenkomsten in sight before the others are asked for. */
const shownFirst = 3;

/** The bijeenkomsten of one school leader: there or not, what the coach noticed, and what she took home; and what she brings in. */
export function CoacheeMeetings({ coacheeId }: { readonly coacheeId: string }) {
  const { data } = useStoreQuery('attendance.ofCoachee', { coacheeId });
  const givenName = useStoreQuery('people.coachee', { coacheeId }).data?.coachee.givenName;
  if (data === undefined || data.coacheeId !== coacheeId) return null;
  return (
    <Stack gap="block">
      {data.meetings.length === 0 ? null : <Meetings view={data} givenName={givenName} />}
      {data.swvId === null ? null : <Inputs view={data} swvId={data.swvId} givenName={givenName} />}
    </Stack>
  );
}

function Meetings({ view, givenName }: { readonly view: View; readonly givenName: string | undefined }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const [isAll, setIsAll] = useState(false);
  const { meetings, count } = view;
  const shown = isAll ? meetings : meetings.slice(0, shownFirst);
  return (
    <Section title={t('person.title')} note={count.share === null ? undefined : t('person.count', { there: count.present + count.partly, noted: count.noted, percent: format.percent(count.share) })}>
      <Rows label={t('person.title')}>
        {shown.map((line) => (
          <MeetingLine key={line.meetingId} line={line} givenName={givenName} />
        ))}
      </Rows>
      {meetings.length > shownFirst ? (
        <Button variant="quiet" aria-expanded={isAll} onPress={() => setIsAll(!isAll)}>
          {isAll ? t('person.less') : t('person.more', { count: meetings.length - shownFirst })}
        </Button>
      ) : null}
    </Section>
  );
}

function MeetingLine({ line, givenName }: { readonly line: View['meetings'][number]; readonly givenName: string | undefined }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const { meetingId, date, title, attendance, card } = line;
  const status = attendance?.status == null ? null : t(`attendance.status.${attendance.status}`);
  return (
    <Row
      title={[format.date(date, 'long'), title].filter((part) => part !== null && part !== '').join(' · ')}
      detail={status ?? undefined}
      action={
        <LinkAction href={`/meeting/${meetingId}/attendance`} aria-label={t('person.openOf', { date: format.date(date, 'long') })}>
          {t('person.open')}
        </LinkAction>
      }
    >
      {attendance?.remark == null || attendance.remark === '' ? null : (
        <p className={css['prose']}>
          {attendance.remark} <AudienceField value={attendance.audience} name={givenName} />
        </p>
      )}
      {card === null ? null : (
        <p className={css['soft']}>
          {t('person.card', { words: [card.idea, card.step].filter((part) => part !== null && part !== '').join(' · ') })}
          {card.status === 'open' ? '' : ` ${t('person.became', { status: t(`transfer.status.${card.status}`), outcome: card.outcome ?? '' })}`}
        </p>
      )}
    </Row>
  );
}

function Inputs({ view, swvId, givenName }: { readonly view: View; readonly swvId: string; readonly givenName: string | undefined }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const { coacheeId, inputs } = view;
  return (
    <Section title={t('input.ofPerson')} note={t('input.note')}>
      <Rows label={t('input.ofPerson')}>
        {inputs.map((input) => (
          <Row
            key={input.id}
            title={input.text}
            detail={[t(`input.kinds.${input.kind}`), format.date(input.notedOn, 'dayAndMonth'), input.status === 'open' ? null : t(`input.status.${input.status}`)].filter((part) => part !== null).join(' · ')}
            action={
              <>
                <AudienceField value={input.audience} name={givenName} of={t(`input.kinds.${input.kind}`)} onChange={(audience) => void updateRecord('groupInput', input.id, { audience }, { act: { code: 'groupInput.audience' } })} data-field-id={`groupInput:${input.id}:audience`} />
                <DeleteAction type="groupInput" id={input.id} name={input.text.slice(0, 60)} />
              </>
            }
          />
        ))}
      </Rows>
      <GroupInputForm swvId={swvId} from={{ coacheeId }} />
    </Section>
  );
}
