import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { RecordType } from '#shared/domain/records.ts';
import { useShownName } from './PersonName.tsx';

/** From here on groepsgesprekken are counted rather than told one by one. */
const toldApart = 3;

/** What does not go along when a record is deleted or erased, a sentence each: the groepsgesprekken of a person stay with the others. */
export function useStaying(type: RecordType, id: string, isAsked: boolean): string[] {
  const { t } = useTranslation('acts');
  const format = useFormat();
  const shown = useShownName();
  const talks = useStoreQuery('records.staying', { coacheeId: id }, { enabled: type === 'coachee' && isAsked }).data ?? [];
  if (talks.length > toldApart) return [t('history.talksStay', { count: talks.length })];
  return talks.map(({ date, people }) => t('history.talkStays', { date: format.date(date, 'short'), names: format.list(people.map(shown)) }));
}
