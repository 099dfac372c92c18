import { useTranslation } from 'react-i18next';
import type { WhoAnswered } from '#shared/ipc/analysis.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './drawing.module.css';

/** Whose forms the figures stand on. */
export function WhoAnsweredSection({ answered: { naming, members, memberCount, responses, unmatched } }: { readonly answered: WhoAnswered }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const shown = useShownName();
  const done = members.filter(({ answered }) => answered);
  const open = members.filter(({ answered }) => !answered);
  const names = (people: typeof members): string => format.list(people.map(shown));
  return (
    <Section title={t('answered.title')}>
      <div className={css['people']}>
        {naming === 'anonymous' ? <p>{t('answered.anonymous', { count: responses, of: format.number(memberCount) })}</p> : null}
        {done.length === 0 ? null : <p>{t('answered.done', { names: names(done), count: done.length, of: format.number(memberCount) })}</p>}
        {open.length === 0 ? null : <p>{t('answered.open', { names: names(open), count: open.length })}</p>}
        {naming === 'named' && unmatched > 0 ? <p>{t('answered.unmatched', { count: unmatched, shown: format.number(unmatched) })}</p> : null}
      </div>
    </Section>
  );
}
