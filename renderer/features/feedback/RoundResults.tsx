import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ItemResult } from '#shared/domain/feedback-round.ts';
import type { RoundView } from '#shared/ipc/feedback.ts';
import css from './feedback.module.css';

/** What a round says, exactly as far as the floor lets it. */
export function RoundResultsSection({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  const { results } = view;
  if (results.kind === 'open') return <p className={css['quiet']}>{t('results.open')}</p>;
  return (
    <Section title={t('results.title')} note={results.kind === 'shown' ? t('results.n', { count: results.n }) : undefined}>
      <RoundResultsBody view={view} />
    </Section>
  );
}

function RoundResultsBody({ view: { results, person, round } }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  if (results.kind === 'open') return null;
  if (results.kind === 'tooFew') return <Callout title={t('results.tooFew', { count: results.forms })} todo={results.needed > 0 ? t('results.needed', { count: results.needed }) : t('results.notCounted')} />;
  if (results.kind === 'withheld') return <Callout title={t('results.withheld')} todo={t('results.withheldTodo')} />;
  const scales = results.items.filter(({ item }) => item.kind === 'scale');
  const open = results.items.filter(({ item }) => item.kind === 'open');
  return (
    <>
      {scales.length === 0 ? null : <p className={css['quiet']}>{t('results.legend', { name: person.givenName, low: round.lowLabel ?? '', high: round.highLabel ?? '' })}</p>}
      {scales.map((result) => (
        <ScaleLine key={result.item.id} result={result} name={person.givenName} />
      ))}
      {open.map((result) => (
        <OpenAnswers key={result.item.id} result={result} name={person.givenName} />
      ))}
      {results.waiting > 0 ? <p className={css['quiet']}>{t('results.waiting', { count: results.waiting })}</p> : null}
      <p className={css['quiet']}>{t('results.caution')}</p>
    </>
  );
}

const left = 10;
const right = 210;

function ScaleLine({ result: { item, mean, n, self }, name }: { readonly result: ItemResult; readonly name: string }) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const at = (value: number): number => left + ((value - 1) / 4) * (right - left);
  const words = [mean === null ? t('results.hidden') : t('results.team', { mean: format.number(mean, 1), n: n ?? 0 }), self === null ? null : t('results.self', { name, value: self })].filter((part) => part !== null).join(' · ');
  return (
    <div className={css['scaleLine']}>
      <div>
        <p>{item.text}</p>
        <p className={css['quiet']}>{words}</p>
      </div>
      <svg className={css['track']} viewBox="0 0 220 22" aria-hidden="true">
        <line x1={left} x2={right} y1="11" y2="11" className={css['axis']} />
        {[1, 2, 3, 4, 5].map((value) => (
          <line key={value} x1={at(value)} x2={at(value)} y1="8" y2="14" className={css['axis']} />
        ))}
        {self === null ? null : <circle cx={at(self)} cy="11" r="6.5" className={css['ring']} />}
        {mean === null ? null : <circle cx={at(mean)} cy="11" r="4" className={css['given']} />}
      </svg>
    </div>
  );
}

function OpenAnswers({ result: { item, texts, selfText }, name }: { readonly result: ItemResult; readonly name: string }) {
  const { t } = useTranslation('feedback');
  return (
    <Section title={item.text} heading="small" level={3}>
      {texts.length === 0 ? (
        <p className={css['quiet']}>{t('results.openHidden')}</p>
      ) : (
        <>
          <p className={css['quiet']}>{t('results.openWarning')}</p>
          <ul className={css['words']}>
            {texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {selfText === null ? null : <p>{t('results.selfText', { name, text: selfText })}</p>}
    </Section>
  );
}
