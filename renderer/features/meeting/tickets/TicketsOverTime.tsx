import { scaleLinear, scalePoint } from 'd3-scale';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { ticketFloor, ticketQuestions, type TicketFigure, type TicketQuestion, type TicketResults } from '#shared/domain/exit-tickets.ts';
import type { TicketsOverTime as View } from '#shared/ipc/meeting.ts';
import css from './tickets.module.css';

/** How the group looked back on its bijeenkomsten over time: a small drawing for each question, and the figures one key away. */
export function TicketsOverTime({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('meeting');
  const [isTable, setIsTable] = useState(false);
  const { data } = useStoreQuery('tickets.ofSwv', { swvId });
  if (data === undefined || data.swvId !== swvId || data.meetings.length === 0) return null;
  return (
    <Section
      title={t('tickets.overTime')}
      note={t('tickets.overTimeNote')}
      action={
        <Button variant="quiet" aria-pressed={isTable} onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'tickets.asDrawing' : 'tickets.asTable')}
        </Button>
      }
    >
      {isTable ? <Figures view={data} /> : <Drawings view={data} />}
    </Section>
  );
}

const height = 74;
const across = scaleLinear().domain([1, 5]).range([height - 12, 8]);

function Drawings({ view }: { readonly view: View }) {
  return (
    <div className={css['drawings']}>
      {ticketQuestions.map((question) => (
        <Drawing key={question} question={question} view={view} />
      ))}
    </div>
  );
}

function Drawing({ question, view }: { readonly question: TicketQuestion; readonly view: View }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const known = view.meetings.flatMap(({ meetingId, date, results }) => {
    const figure = figureOf(results, question);
    return figure === null ? [] : [{ meetingId, date, ...figure }];
  });
  const along = scalePoint<string>().domain(known.map(({ meetingId }) => meetingId)).range([12, 96]);
  const last = known.at(-1);
  const first = known[0];
  return (
    <figure className={css['drawing']}>
      <figcaption>
        <span className={css['name']}>{t(`tickets.questions.${question}`)}</span>
        <span className={css['quiet']}>{last === undefined ? t('tickets.tooFewEver') : t('tickets.lately', { mean: format.number(last.mean, 1), date: format.date(last.date, 'dayMonth'), n: last.n })}</span>
      </figcaption>
      {last === undefined || first === undefined ? null : (
        <>
          <svg className={css['series']} height={height} aria-hidden="true" focusable="false">
            {[1, 3, 5].map((mark) => (
              <g key={mark}>
                <text className={css['mark']} x={0} y={across(mark) + 4}>
                  {mark}
                </text>
                <line className={css['track']} x1={14} x2="100%" y1={across(mark)} y2={across(mark)} />
              </g>
            ))}
            {known.slice(1).map(({ meetingId, mean }, index) => {
              const from = known[index];
              return from === undefined ? null : <line key={meetingId} className={css['stroke']} x1={`${along(from.meetingId) ?? 0}%`} x2={`${along(meetingId) ?? 0}%`} y1={across(from.mean)} y2={across(mean)} />;
            })}
            {known.map(({ meetingId, mean }) => (
              <circle key={meetingId} className={css['dot']} cx={`${along(meetingId) ?? 0}%`} cy={across(mean)} r={4} />
            ))}
          </svg>
          <p className={css['ends']}>
            <span>{format.date(first.date, 'dayMonth')}</span>
            {known.length > 1 ? <span>{format.date(last.date, 'dayMonth')}</span> : null}
          </p>
        </>
      )}
    </figure>
  );
}

function figureOf(results: TicketResults, question: TicketQuestion): TicketFigure {
  return results.kind === 'shown' ? results.figures.of[question] : null;
}

function Figures({ view }: { readonly view: View }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const markOf = (figure: TicketFigure): string => (figure === null ? '–' : format.number(figure.mean, 1));
  const rows = view.meetings.map(({ meetingId, date, results }) => ({
    id: meetingId,
    cells: {
      date: <LinkAction href={`/meeting/${meetingId}/tickets`}>{format.date(date, 'short')}</LinkAction>,
      n: results.kind === 'shown' ? String(results.figures.n) : results.kind === 'withheld' ? '–' : results.entered < ticketFloor ? t('tickets.under', { floor: ticketFloor }) : t('tickets.uncounted'),
      ...Object.fromEntries(ticketQuestions.map((question) => [question, markOf(figureOf(results, question))])),
    },
  }));
  const columns = [{ id: 'date', label: t('tickets.day') }, { id: 'n', label: t('tickets.nHead'), align: 'end' as const }, ...ticketQuestions.map((question) => ({ id: question, label: t(`tickets.questions.${question}`), align: 'end' as const }))];
  return <Table caption={t('tickets.overTime')} isCaptionHidden columns={columns} rows={rows} />;
}
