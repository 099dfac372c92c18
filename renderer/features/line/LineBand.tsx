import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { rangeOfYears, wholeView } from '#shared/domain/line-axis.ts';
import type { LineEvent } from '#shared/domain/line-events.ts';
import type { Line } from '#shared/ipc/line.ts';
import { idOf, LineDrawing } from './LineDrawing.tsx';
import css from './line.module.css';
import { useLineWords } from './use-line-words.ts';
import { useOpenEvent } from './use-open-event.ts';
import { useWidth } from './use-width.ts';

/** The two school years above the tabs of a group, to read and to open; zooming and moving is done on its own tab. */
export function LineBand({ swvId }: { readonly swvId: string }) {
  const line = useStoreQuery('line.get', { swvId }).data;
  return line === undefined || line === null || line.swvId !== swvId ? null : <Band line={line} />;
}

function Band({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [, navigate] = useLocation();
  const [hoverId, setHoverId] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const open = useOpenEvent(() => navigate(`/swv/${line.swvId}/line`));
  const { events, startsOn, endsOn } = line;
  const rows = useMemo(() => [{ id: line.swvId, name: null, events, shades: line.shades }], [line, events]);
  const view = useMemo(() => wholeView(rangeOfYears(startsOn, endsOn)), [startsOn, endsOn]);
  const find = (id: string | null): LineEvent | undefined => events.find((event) => event.id === id);
  const [isFocused, setIsFocused] = useState(false);
  const told = find(hoverId) ?? (isFocused ? find(activeId) : undefined);
  const walk = (key: string): boolean => {
    // What is not drawn in the band is walked past.
    const order = events.filter(({ id }) => frame.current?.querySelector(`[data-event="${CSS.escape(id)}"]`) !== null);
    const index = order.findIndex(({ id }) => id === activeId);
    const next = key === 'ArrowRight' ? order[index + 1] : key === 'ArrowLeft' ? order[index - 1] : key === 'Home' ? order[0] : key === 'End' ? order.at(-1) : undefined;
    const current = find(activeId);
    if (next !== undefined) setActiveId(next.id);
    else if ((key === 'Enter' || key === ' ') && current !== undefined) open(current);
    else return false;
    return true;
  };
  return (
    <div
      ref={frame}
      className={css['band']}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
      onKeyDown={(event) => {
        if (walk(event.key)) event.preventDefault();
      }}
      onClick={({ target }) => {
        const pressed = find(idOf(target));
        if (pressed !== undefined) open(pressed);
      }}
    >
      {width === 0 ? null : <LineDrawing rows={rows} mode="band" view={view} width={width} label={t('label', { name: line.name })} activeId={activeId} onHover={setHoverId} onFocusMoment={setActiveId} />}
      <p className={css['sentence']}>
        {told === undefined ? '' : words.sentence(told)}
      </p>
    </div>
  );
}
