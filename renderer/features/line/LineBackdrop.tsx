import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { placeOfDay, ticksIn, xOf, type AxisView } from '#shared/domain/line-axis.ts';
import type { LineShade } from '#shared/domain/line-events.ts';
import { labelWidth, placeCentred } from '#shared/domain/line-labels.ts';
import { axisHeight, type LineMode, type RowLayout } from './layout-marks.ts';
import css from './line.module.css';

type LineBackdropProps = { readonly rows: readonly RowLayout[]; readonly view: AxisView; readonly width: number; readonly height: number; readonly mode: LineMode; readonly today: string };

/** What lies under the moments: months, holidays, the lines themselves and today. Nothing here is for the keyboard. */
export const LineBackdrop = memo(function LineBackdrop({ rows, view, width, height, mode, today }: LineBackdropProps) {
  const { t } = useTranslation('line');
  const x = (day: string, more = 0): number => xOf(placeOfDay(day) + more, view, width);
  const now = x(today, 0.5);
  const isTodaySeen = now >= 0 && now <= width;
  const last = rows.at(-1);
  const bottom = mode === 'band' && last !== undefined ? last.top + last.lanes.conversation + 20 : height;
  const shades = shadesOf(rows);
  const summers = summersIn(view);
  const isRoomy = mode === 'full' || mode === 'paper';
  return (
    <g aria-hidden="true">
      {shades.map(({ kind, startsOn, endsOn }) => {
        const from = Math.max(0, x(startsOn));
        const to = Math.min(width, x(endsOn, 1));
        return to <= from ? null : <rect key={`${kind}${startsOn}`} className={css[kind]} x={from} y={axisHeight} width={to - from} height={bottom - axisHeight} data-print="ink" />;
      })}
      <Months view={view} width={width} height={height} mode={mode} />
      {rows.map(({ row, top, lanes }) => (
        <g key={row.id}>
          {mode === 'all' ? <line className={css['hairline']} x1={0} x2={width} y1={top} y2={top} /> : null}
          {(isRoomy ? [lanes.meeting, lanes.conversation, lanes.contact] : [lanes.meeting, lanes.conversation]).map((lane) => (
            <YearLines key={lane} y={top + lane} view={view} width={width} summers={summers} />
          ))}
          {isRoomy
            ? (['meeting', 'conversation', 'contact', 'window'] as const).map((lane) => (
                <text key={lane} className={css['lane']} x={0} y={top + lanes[lane] - (lane === 'conversation' || lane === 'window' ? 25 : 15)}>
                  {t(`lanes.${lane}`)}
                </text>
              ))
            : null}
        </g>
      ))}
      {isTodaySeen ? <line className={css['today']} x1={now} x2={now} y1={axisHeight - 4} y2={mode === 'band' ? bottom + 12 : height} /> : null}
      {mode === 'band' ? null : <Foot shades={shades} now={isTodaySeen ? now : null} x={x} width={width} y={height - 5} hasNames={isRoomy} />}
    </g>
  );
});

type FootProps = { readonly shades: readonly LineShade[]; readonly now: number | null; readonly x: (day: string, more?: number) => number; readonly width: number; readonly y: number; readonly hasNames: boolean };

/** The lowest words: today beside its line, and what is shaded, where its name fits in the shade. */
function Foot({ shades, now, x, width, y, hasNames }: FootProps) {
  const { t } = useTranslation('line');
  const holidayName = useHolidayName();
  const word = t('today');
  const wide = labelWidth(word);
  const at = now === null ? null : now + 6 + wide > width ? now - 6 - wide : now + 6;
  const names = (hasNames ? shades : []).flatMap(({ kind, name, label, startsOn, endsOn }) => {
    const from = Math.max(0, x(startsOn));
    const to = Math.min(width, x(endsOn, 1));
    const away = label === null ? t('free.coachAway') : t('free.coachAwayLabel', { label });
    const text = kind === 'coachAway' ? away : holidayName({ name, label });
    const middle = (from + to) / 2;
    const half = labelWidth(text) / 2;
    const meetsToday = at !== null && now !== null && middle + half > Math.min(at, now) - 4 && middle - half < Math.max(at + wide, now) + 4;
    return half * 2 + 8 > to - from || meetsToday ? [] : [{ id: `${kind}${startsOn}`, x: middle, text }];
  });
  return (
    <>
      {placeCentred(names, { from: 0, to: width }).map(({ id, text, from, width: taken }) => (
        <text key={id} className={css['lane']} x={from + taken / 2} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {at === null ? null : (
        <text className={css['todayWord']} x={at} y={y}>
          {word}
        </text>
      )}
    </>
  );
}

function shadesOf(rows: readonly RowLayout[]) {
  const known = new Map(rows.flatMap(({ row }) => row.shades.map((shade) => [`${shade.kind}${shade.startsOn}${shade.endsOn}`, shade] as const)));
  // July and August are already the gap between two years.
  return [...known.values()].filter(({ name }) => name !== 'summer');
}

/** The line of each school year apart, with the gap of the summer between them. */
function YearLines({ y, view, width, summers }: { readonly y: number; readonly view: AxisView; readonly width: number; readonly summers: readonly Stretch[] }) {
  const starts = [view.from, ...summers.map(({ to }) => to)];
  const ends = [...summers.map(({ from }) => from), view.from + view.span];
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return end <= start ? null : <line key={start} className={css['track']} x1={xOf(start, view, width)} x2={xOf(end, view, width)} y1={y} y2={y} />;
  });
}

type Stretch = { readonly from: number; readonly to: number };

function summersIn({ from, span }: AxisView): Stretch[] {
  const found: Stretch[] = [];
  const first = ticksIn({ from: from - 40, span: span + 80 }).filter(({ day, kind }) => kind === 'month' && day.slice(5, 7) === '09');
  for (const { day } of first) {
    const to = placeOfDay(day);
    const begin = placeOfDay(`${day.slice(0, 4)}-07-01`);
    if (begin < from + span && to > from) found.push({ from: Math.max(from, begin), to: Math.min(from + span, to) });
  }
  return found;
}

function Months({ view, width, height, mode }: { readonly view: AxisView; readonly width: number; readonly height: number; readonly mode: LineMode }) {
  const format = useFormat();
  const ticks = ticksIn(view);
  const months = ticks.filter(({ kind }) => kind === 'month');
  const perMonth = (30 / view.span) * width;
  const word = (day: string): string => {
    const [name = '', year = ''] = format.date(day, 'month').split(' ');
    // March and May differ from February and April only in their third letter: "mrt" as it is written here.
    const short = name === 'maart' ? 'mrt' : name.slice(0, 3);
    return perMonth > 120 ? `${name} ${year}` : perMonth > 22 ? short : name.slice(0, 1);
  };
  // A month is written over its middle, as far as that is in sight.
  const middle = (day: string): number => (Math.max(0, xOf(placeOfDay(day), view, width)) + Math.min(width, xOf(placeOfDay(day) + 30, view, width))) / 2;
  const labels = placeCentred(months.map(({ day }) => ({ id: day, x: middle(day), text: word(day) })), { from: 0, to: width });
  return (
    <>
      {labels.map(({ id, text, from, width: wide }) => (
        <text key={id} className={css['month']} x={from + wide / 2} y={13} textAnchor="middle">
          {text}
        </text>
      ))}
      {view.span > 320 ? null : months.map(({ day }) => <line key={day} className={css['tick']} x1={xOf(placeOfDay(day), view, width)} x2={xOf(placeOfDay(day), view, width)} y1={4} y2={height} />)}
      {mode === 'full' || mode === 'all' ? ticks.filter(({ kind }) => kind === 'week').map(({ day }) => <WeekTick key={day} day={day} x={xOf(placeOfDay(day), view, width)} isNumbered={view.span <= 60} />) : null}
    </>
  );
}

function WeekTick({ day, x, isNumbered }: { readonly day: string; readonly x: number; readonly isNumbered: boolean }) {
  return (
    <>
      <line className={css['tick']} x1={x} x2={x} y1={axisHeight - 4} y2={axisHeight + 4} />
      {isNumbered ? (
        <text className={css['lane']} x={x + 3} y={axisHeight + 8}>
          {Number(day.slice(8))}
        </text>
      ) : null}
    </>
  );
}
