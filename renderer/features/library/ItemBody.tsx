import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import css from '#renderer/parts/library/item.module.css';
import { Lines, Prose, StepList } from '#renderer/parts/library/ItemParts.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LibraryItem } from '#shared/library/types.ts';

/** The item itself, in the order in which one reads it: what for, with what, how, what to ask. */
export function ItemBody({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const { kind, summary, goal, forWhom, when, material = [], steps = [], questions = [], sections = [], withoutCoach = [], exchange, source, isUnverified } = item;
  return (
    <Stack gap="field">
      {summary === '' || kind === 'question' ? null : (
        <p className={css['summary']} lang="nl-BE">
          {summary}
        </p>
      )}
      <Activity item={item} />
      {goal === undefined ? null : <Part title={t('item.goal')} text={goal} />}
      {forWhom === undefined ? null : <Part title={t('item.forWhom')} text={forWhom} />}
      {when === undefined ? null : <Part title={t('item.when')} text={t('item.whenLine', { text: when })} />}
      {material.length === 0 ? null : (
        <Section title={t('item.material')} heading="title">
          <Lines lines={material} />
        </Section>
      )}
      {sections.map(({ title, text, lines = [] }) => (
        <Section key={title} title={<span lang="nl-BE">{title}</span>} heading="title">
          {text === undefined ? null : <Prose text={text} />}
          {lines.length === 0 ? null : <Lines lines={lines} />}
        </Section>
      ))}
      {steps.length === 0 ? null : (
        <Section title={t('item.steps')} heading="title">
          <StepList steps={steps} hasTotal />
        </Section>
      )}
      {questions.length === 0 ? null : (
        <Section title={t(`item.questions.${kind}`)} heading="title">
          <Lines lines={questions} />
        </Section>
      )}
      {withoutCoach.length === 0 ? null : (
        <Section title={t('withoutCoach.title')} heading="title">
          <Lines lines={withoutCoach} />
        </Section>
      )}
      {exchange === undefined ? null : <Part title={t('item.exchange')} text={exchange} />}
      {source === undefined ? null : (
        <p className={css['quiet']}>
          {t('item.source')}: <span lang="nl-BE">{source}</span> {isUnverified === true ? t('item.unverified') : null}
        </p>
      )}
    </Stack>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Section title={title} heading="title">
      <Prose text={text} />
    </Section>
  );
}

function Activity({ item: { activity } }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  if (activity === undefined) return null;
  const { code, pillar, subgroup, carriers, level } = activity;
  const place = subgroup === null ? (pillar === 'REL' ? null : t(`pillars.${pillar}`)) : t(`pillars.REL ${subgroup}`);
  return (
    <p className={css['prose']}>
      {[place === null ? code : `${code}, ${place}`, t('item.carriedBy', { list: format.list(carriers.map((carrier) => t(`carriers.${carrier}`))) }), t('item.level', { level: t(`levels.${level}`) })].join('. ')}.
    </p>
  );
}
