import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { maySee } from '#shared/domain/audience.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { CertificateView } from '#shared/ipc/papers.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { PaperText } from './PaperText.tsx';
import css from './papers.module.css';

/** A deelnameattest on a page of its own. */
export function CertificatePaper({ view, isPreview }: { readonly view: CertificateView; readonly isPreview: boolean }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const Heading = isPreview ? 'h3' : 'h1';
  const { certificate } = view;
  const issuedOn = maySee('certificate', 'coacheePrint', 'issuedOn', []) ? certificate.issuedOn : null;
  const text = maySee('certificate', 'coacheePrint', 'text', []) ? certificate.text : '';
  return (
    <article className={classNames(css['certificate'], isPreview ? css['preview'] : css['page'])}>
      <Heading className={css['title']}>{t('certificate.one')}</Heading>
      <PaperText text={text} heading={isPreview ? 'h4' : 'h2'} />
      <div className={css['signatures']}>
        <p>{issuedOn === null ? t('certificate.date') : t('certificate.issuedLong', { date: format.date(issuedOn, 'long') })}</p>
        <div>
          <p className={css['sign']} />
          <p className={css['quiet']}>{t('certificate.signature')}</p>
        </div>
      </div>
    </article>
  );
}

type CertificatePrintDialogProps = { readonly views: readonly CertificateView[]; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** One attest, or those of everyone, each on its own page. */
export function CertificatePrintDialog({ views, isOpen, onOpenChange }: CertificatePrintDialogProps) {
  const { t } = useTranslation('papers');
  return (
    <PaperDialog
      title={t('certificate.printTitle', { count: views.length })}
      lead={t('certificate.printLead')}
      preview={views.map((view) => (
        <CertificatePaper key={view.certificate.id} view={view} isPreview />
      ))}
      paper={views.length === 0 ? null : views.map((view) => <CertificatePaper key={view.certificate.id} view={view} isPreview={false} />)}
      fileName={t('certificate.file', { date: today() })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
