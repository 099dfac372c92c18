import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { collisionsOf, type LineCollision, type LineEvent } from '#shared/domain/line-events.ts';
import type { Line } from '#shared/ipc/line.ts';
import { AllLinesPrintDialog } from './AllLinesPrintDialog.tsx';
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
  const now = today();
  const print = useDialog();
  // The drawing first: what stands under it comes while one looks.
  const isDrawn = useDeferredValue(true, false);
  // What has passed can no longer be put right.
  const collisions = useMemo(() => collisionsIn(lines).filter(({ date }) => date >= now), [lines, now]);
  const ringed = useMemo(() => new Set(collisions.filter(({ isSameHour }) => isSameHour).flatMap(({ first, second }) => [first.id, second.id])), [collisions]);
  return (
    <Stack gap="block">
      <LineBoard
        lines={lines}
        mode="all"
        label={t('labelAll')}
        ringed={ringed}
        actions={
          <Button icon={<IconPrinter />} onPress={print.open}>
            {t('print.action')}
          </Button>
        }
      />
      {isDrawn ? <Collisions lines={lines} collisions={collisions} /> : null}
      <AllLinesPrintDialog isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
    </Stack>
  );
}

/** The fictional group asks nothing of the coach, so it meets nothing real. */
function collisionsIn(lines: readonly Line[]): LineCollision[] {
  return [true, false].flatMap((example) => collisionsOf(lines.filter((line) => line.example === example).flatMap(({ events }) => events)));
}

/** One sentence a day, however many groups meet on it. */
function Collisions({ lines, collisions }: { readonly lines: readonly Line[]; readonly collisions: readonly LineCollision[] }) {
  const { t } = useTranslation('line');
  const format = useFormat();
  const words = useLineWords();
  const names = new Map(lines.map(({ swvId, name }) => [swvId, name]));
  const of = (event: LineEvent): string => t('all.of', { what: words.what(event), swv: names.get(event.swvId) ?? '' });
  const days = [...Map.groupBy(collisions, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Section title={t('all.collisions')}>
      {days.length === 0 ? (
        <p>{t('all.noCollisions')}</p>
      ) : (
        <ul className={css['collisions']}>
          {days.map(([date, met]) => {
            const events = [...new Map(met.flatMap(({ first, second }) => [first, second]).map((event) => [event.id, event])).values()];
            const swvIds = [...new Set(events.map(({ swvId }) => swvId))];
            return (
              <li key={date}>
                <span>{t(met.some(({ isSameHour }) => isSameHour) ? 'all.sameHour' : 'all.sameDay', { date: words.when({ startsOn: date, endsOn: date }), events: format.list(events.map(of)) })}</span>
                <Inline>
                  {swvIds.map((swvId) => (
                    <LinkAction key={swvId} href={`/swv/${swvId}/line`}>
                      {t('all.lineOf', { name: names.get(swvId) ?? '' })}
                    </LinkAction>
                  ))}
                </Inline>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
