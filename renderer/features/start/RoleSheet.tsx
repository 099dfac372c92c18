import { useTranslation } from 'react-i18next';
import type { RoleSheet as Sheet } from '#shared/ipc/start.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import css from './role-sheet.module.css';

/** One page to read aloud to the group and its formal leader together. */
export function RoleSheet({ sheet, isPreview }: { readonly sheet: Sheet; readonly isPreview: boolean }) {
  const { t } = useTranslation('start');
  const format = useFormat();
  const { swvName, coachName, name, kind, role, involvement, agreedOn, parts } = sheet;
  const Heading = isPreview ? 'h3' : 'h1';
  const Part = isPreview ? 'h4' : 'h2';
  const who = [t('sheet.group', { name: swvName }), role ?? t(`leader.kinds.${kind}`), coachName === '' ? '' : t('sheet.coach', { name: coachName })];
  return (
    <article className={isPreview ? css['preview'] : css['letter']}>
      <header>
        <Heading className={css['title']}>{name === '' ? t('sheet.headingPlain') : t('sheet.heading', { name })}</Heading>
        <p className={css['soft']}>{who.filter((part) => part !== '').join(' · ')}</p>
      </header>
      <p>
        {t('sheet.intro')}
        {involvement === null || name === '' ? '' : ` ${name} ${t(`sheet.involvement.${involvement}`)}.`}
      </p>
      <div className={css['parts']}>
        {parts.map(({ part, text }) => (
          <section key={part} className={css['part']}>
            <Part>{t(`parts.${part}`)}</Part>
            <p className={css['prose']}>{text}</p>
          </section>
        ))}
      </div>
      <p className={css['soft']}>{agreedOn === null ? t('sheet.sign') : t('sheet.agreed', { date: format.date(agreedOn, 'long') })}</p>
    </article>
  );
}
