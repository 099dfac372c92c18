import type { ReactNode } from 'react';
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
  const { goal, takeHome } = item;
  if (takeHome === undefined) return null;
  const material = takeHome.material ?? item.material ?? [];
  return (
    <Sheet item={item} kind={`${t('takeHome.sheet')} · ${t('minutes', { minutes: sumOfSteps(takeHome.steps) || takeHomeMinutes })}`}>
      {goal === undefined ? null : <Prose text={goal} />}
      <WithMaterial material={material} steps={takeHome.steps} />
      <section>
        <h2>{t('takeHome.question')}</h2>
        <p lang="nl-BE">{takeHome.question}</p>
        <p className={css['kicker']}>{t('takeHome.answer')}</p>
        <div className={css['writing']} />
      </section>
    </Sheet>
  );
}

/** A session or work format on paper for a group that runs it itself. */
export function WithoutCoachSheet({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const facts = useItemFacts();
  const { goal, material = [], steps = [], questions = [], withoutCoach = [], sections = [], exchange, kind } = item;
  return (
    <Sheet item={item} kind={t('withoutCoach.sheet')} facts={facts(item).join(' · ')}>
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
      <WithMaterial material={material} steps={steps} />
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
    </Sheet>
  );
}

/** What every sheet of a piece has: which sheet it is, the title above and the source below. */
function Sheet({ item, kind, facts, children }: { readonly item: LibraryItem; readonly kind: string; readonly facts?: string; readonly children: ReactNode }) {
  const { t } = useTranslation('library');
  return (
    <article className={css['paper']}>
      <header>
        <p className={css['kicker']}>{kind}</p>
        <h1 className={css['paperTitle']} lang="nl-BE">
          {item.title}
        </h1>
        {facts === undefined ? null : <p className={css['kicker']}>{facts}</p>}
      </header>
      {children}
      {item.source === undefined ? null : (
        <p className={css['kicker']} lang="nl-BE">
          {t('item.source')}: {item.source}
        </p>
      )}
    </article>
  );
}

function WithMaterial({ material, steps }: { readonly material: readonly string[]; readonly steps: NonNullable<LibraryItem['steps']> }) {
  const { t } = useTranslation('library');
  return (
    <>
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
    </>
  );
}
