import { useTranslation } from 'react-i18next';
import { takeHomeMinutes } from '#shared/domain/library-kinds.ts';
import { sumOfSteps } from '#shared/domain/library-steps.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import css from './item.module.css';
import { Lines, Prose, StepList } from './ItemParts.tsx';
import { useItemFacts } from './use-item-words.ts';

/** The meeneemversie on one A4: what a school leader takes to the own team, and the question to bring back. */
export function TakeHomeSheet({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const { title, goal, takeHome, source } = item;
  if (takeHome === undefined) return null;
  const material = takeHome.material ?? item.material ?? [];
  return (
    <article className={css['paper']}>
      <header>
        <p className={css['kicker']}>
          {t('takeHome.sheet')} · {t('minutes', { minutes: sumOfSteps(takeHome.steps) || takeHomeMinutes })}
        </p>
        <h1 className={css['paperTitle']} lang="nl-BE">
          {title}
        </h1>
      </header>
      {goal === undefined ? null : <Prose text={goal} />}
      {material.length === 0 ? null : (
        <section>
          <h2>{t('item.material')}</h2>
          <Lines lines={material} />
        </section>
      )}
      <section>
        <h2>{t('item.steps')}</h2>
        <StepList steps={takeHome.steps} />
      </section>
      <section>
        <h2>{t('takeHome.question')}</h2>
        <p lang="nl-BE">{takeHome.question}</p>
        <p className={css['kicker']}>{t('takeHome.answer')}</p>
        <div className={css['writing']} />
      </section>
      {source === undefined ? null : (
        <p className={css['kicker']} lang="nl-BE">
          {t('item.source')}: {source}
        </p>
      )}
    </article>
  );
}

/** A session or work format on paper for a group that runs it itself. */
export function WithoutCoachSheet({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const facts = useItemFacts();
  const { title, goal, material = [], steps = [], questions = [], withoutCoach = [], sections = [], exchange, source, kind } = item;
  return (
    <article className={css['paper']}>
      <header>
        <p className={css['kicker']}>{t('withoutCoach.sheet')}</p>
        <h1 className={css['paperTitle']} lang="nl-BE">
          {title}
        </h1>
        <p className={css['kicker']}>{facts(item).join(' · ')}</p>
      </header>
      <p>{t('withoutCoach.roles')}</p>
      {goal === undefined ? null : <Prose text={goal} />}
      {sections.map(({ title: heading, text, lines = [] }) => (
        <section key={heading}>
          <h2 lang="nl-BE">{heading}</h2>
          {text === undefined ? null : <Prose text={text} />}
          {lines.length === 0 ? null : <Lines lines={lines} />}
        </section>
      ))}
      <section>
        <h2>{t('withoutCoach.title')}</h2>
        <Lines lines={withoutCoach} />
      </section>
      {material.length === 0 ? null : (
        <section>
          <h2>{t('item.material')}</h2>
          <Lines lines={material} />
        </section>
      )}
      <section>
        <h2>{t('item.steps')}</h2>
        <StepList steps={steps} />
      </section>
      {questions.length === 0 ? null : (
        <section>
          <h2>{t(`item.questions.${kind}`)}</h2>
          <Lines lines={questions} />
        </section>
      )}
      <section>
        <h2>{t('item.exchange')}</h2>
        {exchange === undefined ? null : <Prose text={exchange} />}
        <p className={css['kicker']}>{t('withoutCoach.notes')}</p>
        <div className={css['writing']} />
      </section>
      {source === undefined ? null : (
        <p className={css['kicker']} lang="nl-BE">
          {t('item.source')}: {source}
        </p>
      )}
    </article>
  );
}
