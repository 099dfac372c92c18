import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import runSheet from '#renderer/parts/run-sheet/run-sheet.module.css';
import { Menu } from '#renderer/ui/Menu.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { RunSheetPart } from '#shared/ipc/board.ts';

type ComingProps = {
  readonly parts: readonly RunSheetPart[];
  /** The whole day, for the place that a part moves to. */
  readonly all: readonly RunSheetPart[];
  readonly startsAt: ReadonlyMap<string, string>;
};

/** What still comes, with the times as the day goes now; moved, made longer or shorter, dropped or parked from here. */
export function ComingParts({ parts, all, startsAt }: ComingProps) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const act = useAct();
  if (parts.length === 0) return null;
  const items = parts.map((part) => ({ id: part.record.id, part, at: startsAt.get(part.record.id) ?? null }));
  const move = (id: string, toIndex: number): void => {
    const others = parts.filter(({ record }) => record.id !== id);
    const before = others[toIndex];
    const rest = all.filter(({ record }) => record.id !== id);
    const place = before === undefined ? rest.length : rest.indexOf(before);
    void act(api['runSheet.movePart']({ partId: id, toIndex: place }));
  };
  return (
    <Section title={t('live.coming')} heading="small">
      <ReorderList label={t('live.coming')} items={items} nameOf={({ part }) => part.record.title} onMove={move}>
        {({ part: { record }, at }) => (
          <div className={runSheet['part']}>
            <span className={runSheet['time']}>{at === null ? '' : format.time(at)}</span>
            <span className={runSheet['partWords']}>{record.title}</span>
            <span className={runSheet['partMinutes']}>{t('live.minutes', { minutes: record.minutes })}</span>
            <Menu
              label={t('live.menuOf', { title: record.title })}
              entries={[
                { id: 'longer', label: t('live.longer'), onAction: () => void act(api['live.stretchPart']({ partId: record.id, by: 5 })) },
                { id: 'shorter', label: t('live.shorter'), onAction: () => void act(api['live.stretchPart']({ partId: record.id, by: -5 })) },
                { id: 'park', label: t('live.park'), onAction: () => void act(api['live.finishPart']({ partId: record.id, status: 'parked', endedAt: null })) },
                { id: 'drop', label: t('live.drop'), onAction: () => void act(api['live.finishPart']({ partId: record.id, status: 'dropped', endedAt: null })) },
              ]}
            />
          </div>
        )}
      </ReorderList>
    </Section>
  );
}
