import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { ItemOf, MeetingRhythm } from '#shared/domain/attention.ts';
import { PointRow, type RowOf } from './PointRow.tsx';

/** No bijeenkomst stands in the calendar. */
export function NoMeetingRow({ item, onPutOff }: RowOf<ItemOf<'noNextMeeting'>>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { swvId, swvName, lastOn } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.noMeetingTitle', { swv: swvName })}
      detail={lastOn === null ? t('attention.noMeetingFirst') : t('attention.noMeetingLast', { date: format.date(lastOn, 'dayAndMonth') })}
      action={<PlanMeeting swvId={swvId} swvName={swvName} />}
    />
  );
}

/** The bijeenkomsten of the year lie too far apart, or are fewer than promised. */
export function MeetingRhythmRow({ item, onPutOff }: RowOf<ItemOf<'meetingRhythm'>>) {
  const { t } = useTranslation('today');
  const sentence = useRhythmSentence();
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.rhythmTitle', { swv: item.swvName })}
      detail={sentence(item)}
      action={<PlanMeeting swvId={item.swvId} swvName={item.swvName} />}
    />
  );
}

function PlanMeeting({ swvId, swvName }: { readonly swvId: string; readonly swvName: string }) {
  const { t } = useTranslation('today');
  const open = usePlanRequest((state) => state.open);
  return (
    <Button variant="quiet" aria-label={`${t('attention.planMeeting')}: ${swvName}`} onPress={() => open({ kind: 'meeting', swvId })}>
      {t('attention.planMeeting')}
    </Button>
  );
}

function useRhythmSentence(): (rhythm: MeetingRhythm) => string {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (rhythm) => {
    if (rhythm.reason === 'gap') {
      const { fromOn, toOn, days, norm } = rhythm;
      return t('attention.rhythmGap', { from: format.date(fromOn, 'dayAndMonth'), to: format.date(toOn, 'dayAndMonth'), days, norm });
    }
    // Any year will do: only the name of the month is said.
    const months = format.list(rhythm.emptyMonths.map((month) => format.date(`2026-${String(month).padStart(2, '0')}-01`, 'dayAndMonth').replace(/^1 | 1$/, '')));
    const { there, promised } = rhythm;
    return rhythm.reason === 'month' ? t('attention.rhythmMonth', { there, promised, months }) : t('attention.rhythmFew', { there, promised, months });
  };
}
