import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AgreementPaper } from './AgreementPaper.tsx';
import { PaperDialog } from './PaperDialog.tsx';

type AgreementPrintDialogProps = { readonly ids: readonly string[]; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** One coachingsovereenkomst, or those of a whole group, each on a page of its own. */
export function AgreementPrintDialog({ ids, isOpen, onOpenChange }: AgreementPrintDialogProps) {
  const { t } = useTranslation('papers');
  const sheets = useStoreQuery('papers.agreementSheets', { ids: [...ids] }, { enabled: isOpen }).data;
  if (sheets === undefined) return null;
  return (
    <PaperDialog
      title={t('agreement.printTitle', { count: sheets.length })}
      lead={t('agreement.printLead')}
      preview={sheets.map((paper) => (
        <AgreementPaper key={paper.id} paper={paper} isPreview />
      ))}
      paper={sheets.length === 0 ? null : sheets.map((paper) => <AgreementPaper key={paper.id} paper={paper} isPreview={false} />)}
      fileName={t('agreement.file', { date: today() })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
