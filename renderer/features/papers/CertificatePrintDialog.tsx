import { useTranslation } from 'react-i18next';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';
import type { CertificateView } from '#shared/ipc/papers.ts';

type CertificatePrintDialogProps = { readonly views: readonly CertificateView[]; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** One attest, or those of everyone, each on its own page. */
export function CertificatePrintDialog({ views, isOpen, onOpenChange }: CertificatePrintDialogProps) {
  const { t } = useTranslation('papers');
  return <SheetDialog kind="certificate" ids={views.map(({ certificate }) => certificate.id)} title={t('certificate.printTitle', { count: views.length })} lead={t('certificate.printLead')} isOpen={isOpen} onOpenChange={onOpenChange} />;
}
