import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { collisionsOf, type LineCollision } from '#shared/domain/line-events.ts';
import type { Line } from '#shared/ipc/line.ts';
import { LineBoard } from './LineBoard.tsx';
import css from './line.module.css';
import { useLineWords } from './use-line-words.ts';

/** Every traject on one axis, so that one sees where two groups ask for the coach on the same day. */
export function AllLinesScreen() {
  const { t } = useTranslation('line');
  const lines = useStoreQuery('line.all', {}).data;
  if (lines === undefined) return <PageHeader title={t('all.title')} />;
  return (
    <>
      <PageHeader title={t('all.title')} subtitle={t('all.subtitle', { count: lines.length })} />
      {lines.length === 0 ? <EmptyState sentence={t('noneAll')} /> : <AllLines lines={lines} />}
    </>
  );
}

function AllLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('line');
  const collisions = useMemo(() => collisionsIn(lines), [lines]);
  const ringed = useMemo(() => new Set(collisions.filter(({ isSameHour }) => isSameHour).flatMap(({ first, second }) => [first.id, second.id])), [collisions]);
  return (
    <Stack gap="block">
      <LineBoard lines={lines} mode="all" label={t('labelAll')} ringed={ringed} />
      <Collisions lines={lines} collisions={collisions.filter(({ date }) => date >= today())} />
    </Stack>
  );
}

/** The fictional group asks nothing of the coach, so it meets nothing real. */
function collisionsIn(lines: readonly Line[]): LineCollision[] {
  return [true, false].flatMap((example) => collisionsOf(lines.filter((line) => line.example === example).flatMap(({ events }) => events)));
}

function Collisions({ lines, collisions }: { readonly lines: readonly Line[]; readonly collisions: readonly LineCollision[] }) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const names = new Map(lines.map(({ swvId, name }) => [swvId, name]));
  const of = (event: LineCollision['first']): string => t('all.of', { what: words.what(event), swv: names.get(event.swvId) ?? '' });
  return (
    <Section title={t('all.collisions')}>
      {collisions.length === 0 ? (
        <p>{t('all.noCollisions')}</p>
      ) : (
        <ul className={css['collisions']}>
          {collisions.map(({ date, first, second, isSameHour }) => (
            <li key={`${first.id}${second.id}`}>
              <span>{t(isSameHour ? 'all.sameHour' : 'all.sameDay', { date: words.when({ startsOn: date, endsOn: date }), first: of(first), second: of(second) })}</span>
              <LinkAction href={`/swv/${second.swvId}/line`}>{t('all.openLine', { name: names.get(second.swvId) ?? '' })}</LinkAction>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
