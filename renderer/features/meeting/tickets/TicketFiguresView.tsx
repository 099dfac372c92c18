import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ticketFloor, ticketQuestions, type TicketFigures, type TicketResults } from '#shared/domain/exit-tickets.ts';
import css from './tickets.module.css';

const place = scaleLinear().domain([1, 5]).range([4, 96]);

/** What the group thought of the bijeenkomst, as far as the floor lets it through; else what is still needed. */
export function TicketResultsView({ results }: { readonly results: TicketResults }) {
  const { t } = useTranslation('meeting');
  const { entered, kind } = results;
  if (kind === 'withheld') return <p className={css['quiet']}>{t('tickets.withheld')}</p>;
  if (kind === 'open') return <p className={css['quiet']}>{entered === 0 ? t('tickets.none') : entered < ticketFloor ? t('tickets.needed', { count: ticketFloor - entered }) : t('tickets.notCounted')}</p>;
  return (
    <>
      <Figures figures={results.figures} />
      {results.waiting === 0 ? null : <p className={`${css['quiet'] ?? ''} ${css['waiting'] ?? ''}`}>{t('tickets.waiting', { count: results.waiting })}</p>}
    </>
  );
}

/** Means on a line with their n, and the words. */
function Figures({ figures }: { readonly figures: TicketFigures }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  return (
    <>
      <dl className={css['figures']}>
        {ticketQuestions.map((question) => {
          const figure = figures.of[question];
          return (
            <div key={question} className={css['figure']}>
              <dt>{t(`tickets.questions.${question}`)}</dt>
              <dd className={css['mean']}>{figure === null ? t('tickets.tooFew', { floor: ticketFloor }) : t('tickets.mean', { mean: format.number(figure.mean, 1), n: figure.n })}</dd>
              {figure === null ? null : (
                <svg className={css['line']} aria-hidden="true" focusable="false">
                  <line className={css['track']} x1={`${place(1)}%`} x2={`${place(5)}%`} y1={7} y2={7} />
                  {[1, 2, 3, 4, 5].map((step) => (
                    <line key={step} className={css['track']} x1={`${place(step)}%`} x2={`${place(step)}%`} y1={4} y2={10} />
                  ))}
                  <circle className={css['dot']} cx={`${place(figure.mean)}%`} cy={7} r={5} />
                </svg>
              )}
            </div>
          );
        })}
      </dl>
      {figures.words === null ? null : (
        <>
          <p className={css['quiet']}>{t('tickets.words')}</p>
          <ul className={css['words']}>
            {figures.words.map((word, index) => (
              <li key={index}>{t('tickets.quoted', { word })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
