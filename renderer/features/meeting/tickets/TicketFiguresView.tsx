import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ticketFloor, ticketQuestions, type TicketFigures } from '#shared/domain/exit-tickets.ts';
import css from './tickets.module.css';

const place = scaleLinear().domain([1, 5]).range([4, 96]);

/** What the group thought, as means on a line with their n; below five only how many are still needed. */
export function TicketFiguresView({ figures }: { readonly figures: TicketFigures }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  if (figures.n < ticketFloor) return <p className={css['quiet']}>{figures.n === 0 ? t('tickets.none') : t('tickets.needed', { count: ticketFloor - figures.n })}</p>;
  return (
    <>
      <dl className={css['figures']}>
        {ticketQuestions.map((question) => {
          const { mean, n } = figures.of[question];
          return (
            <div key={question} className={css['figure']}>
              <dt>{t(`tickets.questions.${question}`)}</dt>
              <dd className={css['mean']}>{mean === null ? t('tickets.tooFew', { count: ticketFloor - n }) : t('tickets.mean', { mean: format.number(mean, 1), n })}</dd>
              {mean === null ? null : (
                <svg className={css['line']} aria-hidden="true" focusable="false">
                  <line className={css['track']} x1={`${place(1)}%`} x2={`${place(5)}%`} y1={7} y2={7} />
                  {[1, 2, 3, 4, 5].map((step) => (
                    <line key={step} className={css['track']} x1={`${place(step)}%`} x2={`${place(step)}%`} y1={4} y2={10} />
                  ))}
                  <circle className={css['dot']} cx={`${place(mean)}%`} cy={7} r={5} />
                </svg>
              )}
            </div>
          );
        })}
      </dl>
      {figures.words === null ? null : (
        <p>
          <span className={css['quiet']}>{t('tickets.words')} </span>
          {format.list(figures.words.map((word) => t('tickets.quoted', { word })))}
        </p>
      )}
    </>
  );
}
