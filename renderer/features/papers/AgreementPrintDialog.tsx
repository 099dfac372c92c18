import { useTranslation } from 'react-i18next';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';

type AgreementPrintDialogProps = { readonly ids: readonly string[]; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** One coachingsovereenkomst, or those of a whole group, each on a page of its own. */
export function AgreementPrintDialog({ ids, isOpen, onOpenChange }: AgreementPrintDialogProps) {
  const { t } = useTranslation('papers');
  return <SheetDialog kind="coachingAgreement" ids={ids} title={t('agreement.printTitle', { count: ids.length })} lead={t('agreement.printLead')} isOpen={isOpen} onOpenChange={onOpenChange} />;
}
