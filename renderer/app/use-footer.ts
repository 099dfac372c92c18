import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';

/** Two quiet lines under the menu: where everything stands, and the last backup. */
export function useFooter(): readonly [string, string] {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const backups = useStoreQuery('backups.list', {}).data;
  const where = t('footer.where');
  if (backups === undefined || backups.lastAt === null) return [where, t('footer.noBackup')];
  const { date, time } = inBrussels(backups.lastAt);
  const when = `${format.relativeDay(date, today())} ${format.time(time)}`;
  const second = backups.second;
  return [where, second?.isThere === true ? t('footer.backupSecond', { when, place: second.name }) : t('footer.backup', { when })];
}
