import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { fullName } from '#renderer/parts/PersonName.tsx';
import type { AgreementPaper as Paper } from '#shared/ipc/papers.ts';
import { PaperText } from './PaperText.tsx';
import css from './papers.module.css';

/** The coachingsovereenkomst as both of them get it, with room to sign. */
export function AgreementPaper({ paper, isPreview }: { readonly paper: Paper; readonly isPreview: boolean }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const Heading = isPreview ? 'h3' : 'h1';
  const { person, coachName, swvName, version, text, signedOn, signedBy, validFrom } = paper;
  const facts = [swvName, t('agreement.version', { version }), ...(validFrom === null ? [] : [t('agreement.validFrom', { date: format.date(validFrom, 'long') })])];
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <header>
        <Heading className={css['title']}>{t('agreement.title')}</Heading>
        <p className={css['quiet']}>{facts.join(' · ')}</p>
      </header>
      <PaperText text={text} heading={isPreview ? 'h4' : 'h2'} />
      {signedOn === null ? (
        <div className={css['signatures']}>
          {[fullName(person), coachName].map((name) => (
            <div key={name}>
              <p className={css['sign']} />
              <p>{name}</p>
              <p className={css['quiet']}>{t('agreement.dateAndSignature')}</p>
            </div>
          ))}
        </div>
      ) : (
        <p>{signedBy === null ? t('agreement.signedLine', { date: format.date(signedOn, 'long') }) : t('agreement.signedLineBy', { date: format.date(signedOn, 'long'), names: signedBy })}</p>
      )}
    </article>
  );
}
