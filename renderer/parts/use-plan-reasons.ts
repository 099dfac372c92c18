import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { HolidayName } from '#shared/domain/holidays.ts';
import type { PlanReason } from '#shared/domain/plan-reason.ts';
import { useShownGivenName } from './PersonName.tsx';

type Params = NonNullable<PlanReason['params']>;

/** Codes that say where a day lies beside the wished one, with what they count in. */
const shifted: Readonly<Record<string, 'weeks' | 'days'>> = { weeksLater: 'weeks', weeksEarlier: 'weeks', otherDayLater: 'days', otherDayEarlier: 'days', beforeMeeting: 'weeks' };

/** One word of the calendar: "derde donderdag". */
export function useGroupDay(): (weekday: number, ordinal: number) => string {
  const { t } = useTranslation('layout');
  return (weekday, ordinal) => t('groupDay', { ordinal: t(`ordinals.${ordinal}` as 'ordinals.1'), weekday: t(`weekdays.${weekday}` as 'weekdays.1') });
}

/**
 * Says why something stands on a day, in one sentence part: "een week later dan de derde donderdag: herfstvakantie". Schools and groups come
 * in by their id, so that nobody's name is kept with a date.
 */
export function usePlanReasons(): (reasons: readonly PlanReason[] | null) => string {
  const { t } = useTranslation('layout');
  const { t: planning } = useTranslation('planning');
  const format = useFormat();
  const groupDay = useGroupDay();
  const shownGivenName = useShownGivenName();
  const view = useStoreQuery('layout.view', {}).data;
  const names = useMemo(
    () => ({
      people: new Map((view?.groups ?? []).flatMap(({ people }) => people.flatMap(({ schoolId, givenName }) => (schoolId === null ? [] : [[schoolId, givenName] as const])))),
      groups: new Map((view?.groups ?? []).map(({ swvId, name }) => [swvId, name])),
    }),
    [view],
  );
  const words = (params: Params): Record<string, string | number> => {
    const who = names.people.get(String(params['schoolId']));
    // i18next takes an option called `ordinal` for a wish for ordinal plurals.
    const { ordinal, ...plain } = params;
    return {
      ...plain,
      ...(params['weekday'] === undefined ? {} : { groupDay: groupDay(Number(params['weekday']), Number(ordinal ?? 1)), weekday: t(`weekdays.${params['weekday']}` as 'weekdays.1') }),
      who: who === undefined ? t('reasons.someone') : shownGivenName(who),
      swv: names.groups.get(String(params['swvId'])) ?? t('reasons.otherGroup'),
      ...(params['date'] === undefined ? {} : { date: format.date(String(params['date']), 'dayMonth') }),
      holiday: params['label'] !== undefined && params['label'] !== '' ? params['label'] : planning(`holidays.${(params['holiday'] ?? 'other') as HolidayName}`),
    };
  };
  const say = ({ code, params = {} }: PlanReason): string => {
    const unit = shifted[code];
    const count = unit === undefined ? (typeof params['count'] === 'number' ? params['count'] : undefined) : Number(params[unit] ?? 1);
    return t(`reasons.${code}` as 'reasons.nearest', { ...words(params), ...(count === undefined ? {} : { count }) });
  };
  return (reasons) => {
    const [first, ...why] = reasons ?? [];
    if (first === undefined) return '';
    return why.length === 0 ? say(first) : `${say(first)}${first.code in shifted && first.code !== 'beforeMeeting' ? ': ' : ' · '}${why.map(say).join(', ')}`;
  };
}
