import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownNames } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import type { AttentionItem, ItemOf } from '#shared/domain/attention.ts';
import { assertNever } from '#shared/result.ts';
import { MeasurementRow, NoMeasurementRow } from './MeasurementRows.tsx';
import { MeetingRhythmRow, NoMeetingRow } from './MeetingRows.tsx';
import { AgreementToSignRow, BsaMissingRow, LookBackRow, PlanRow, QuestionsRow, TransferRow } from './PeopleRows.tsx';
import { PointRow, type RowOf } from './PointRow.tsx';
import { useWords } from './use-words.ts';

/** One point of the aandachtslijst: a sentence, and the one thing to do about it. */
export function AttentionRow({ item, onPutOff }: RowOf<AttentionItem>) {
  switch (item.kind) {
    case 'eventToSettle':
      return <SettleRow item={item} onPutOff={onPutOff} />;
    case 'noMembers':
      return <NoMembersRow item={item} onPutOff={onPutOff} />;
    case 'conversationsToPlan':
      return <PlanRow item={item} onPutOff={onPutOff} />;
    case 'noNextMeeting':
      return <NoMeetingRow item={item} onPutOff={onPutOff} />;
    case 'meetingRhythm':
      return <MeetingRhythmRow item={item} onPutOff={onPutOff} />;
    case 'measurementOpen':
      return <MeasurementRow item={item} onPutOff={onPutOff} />;
    case 'noMeasurement':
      return <NoMeasurementRow item={item} onPutOff={onPutOff} />;
    case 'agreementToSign':
      return <AgreementToSignRow item={item} onPutOff={onPutOff} />;
    case 'bsaMissing':
      return <BsaMissingRow item={item} onPutOff={onPutOff} />;
    case 'questionsToChoose':
      return <QuestionsRow item={item} onPutOff={onPutOff} />;
    case 'lookBackDue':
      return <LookBackRow item={item} onPutOff={onPutOff} />;
    case 'transferToAsk':
      return <TransferRow item={item} onPutOff={onPutOff} />;
    case 'themeUntreated':
      return <ThemeRow item={item} onPutOff={onPutOff} />;
    default:
      return assertNever(item);
  }
}

function SettleRow({ item, onPutOff }: RowOf<ItemOf<'eventToSettle'>>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownNames();
  const open = usePlanRequest((state) => state.open);
  const { event, id, date, people, swvName } = item;
  const when = format.date(date, 'dayAndMonth');
  const title = event === 'meeting' ? t('attention.settleMeeting', { swv: swvName, date: when }) : t('attention.settleConversation', { name: shown(people), date: when });
  const request = event === 'meeting' ? ({ kind: 'meeting', meetingId: id } as const) : ({ kind: 'conversation', conversationId: id } as const);
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
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

function NoMembersRow({ item, onPutOff }: RowOf<ItemOf<'noMembers'>>) {
  const { t } = useTranslation('today');
  const { swvId, swvName } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.noMembersTitle', { swv: swvName })}
      detail={t('attention.noMembers')}
      action={<LinkAction href={`/swv/${swvId}/members`}>{t('attention.addMembers')}</LinkAction>}
    />
  );
}

function ThemeRow({ item, onPutOff }: RowOf<ItemOf<'themeUntreated'>>) {
  const { t } = useTranslation('today');
  const words = useWords();
  const { swvId, swvName, label, people } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.themeTitle', { swv: swvName, theme: label })}
      detail={people === 0 ? t('attention.themeGroup') : t('attention.themePeople', { count: people, words: words(people) })}
      action={<LinkAction href={`/swv/${swvId}`}>{t('attention.toBoard')}</LinkAction>}
    />
  );
}
