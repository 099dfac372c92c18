import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import type { AgreementSheet as Sheet } from '#shared/ipc/conversations.ts';
import css from './paper.module.css';
import { useAgreementWords } from './use-agreement-words.ts';
import { useBlockTitle } from './use-block.ts';
import { useNextWords } from './use-next-words.ts';

/** What the school leader gets. On screen each piece repeats who it is for; on paper that is left out. */
export function AgreementSheet({ sheet, isPreview }: { readonly sheet: Sheet; readonly isPreview: boolean }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const words = useAgreementWords(sheet.givenName);
  const blockTitle = useBlockTitle(sheet.givenName);
  const nextWords = useNextWords();
  const Heading = isPreview ? 'h3' : 'h1';
  const Part = isPreview ? 'h4' : 'h2';
  const { blocks, agreements, insights, scales, readBack, next, place, date } = sheet;
  const audience = (value: (typeof agreements)[number]['audience']) => (isPreview ? <AudienceField value={value} name={sheet.givenName} /> : null);
  return (
    <article className={isPreview ? css['preview'] : css['letter']}>
      <header>
        <Heading className={css['title']}>{t('sheet.heading')}</Heading>
        <p className={css['subtitle']}>{[t('sheet.with', { coachee: sheet.coacheeName, coach: sheet.coachName }), format.date(date, 'long'), ...(place === null ? [] : [place])].join(' · ')}</p>
      </header>
      {agreements.length === 0 ? null : (
        <section className={css['section']}>
          <Part>{t('sheet.agreements')}</Part>
          <ul>
            {agreements.map(({ id, text, owner, dueOn, status, audience: readers }) => (
              <li key={id} className={css['line']}>
                <span>
                  {status === 'done' ? '☑' : '☐'} {text}
                </span>
                <span className={css['quiet']}>{[words.owner(owner), dueOn === null ? '' : format.date(dueOn, 'short')].filter((word) => word !== '').join(', ')}</span>
                {audience(readers)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {blocks.map((block) => (
        <section key={block.id} className={css['section']}>
          <div className={css['line']}>
            <Part>{blockTitle(block)}</Part>
            {audience(block.audience)}
          </div>
          <p className={css['prose']}>{block.text}</p>
        </section>
      ))}
      {scales.length === 0 ? null : (
        <section className={css['section']}>
          <Part>{t('sheet.scales')}</Part>
          <ul>
            {scales.map(({ id, question, value, goal, audience: readers }) => (
              <li key={id} className={css['line']}>
                <span>{goal === null ? t('sheet.scaleLine', { question, value }) : t('sheet.scaleLineGoal', { question, value, goal })}</span>
                {audience(readers)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {insights.length === 0 ? null : (
        <section className={css['section']}>
          <Part>{t('sheet.insights')}</Part>
          <ul>
            {insights.map(({ id, text, audience: readers }) => (
              <li key={id} className={css['line']}>
                <span>{text}</span>
                {audience(readers)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {readBack === null ? null : (
        <section className={css['section']}>
          <Part>{t('sheet.readBack', { date: format.date(readBack.on, 'long') })}</Part>
          {readBack.note === null ? null : <p className={css['prose']}>{readBack.note}</p>}
        </section>
      )}
      {next.planned === null && next.window === null ? null : (
        <section className={css['section']}>
          <Part>{t('sheet.next')}</Part>
          <p>{nextWords(next)}</p>
        </section>
      )}
      <p className={css['quiet']}>{t('sheet.note')}</p>
    </article>
  );
}
