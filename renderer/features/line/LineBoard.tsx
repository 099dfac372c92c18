import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { placeOfDay, rangeOfYears } from '#shared/domain/line-axis.ts';
import type { LineEvent } from '#shared/domain/line-events.ts';
import type { Line } from '#shared/ipc/line.ts';
import { LineControls } from './LineControls.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import { LineTable } from './LineTable.tsx';
import { LineTell } from './LineTell.tsx';
import { RowName } from './RowName.tsx';
import { WindowDialog } from './WindowDialog.tsx';
import css from './line.module.css';
import { useLineKeys } from './use-line-keys.ts';
import { useLinePointer, useLineWheel } from './use-line-pointer.ts';
import { useLineView } from './use-line-view.ts';
import { useLineWords } from './use-line-words.ts';
import { useMoving } from './use-moving.ts';
import { useOpenEvent } from './use-open-event.ts';
import { useWidth } from './use-width.ts';

type LineBoardProps = {
  readonly lines: readonly Line[];
  readonly mode: 'full' | 'all';
  readonly label: string;
  /** Moments that another group asks the same day for. */
  readonly ringed?: ReadonlySet<string>;
  readonly actions?: ReactNode;
};

const nobody: ReadonlySet<string> = new Set();

/** A line to work on: look, walk, zoom, open and move, by mouse and by key, with the same as a table under it. */
export function LineBoard({ lines, mode, label, ringed = nobody, actions }: LineBoardProps) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const keysId = useId();
  const [, navigate] = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoverId, setHoverId] = useState<string | null>(null);
  const [refusedId, setRefusedId] = useState<string | null>(null);
  const [isTable, setIsTable] = useState(false);
  const [window, setWindow] = useState<LineEvent | null>(null);
  const days = lines.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).sort();
  const range = rangeOfYears(days[0] ?? today(), days.at(-1) ?? today());
  const lineView = useLineView(range);
  const moving = useMoving();
  const open = useOpenEvent(setWindow);
  const byId = useMemo(() => new Map(lines.flatMap(({ events }) => events.map((event) => [event.id, event] as const))), [lines]);
  const nameById = useMemo(() => new Map(lines.map(({ swvId, name }) => [swvId, name])), [lines]);
  const moved = moving.moving;
  const rows = useMemo(
    () => lines.map(({ swvId, name, events, shades }) => ({ id: swvId, name: mode === 'all' ? name : null, shades, events: moved?.event.swvId === swvId ? events.map((event) => (event.id === moved.event.id ? { ...event, ...moved.days } : event)) : events })),
    [lines, mode, moved],
  );
  const nameOf = useMemo(() => {
    // Ten groups have six hundred sentences; a step of the zoom changes none of them.
    const known = new WeakMap<LineEvent, string>();
    const say = (event: LineEvent): string => (mode === 'full' ? words.sentence(event) : t('sentenceOf', { swv: nameById.get(event.swvId) ?? '', sentence: words.sentence(event) }));
    return (event: LineEvent): string => {
      const sentence = known.get(event) ?? say(event);
      known.set(event, sentence);
      return sentence;
    };
  }, [mode, words, t, nameById]);
  const eventOf = (id: string | null): LineEvent | undefined => (id === null ? undefined : byId.get(id));
  const active = eventOf(activeId) ?? null;
  const pointer = useLinePointer({ lineView, width, moving, eventOf, onOpen: open });
  useLineWheel(frame, lineView, width);
  const keys = useLineKeys({ rows, active, lineView, moving, onLook: ({ id }) => setActiveId(id), onOpen: open, onTable: () => setIsTable((shown) => !shown), onRefused: ({ id }) => setRefusedId(id) });
  const told = eventOf(hoverId) ?? active;
  const anchor = active === null ? placeOfDay(today()) : placeOfDay(active.startsOn);
  return (
    <>
      <div
        className={css['board']}
        onKeyDown={(event) => {
          if (event.key === 'Escape') pointer.forget();
          setRefusedId(null);
          keys(event);
        }}
      >
        <LineControls lineView={lineView} range={range} anchor={anchor} isTable={isTable} onTable={setIsTable} actions={actions} />
        <div ref={frame} className={css['frame']}>
          {width === 0 ? null : (
            <LineDrawing
              rows={rows}
              mode={mode}
              view={lineView.view}
              width={width}
              label={label}
              describedBy={keysId}
              activeId={activeId}
              movingId={moved?.event.id ?? null}
              ringed={ringed}
              canMove
              isPannable={lineView.view.span < range.to - range.from}
              nameOf={nameOf}
              onHover={setHoverId}
              onFocusMoment={setActiveId}
              onPointer={pointer}
              onRow={(id) => (mode === 'all' ? <RowName name={nameById.get(id) ?? ''} onOpen={() => navigate(`/swv/${id}/line`)} /> : null)}
            />
          )}
        </div>
        <VisuallyHidden>
          <p id={keysId}>{t('keys')}</p>
        </VisuallyHidden>
        <LineTell told={told} nameOf={nameOf} moving={moving} isRefused={refusedId !== null && refusedId === told?.id} onOpen={open} onWindow={setWindow} />
        {isTable ? <LineTable lines={lines} label={mode === 'all' ? t('table.captionAll') : t('table.caption', { name: lines[0]?.name ?? '' })} withSwv={mode === 'all'} /> : null}
      </div>
      {window === null ? null : <WindowDialog event={window} onClose={() => setWindow(null)} />}
    </>
  );
}
