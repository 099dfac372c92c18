import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import type { AttentionItem } from '#shared/domain/attention.ts';
import { assertNever } from '#shared/result.ts';
import type { ItemOf } from './Attention.tsx';
import { usePlanSentence } from './use-plan-sentence.ts';
import { useWords } from './use-words.ts';

type AttentionRowProps = { readonly item: AttentionItem; readonly onPutOff: (item: ItemOf<'conversationsToPlan'>) => void };

/** One point of the aandachtslijst: a sentence, and the one thing to do about it. */
export function AttentionRow({ item, onPutOff }: AttentionRowProps) {
  switch (item.kind) {
    case 'eventToSettle':
      return <SettleRow item={item} />;
    case 'noMembers':
      return <NoMembersRow item={item} />;
    case 'conversationsToPlan':
      return <PlanRow item={item} onPutOff={onPutOff} />;
    case 'noNextMeeting':
      return <NoMeetingRow item={item} />;
    case 'measurementOpen':
      return <MeasurementRow item={item} />;
    case 'noMeasurement':
      return <NoMeasurementRow item={item} />;
    case 'themeUntreated':
      return <ThemeRow item={item} />;
    default:
      return assertNever(item);
  }
}

function SettleRow({ item }: { readonly item: ItemOf<'eventToSettle'> }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const open = usePlanRequest((state) => state.open);
  const { event, id, date, person, swvName } = item;
  const when = format.date(date, 'dayAndMonth');
  const title = person === null ? t('attention.settleMeeting', { swv: swvName, date: when }) : t('attention.settleConversation', { name: shown(person), date: when });
  const request = event === 'meeting' ? ({ kind: 'meeting', meetingId: id } as const) : ({ kind: 'conversation', conversationId: id } as const);
  return (
    <Row
      title={title}
      detail={t('attention.settleDetail')}
      action={
        <>
          <LinkAction href={event === 'meeting' ? `/meeting/${id}` : `/conversation/${id}`} aria-label={`${t('attention.settleAction')}: ${title}`}>
            {t('attention.settleAction')}
          </LinkAction>
          <Button variant="quiet" aria-label={`${t('attention.moveOrCancel')}: ${title}`} onPress={() => open(request)}>
            {t('attention.moveOrCancel')}
          </Button>
        </>
      }
    />
  );
}

function PlanRow({ item, onPutOff }: { readonly item: ItemOf<'conversationsToPlan'>; readonly onPutOff: AttentionRowProps['onPutOff'] }) {
  const { t } = useTranslation('today');
  const words = useWords();
  const sentence = usePlanSentence();
  const open = usePlanRequest((state) => state.open);
  const { swvId, swvName, people, toPlan } = item;
  const title = t('attention.toPlanTitle', { swv: swvName, count: toPlan, words: words(toPlan) });
  const [only] = people;
  const coacheeId = people.length === 1 ? only?.coacheeId : undefined;
  return (
    <Row
      title={title}
      detail={sentence(item)}
      action={
        <>
          <Button variant="quiet" aria-label={`${t('attention.plan')}: ${swvName}`} onPress={() => open({ kind: 'conversation', swvId, ...(coacheeId === undefined ? {} : { coacheeId }) })}>
            {t('attention.plan')}
          </Button>
          <Button variant="quiet" aria-label={`${t('attention.putOff')}: ${swvName}`} onPress={() => onPutOff(item)}>
            {t('attention.putOff')}
          </Button>
        </>
      }
    />
  );
}

function NoMembersRow({ item: { swvId, swvName } }: { readonly item: ItemOf<'noMembers'> }) {
  const { t } = useTranslation('today');
  return (
    <Row
      title={t('attention.noMembersTitle', { swv: swvName })}
      detail={t('attention.noMembers')}
      action={<LinkAction href={`/swv/${swvId}/members`}>{t('attention.addMembers')}</LinkAction>}
    />
  );
}

function NoMeetingRow({ item }: { readonly item: ItemOf<'noNextMeeting'> }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const open = usePlanRequest((state) => state.open);
  const { swvId, swvName, lastOn } = item;
  return (
    <Row
      title={t('attention.noMeetingTitle', { swv: swvName })}
      detail={lastOn === null ? t('attention.noMeetingFirst') : t('attention.noMeetingLast', { date: format.date(lastOn, 'dayAndMonth') })}
      action={
        <Button variant="quiet" onPress={() => open({ kind: 'meeting', swvId })}>
          {t('attention.planMeeting')}
        </Button>
      }
    />
  );
}

function MeasurementRow({ item }: { readonly item: ItemOf<'measurementOpen'> }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const [isAsked, setIsAsked] = useState(false);
  const { swvId, swvName, moment, naming, answered, expected, missing, canBeSeen } = item;
  const isNamed = naming === 'named';
  return (
    <Row
      title={t('attention.measurementTitle', { swv: swvName, moment: t(`moments.${moment}` as 'moments.BSA') })}
      detail={
        <>
          {t('attention.measurementOpen', { answered, expected })} {canBeSeen ? t('attention.measurementSee') : isNamed ? null : t('attention.measurementFew')}
          {isAsked ? <span role="status"> {t('attention.missingAre', { names: format.list(missing.map(shown)) })}</span> : null}
        </>
      }
      action={
        isNamed && !isAsked ? (
          <Button variant="quiet" onPress={() => setIsAsked(true)}>
            {t('attention.missingWho')}
          </Button>
        ) : (
          <LinkAction href={`/swv/${swvId}/analysis`}>{t('attention.groupPicture')}</LinkAction>
        )
      }
    />
  );
}

function NoMeasurementRow({ item }: { readonly item: ItemOf<'noMeasurement'> }) {
  const { t } = useTranslation('today');
  const words = useWords();
  const { swvId, swvName, moment, weeks } = item;
  return (
    <Row
      title={t('attention.measurementTitle', { swv: swvName, moment: t(`moments.${moment}`) })}
      detail={moment === 'BSA' ? t('attention.noBsa', { words: words(weeks) }) : t('attention.noEsa', { count: weeks, words: words(weeks) })}
      action={<LinkAction href={`/swv/${swvId}/analysis`}>{t('attention.toAnalysis')}</LinkAction>}
    />
  );
}

function ThemeRow({ item }: { readonly item: ItemOf<'themeUntreated'> }) {
  const { t } = useTranslation('today');
  const words = useWords();
  const { swvId, swvName, label, people } = item;
  return (
    <Row
      title={t('attention.themeTitle', { swv: swvName, theme: label })}
      detail={people === 0 ? t('attention.themeGroup') : t('attention.themePeople', { count: people, words: words(people) })}
      action={<LinkAction href={`/swv/${swvId}`}>{t('attention.toBoard')}</LinkAction>}
    />
  );
}
