import { useTranslation } from 'react-i18next';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';

type AgreementSheetDialogProps = { readonly conversationId: string; readonly name: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Shows beforehand what leaves of a gesprek and what stays; only then it goes to paper, PDF or Word. */
export function AgreementSheetDialog({ conversationId, name, isOpen, onOpenChange }: AgreementSheetDialogProps) {
  const { t } = useTranslation('conversations');
  return <SheetDialog kind="agreementSheet" ids={[conversationId]} lead={t('sheet.lead', { name })} emptySentence={t('sheet.empty', { name })} isOpen={isOpen} onOpenChange={onOpenChange} />;
}
