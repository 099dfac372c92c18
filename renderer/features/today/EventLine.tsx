import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName, useShownNames } from '#renderer/parts/PersonName.tsx';
import { WholeWords } from '#renderer/parts/WholeWords.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { minutesOf } from '#shared/domain/time-of-day.ts';
import type { TodayEvent } from '#shared/ipc/today.ts';
import { useWords } from './use-words.ts';

/** From this length on a bijeenkomst takes the whole day, in minutes. */
const wholeDayMinutes = 300;

type EventLineProps = { readonly event: TodayEvent; readonly isNext: boolean; readonly isOver: boolean };

/** One gesprek or bijeenkomst of the week: when, with whom, where, and the way to it. */
export function EventLine({ event, isNext, isOver }: EventLineProps) {
  const format = useFormat();
  const title = useEventTitle()(event);
  const detail = useEventDetail()(event);
  return (
    <Row
      lead={event.startTime === null ? '' : format.time(event.startTime)}
      title={<WholeWords text={title} />}
      {...(detail === '' ? {} : { detail })}
      action={<EventAction event={event} title={title} isNext={isNext} isOver={isOver} />}
    />
  );
}

function EventAction({ event, title, isNext, isOver }: EventLineProps & { readonly title: string }) {
  const { t } = useTranslation('today');
  const open = usePlanRequest((state) => state.open);
  const variant = isNext ? 'primary' : 'quiet';
  if (event.kind === 'meeting') {
    return (
      <Inline>
        <LinkAction href={`/meeting/${event.id}`} variant={variant}>
          {t('event.runSheet')}
        </LinkAction>
        {event.status === 'planned' ? (
          <Menu
            label={t('event.more', { what: title })}
            entries={[
              { id: 'cancel', label: t('event.cannot'), onAction: () => open({ kind: 'meeting', meetingId: event.id, cancels: true }) },
              { id: 'move', label: t('event.move'), onAction: () => open({ kind: 'meeting', meetingId: event.id }) },
            ]}
          />
        ) : null}
      </Inline>
    );
  }
  if (event.kind === 'contact' || event.kind === 'observation') {
    return (
      <LinkAction href={`/${event.kind}/${event.id}`} variant={variant} aria-label={`${t('event.open')}: ${title}`}>
        {t('event.open')}
      </LinkAction>
    );
  }
  const word = event.status === 'held' ? t('event.report') : isOver ? t('event.writeUp') : t('event.prepare');
  return (
    <LinkAction href={`/conversation/${event.id}`} variant={variant} aria-label={`${word}: ${title}`}>
      {word}
    </LinkAction>
  );
}

function useEventTitle(): (event: TodayEvent) => string {
  const { t } = useTranslation('today');
  const { t: contacts } = useTranslation('contacts');
  const { t: visits } = useTranslation('observation');
  const shown = useShownNames();
  return ({ kind, people, swvName, number, total, partner, observation }) => {
    if (kind === 'observation') return visits(`title.${observation ?? 'schoolVisit'}`, { name: people.length === 0 ? swvName : shown(people) });
    if (kind === 'contact') return t('event.contact', { swv: swvName, partner: contacts(`partners.${partner ?? 'other'}`) });
    if (kind === 'conversation') return t('event.conversation', { name: people.length === 0 ? swvName : shown(people) });
    return number === null || total === null ? t('event.meeting', { swv: swvName }) : t('event.meetingNumber', { swv: swvName, number, total });
  };
}

function useEventDetail(): (event: TodayEvent) => string {
  const { t } = useTranslation('today');
  const format = useFormat();
  const words = useWords();
  const givenNameOf = useShownGivenName();
  return (event) => {
    const { kind, place, form, number, total, startTime, endTime, openAgreements, hasBsa, excused, status } = event;
    const isConversation = kind === 'conversation';
    const where = place ?? (form === 'online' ? t('event.online') : form === 'phone' ? t('event.phone') : null);
    const isWholeDay = kind === 'meeting' && startTime !== null && endTime !== null && minutesOf(endTime) - minutesOf(startTime) >= wholeDayMinutes;
    const names = excused.map(givenNameOf);
    return [
      where,
      isConversation && number !== null && total !== null ? t('event.conversationNumber', { number, total }) : null,
      isWholeDay ? t('event.wholeDay') : null,
      status === 'held' ? t('event.held') : null,
      isConversation && number === 1 && hasBsa !== null && status === 'planned' ? (hasBsa ? t('event.bsaIn') : t('event.bsaOut')) : null,
      openAgreements > 0 && status === 'planned' ? t('event.agreements', { count: openAgreements, words: words(openAgreements) }) : null,
      names.length > 0 ? t('event.excused', { count: names.length, names: format.list(names) }) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
}
