import { placeOfDay, xOf, type AxisView } from '#shared/domain/line-axis.ts';
import type { LineEvent, LineShade } from '#shared/domain/line-events.ts';
import { labelWidth, placeCentred, placeLabels, stackIntervals, stepAside, type PlacedLabel } from '#shared/domain/line-labels.ts';

/** `band` above the tabs of a group, `full` on its own tab, `all` groups under each other, `paper` on one A4. */
export type LineMode = 'band' | 'full' | 'all' | 'paper';

export type LineRow = { readonly id: string; readonly name: string | null; readonly events: readonly LineEvent[]; readonly shades: readonly LineShade[] };

/** Where something is drawn, in px from the top left of its row. `x2` is the other end of a period. */
export type Mark = { readonly event: LineEvent; readonly x: number; readonly x2: number; readonly y: number };
export type MarkLabel = PlacedLabel & { readonly y: number };
export type RowLayout = { readonly row: LineRow; readonly top: number; readonly marks: readonly Mark[]; readonly labels: readonly MarkLabel[]; readonly lanes: Lanes };

type Lanes = { readonly meeting: number; readonly conversation: number; readonly contact: number; readonly window: number; readonly height: number };

/** Heights of the rows of a drawing, in px from the top of the group. */
const lanesOf: Readonly<Record<LineMode, Lanes>> = {
  band: { meeting: 20, conversation: 48, contact: 76, window: 76, height: 88 },
  full: { meeting: 42, conversation: 114, contact: 170, window: 220, height: 252 },
  all: { meeting: 31, conversation: 49, contact: 66, window: 66, height: 78 },
  paper: { meeting: 34, conversation: 96, contact: 140, window: 178, height: 204 },
};

/** Height of the months above the rows. */
export const axisHeight = 24;
const levelHeight = 22;
const labelGap = 6;

export const meetingRadius = 5.5;
export const conversationRadius = 3.2;
export const halfSquare = 4.5;
export const halfDiamond = 7;

/** The words of the drawing, so that this file needs no language. */
export type LayoutWords = { readonly short: (event: LineEvent) => string; readonly given: (event: LineEvent) => string; readonly day: (day: string) => string; readonly today: string };
type Frame = { readonly mode: LineMode; readonly view: AxisView; readonly width: number; readonly today: string; readonly words: LayoutWords };

/** Lays out the groups under each other; only what is in sight is drawn. */
export function layoutRows(rows: readonly LineRow[], frame: Frame): { readonly rows: readonly RowLayout[]; readonly height: number } {
  let top = axisHeight;
  const laid = rows.map((row) => {
    const layout = layoutRow(row, frame, top);
    top += layout.lanes.height;
    return layout;
  });
  // Under each other the groups leave no room in their own rows for the word of today.
  return { rows: laid, height: frame.mode === 'all' ? top + 16 : top };
}

function layoutRow(row: LineRow, frame: Frame, top: number): RowLayout {
  const { mode, view, width } = frame;
  const lanes = lanesOf[mode];
  const seen = row.events.filter((event) => isShown(event, mode)).map((event) => ({ event, x: xOf(placeOfDay(event.startsOn), view, width), x2: xOf(placeOfDay(event.endsOn) + (event.kind === 'window' ? 1 : 0), view, width) }));
  const inSight = seen.filter(({ x, x2 }) => x2 >= -8 && x <= width + 8);
  const of = (...kinds: readonly LineEvent['kind'][]) => inSight.filter(({ event }) => kinds.includes(event.kind));
  const meetings = of('meeting').map((mark): Mark => ({ ...mark, y: lanes.meeting }));
  const talks = stepped(of('conversation'), lanes.conversation, mode);
  const contacts = of('contact', 'observation').map((mark): Mark => ({ ...mark, y: lanes.contact }));
  const rounds = of('window').filter(({ event }) => event.topic === 'conversations').map((mark): Mark => ({ ...mark, y: lanes.conversation }));
  const others = of('measurement', 'window').filter(({ event }) => event.topic !== 'conversations');
  const lower = mode === 'band' || mode === 'all' ? onOneLine(others, [...contacts], lanes, frame) : stacked(others, lanes, frame);
  const upper = mode === 'full' || mode === 'paper' ? labelsAbove(meetings, talks, rounds, contacts, lanes, frame) : [];
  // Periods lie under the marks that stand in them.
  const marks = [...rounds, ...lower.marks, ...contacts, ...meetings, ...talks];
  return { row, top, marks, labels: [...upper, ...lower.labels], lanes: { ...lanes, height: lanes.height + lower.extra } };
}

/** What did not take place is told on the wide drawing and in the table; in a narrow one it would be taken for something. */
function isShown({ status, kind, topic }: LineEvent, mode: LineMode): boolean {
  if (status === 'cancelled') return mode === 'full';
  // A measurement that was taken stands there itself.
  return !(kind === 'window' && status === 'held' && (mode === 'band' || mode === 'all') && topic !== 'plgStart' && topic !== 'evaluation');
}

type Ends = { readonly event: LineEvent; readonly x: number; readonly x2: number };

function stepped(marks: readonly Ends[], y: number, mode: LineMode): Mark[] {
  const levels = stepAside(marks.map(({ x }) => x), conversationRadius * 2 + 0.6, mode === 'full' || mode === 'paper' ? 2 : 1);
  return marks.map((mark, index) => ({ ...mark, y: y + (levels[index] ?? 0) * (mode === 'all' ? 4 : 7.5) }));
}

type Lower = { readonly marks: Mark[]; readonly labels: MarkLabel[]; readonly extra: number };

/** Measurements, periods and contacts on one line, with as many words as fit; today's word comes first. */
function onOneLine(others: readonly Ends[], contacts: readonly Mark[], { window: y }: Lanes, { view, width, today, words, mode }: Frame): Lower {
  const marks = others.map((mark): Mark => ({ ...mark, y }));
  const all = [...marks, ...contacts];
  const now = xOf(placeOfDay(today) + 0.5, view, width);
  const isInSight = mode === 'band' && now >= 0 && now <= width;
  const wanted = all.map(({ event, x, x2 }) => {
    const ends = drawnEnds(event, x, x2);
    return { id: event.id, x: (ends.from + ends.to) / 2, r: (ends.to - ends.from) / 2, text: words.short(event), rank: event.kind === 'contact' || event.kind === 'observation' ? 1 : event.kind === 'measurement' ? 5 : 3 };
  });
  const taken = all.map(({ event, x, x2 }) => drawnEnds(event, x, x2));
  const labels = placeLabels(isInSight ? [...wanted, { id: 'today', x: now, r: 0, text: words.today, rank: 9 }] : wanted, { from: 0, to: width }, isInSight ? [...taken, { from: now, to: now }] : taken);
  return { marks, labels: labels.map((label) => ({ ...label, y: y + 4 })), extra: 0 };
}

/** What a mark takes of its line. In a narrow drawing a planned measurement is a diamond at the beginning of its period. */
function drawnEnds(event: LineEvent, x: number, x2: number): { from: number; to: number } {
  if (event.kind === 'contact' || event.kind === 'observation') return { from: x - halfSquare, to: x + halfSquare };
  return isDiamond(event, true) ? { from: x - halfDiamond, to: x + halfDiamond } : { from: x, to: Math.max(x + 3, x2) };
}

export function isDiamond({ kind, topic }: LineEvent, isNarrow: boolean): boolean {
  return kind === 'measurement' || (isNarrow && kind === 'window' && topic !== 'plgStart' && topic !== 'evaluation');
}

/**
 * Measurements and periods under each other as far as they and their words meet. The words stand to the right, else to the left,
 * else above; never over the line of today.
 */
function stacked(others: readonly Ends[], { window: y }: Lanes, { view, width, words, today }: Frame): Lower {
  const now = xOf(placeOfDay(today) + 0.5, view, width);
  const spans = others
    .map((mark) => {
      const text = words.short(mark.event);
      const wide = labelWidth(text);
      const ends = mark.event.kind === 'measurement' ? { from: mark.x - halfDiamond, to: mark.x + halfDiamond } : { from: Math.max(0, mark.x), to: Math.min(width, Math.max(mark.x + 4, mark.x2)) };
      const fits = (from: number): boolean => from >= 0 && from + wide <= width && (from > now + 2 || from + wide < now - 2);
      const beside = [ends.to + labelGap, ends.from - labelGap - wide].find(fits);
      const at = beside ?? [ends.from, ends.to - wide, now + labelGap, now - labelGap - wide].find(fits);
      const isAbove = beside === undefined;
      return { mark, text, wide, at, isAbove, from: Math.min(ends.from, at ?? ends.from), to: Math.max(ends.to, at === undefined ? ends.to : at + wide) };
    })
    .sort((a, b) => a.from - b.from);
  const levels = stackIntervals(spans);
  const down = (index: number): number => y + (levels[index] ?? 0) * levelHeight;
  return {
    marks: spans.map(({ mark }, index) => ({ ...mark, y: down(index) })),
    labels: spans.flatMap(({ mark, text, wide, at, isAbove }, index) => (at === undefined ? [] : [{ id: mark.event.id, text, from: at, width: wide, y: down(index) + (isAbove ? -7 : 4) }])),
    extra: Math.max(0, ...levels) * levelHeight,
  };
}

/** Days under the bijeenkomsten, first names under the gesprekken, the name of a round above it, partners beside contacts. */
function labelsAbove(meetings: readonly Mark[], talks: readonly Mark[], rounds: readonly Mark[], contacts: readonly Mark[], lanes: Lanes, { view, width, words, mode }: Frame): MarkLabel[] {
  const bounds = { from: 0, to: width };
  const days = placeCentred(meetings.map(({ event, x }) => ({ id: event.id, x, text: words.day(event.startsOn) })), bounds);
  const names = view.span > 130 || mode === 'paper' ? [] : placeCentred(talks.map(({ event, x }) => ({ id: event.id, x, text: words.given(event) })).filter(({ text }) => text !== ''), bounds);
  const turns = placeCentred(rounds.map(({ event, x, x2 }) => ({ id: event.id, x: (Math.max(0, x) + Math.min(width, x2)) / 2, text: words.short(event) })), { from: 84, to: width });
  const partners = placeLabels(contacts.map(({ event, x }) => ({ id: event.id, x, r: halfSquare, text: words.short(event), rank: 1 })), bounds, contacts.map(({ x }) => ({ from: x - halfSquare, to: x + halfSquare })));
  const at = (labels: readonly PlacedLabel[], y: number): MarkLabel[] => labels.map((label) => ({ ...label, y }));
  return [...at(days, lanes.meeting + 21), ...at(names, lanes.conversation + 32), ...at(turns, lanes.conversation - 23), ...at(partners, lanes.contact + 4)];
}
