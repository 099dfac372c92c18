import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/class-names.ts';
import { sumOfSteps, type Step } from '#shared/domain/library-steps.ts';
import css from './item.module.css';

/** Steps under each other, with their minutes in front and the sum where it is wanted. */
export function StepList({ steps, hasTotal = false }: { readonly steps: readonly Step[]; readonly hasTotal?: boolean }) {
  const { t } = useTranslation('library');
  return (
    <>
      <ol className={css['steps']}>
        {steps.map(({ minutes, title, text }, index) => (
          <li key={index} className={css['step']}>
            <span className={css['minutes']}>{minutes === null ? '' : t('minutes', { minutes })}</span>
            <div>
              <p className={css['stepTitle']} lang="nl-BE">
                {title}
              </p>
              {text === '' ? null : (
                <p className={css['stepText']} lang="nl-BE">
                  {text}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {hasTotal ? <p className={css['quiet']}>{t('item.total', { minutes: sumOfSteps(steps) })}</p> : null}
    </>
  );
}

/** Lines of Dutch text. What counts itself needs no dot in front. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const isCounted = lines.every((line) => /^\d+ /.test(line));
  return (
    <ul className={classNames(css['lines'], isCounted && css['counted'])} lang="nl-BE">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** A piece of Dutch running text; what someone typed is only ever text. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <p className={css['prose']} lang="nl-BE">
      {text}
    </p>
  );
}
