import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { rangeOfYears, wholeView } from '#shared/domain/line-axis.ts';
import type { LineEvent } from '#shared/domain/line-events.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { Line } from '#shared/ipc/line.ts';
import { LineDrawing } from './LineDrawing.tsx';
import css from './line-paper.module.css';
import { useLineWords } from './use-line-words.ts';

/** The drawing is laid out at this width, in px, and scaled to the paper. */
const drawnWidth = 1000;
/** Lines of text that fit under the drawing on one A4, over all columns. */
const mostLines = 84;

type LinePaperProps = { readonly line: Line; readonly isPreview: boolean };

/** A tweejarenlijn on one A4, on its side: the drawing, and under it the same in words. */
export function LinePaper({ line, isPreview }: LinePaperProps) {
  const { t } = useTranslation('line');
  const format = useFormat();
  const { swvId, name, events, shades, startsOn, endsOn } = line;
  const Title = isPreview ? 'h3' : 'h1';
  const parts = [
    { id: 'meetings', title: t('print.meetings'), events: events.filter(({ kind }) => kind === 'meeting') },
    { id: 'others', title: t('print.others'), events: events.filter(({ kind }) => kind === 'measurement' || kind === 'window' || kind === 'contact' || kind === 'observation') },
    { id: 'conversations', title: t('print.conversations'), events: events.filter(({ kind }) => kind === 'conversation') },
  ].filter((part) => part.events.length > 0);
  let room = mostLines - parts.length * 2;
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <header className={css['head']}>
        <Title className={css['title']}>{name}</Title>
        <p className={css['subtitle']}>{t('print.subtitle', { from: schoolYearLabel(schoolYearOf(startsOn)), to: schoolYearLabel(schoolYearOf(endsOn)), date: format.date(today(), 'long') })}</p>
      </header>
      <LineDrawing rows={[{ id: swvId, name: null, events, shades }]} mode="paper" view={wholeView(rangeOfYears(startsOn, endsOn))} width={drawnWidth} />
      <p className={css['key']}>{t('print.key')}</p>
      <div className={css['columns']}>
        {parts.map(({ id, title, events: all }) => {
          const shown = all.slice(0, Math.max(0, room));
          room -= shown.length;
          return <PaperPart key={id} title={title} events={shown} leftOut={all.length - shown.length} isPreview={isPreview} />;
        })}
      </div>
    </article>
  );
}

/** Filled and open say the rest; only of what should have been is it not known. */
function isAsked({ kind, status, startsOn }: LineEvent): boolean {
  return status === 'planned' && startsOn < today() && (kind === 'meeting' || kind === 'conversation');
}

function PaperPart({ title, events, leftOut, isPreview }: { readonly title: string; readonly events: readonly LineEvent[]; readonly leftOut: number; readonly isPreview: boolean }) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const Part = isPreview ? 'h4' : 'h2';
  // The heading says already that they are bijeenkomsten or gesprekken: then only whose, or where, is new.
  const detail = (event: LineEvent): string => (event.kind === 'meeting' ? (event.place ?? '') : event.kind === 'conversation' ? (event.people.length === 0 ? '' : words.who(event)) : words.what(event));
  return (
    <section>
      <Part className={css['part']}>{title}</Part>
      <ul>
        {events.map((event) => (
          <li key={event.id} className={css['row']}>
            <span aria-hidden="true">{event.status === 'held' ? '●' : '○'}</span> {words.when(event)} {detail(event)} {isAsked(event) ? <span className={css['state']}>{words.state(event)}</span> : null}
          </li>
        ))}
        {leftOut === 0 ? null : <li className={css['state']}>{t('print.more', { count: leftOut })}</li>}
      </ul>
    </section>
  );
}
