import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { boardTerms, boardWeights, type BoardTerm } from '#shared/domain/board.ts';
import css from './board.module.css';

/** All weights together, in hundredths: the longest bar that there can be. */
const longest = Object.values(boardWeights).reduce((sum, weight) => sum + weight, 0);

/** The terms of a theme beside each other; as long as their sum, each with its own hatch so that grey tells them apart too. */
export function NeedBar({ label, terms, sum }: { readonly label: string; readonly terms: readonly BoardTerm[]; readonly sum: number }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const words = terms.map(({ kind, points }) => `${t(`terms.${kind}`)} ${format.number(points / 100, 2)}`).join(', ');
  return (
    <div className={css['bar']} role="img" aria-label={t('bar', { theme: label, terms: words, sum: format.number(sum / 100, 2) })}>
      {terms
        .filter(({ points }) => points > 0)
        .map(({ kind, points }) => (
          <span key={kind} className={classNames(css['segment'], css[kind])} style={{ inlineSize: `${(points / longest) * 100}%` }} />
        ))}
    </div>
  );
}

/** What the parts of the bars stand for. */
export function Legend() {
  const { t } = useTranslation('board');
  return (
    <ul className={css['legend']} aria-label={t('legend')}>
      {boardTerms.map((kind) => (
        <li key={kind}>
          <span className={classNames(css['mark'], css[kind])} aria-hidden="true" />
          {t(`terms.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
